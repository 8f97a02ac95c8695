import type { Outcome } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import { spell } from '../../model/spell.ts';
import { agreeComputed } from '../agree.ts';
import { subtract, sum } from '../arithmetic.ts';
import { type Book, type Cell, type Entry, levelOf } from '../book.ts';
import { chosen } from '../choose.ts';
import type { Check, Tested } from '../tested.ts';
import type { Names } from '../wording.ts';

const CHECK: Check = {
  id: 'balance.revenue-expenditure',
  family: 'balance',
  tests: {
    zh: '收入总计＝支出总计（含结转）',
    en: 'total revenue = total expenditure, with what is carried over',
  },
};

interface Sides {
  readonly revenue: Entry;
  readonly expenditure: Entry;
  readonly outcome: 'holds' | 'rounding' | 'fails';
}

const sidesOf = (revenue: Entry, expenditure: Entry): Sides => ({
  revenue,
  expenditure,
  outcome: agreeComputed(revenue.quantity, expenditure.quantity),
});

interface CarryOver {
  readonly into: Cell | null;
  readonly out: Cell | null;
}

const carryOver = (cell: Cell, book: Book): CarryOver => ({
  into: book.at(levelOf('revenue.carry-over'), cell.scope),
  out: book.at(levelOf('expenditure.carry-over'), cell.scope),
});

const withCarryOver = (sides: Sides, { into, out }: CarryOver): readonly [Quantity, Quantity] => {
  const add = (q: Quantity, cell: Cell | null): Quantity => (cell ? sum([q, chosen(cell).quantity]) : q);
  return [add(sides.revenue.quantity, into), add(sides.expenditure.quantity, out)];
};

/**
 * Unequal totals are only wrong in a budget where both carry-overs are stated and do not make up the difference: final
 * accounts also use and distribute balances, which have no concept of their own.
 */
const settle = (sides: Sides, carried: CarryOver): Outcome => {
  if (sides.outcome !== 'fails') return sides.outcome;
  const outcome = agreeComputed(...withCarryOver(sides, carried));
  if (outcome !== 'fails') return outcome;
  const { stage } = sides.revenue.statement;
  return carried.into && carried.out && stage === 'budget' ? 'fails' : 'insufficient';
};

const WORDS: Readonly<Record<Outcome, { zh: string; en: string }>> = {
  holds: { zh: '两者平衡', en: 'which balance' },
  rounding: { zh: '相差属四舍五入', en: 'the difference is rounding' },
  fails: { zh: '计入结转后仍不平衡', en: 'which do not balance even with what is carried over' },
  insufficient: {
    zh: '结转数未列出，无法核对',
    en: 'what is carried over is not stated, so they cannot be checked',
  },
  'not-applicable': { zh: '', en: '' },
};

const testScope = (revenue: Cell, expenditure: Cell, book: Book): Tested => {
  const sides = sidesOf(chosen(revenue), chosen(expenditure));
  const carried = carryOver(revenue, book);
  const outcome = settle(sides, carried);
  const { year } = revenue.scope;
  const [a, b] = [spell(sides.revenue.quantity), spell(sides.expenditure.quantity)];
  const gap = spell(subtract(sides.revenue.quantity, sides.expenditure.quantity), 'signed');
  const words = WORDS[outcome];
  const apart =
    sides.outcome === 'holds' ? { zh: '', en: '' } : { zh: `，相差${gap.zh}`, en: `, ${gap.en} apart` };
  return {
    check: CHECK,
    outcome,
    subject: { zh: `${year}年收入总计＝支出总计`, en: `${year}: total revenue = total expenditure` },
    left: [sides.revenue],
    right: [
      sides.expenditure,
      ...[carried.into, carried.out].flatMap((cell) => (cell ? [chosen(cell)] : [])),
    ],
    printed: sides.revenue.quantity,
    computed: sides.expenditure.quantity,
    sentence: {
      zh: `${year}年收入总计${a.zh}，支出总计${b.zh}${apart.zh}；${words.zh}。`,
      en: `Total revenue of ${year} is ${a.en} and total expenditure ${b.en}${apart.en}; ${words.en}.`,
    },
    explanation: null,
  };
};

const SIDES = [
  ['revenue.total', 'expenditure.total'],
  ['revenue.current-year', 'expenditure.current-year'],
] as const;

/** Totals of the year say nothing new where they are the totals. */
const isNew = (revenue: Cell, book: Book): boolean => {
  const total =
    revenue.topic.concept === 'revenue.total' ? null : book.at(levelOf('revenue.total'), revenue.scope);
  return total === null || chosen(total).quantity.value !== chosen(revenue).quantity.value;
};

/** Revenue against expenditure of one budget, year and stage. */
export const balances = (book: Book, _names: Names): readonly Tested[] =>
  SIDES.flatMap(([left, right]) =>
    book.cells
      .filter(({ topic }) => topic.concept === left && topic.aspect === 'level' && topic.key === null)
      .filter((revenue) => isNew(revenue, book))
      .flatMap((revenue) => {
        const expenditure = book.at(levelOf(right), revenue.scope);
        return expenditure ? [testScope(revenue, expenditure, book)] : [];
      }),
  );
