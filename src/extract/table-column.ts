import type { Aspect, Budget, Nature } from '../model/statement.ts';
import type { Unit } from '../model/unit.ts';
import type { Lexicon, Topic } from './lexicon.ts';
import { unitNamed } from './printed-units.ts';
import type { Reason } from './reasons.ts';
import { type Caption, sourceNamed, stageNamed } from './table-caption.ts';
import { aspectOf, headConcept } from './table-head-concept.ts';

/** What the heads of a column (or the label of a row) say of its figures, whatever they are about. */
export interface Meaning {
  /** All heads in one text, and the innermost alone. */
  readonly heads: string;
  readonly leaf: string;
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

const REFUSED: readonly (readonly [RegExp, Reason])[] = [
  [/评价标准|评分标准|指标/, 'standard'],
  [/单价|缴费标准|人均|均价/, 'price'],
  [/调整预算|全年预算/, 'adjusted-budget'],
  [/^其他资金$|其他渠道/, 'no-concept'],
];
const YEAR = /(\d{4})年/;
const PRIOR = /^(?:上年度?|去年)(?:预算|决算|执行|支出|收入|数|$)/;
const CURRENT = /^(?:本年度?|当年|今年)(?:预算|决算|执行|数|$)/;
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

/** What a stack of heads says, innermost first in weight; `side` words among the heads widen the topics. */
export const columnMeaning = (heads: readonly string[], caption: Caption, lexicon: Lexicon): Meaning => {
  const inner = heads.toReversed();
  const joined = heads.join(' ');
  const side: Topic = /收入/.test(joined) && !/支出/.test(joined) ? 'revenue' : 'expenditure';
  const sides: readonly Topic[] = caption.side === 'both' ? [side] : [];
  const staff: readonly Topic[] = /实有|在职|在编/.test(joined) ? ['in-post', 'no-lixiu'] : [];
  const topics: Topic[] = [...caption.topics, ...sides, ...staff];
  const named = headConcept(heads, lexicon, topics);
  const aspect = firstOf(inner, aspectOf);
  return {
    heads: joined,
    leaf: heads.at(-1) ?? '',
    ...named,
    source: firstOf(inner, sourceNamed),
    fiscalYear: yearNamed(inner, caption.fiscalYear),
    stage: firstOf(inner, stageNamed),
    aspect: aspect?.aspect ?? 'level',
    base: aspect?.base ?? null,
    unit: firstOf(inner, unitOfHead) ?? (aspect && aspect.aspect !== 'change' ? '%' : null),
    measure: firstOf(inner, measureOf),
    refused: REFUSED.find(([word]) => inner.some((text) => word.test(text)))?.[1] ?? null,
  };
};
