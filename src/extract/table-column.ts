import type { Aspect, Budget, Nature } from '../model/statement.ts';
import type { Unit } from '../model/unit.ts';
import type { Lexicon, Topic } from './lexicon.ts';
import { unitNamed } from './printed-units.ts';
import type { Reason } from './reasons.ts';
import { type Caption, sourceNamed, stageNamed } from './table-caption.ts';

/** What the heads of a column (or the label of a row) say of its figures, whatever they are about. */
export interface Meaning {
  readonly concept: string | null;
  readonly nature: Nature | null;
  readonly source: Budget | null;
  readonly fiscalYear: number | null;
  readonly stage: 'budget' | 'final' | null;
  readonly aspect: Aspect;
  readonly base: string | null;
  readonly unit: Unit | null;
  /** 数量 beside 价值 in tables of assets. */
  readonly measure: 'count' | 'value' | null;
  /** The heads name something that is no concept: what stands under them is not the row's own amount. */
  readonly unknown: boolean;
  /** Why no figure under these heads can be a statement; null where one can. */
  readonly refused: Reason | null;
}

interface AspectWord {
  readonly word: RegExp;
  readonly aspect: Aspect;
  readonly base: string | null;
}

/** Words of a head that make its figures changes, rates or shares; the first that fits. */
const ASPECTS: readonly AspectWord[] = [
  {
    word: /完成(?:年初)?预算|预算完成|执行率|完成率|支出进度/,
    aspect: 'completion-rate',
    base: 'initial-budget',
  },
  {
    word: /(?:增减|增长|变动|变化|比上年|同比).*(?:%|率|幅|比例|百分比)|增幅|增长率|增减率/,
    aspect: 'change-rate',
    base: 'prior-year',
  },
  { word: /占比|比重|所占|^占.*%|构成比/, aspect: 'share', base: null },
  {
    word: /增减|增长额|变动|变化|差额|增加额|比上年增|较上年增|\d年比\d{4}年|与上年.*比/,
    aspect: 'change',
    base: 'prior-year',
  },
];
const REFUSED: readonly (readonly [RegExp, Reason])[] = [
  [/评价标准|评分标准|指标/, 'standard'],
  [/单价|缴费标准|人均|均价/, 'price'],
  [/调整预算|全年预算/, 'adjusted-budget'],
  [/^其他资金$|其他渠道/, 'no-concept'],
];
const NATURES: Readonly<Record<string, Nature>> = {
  'expenditure.basic': 'basic',
  'expenditure.basic.personnel': 'basic-personnel',
  'expenditure.basic.public': 'basic-public',
  'expenditure.project': 'project',
};
const YEAR = /(\d{4})年/;
const PRIOR = /^(?:上年度?|去年)(?:预算|决算|执行|支出|收入|数|$)/;
const CURRENT = /^(?:本年度?|当年|今年)(?:预算|决算|执行|数|$)/;
const BUDGET_BASE = /决算.*(?:比|较).*预算|与.*预算.*比/;
/** What a head may say without naming anything: figures, sums, years, stages, sources, units. */
const PLAIN_WORDS =
  /(?:部门|政府)?(?:预算)?(?:支出)?(?:经济|功能)(?:分类)?(?:科目)?|科目|\d{4}年度?|上年度?|本年度?|当年|去年|年初|年度|全年|预算|决算|执行|金额|数额|数量|价值|数|额|小计|合计|总计|总|计|其中|：|安排|实际|原值|净值|项目|（[^（）]*）/g;
/^(?:金额|数额|数|预算数|决算数|执行数|预算|决算|年初预算数|小计|合计|总计|总额|计|其中|级次|支出|本年)$/;

/** The nature that a concept stands for as a column; null where it is none. */
export const natureOfConcept = (concept: string): Nature | null => NATURES[concept] ?? null;

const aspectOf = (text: string): AspectWord | null => {
  const found = ASPECTS.find(({ word }) => word.test(text)) ?? null;
  return found && BUDGET_BASE.test(text) ? { ...found, base: 'initial-budget' } : found;
};

const yearNamed = (texts: readonly string[], year: number): number | null => {
  for (const text of texts) {
    const printed = YEAR.exec(text);
    if (printed) return Number(printed[1]);
    if (PRIOR.test(text)) return year - 1;
    if (CURRENT.test(text)) return year;
  }
  return null;
};

const firstOf = <T>(texts: readonly string[], read: (text: string) => T | null): T | null => {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
};

const measureOf = (text: string): Meaning['measure'] => {
  if (/数量|台数|辆数/.test(text)) return 'count';
  return /价值|原值|净值|金额/.test(text) ? 'value' : null;
};

const unitOfHead = (text: string): Unit | null => {
  const bracket = /（([^（）]*)）$/.exec(text)?.[1];
  if (bracket !== undefined) return unitNamed(bracket);
  return text.endsWith('%') || text.endsWith('率') ? '%' : null;
};

/** Whether a head names nothing of its own. */
const isPlain = (text: string): boolean => aspectOf(text) !== null || text.replace(PLAIN_WORDS, '') === '';

const conceptOfHeads = (
  inner: readonly string[],
  lexicon: Lexicon,
  topics: readonly Topic[],
): string | null => {
  for (const text of inner) {
    if (isPlain(text)) continue;
    const bare = text.replace(/（[^（）]*元）$/, '').replace(/^\d{4}年/, '');
    const found = lexicon.conceptOf(bare, topics);
    if (found !== null) return found;
  }
  return null;
};

/** What a stack of heads says, innermost first in weight; `side` words among the heads widen the topics. */
export const columnMeaning = (heads: readonly string[], caption: Caption, lexicon: Lexicon): Meaning => {
  const inner = heads.toReversed();
  const joined = heads.join(' ');
  const side: Topic = /收入/.test(joined) && !/支出/.test(joined) ? 'revenue' : 'expenditure';
  const topics: Topic[] = caption.side === 'both' ? [...caption.topics, side] : [...caption.topics];
  const concept = conceptOfHeads(inner, lexicon, topics);
  const aspect = firstOf(inner, aspectOf);
  return {
    concept,
    nature: concept === null ? null : natureOfConcept(concept),
    source: firstOf(inner, sourceNamed),
    fiscalYear: yearNamed(inner, caption.fiscalYear),
    stage: firstOf(inner, stageNamed),
    aspect: aspect?.aspect ?? 'level',
    base: aspect?.base ?? null,
    unit: firstOf(inner, unitOfHead) ?? (aspect && aspect.aspect !== 'change' ? '%' : null),
    measure: firstOf(inner, measureOf),
    unknown: concept === null && inner.some((text) => !isPlain(text)),
    refused: REFUSED.find(([word]) => inner.some((text) => word.test(text)))?.[1] ?? null,
  };
};
