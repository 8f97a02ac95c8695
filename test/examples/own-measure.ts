/**
 * A measure of one's own, with arquero's verbs: official reception cost per person received, in 元.
 * Division goes through `ratio`, which carries the bounds and never turns an absence into a number.
 *
 *   npx tsx own-measure.ts
 */
import { figureColumns, figureFromColumns, load, ratio, toRows } from 'xianbi';

interface Joined {
  readonly county_code: string;
  readonly fiscal_year: number;
  readonly cost: number | null;
  readonly cost_low: number | null;
  readonly cost_high: number | null;
  readonly visits: number | null;
}

const facts = load()
  .facts()
  .filter(
    (fact: { aspect: string; scope: string }) => fact.aspect === 'level' && fact.scope === 'department',
  );

const cost = facts
  .filter((fact: { concept: string }) => fact.concept === 'sangong.reception')
  .select('county_code', 'fiscal_year', { value: 'cost', low: 'cost_low', high: 'cost_high' });

const visits = facts
  .filter((fact: { concept: string }) => fact.concept === 'sangong.reception.visits')
  .select('county_code', 'fiscal_year', { value: 'visits' });

const keys = ['county_code', 'fiscal_year'];
const joined = cost.join_left(visits, [keys, keys]).orderby('county_code', 'fiscal_year');

for (const row of toRows<Joined>(joined)) {
  const money = figureFromColumns(row.cost, row.cost_low, row.cost_high);
  const each = figureColumns(
    'each',
    ratio(money, figureFromColumns(row.visits, row.visits, row.visits)),
    1 / 10_000,
  );
  const shown = each.each === null ? '未公开 undisclosed' : `${each.each.toFixed(2)} 元`;
  console.log(row.county_code, row.fiscal_year, shown);
}
