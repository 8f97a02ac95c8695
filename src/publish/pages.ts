import type { Bilingual, Language } from '../model/bilingual.ts';

/** One page of the site: a notebook `NAME.html` in Chinese and `NAME.en.html` in English. */
export interface Page {
  readonly name: string;
  /** Short form for the navigation. */
  readonly label: Bilingual;
  readonly description: Bilingual;
  /** Not in the navigation: it is reached another way. */
  readonly hidden?: true;
}

/** Every page, in the order of the navigation. A notebook without a row here fails the build, and so does the reverse. */
export const PAGES: readonly Page[] = [
  {
    name: 'index',
    label: { zh: '首页', en: 'Start' },
    description: {
      zh: '五个县的医疗保障部门公开了多少、能比较什么、不能比较什么：四个问题，各用一句由数据算出的话回答。',
      en: 'What five county healthcare security bureaus disclose, what can be compared and what cannot: four questions, each answered in one computed sentence.',
    },
  },
  {
    name: 'rescue',
    label: { zh: '医疗救助', en: 'Medical rescue' },
    description: {
      zh: '五县人均医疗救助资金：分母可换，区间、口径与出处逐项列出。',
      en: 'Medical rescue funds per head in five counties: switchable denominators, with bounds, definitions and sources.',
    },
  },
  {
    name: 'sangong',
    label: { zh: '“三公”经费', en: 'Three public expenses' },
    description: {
      zh: '因公出国（境）、公务用车、公务接待：逐年金额，重算的增减与文件所印的并列。',
      en: 'Travel abroad, vehicles and reception by year: changes recomputed and set beside the printed ones.',
    },
  },
  {
    name: 'structure',
    label: { zh: '基本与项目', en: 'Basic and project' },
    description: {
      zh: '基本支出与项目支出之比，以及按用途区分过路资金之后的第二种读法。',
      en: 'Basic against project expenditure, and a second lens that sets pass-through money apart by purpose.',
    },
  },
  {
    name: 'personnel',
    label: { zh: '人员经费', en: 'Personnel' },
    description: {
      zh: '人员经费总额、占基本支出的比重、在职人均；编制与人数的出处。',
      en: 'Personnel cost in total, as a share of basic expenditure, and per person in post.',
    },
  },
  {
    name: 'audit',
    label: { zh: '核对', en: 'Audit' },
    description: {
      zh: '每个合计、增减、比率都用文件自身的数字重算：相符、舍入之差、不符、公开不足，各附原文。',
      en: 'Every total, change and rate recomputed from the document itself: holds, rounding, fails, insufficient, with quotes.',
    },
  },
  {
    name: 'coverage',
    label: { zh: '公开状况与字典', en: 'Coverage and dictionary' },
    description: {
      zh: '哪个县公开了什么、没有公开什么；数据集每个文件每一列的含义、单位与取值。',
      en: 'Which county discloses what, and what it does not; every column of the dataset with meaning, unit and values.',
    },
  },
  {
    name: 'sources',
    label: { zh: '出处', en: 'Sources' },
    description: {
      zh: '各县公开文件原文：每一个被读取的数字都在原处标出，可逐条链接。',
      en: 'The disclosures as published: every figure that was read is marked where it stands and can be linked to.',
    },
  },
  {
    name: 'method',
    label: { zh: '方法', en: 'Method' },
    description: {
      zh: '从公开文件到比较：读取、陈述、事实、区间、标记、核对的规则，以及它们的局限。',
      en: 'From disclosure to comparison: the rules of reading, statements, facts, intervals, flags and audit, and their limits.',
    },
  },
  {
    name: 'search',
    label: { zh: '搜索', en: 'Search' },
    description: {
      zh: '在各页、概念与公开文件原文中搜索。',
      en: 'Search the pages, the concepts and the disclosures themselves.',
    },
    hidden: true,
  },
];

/** File name of a page in a language: Chinese is the plain name. */
export const pageFile = (name: string, language: Language): string =>
  language === 'zh' ? `${name}.html` : `${name}.${language}.html`;

/** The page and language of a notebook's file name, or null where it is none of ours. */
export const findPage = (file: string): { page: Page; language: Language } | null => {
  const base = file.slice(file.lastIndexOf('/') + 1);
  for (const page of PAGES) {
    if (base === pageFile(page.name, 'zh')) return { page, language: 'zh' };
    if (base === pageFile(page.name, 'en')) return { page, language: 'en' };
  }
  return null;
};

/** The files of every page in both languages, in the order of the navigation. */
export const listPages = (): string[] =>
  PAGES.flatMap((page) => [pageFile(page.name, 'zh'), pageFile(page.name, 'en')]);
