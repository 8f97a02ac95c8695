import type { Budget } from '../model/statement.ts';
import { plainLabel } from './labels.ts';

/** Words that say whose money a figure is; the first that stands in a text decides. */
const SOURCE_WORDS: readonly (readonly [string, Budget])[] = [
  ['政府性基金', 'government-fund'],
  ['基金预算', 'government-fund'],
  ['国有资本经营', 'state-capital'],
  ['一般公共预算', 'general-public-budget'],
  ['公共财政预算', 'general-public-budget'],
  ['财政专户', 'special-account'],
  ['单位资金', 'unit-funds'],
  ['财政拨款', 'fiscal-appropriation'],
];

/** Concepts whose money is what it is, or which are not split by source. */
const UNSPLIT =
  /^(?:revenue\.(?!current-year|carry-over)|staff|insured|rescue|poor|fund|assets|performance|activity|project|task|procurement)|^expenditure\.(?:total|fiscal-appropriation|general-public-budget|government-fund|state-capital)$/;
/** 财政拨款收支总计: all of a side, out of one source, with what was carried over. */
const TOTAL = /^(?:revenue|expenditure)\.total$/;
/** Concepts that are fiscal appropriation by definition: one budget, so that prose and tables meet. */
const APPROPRIATED = /^(?:sangong|operating-cost|meeting|training)\b/;

/** 一般公共预算及政府性基金财政拨款: out of both is fiscal appropriation. */
const BOTH = /一般公共预算(?:财政拨款)?[、和及与]政府性基金(?:预算)?(?:财政)?拨款/;

const named = (texts: readonly string[]): Budget | null => {
  for (const text of texts) {
    const plain = plainLabel(text);
    if (BOTH.test(plain)) return 'fiscal-appropriation';
    const found = SOURCE_WORDS.find(([word]) => plain.includes(word));
    if (found) return found[1];
  }
  return null;
};

/**
 * Whose money a figure of `concept` is, from the texts that govern it, nearest first (clause, column head,
 * caption, headings). “三公”, 机关运行经费, 会议费 and 培训费 are fiscal appropriation unless a fund or state
 * capital is named, so that one figure has one key wherever it stands.
 */
export const budgetOf = (concept: string, texts: readonly string[]): Budget => {
  if (concept === 'performance.amount' || TOTAL.test(concept)) return named(texts.slice(0, 1)) ?? 'all';
  if (UNSPLIT.test(concept)) return 'all';
  const source = named(texts);
  if (!APPROPRIATED.test(concept)) return source ?? 'all';
  return source === 'government-fund' || source === 'state-capital' ? source : 'fiscal-appropriation';
};
