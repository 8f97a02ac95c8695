/**
 * A comparison: personnel cost per person in post, in prices of 2023, with what can and what cannot be said.
 *
 *   npx tsx compare-counties.ts
 */
import {
  comparability,
  load,
  type PersonnelRow,
  personnelCost,
  personnelWords,
  type RankRow,
  rank,
  realTerms,
  toRows,
} from 'xianbi';

const personnel = personnelCost(realTerms(load(), { year: 2023 }));
const rows = toRows<PersonnelRow>(personnel);
const places = toRows<RankRow>(rank(personnel, { by: 'per_employee' }));

rows.forEach((row, index) => {
  const value = row.per_employee === null ? row.heads_status : `${row.per_employee.toFixed(2)} 万元`;
  const place = places[index]?.position ?? 'not separable';
  console.log(`${row.county_en} ${row.fiscal_year}: ${value} (${place})`);
});

console.log(personnelWords(personnel).en);

const unlike = comparability(personnel).filter((pair) => !pair.alike);
console.log(
  `${unlike.length} pairs are not alike; the first: ${unlike[0]?.reasons.map(({ en }) => en).join('; ')}`,
);
