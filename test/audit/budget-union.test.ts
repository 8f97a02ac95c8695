import { describe, expect, it } from 'vitest';
import { budgetUnion } from '../../src/audit/budget-union.ts';
import type { Budget } from '../../src/model/statement.ts';
import { statements, type Written } from './statements.ts';

const total = (value: number, budget: 'all' | 'fiscal-appropriation' | 'general-public-budget'): Written => [
  'expenditure.total',
  value,
  { budget },
];
const narrow: Written = ['sangong.total', 1, { budget: 'general-public-budget' }];
const fund: Written = ['sangong.total', 1, { budget: 'government-fund' }];

const budgetOfLast = (...rows: readonly Written[]) => {
  const all = statements(...rows);
  return budgetUnion(all)(all.at(-1)!);
};

describe('budgets that are the same money', () => {
  it.each<readonly [why: string, budget: Budget, ...rows: Written[]]>([
    [
      'all revenue is of the general public budget',
      'all',
      ['revenue.total', 100],
      ['revenue.general-public-budget', 100],
      narrow,
    ],
    [
      'it is not',
      'general-public-budget',
      ['revenue.total', 100],
      ['revenue.general-public-budget', 90],
      narrow,
    ],
    ['all expenditure is', 'all', total(100, 'all'), total(100, 'general-public-budget'), narrow],
    [
      'fiscal appropriation is all, the general public budget is not',
      'general-public-budget',
      total(100, 'all'),
      total(100, 'fiscal-appropriation'),
      total(90, 'general-public-budget'),
      narrow,
    ],
    [
      'expenditure says no though revenue says yes',
      'general-public-budget',
      ['revenue.total', 100],
      ['revenue.general-public-budget', 100],
      total(110, 'all'),
      total(100, 'general-public-budget'),
      narrow,
    ],
    ['nothing is known', 'general-public-budget', narrow],
    [
      'zero equals zero, which says nothing',
      'general-public-budget',
      total(0, 'all'),
      total(0, 'general-public-budget'),
      narrow,
    ],
    [
      'a fund is never the whole',
      'government-fund',
      ['revenue.total', 100],
      ['revenue.general-public-budget', 100],
      fund,
    ],
  ])('%s', (_why, budget, ...rows) => expect(budgetOfLast(...(rows as Written[]))).toBe(budget));

  it('lets the main year speak for a year without totals', () =>
    expect(
      budgetOfLast(
        ['revenue.total', 100],
        ['revenue.general-public-budget', 100],
        ['sangong.total', 3.8, { budget: 'general-public-budget', fiscal_year: 2019 }],
      ),
    ).toBe('all'));
});
