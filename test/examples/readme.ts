import { load, perCapitaRescue, type RescueRow, rescueWords, type SourceRow, sources, toRows } from 'xianbi';

const data = load();
const rescue = perCapitaRescue(data, { denominator: 'insured-residents' });

for (const row of toRows<RescueRow>(rescue)) {
  console.log(row.county_en, row.fiscal_year, row.per_head, row.low, row.high, row.status, row.flags);
}
console.log(rescueWords(rescue).en);

for (const source of toRows<SourceRow>(sources(data, rescue))) {
  console.log(`“${source.quote}” ${source.doc_id} ${source.start}–${source.end}`);
}
