import type { Budget } from '../model/statement.ts';
import { sameValue } from './decide.ts';
import { accountOf } from './fact-key.ts';
import type { Resolved } from './resolved.ts';

/** For each account (see `accountOf`), the budgets that are the same money as `all`. */
export type Coinciding = ReadonlyMap<string, ReadonlySet<Budget>>;

/** Concepts that state a total: of the budget that their row says, or of the budget that their name says. */
const TOTALS: readonly { readonly concept: string; readonly side: string; readonly budget: Budget | null }[] =
  [
    { concept: 'expenditure.total', side: 'expenditure', budget: null },
    { concept: 'expenditure.current-year', side: 'expenditure', budget: null },
    { concept: 'expenditure.fiscal-appropriation', side: 'expenditure', budget: 'fiscal-appropriation' },
    { concept: 'expenditure.general-public-budget', side: 'expenditure', budget: 'general-public-budget' },
    { concept: 'revenue.total', side: 'revenue', budget: null },
    { concept: 'revenue.current-year', side: 'revenue', budget: null },
    { concept: 'revenue.fiscal-appropriation', side: 'revenue', budget: 'fiscal-appropriation' },
    { concept: 'revenue.general-public-budget', side: 'revenue', budget: 'general-public-budget' },
  ];

/** A stated total of one budget. */
export interface StatedTotal {
  readonly side: string;
  readonly budget: Budget;
  readonly resolved: Resolved;
}

/** The totals among resolved keys: whole amounts, not split by code or nature. */
export const statedTotals = (resolved: readonly Resolved[]): readonly StatedTotal[] =>
  resolved.flatMap((one) => {
    const { aspect, concept, key, nature, budget } = one.key;
    const total = TOTALS.find((row) => row.concept === concept);
    if (total === undefined || aspect !== 'level' || key !== null || nature !== null) return [];
    return [{ side: total.side, budget: total.budget ?? budget, resolved: one }];
  });

const isWhole = (total: StatedTotal, totals: readonly StatedTotal[]): boolean =>
  totals.some(
    (other) =>
      other.budget === 'all' &&
      other.side === total.side &&
      accountOf(other.resolved.key) === accountOf(total.resolved.key) &&
      sameValue(other.resolved.decision.chosen.quantity, total.resolved.decision.chosen.quantity),
  );

/**
 * The budgets that a document says are all its money: their total is stated, is not zero, and is the same value as
 * the total of all funds, for revenue or for expenditure.
 */
export const coincidingBudgets = (resolved: readonly Resolved[]): Coinciding => {
  const totals = statedTotals(resolved).filter(
    (total) => total.resolved.decision.chosen.quantity.value !== 0,
  );
  const found = new Map<string, Set<Budget>>();
  for (const total of totals) {
    if (!isWhole(total, totals)) continue;
    const account = accountOf(total.resolved.key);
    const budgets = found.get(account) ?? new Set<Budget>(['all']);
    found.set(account, budgets.add(total.budget));
  }
  return found;
};
