import type { Bilingual } from '../model/bilingual.ts';
import type { Outcome } from '../model/finding.ts';
import type { Quantity } from '../model/quantity.ts';
import { spell } from '../model/spell.ts';
import { agreeComputed, type Verdict } from './agree.ts';
import { subtract, sum } from './arithmetic.ts';
import type { Cell, Entry } from './book.ts';
import { combinations } from './choose.ts';
import type { Check, Tested } from './tested.ts';
import { cellName, entryName, listed, type Names, titled } from './wording.ts';

/** A total and the parts that are set against it. */
export interface SumCase {
  readonly check: Check;
  readonly whole: Cell;
  /** At least one. */
  readonly parts: readonly Cell[];
  /** No further part is possible: an unequal sum fails. Otherwise it is insufficient. */
  readonly closed: boolean;
  /** The parts exclude each other and are not negative: more than the whole fails even where some are missing. */
  readonly exclusive: boolean;
}

interface Sum {
  readonly verdict: Verdict;
  readonly whole: Entry;
  readonly parts: readonly Entry[];
  readonly computed: Quantity;
}

const addUp = ([whole, ...parts]: readonly Entry[]): Sum => {
  const computed = sum(parts.map(({ quantity }) => quantity));
  return { verdict: agreeComputed(whole!.quantity, computed), whole: whole!, parts, computed };
};

/** The sum of the values shown; where it fails, the first choice among conflicting values that adds up. */
const bestSum = (whole: Cell, parts: readonly Cell[]): Sum => {
  const sums = combinations([whole, ...parts]).map(addUp);
  const [shown] = sums;
  return shown!.verdict === 'fails' ? (sums.find(({ verdict }) => verdict !== 'fails') ?? shown!) : shown!;
};

const settle = ({ verdict, whole, computed }: Sum, { closed, exclusive }: SumCase): Outcome => {
  if (verdict !== 'fails' || closed) return verdict;
  return exclusive && computed.low >= whole.quantity.high && computed.value > whole.quantity.value
    ? 'fails'
    : 'insufficient';
};

type Ending = (words: { parts: Bilingual; computed: Bilingual; gap: Bilingual }) => Bilingual;

const ENDINGS: Readonly<Record<Exclude<Outcome, 'not-applicable'>, Ending>> = {
  holds: ({ parts }) => ({ zh: `与${parts.zh}之和一致。`, en: `which equals the sum of ${parts.en}.` }),
  rounding: ({ parts, computed, gap }) => ({
    zh: `${parts.zh}相加为${computed.zh}，相差${gap.zh}，属四舍五入。`,
    en: `${parts.en} add up to ${computed.en}; the difference of ${gap.en} is rounding.`,
  }),
  fails: ({ parts, computed, gap }) => ({
    zh: `而${parts.zh}相加为${computed.zh}，相差${gap.zh}。`,
    en: `but ${parts.en} add up to ${computed.en}, a difference of ${gap.en}.`,
  }),
  insufficient: ({ parts, computed }) => ({
    zh: `已列出的部分（${parts.zh}）相加为${computed.zh}，其余部分未列出，无法核对。`,
    en: `the parts that are listed (${parts.en}) add up to ${computed.en}; the others are not listed, so the sum cannot be checked.`,
  }),
};

const sayOutcome = (result: Sum, whole: Cell, context: { outcome: Outcome; names: Names }): Bilingual => {
  if (context.outcome === 'not-applicable') return { zh: '', en: '' };
  const [name, printed] = [cellName(whole, context.names), spell(result.whole.quantity)];
  const ending = ENDINGS[context.outcome]({
    parts: listed(result.parts, context.names),
    computed: spell(result.computed),
    gap: spell(subtract(result.whole.quantity, result.computed), 'signed'),
  });
  return {
    zh: `${name.zh}为${printed.zh}，${ending.zh}`,
    en: `${name.en} is stated as ${printed.en}, ${ending.en}`,
  };
};

/** A part that is as large as the difference: counted in one place and not in the other. */
const partOfThatSize = ({ whole, parts, computed }: Sum): Entry | undefined => {
  const gap = subtract(computed, whole.quantity).value;
  return parts.find(({ quantity }) => quantity.value !== 0 && quantity.value === gap && parts.length > 1);
};

const sayPart = (part: Entry, names: Names): Bilingual => {
  const [name, figure] = [entryName(part, names), spell(part.quantity)];
  return {
    zh: `差额恰等于“${name.zh}”的${figure.zh}：该数在一处计入、另一处未计入。`,
    en: ` The difference is exactly the ${figure.en} of “${name.en}”, which is counted in one place and not in the other.`,
  };
};

const joined = (a: Bilingual, b: Bilingual | null): Bilingual =>
  b ? { zh: a.zh + b.zh, en: a.en + b.en } : a;

/** Tests a total against its parts. Where it fails by exactly one part, that part stands on the left beside the total. */
export const testSum = (sumCase: SumCase, names: Names): Tested => {
  const result = bestSum(sumCase.whole, sumCase.parts);
  const outcome = settle(result, sumCase);
  const part = outcome === 'fails' ? partOfThatSize(result) : undefined;
  const [name, titles] = [cellName(sumCase.whole, names), titled(result.parts, names)];
  return {
    check: sumCase.check,
    outcome,
    subject: {
      zh: `${name.zh}＝${titles.zh}`,
      en: `${name.en} = ${titles.en}`,
    },
    left: part ? [result.whole, part] : [result.whole],
    right: result.parts,
    printed: result.whole.quantity,
    computed: result.computed,
    sentence: joined(
      sayOutcome(result, sumCase.whole, { outcome, names }),
      part ? sayPart(part, names) : null,
    ),
    explanation: null,
  };
};
