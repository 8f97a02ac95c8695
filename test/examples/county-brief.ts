/**
 * A Markdown brief for one county, every number with the sentence it came from.
 *
 *   npx tsx county-brief.ts 永仁 > yongren.md
 */
import {
  expenditureStructure,
  load,
  type MeasureRow,
  type PersonnelRow,
  perCapitaRescue,
  personnelCost,
  type RescueRow,
  type SourceRow,
  type StructureRow,
  sources,
  toRows,
} from 'xianbi';

const data = load();
const counties = [process.argv[2] ?? '永仁'];
const notes: string[] = [];

/** Footnote marks for the statements behind a row. */
const cite = (row: MeasureRow): string =>
  toRows<SourceRow>(sources(data, row))
    .map((source) => {
      notes.push(
        `[^${notes.length + 1}]: “${source.quote.trim()}” ${source.title}, ${source.start}–${source.end}`,
      );
      return `[^${notes.length}]`;
    })
    .join('');

const say = (value: number | null, unit: string, status: string): string =>
  value === null ? ({ undisclosed: '未公开', none: '无' }[status] ?? status) : `${value.toFixed(2)} ${unit}`;

const rescue = toRows<RescueRow>(perCapitaRescue(data, { counties, denominator: 'census' }));
const structure = toRows<StructureRow>(expenditureStructure(data, { counties }));
const personnel = toRows<PersonnelRow>(personnelCost(data, { counties }));

const lines = [
  ...rescue.map(
    (row) =>
      `- 人均医疗救助资金（${row.carry_over}）：${say(row.per_head, row.unit, row.status)}${cite(row)}`,
  ),
  ...structure.map(
    (row) => `- 基本支出占比（${row.reading}）：${say(row.basic_share, '%', row.basic_status)}${cite(row)}`,
  ),
  ...personnel.map(
    (row) => `- 每名在职人员经费：${say(row.per_employee, '万元', row.heads_status)}${cite(row)}`,
  ),
];
const [first] = rescue;

console.log(`# ${first?.county_zh} ${first?.fiscal_year}\n`);
console.log(lines.join('\n'));
console.log(
  `\n标记：${[...new Set([...rescue, ...structure, ...personnel].flatMap((row) => row.reasons_zh.split(' | ')))].join('；')}\n`,
);
console.log(notes.join('\n'));
