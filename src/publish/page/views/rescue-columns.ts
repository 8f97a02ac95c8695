import type { Denominator, RescueMethod, RescueRow } from '../../../compare/rows/rescue-row.ts';
import type { Bilingual, Language } from '../../../model/bilingual.ts';
import type { Column } from '../table/column.ts';
import { countyColumn, STAGE_WORDS, stageColumn, yearColumn } from './common-columns.ts';

/** What rescue funds can be divided by, in the order of the menu. */
export const DENOMINATOR_WORDS: Readonly<Record<Denominator, Bilingual>> = {
  'insured-residents': { zh: '参保居民（城乡居民医保）', en: 'insured residents' },
  insured: { zh: '全部参保人', en: 'all insured' },
  census: { zh: '2020 年普查常住人口', en: '2020 census residents' },
  visits: { zh: '救助人次', en: 'rescue visits' },
  'registered-poor': { zh: '建档立卡贫困人口', en: 'registered poor' },
};

/** Options of the denominator's menu. */
export const denominatorOptions = (language: Language): Readonly<Record<Denominator, string>> =>
  Object.fromEntries(
    Object.entries(DENOMINATOR_WORDS).map(([key, words]) => [key, words[language]]),
  ) as Record<Denominator, string>;

const METHOD_WORDS: Readonly<Record<RescueMethod, Bilingual>> = {
  'stated class': { zh: '公开的 21013 款', en: 'stated class 21013' },
  'sum of items': { zh: '21013 各项之和', en: 'sum of the items of 21013' },
  'item named as the class': { zh: '以项名列示的项目', en: 'project item named as the class' },
  'sum of project items': { zh: '医疗救助项目之和', en: 'sum of rescue project items' },
  'none in the breakdown': { zh: '完整分类中没有', en: 'none in a complete breakdown' },
  undisclosed: { zh: '未公开', en: 'undisclosed' },
};

const CARRY_OVER_WORDS: Readonly<Record<RescueRow['carry_over'], Bilingual>> = {
  included: { zh: '按列支数', en: 'as booked' },
  excluded: { zh: '不含上年结转', en: 'without carry-over' },
};

const HEADS_STAGE_WORDS: Readonly<Record<string, Bilingual>> = {
  ...STAGE_WORDS,
  census: { zh: '普查', en: 'census' },
};

/** The statements that speak of funds, and those that speak of heads. */
const FUNDS = ['expenditure', 'project', 'activity', 'task', 'revenue', 'rescue.paid'];
const HEADS = ['insured', 'poor', 'rescue.beneficiary-visits'];

/** The columns of the rescue table, as a reader sees them. */
export const RESCUE_VIEW_COLUMNS: readonly Column[] = [
  countyColumn,
  yearColumn,
  stageColumn,
  { kind: 'text', name: 'carry_over', label: { zh: '口径', en: 'Lens' }, words: CARRY_OVER_WORDS },
  {
    kind: 'figure',
    name: 'per_head',
    low: 'low',
    high: 'high',
    label: { zh: '人均', en: 'Per head' },
    unit: { zh: '元/人', en: 'yuan' },
    digits: 2,
    status: 'status',
    concepts: FUNDS,
  },
  {
    kind: 'figure',
    name: 'funds',
    label: { zh: '医疗救助资金', en: 'Rescue funds' },
    unit: { zh: '万元', en: '10,000 yuan' },
    digits: 2,
    status: 'funds_status',
    concepts: FUNDS,
  },
  { kind: 'text', name: 'method', label: { zh: '取数方法', en: 'Method' }, words: METHOD_WORDS },
  {
    kind: 'figure',
    name: 'heads',
    label: { zh: '分母', en: 'Heads' },
    unit: { zh: '人', en: 'persons' },
    digits: 0,
    status: 'heads_status',
    concepts: HEADS,
  },
  { kind: 'text', name: 'heads_year', label: { zh: '分母年份', en: 'Year of heads' } },
  {
    kind: 'text',
    name: 'heads_stage',
    label: { zh: '分母性质', en: 'Kind of heads' },
    words: HEADS_STAGE_WORDS,
  },
];
