import type { Passage } from '../model/block.ts';
import { cellOf, type Found } from './grid.ts';
import { splitIndicators } from './indicator-rows.ts';
import type { Line } from './line.ts';
import { isNumbered } from './numbering.ts';
import { joinPassages, passageOf } from './passage.ts';
import { isUnitCell, unitIn } from './unit-line.ts';

/** Blank lines between two rows; a wider gap may also stand inside a row, in a cell that ends in empty lines. */
const ROW_GAP = 1;
/** Blank lines beyond which a table has ended. */
const WIDEST_GAP = 8;

/** Whether a line is one cell: a tab, then the cell's text or nothing. */
export const isCellLine = (line: Line | undefined): boolean =>
  line?.text.startsWith('\t') === true && !line.text.includes('\t', 1);

interface Row {
  readonly cells: Passage[];
  /** Blank lines before the row. */
  readonly gap: number;
  readonly next: number;
}

const isLoose = (line: Line | undefined): boolean =>
  line !== undefined && !line.blank && !line.text.includes('\t') && !isNumbered(line.text.trim());

/** A line without a tab inside a cell: the rest of a cell that was broken. */
const continues = (lines: readonly Line[], i: number): boolean =>
  isLoose(lines[i]) &&
  isCellLine(lines[i + 1]) &&
  !/表[（(]?\s?$/.test(lines[i]!.text) &&
  unitIn(lines[i]!.text) === null;

function readRow(source: string, lines: readonly Line[], from: number): Row | null {
  let i = from;
  while (i < lines.length && lines[i]!.blank) i += 1;
  const gap = i - from;
  const cells: Passage[] = [];
  while (isCellLine(lines[i]) || (cells.length > 0 && continues(lines, i))) {
    const line = lines[i]!;
    const passage = passageOf(source, line.start, line.end);
    if (isCellLine(line)) cells.push(passage);
    else cells.push(joinPassages([cells.pop()!, passage]));
    i += 1;
  }
  return cells.length > 0 ? { cells, gap, next: i } : null;
}

/** A first cell that lost its tab: it stands alone after a row that is one empty cell. */
function readOpening(source: string, lines: readonly Line[], row: Row): Row {
  let i = row.next;
  while (i < lines.length && lines[i]!.blank) i += 1;
  if (row.cells.length !== 1 || row.cells[0]!.text !== '' || !continues(lines, i)) return row;
  const rest = readRow(source, lines, i + 1)!;
  const first = passageOf(source, lines[i]!.start, lines[i]!.end);
  return { cells: [first, ...rest.cells], gap: row.gap, next: rest.next };
}

/** Whether a row after a wide gap is the rest of the row before it: together they are as long as both rows before. */
const completes = (row: Row, rows: readonly Row[]): boolean => {
  const [open, before, earlier] = [-1, -2, -3].map((i) => rows.at(i)?.cells.length ?? 0) as [
    number,
    number,
    number,
  ];
  return row.gap > ROW_GAP && before === earlier && open > 1 && open + row.cells.length === before;
};

/** Whether a row opens another table: the agency and unit line that stands above each table of a series. */
const isUnitRow = (row: Row): boolean =>
  row.cells.length <= 3 && row.cells.some(({ text }) => isUnitCell(text));

function collectRows(source: string, lines: readonly Line[], from: number): Row[] {
  const rows: Row[] = [];
  let row = readRow(source, lines, from);
  while (row !== null) {
    row = readOpening(source, lines, row);
    if (completes(row, rows)) {
      rows.push({ ...row, cells: [...rows.pop()!.cells, ...row.cells] });
    } else if (rows.length > 0 && (isUnitRow(row) || row.gap > WIDEST_GAP)) break;
    else rows.push(row);
    row = readRow(source, lines, row.next);
  }
  return rows;
}

/**
 * Rows whose cells stand one on a line, each after a tab, with a blank line between rows. A cell broken over lines
 * is joined; cells are numbered from the row's start.
 */
export function lineTable(source: string, lines: readonly Line[], from: number): Found | null {
  if (!isCellLine(lines[from])) return null;
  const rows = collectRows(source, lines, from);
  const next = rows.at(-1)!.next;
  const cells = rows.flatMap(({ cells: passages }) =>
    splitIndicators(passages.map((passage, i) => cellOf(passage, i))),
  );
  const start = lines[from]!.start;
  const end = lines[next - 1]!.end;
  return { grid: { form: 'line', rows: cells, start, end, captions: [] }, next };
}
