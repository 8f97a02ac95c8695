import type { ChartRow } from '../../src/chart/chart-row.ts';
import type { ChartName } from '../../src/chart/specs.ts';
import { ROWS } from './rows.ts';

/** Rows that no document has: to see what a chart does where counties are many, findings are many, one is huge. */

type Figures = readonly string[];

const times = (row: ChartRow, columns: Figures, factor: number): ChartRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      columns.includes(name) && typeof value === 'number' ? value * factor : value,
    ]),
  );

const withBounds = (names: Figures): Figures =>
  names.flatMap((name) => [name, `${name}_low`, `${name}_high`]);

/** The charts in which one county may dwarf the others: what they draw, and of which county the made-up rows have more. */
export const DWARFABLE = [
  ['per-capita-rescue', '610929', ['per_head', 'low', 'high']],
  ['rescue-composition', '610929', withBounds(['value'])],
  ['personnel-cost', '532327', withBounds(['personnel', 'per_employee'])],
  ['sangong-trends', '511722', withBounds(['value'])],
] as const satisfies readonly (readonly [ChartName, string, Figures])[];

/** The rows of a chart of `DWARFABLE` with the figures of its one county `factor` times as large. */
export const enlarged = (name: ChartName, factor: number): ChartRow[] => {
  const [, code, columns] = DWARFABLE.find(([one]) => one === name)!;
  return ROWS[name].map((row) => (row.county_code === code ? times(row, columns, factor) : row));
};

const SIGNS = '甲乙丙丁戊己庚辛壬癸子丑';

/** Twelve counties, with the disclosures of the five in turn. */
export const TWELVE_COUNTIES: readonly ChartRow[] = [...SIGNS].flatMap((sign, index) => {
  const codes = [...new Set(ROWS.coverage.map((row) => row.county_code))];
  return ROWS.coverage
    .filter((row) => row.county_code === codes[index % codes.length])
    .map((row) => ({
      ...row,
      county_code: String(100001 + index),
      county_zh: `东${sign}县`,
      county_en: `Dong${'abcdefghijkl'[index]}xian`,
    }));
});

const YEARS = [2018, 2019, 2020, 2021, 2022];

/** 三公经费 of five years in each county. */
export const FIVE_YEARS: readonly ChartRow[] = ROWS['sangong-trends']
  .filter((row, index, rows) => rows.findIndex((one) => one.county_code === row.county_code) === index)
  .flatMap((row) => YEARS.map((year, index) => ({ ...row, fiscal_year: year, value: 10 + index / 4 })));

const fail = ROWS['audit-ledger'].find((row) => row.outcome === 'fails')!;

/** 60 failed checks of one document: 40 errors, of which number n is n % off, and 20 warnings far off. */
export const SIXTY_FAILS: readonly ChartRow[] = Array.from({ length: 60 }, (_, index) => {
  const severe = index % 3 !== 0;
  const off = severe ? index : 1000;
  return {
    ...fail,
    finding_id: `made-up:${index}`,
    severity: severe ? 'error' : 'warning',
    printed: 100,
    computed: 100 - off,
    difference: off,
    subject_zh: `第${index}项`,
    subject_en: `number ${index}`,
  };
});

/** The rows of a chart with a long name for the county of the first. */
export const longNamed = (name: ChartName): ChartRow[] =>
  ROWS[name].map((row) =>
    row.county_code === ROWS[name][0]!.county_code
      ? { ...row, county_zh: '达尔罕茂明安联合旗', county_en: 'Darhan Muminggan United Banner' }
      : row,
  );
