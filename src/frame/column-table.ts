import { type ColumnTable, table } from 'arquero';

/** What a column holds; in a table, a missing number is NaN (never null: `null > -1` is true there). */
export type ColumnKind = 'text' | 'number' | 'boolean' | 'list';

/** A column of a table, as the data dictionary describes it. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly kind: ColumnKind;
  /** `万元`, `人`, `元/人`, `%` …; absent for texts and bare numbers. */
  readonly unit?: string;
  readonly zh: string;
  readonly en: string;
}

type Cell = unknown;

const ENTER: Readonly<Record<ColumnKind, (cell: Cell) => Cell>> = {
  text: (cell) => cell ?? null,
  boolean: (cell) => cell ?? null,
  number: (cell) => (typeof cell === 'number' ? cell : Number.NaN),
  list: (cell) => (Array.isArray(cell) ? cell.join(' ') : (cell ?? '')),
};

/**
 * Rows as an arquero table with exactly the given columns, in their order. Missing numbers become NaN,
 * lists one text joined by spaces; codes stay text.
 */
export const toTable = <Row extends object>(
  rows: readonly Row[],
  columns: readonly Column<Extract<keyof Row, string>>[],
): ColumnTable =>
  table(
    columns.map(({ name, kind }) => [name, rows.map((row) => ENTER[kind](row[name]))] as [string, Cell[]]),
  );

const leave = (cell: Cell): Cell => (typeof cell === 'number' && Number.isNaN(cell) ? null : (cell ?? null));

/** The rows of a table (filtered and ordered as the table is), with null for missing numbers. */
export const toRows = <Row extends object>(rows: ColumnTable): Row[] =>
  rows.objects().map((row) => {
    const entries = Object.entries(row).map(([name, cell]) => [name, leave(cell)]);
    return Object.fromEntries(entries) as Row;
  });
