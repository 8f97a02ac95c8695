import type { ChartRow } from './chart-row.ts';

/** How many times the largest value of the other counties a county's value must be to dwarf them. */
export const DWARFING = 10;

/** Counties that dwarf the others, and the largest value of the others. */
export interface Dwarfed {
  /** GB/T 2260 codes. */
  readonly giants: readonly string[];
  /** Values beyond it belong to a giant. */
  readonly limit: number;
}

/** The largest size of a column by county; counties without a value, or with zero, are left out. */
const sizes = (
  rows: readonly ChartRow[],
  column: string,
): readonly (readonly [code: string, size: number])[] => {
  const found = new Map<string, number>();
  for (const row of rows) {
    const [code, size] = [String(row.county_code), Math.abs(Number(row[column] ?? 0))];
    if (size > 0) found.set(code, Math.max(found.get(code) ?? 0, size));
  }
  return [...found].sort(([, a], [, b]) => b - a);
};

/**
 * The counties whose largest value in a column is more than `DWARFING` times that of every other county: at most
 * half of those that have a value. Null where no county is.
 */
export const dwarfed = (rows: readonly ChartRow[], column: string): Dwarfed | null => {
  const sorted = sizes(rows, column);
  const most = Math.floor(sorted.length / 2);
  const first = sorted.findIndex(
    ([, size], index) => index < most && size > DWARFING * sorted[index + 1]![1],
  );
  if (first < 0) return null;
  return { giants: sorted.slice(0, first + 1).map(([code]) => code), limit: sorted[first + 1]![1] };
};
