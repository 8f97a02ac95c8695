import type { Bilingual, Language } from '../../model/bilingual.ts';
import type { DatasetScope, Place } from './dataset-scope.ts';

const NAME: Bilingual = {
  zh: '县比：县级部门预决算公开数据集',
  en: 'xianbi: what Chinese county bureaus publish about their money',
};

const DESCRIPTION: Bilingual = {
  zh: '中国县级医疗保障部门公开的预算与决算说明，逐个数字读成数据：每个数字附原文与位置、按所印位数的区间、年度与阶段；未公开的没有行，从不当作零；文件自身的勾稽关系逐项核对。由此比较各县的人均医疗救助资金、“三公”经费、基本支出与项目支出、人员经费。',
  en: 'The budgets and final accounts that Chinese county healthcare security bureaus disclose, read figure by figure: each with the sentence it came from and its place, the interval its printed digits allow, fiscal year and stage; what is undisclosed has no row and is never zero; every identity within a document is tested. Counties are compared by medical rescue funds per head, the three public expenses, basic and project expenditure, and personnel cost.',
};

const TECHNIQUE: Bilingual = {
  zh: '规则读取公开文本，逐项附原文；区间运算；文件内勾稽核对',
  en: 'rule-based reading of published texts with quotes; interval arithmetic; audit of identities within each document',
};

const KEYWORDS = [
  '医疗救助',
  '预算公开',
  '决算公开',
  '三公经费',
  '人员经费',
  'county budgets',
  'fiscal transparency',
  'China',
];

/** What the comparisons measure, each with its unit. */
const VARIABLES: readonly (Bilingual & { readonly unit: string })[] = [
  { zh: '人均医疗救助资金', en: 'medical rescue funds per head', unit: '元/人' },
  { zh: '“三公”经费', en: 'three public expenses (travel abroad, vehicles, reception)', unit: '万元' },
  { zh: '基本支出占比', en: 'basic expenditure as a share of basic and project expenditure', unit: '%' },
  { zh: '项目支出', en: 'project expenditure by purpose', unit: '万元' },
  { zh: '人员经费', en: 'personnel cost', unit: '万元' },
  { zh: '在职人均人员经费', en: 'personnel cost per person in post', unit: '万元/人' },
];

const FILES = ['statements', 'facts', 'findings'] as const;

const download = (name: string) => ({
  '@type': 'DataDownload',
  name: `${name}.csv`,
  encodingFormat: 'text/csv',
  contentUrl: `data/normalized/${name}.csv`,
});

const place = ({ code, zh, en, within }: Place) => ({
  '@type': 'Place',
  name: zh,
  alternateName: en,
  identifier: code,
  containedInPlace: { '@type': 'AdministrativeArea', name: within },
});

/** The version of a dataset, its day and hash, and what it is about. */
export interface DatasetEdition {
  readonly version: string;
  /** Day of release, ISO 8601. */
  readonly released: string;
  readonly datasetHash: string;
  readonly scope: DatasetScope;
}

/**
 * The dataset as schema.org's `Dataset`, in JSON-LD that can stand inside a script element. Addresses are relative
 * to the site.
 */
export const datasetDescription = (language: Language, edition: DatasetEdition): string => {
  const { version, released, datasetHash, scope } = edition;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: NAME[language],
    alternateName: [NAME.zh, NAME.en].filter((name) => name !== NAME[language]),
    description: DESCRIPTION[language],
    inLanguage: ['zh', 'en'],
    version,
    datePublished: released,
    identifier: `sha256:${datasetHash}`,
    license: 'https://opensource.org/license/mit',
    creator: { '@type': 'Organization', name: 'xianbi 县比' },
    isAccessibleForFree: true,
    keywords: KEYWORDS,
    temporalCoverage: scope.years.join('/'),
    spatialCoverage: scope.places.map(place),
    variableMeasured: VARIABLES.map(({ unit, ...name }) => ({
      '@type': 'PropertyValue',
      name: name[language],
      unitText: unit,
    })),
    measurementTechnique: TECHNIQUE[language],
    isBasedOn: scope.titles.map((name) => ({ '@type': 'CreativeWork', name, inLanguage: 'zh' })),
    distribution: FILES.map(download),
  }).replaceAll('<', '\\u003c');
};
