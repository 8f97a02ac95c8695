import type { Budget, Statement } from '../model/statement.ts';
import { subjectOf } from './canonical.ts';

/** Money of wider and narrower budgets, widest first: each holds the next. */
const NESTED = ['all', 'fiscal-appropriation', 'general-public-budget'] as const satisfies readonly Budget[];

/** Revenue that says how much of the whole a narrower budget is. */
const REVENUE_BUDGETS: Readonly<Record<string, Budget>> = {
  'revenue.total': 'all',
  'revenue.current-year': 'all',
  'revenue.fiscal-appropriation': 'fiscal-appropriation',
  'revenue.general-public-budget': 'general-public-budget',
};

interface Total {
  readonly scope: string;
  readonly side: string;
  readonly budget: Budget;
  readonly value: number;
}

const scopeOf = (statement: Statement): string =>
  JSON.stringify([statement.agency, statement.fiscal_year, statement.stage]);

const totalOf = (statement: Statement): Total | null => {
  if (statement.aspect !== 'level' || statement.key !== null) return null;
  const { concept, budget, nature } = subjectOf(statement);
  const common = { scope: scopeOf(statement), value: statement.value };
  const revenue = budget === 'all' ? REVENUE_BUDGETS[concept] : undefined;
  if (revenue) return { ...common, side: 'revenue', budget: revenue };
  if (concept === 'expenditure.total' && !nature) return { ...common, side: 'expenditure', budget };
  return null;
};

const depthOf = (budget: Budget): number => NESTED.indexOf(budget as (typeof NESTED)[number]);

const reachOn = (totals: readonly Total[]): number => {
  const wide = totals.filter(({ budget, value }) => budget === 'all' && value > 0);
  const same = (total: Total): boolean => wide.some(({ value }) => value === total.value);
  return Math.max(-1, ...totals.map((total) => (same(total) ? depthOf(total.budget) : -1)));
};

/** Where expenditure is stated by budget it decides, because revenue leaves out what is carried over. */
const narrowest = (totals: readonly Total[]): number => {
  const expenditure = totals.filter(({ side }) => side === 'expenditure');
  const split = expenditure.some(({ budget, value }) => depthOf(budget) > 0 && value > 0);
  return reachOn(split ? expenditure : totals.filter(({ side }) => side === 'revenue'));
};

/** The scope that speaks for years of which the document states no totals: the one with the most totals. */
const mainScope = (totals: readonly Total[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { scope } of totals) counts.set(scope, (counts.get(scope) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/**
 * Which budget a statement's money is told apart by. Where a document's whole revenue (or expenditure) equals
 * that of its general public budget, 全部, 财政拨款 and 一般公共预算 are one and the same money in that year, and all three
 * answer to `all`. Years of which no total is stated follow the document's main year.
 */
export const budgetUnion = (statements: readonly Statement[]): ((statement: Statement) => Budget) => {
  const totals = statements.flatMap((statement) => totalOf(statement) ?? []);
  const reach = new Map<string, number>();
  for (const { scope } of totals)
    if (!reach.has(scope)) reach.set(scope, narrowest(totals.filter((total) => total.scope === scope)));
  const main = reach.get(mainScope(totals) ?? '') ?? -1;
  return (statement) => {
    const { budget } = subjectOf(statement);
    const depth = depthOf(budget);
    const reached = reach.get(scopeOf(statement)) ?? main;
    return depth >= 0 && depth <= reached ? 'all' : budget;
  };
};
