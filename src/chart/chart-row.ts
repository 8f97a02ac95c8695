import type { Language } from '../model/bilingual.ts';

/** A row as a comparison gives it (`toRows`): flat, null where there is nothing to show. */
export type ChartRow = Readonly<Record<string, unknown>>;

/** What a row's county, year and stage are read from; `carry_over` and `reading` tell apart two rows of one county. */
interface Placed {
  readonly county_code?: string | null;
  readonly county_zh?: string | null;
  readonly county_en?: string | null;
}

const field = (row: ChartRow, name: string): string => String(row[name] ?? '');

/** The county's name in the language; its code where the row has no name. */
export const countyName = (row: ChartRow, language: Language): string => {
  const placed = row as Placed;
  return (language === 'zh' ? placed.county_zh : placed.county_en) ?? placed.county_code ?? '';
};

/** Distinct texts of one column, in the order of the rows; null left out. */
export const distinct = (rows: readonly ChartRow[], name: string): string[] => [
  ...new Set(rows.filter((row) => row[name] != null).map((row) => field(row, name))),
];
