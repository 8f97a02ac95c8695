import type { Cell } from '../model/block.ts';
import { isNumeric } from './figure-cell.ts';
import { cellOf, type Found } from './grid.ts';
import type { Line } from './line.ts';
import { amountsOf, type Measure, marksAmounts, measureOf, type Sheet, sheetsOf } from './print-columns.ts';
import { headCells, withHeadColumns } from './print-heads.ts';
import { type Piece, withoutLineNumber } from './print-line.ts';
import { type Column, columnsOf, nearestInOrder, place } from './print-panels.ts';
import { passageOfPiece, recordsOf } from './print-records.ts';
import { type PrintLine, type Region, regionAt } from './print-region.ts';

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

/** Where the columns of a later sheet lie among the table's: kind by kind, in order, or the nearest where some lack. */
function moveTo(columns: readonly Column[], own: readonly Column[]): number[] {
  const to = own.map((_, i) => i);
  for (const kind of ['code', 'text', 'amount'] as const) {
    const all = columns.flatMap((column, at) => (column.kind === kind ? [{ at, band: column.band }] : []));
    const some = own.flatMap((column, at) => (column.kind === kind ? [{ at, band: column.band }] : []));
    const order =
      all.length <= some.length
        ? some.map((_, i) => Math.min(i, all.length - 1))
        : nearestInOrder(
            some.map(({ band }) => band),
            all.map(({ band }) => band),
          );
    some.forEach(({ at }, i) => {
      to[at] = all[order[i]!]?.at ?? at;
    });
  }
  return to;
}

const moveRow = (row: readonly Cell[], to: readonly number[]): Cell[] =>
  row.map((cell, i) => ({ ...cell, column: to[i]! }));

const noText = ({ pieces }: PrintLine): boolean => pieces.every(({ text }) => isNumeric(text));

/** The first line that is no head: the first row of figures, or the text right above it that belongs into that row. */
function firstRow(rows: readonly PrintLine[]): number {
  const data = Math.max(
    0,
    rows.findIndex((row) => row.data),
  );
  const above = rows[data - 1];
  const wraps = above !== undefined && above.pieces.length === 1 && noText(rows[data]!) && data > 1;
  return wraps && startsCode(rows[data]!) ? data - 1 : data;
}

const startsCode = ({ pieces }: PrintLine): boolean => /^\d{3,7}$/.test(pieces[0]!.text);

const NUMBERS_LINES = /^行\s?次$/;
const LINE_NUMBER = /^\d{1,3}$/;

/** Whether a piece is the number of its line: bare digits right after a label, or at the line's head. */
const isLineNumber = (pieces: readonly Piece[], i: number): boolean =>
  LINE_NUMBER.test(pieces[i]!.text) && (i === 0 || !isNumeric(pieces[i - 1]!.text));

/** The rows of a table whose heads number its lines (行次), without that head and those numbers. */
function unnumbered(rows: readonly PrintLine[]): readonly PrintLine[] {
  const isHead = ({ text }: Piece): boolean => NUMBERS_LINES.test(text);
  if (!rows.some(({ data, pieces }) => !data && pieces.some(isHead))) return rows;
  const cut = rows.map((row) => {
    const pieces = row.pieces
      .filter((piece, i) => !isHead(piece) && !(row.data && isLineNumber(row.pieces, i)))
      .map((piece) => (row.data ? withoutLineNumber(piece) : piece));
    return pieces.length > 0 ? { ...row, pieces } : row;
  });
  return marksAmounts(cut) ? cut : rows;
}

/** A table without figures: its heads, numbered from the left on each line. */
function emptyTable({ rows, next }: Region, extent: { start: number; end: number }): Found {
  const cells = rows.map(({ pieces }) =>
    pieces.map((piece, column) => cellOf(passageOfPiece(piece), column)),
  );
  return { grid: { form: 'aligned', rows: cells, ...extent, captions: [], heads: rows.length }, next };
}

/**
 * A table printed with spaces, as text of PDF pages has it. Columns are found from where the figures stand, in
 * characters or display columns, whichever fits; text wrapped over lines is put together; tables side by side are
 * read panel by panel; a page on which the columns moved is taken in.
 */
export function alignedTable(_source: string, lines: readonly Line[], from: number): Found | null {
  const found = regionAt(lines, from);
  if (found === null) return null;
  const region = { ...found, rows: unnumbered(found.rows) };
  const extent = { start: lines[from]!.start, end: lines[region.next - 1]!.end };
  if (!region.rows.some((row) => row.data)) return emptyTable(region, extent);
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
  const rows = [
    ...heads.map((line, i) => headCells(line, { columns, measure: how.measure, below: heads.slice(i + 1) })),
    ...cells,
  ];
  const grid = { form: 'aligned' as const, rows, ...extent, captions: [], heads: heads.length };
  return { grid, next: region.next };
}
