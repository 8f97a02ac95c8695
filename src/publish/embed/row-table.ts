import type { ChartRow } from '../../chart/chart-row.ts';
import { toCsv } from '../page/table/export-rows.ts';

/** Lists of statement ids become one cell, joined by spaces as in the dataset. */
const flat = (row: ChartRow): ChartRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : value]),
  );

/** The rows of a chart as CSV with a byte order mark; missing values are empty. */
export const rowTable = (rows: readonly ChartRow[]): string => toCsv(rows.map(flat));
