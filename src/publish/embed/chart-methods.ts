import type { ChartName } from '../../chart/specs.ts';
import { number, SUBJECT_COLUMNS } from '../../compare/columns/common-columns.ts';
import { PERSONNEL_COLUMNS } from '../../compare/columns/personnel-columns.ts';
import { RESCUE_COLUMNS } from '../../compare/columns/rescue-columns.ts';
import { SANGONG_COLUMNS } from '../../compare/columns/sangong-columns.ts';
import { PURPOSE_COLUMNS, STRUCTURE_COLUMNS } from '../../compare/columns/structure-columns.ts';
import { COVERAGE_COLUMNS } from '../../compare/coverage.ts';
import type { Denominator } from '../../compare/rows/rescue-row.ts';
import type { Column } from '../../frame/column-table.ts';
import { columnsOf } from '../../frame/dataset.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { unitWords } from '../../model/unit-words.ts';

/** How the figures of a chart were found, for whoever has only its files. */
export interface ChartMethod {
  /** Unit of what is drawn. */
  readonly unit: Bilingual;
  readonly method: Bilingual;
  /** What the figures are divided by; null where nothing is. */
  readonly denominator: Bilingual | null;
  /** The columns of the rows: name, meaning in both languages, unit. */
  readonly columns: readonly Column[];
}

const AUDIT_COLUMNS: readonly Column[] = [
  ...columnsOf('findings'),
  ...SUBJECT_COLUMNS,
  number('document_year', ['文件的财政年度', 'fiscal year of the document']),
];

const WAN = unitWords('万元');

const BY_NAME: Bilingual = {
  zh: '项目按名称归类，规则见各行 rule；没有规则认得的单列，不作推断。',
  en: 'Project items are classed by their names, the rule stands in each row; what no rule knows is kept apart.',
};

/** What rescue funds are divided by: who is counted, and where the count comes from. */
const DENOMINATOR_METHODS: Readonly<Record<Denominator, Bilingual>> = {
  'insured-residents': {
    zh: '城乡居民基本医疗保险参保人数，照该县公开文件所载',
    en: 'Residents in the basic medical insurance for urban and rural residents, as the county’s documents state them',
  },
  insured: {
    zh: '基本医疗保险参保总人数（居民与职工），照该县公开文件所载；未载总数的由两类相加',
    en: 'All in basic medical insurance, residents and employees, as the county’s documents state them; the two are added up where no total is stated',
  },
  census: {
    zh: '人口普查常住人口，取自 population.csv，不随文件年度变化',
    en: 'Census residents, from population.csv, whatever the year of the document',
  },
  visits: {
    zh: '医疗救助人次，照该县公开文件所载；一人可计多次',
    en: 'Visits that rescue was paid for, as the county’s documents state them; one person may count several times',
  },
  'registered-poor': {
    zh: '建档立卡贫困人口参保（含补充医疗保险）人数，照该县公开文件所载',
    en: 'Registered poor who are insured (or have the supplementary insurance), as the county’s documents state them',
  },
};

const PER_VISIT: Bilingual = { zh: '元/人次', en: 'yuan per visit' };

const SEE_ROWS: Bilingual = {
  zh: '；各县所取年份、性质（实际数、绩效指标、普查）与出处见 denominators',
  en: '; year, kind (actual, target, census) and source for each county under `denominators`',
};

/** Each chart's unit, method, denominator and columns; those of rescue funds are without their denominator. */
const CHART_METHODS: Readonly<Record<ChartName, ChartMethod>> = {
  'per-capita-rescue': {
    unit: { zh: '元/人', en: 'yuan per person' },
    method: {
      zh: '21013 医疗救助（款）的支出除以人数；没有该款时依次取其各项之和、与科目同名的项目、医疗救助项目之和，见各行 method。分母只知上限或下限时，结果也只是上限或下限。上年结转另列一行扣除。',
      en: 'Expenditure of class 21013 (medical rescue) divided by heads; where the class is not stated, the sum of its items, an item of its name, or the sum of rescue projects, as `method` says row by row. A bounded denominator gives a bounded result. Money carried over is taken out in a row of its own.',
    },
    denominator: null,
    columns: RESCUE_COLUMNS,
  },
  'rescue-composition': { unit: WAN, method: BY_NAME, denominator: null, columns: PURPOSE_COLUMNS },
  'sangong-trends': {
    unit: WAN,
    method: {
      zh: '因公出国（境）、公务用车、公务接待及合计，逐年照文件所载；增减由两年金额重算，与文件所印的并列。',
      en: 'Travel abroad, vehicles, reception and their total as stated, year by year; changes are computed anew and set beside the printed ones.',
    },
    denominator: null,
    columns: SANGONG_COLUMNS,
  },
  'structure-share': {
    unit: { zh: '%', en: '%' },
    method: {
      zh: '基本支出占基本与项目支出之和的比重；第二种读法把过路的专项资金除开。',
      en: 'Basic expenditure as a share of basic and project expenditure; a second reading sets pass-through money apart.',
    },
    denominator: {
      zh: '基本支出与项目支出之和（万元），见各行 total',
      en: 'Basic and project expenditure together (10,000 yuan), `total` in each row',
    },
    columns: STRUCTURE_COLUMNS,
  },
  'project-purposes': { unit: WAN, method: BY_NAME, denominator: null, columns: PURPOSE_COLUMNS },
  'personnel-cost': {
    unit: { zh: '万元；万元/人', en: '10,000 yuan; 10,000 yuan per person' },
    method: {
      zh: '人员经费照文件所载，或由经济分类相加，见各行 method；人均除以同一文件的实有在职人数。',
      en: 'Personnel cost as stated, or added up from the economic classification, as `method` says row by row; per head by staff in post in the same document.',
    },
    denominator: { zh: '实有在职人数，见 denominators', en: 'Staff in post; see `denominators`' },
    columns: PERSONNEL_COLUMNS,
  },
  coverage: {
    unit: { zh: '条', en: 'facts' },
    method: {
      zh: '每一概念在每份文件中的公开状况：载明、推算、印为零、称无、未公开。',
      en: 'What each document discloses of each concept: stated, derived, printed as zero, said to be none, undisclosed.',
    },
    denominator: null,
    columns: COVERAGE_COLUMNS,
  },
  'audit-ledger': {
    unit: { zh: '项', en: 'findings' },
    method: {
      zh: '合计、增减、比率按文件自身的数字重算；差在舍入之内即为相符。不符不等于错误或违规。',
      en: 'Totals, changes and rates computed anew from the document itself; a difference within rounding holds. A finding is no verdict.',
    },
    denominator: null,
    columns: AUDIT_COLUMNS,
  },
};

/** How the figures of an embed were found; `by` is what rescue funds are divided by, null in every other chart. */
export const chartMethod = (name: ChartName, by: Denominator | null): ChartMethod => {
  const method = CHART_METHODS[name];
  if (by === null) return method;
  const counted = DENOMINATOR_METHODS[by];
  return {
    ...method,
    unit: by === 'visits' ? PER_VISIT : method.unit,
    denominator: { zh: counted.zh + SEE_ROWS.zh, en: counted.en + SEE_ROWS.en },
  };
};
