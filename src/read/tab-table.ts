import type { Cell } from '../model/block.ts';
import { isDash } from './figure-cell.ts';
import type { Found } from './grid.ts';
import type { Line } from './line.ts';
import { tabCells } from './tab-cells.ts';

/** Blank lines inside a table beyond which a new table is assumed. */
const WIDEST_GAP = 2;

/** Whether a line holds a row of tab-separated cells: more than one tab, or a tab with text on both sides. */
export const isTabRow = (line: Line | undefined): boolean => {
  if (line === undefined || !line.text.includes('\t')) return false;
  const [first = '', ...rest] = line.text.split('\t');
  if (first.trim() !== '') return rest.some((cell) => cell.trim() !== '');
  return rest.length > 1;
};

/** A row of one filled cell before trailing tabs: a row only inside a table. */
const isLoneCell = (line: Line): boolean => line.text.includes('\t');

const isRule = (cells: readonly Cell[]): boolean =>
  cells.length > 1 &&
  cells.every(({ text }) => text === '' || isDash(text)) &&
  cells.some(({ text }) => isDash(text));

const firstWords = (cells: readonly Cell[]): string => cells.find(({ text }) => text !== '')?.text ?? '';

function nextRow(lines: readonly Line[], from: number): number | null {
  for (let i = from; i < lines.length && i <= from + WIDEST_GAP; i += 1) {
    const line = lines[i]!;
    if (line.blank) continue;
    return isTabRow(line) || (i === from && isLoneCell(line)) ? i : null;
  }
  return null;
}

/**
 * Rows whose cells stand on one line between tabs. Blank lines inside (page breaks) are passed over; after one, a
 * row that opens as the table itself opened begins another table. Rows of dashes are dropped.
 */
export function tabTable(source: string, lines: readonly Line[], from: number): Found | null {
  if (!isTabRow(lines[from])) return null;
  const pages: Cell[][][] = [[]];
  let last = from;
  for (let i: number | null = from; i !== null; i = nextRow(lines, i + 1)) {
    const cells = tabCells(source, lines[i]!);
    const opener = firstWords(pages[0]![0] ?? []);
    if (i > last + 1) {
      if (opener !== '' && firstWords(cells) === opener) break;
      pages.push([]);
    }
    if (!isRule(cells)) pages.at(-1)!.push(cells);
    last = i;
  }
  const rows = alignPages(pages);
  const grid = { form: 'tab' as const, rows, start: lines[from]!.start, end: lines[last]!.end, captions: [] };
  return { grid, next: last + 1 };
}

const widthOf = (rows: readonly (readonly Cell[])[]): number | null => {
  const width = rows[0]?.length ?? 0;
  return rows.length > 1 && rows.every((row) => row.length === width) ? width : null;
};

const opensEmpty = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.filter((row) => row[0]?.text === '').length * 2 > rows.length;

/** Where a page shows a leading (merged) column that the page before it lost, the earlier page moves right by one. */
function alignPages(pages: readonly Cell[][][]): Cell[][] {
  const filled = pages.filter((page) => page.length > 0);
  const shift = filled.findIndex((page, i) => {
    const next = filled[i + 1];
    const width = widthOf(page);
    if (next === undefined || width === null || opensEmpty(page)) return false;
    return widthOf(next) === width + 1 && opensEmpty(next);
  });
  return filled.flatMap((page, i) =>
    i > shift ? page : page.map((row) => row.map((cell) => ({ ...cell, column: cell.column + 1 }))),
  );
}
