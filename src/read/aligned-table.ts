import type { Cell } from '../model/block.ts';
import { cellOf, type Found } from './grid.ts';
import type { Line } from './line.ts';
import { amountsOf, type Measure, marksAmounts, measureOf, type Sheet, sheetsOf } from './print-columns.ts';
import { headCells, withHeadColumns } from './print-heads.ts';
import { type Column, columnsOf, place } from './print-panels.ts';
import { recordsOf } from './print-records.ts';
import { type PrintLine, regionAt } from './print-region.ts';

interface How {
  readonly marked: boolean;
  readonly measure: Measure;
}

interface SheetOf {
  readonly rows: readonly PrintLine[];
  readonly columns: readonly Column[];
}

/** The rows of each sheet, with their columns. */
function cut(rows: readonly PrintLine[], first: number, how: How): SheetOf[] {
  const data = rows.map((row) =>
    row.data ? amountsOf(row, how.marked).map((piece) => piece[how.measure]) : [],
  );
  const filled = data.flatMap((places, i) => (i >= first && places.length > 0 ? [i] : []));
  const sheets: Sheet[] = sheetsOf(filled.map((i) => data[i]!));
  return sheets.map(({ from, bands }, k) => {
    const start = k === 0 ? first : filled[from]!;
    const next = sheets[k + 1];
    const part = rows.slice(start, next === undefined ? rows.length : filled[next.from]!);
    return { rows: part, columns: columnsOf(part, bands, how) };
  });
}

const emptyCell = (column: number, offset: number): Cell => ({
  text: '',
  column,
  span: 1,
  start: offset,
  end: offset,
});

/** The rows of one sheet as cells, one for every column of the sheet. */
function rowsOf({ rows, columns }: SheetOf, how: How): Cell[][] {
  const placed = rows.map((row) => place(row, columns, how));
  const panels = Math.max(0, ...columns.map(({ panel }) => panel)) + 1;
  const lines = new Map<number, Cell[]>();
  for (let panel = 0; panel < panels; panel += 1) {
    const own = placed.map((pieces, line) => ({
      line,
      placed: pieces.filter(({ column }) => columns[column]!.panel === panel),
    }));
    for (const { line, cells } of recordsOf(
      own.filter((one) => one.placed.length > 0),
      columns,
    )) {
      const row = lines.get(line) ?? columns.map((_, i) => emptyCell(i, rows[line]!.pieces[0]!.start));
      for (const [column, passage] of cells) row[column] = cellOf(passage, column);
      lines.set(line, row);
    }
  }
  return [...lines.entries()].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** Where the columns of a later sheet lie among those of the table: its labels and figures in order. */
function moveTo(columns: readonly Column[], own: readonly Column[]): number[] {
  const left = columns.map((column, i) => ({ column, i }));
  return own.map(({ kind }, k) => {
    const at = left.findIndex(({ column }) => column.kind === kind);
    if (at < 0) return k;
    const [hit] = left.splice(0, at + 1).slice(-1);
    return hit!.i;
  });
}

const moveRow = (row: readonly Cell[], to: readonly number[]): Cell[] =>
  row.map((cell, i) => ({ ...cell, column: to[i]! }));

/** The first line that is no head: the first row of figures, or text of the same wrapped cell right above it. */
const firstRow = (rows: readonly PrintLine[]): number =>
  Math.max(
    0,
    rows.findIndex(({ data }) => data),
  );

/**
 * A table printed with spaces, as text of PDF pages has it. Columns are found from where the figures stand, in
 * characters or display columns, whichever fits; text wrapped over lines is put together; tables side by side are
 * read panel by panel; a page on which the columns moved is taken in.
 */
export function alignedTable(source: string, lines: readonly Line[], from: number): Found | null {
  const region = regionAt(lines, from);
  if (region === null) return null;
  const marked = marksAmounts(region.rows);
  const data = region.rows.filter((row) => row.data).map((row) => amountsOf(row, marked));
  const how: How = { marked, measure: measureOf(data) };
  const first = firstRow(region.rows);
  const sheets = cut(region.rows, first, how);
  if (sheets.length === 0) return null;
  const heads = region.rows.slice(0, first);
  const columns = withHeadColumns(sheets[0]!.columns, heads, how.measure);
  const cells = sheets.flatMap((sheet) => {
    const to = moveTo(columns, sheet.columns);
    return rowsOf(sheet, how).map((row) => moveRow(row, to));
  });
  const rows = [...heads.map((line) => headCells(line, columns, how.measure)), ...cells];
  const grid = {
    form: 'aligned' as const,
    rows,
    start: lines[from]!.start,
    end: lines[region.next - 1]!.end,
  };
  return source === '' ? null : { grid: { ...grid, captions: [], heads: heads.length }, next: region.next };
}
