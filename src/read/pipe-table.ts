import type { Cell } from '../model/block.ts';
import { isDash, isNumeric } from './figure-cell.ts';
import { cellOf, type Found } from './grid.ts';
import type { Line } from './line.ts';
import { passageOf } from './passage.ts';

const isBar = (char: string): boolean => char === '|' || char === '｜';

const bars = (text: string): number => {
  let count = 0;
  for (const char of text) if (isBar(char)) count += 1;
  return count;
};

const trimmed = (line: Line | undefined): string => line?.text.trim() ?? '';

/** A line that is one bar opens a row of cells that stand one on a line. */
const isOpener = (line: Line | undefined): boolean => isBar(trimmed(line));

/** A line that ends in its only bar is one cell. */
const isCell = (line: Line | undefined): boolean => {
  const text = trimmed(line);
  return text.length > 1 && bars(text) === 1 && isBar(text.at(-1)!);
};

const isRow = (line: Line | undefined): boolean => bars(trimmed(line)) > 1;

function splitRow(source: string, line: Line): Cell[] {
  const indent = line.text.length - line.text.trimStart().length;
  const opens = isBar(line.text.trimStart()[0]!);
  const stop = line.start + line.text.trimEnd().length - (isBar(line.text.trimEnd().at(-1)!) ? 1 : 0);
  const cells: Cell[] = [];
  let start = line.start + indent + (opens ? 1 : 0);
  for (let i = start; i <= stop; i += 1) {
    if (i < stop && !isBar(source[i]!)) continue;
    cells.push(cellOf(passageOf(source, start, i), cells.length));
    start = i + 1;
  }
  return cells;
}

const isRule = (cells: readonly Cell[]): boolean =>
  cells.every(({ text }) => /^:?-{1,40}:?$/.test(text) || isDash(text));

/**
 * Several rows in one, so that the bars alone between them were empty cells: a label after a figure twice, or once
 * where heads stand before the figures.
 */
const holdsRows = (cells: readonly Cell[]): boolean => {
  const opening = cells.filter(
    ({ text }, i) => i > 0 && text !== '' && !isNumeric(text) && isNumeric(cells[i - 1]!.text),
  ).length;
  return opening > 1 || (opening === 1 && cells.findIndex(({ text }) => isNumeric(text)) > 2);
};

/** A whole row, a bar alone before a cell, or three lines of one cell each. */
const begins = (lines: readonly Line[], from: number): boolean =>
  isRow(lines[from]) ||
  (isOpener(lines[from]) && isCell(lines[from + 1])) ||
  [from, from + 1, from + 2].every((at) => isCell(lines[at]));

/**
 * Rows between bars: a whole row on a line (`a | b | c |`), or a bar alone before each row and then one cell on a
 * line, each closed by a bar. Rows of dashes are dropped.
 */
export function pipeTable(source: string, lines: readonly Line[], from: number): Found | null {
  if (!begins(lines, from)) return null;
  const rows: Cell[][] = [];
  let open: Cell[] = [];
  let i = from;
  for (; isRow(lines[i]) || isOpener(lines[i]) || isCell(lines[i]); i += 1) {
    const line = lines[i]!;
    if (isCell(line)) {
      const end = line.start + line.text.trimEnd().length - 1;
      open.push(cellOf(passageOf(source, line.start, end), open.length));
      continue;
    }
    if (open.length > 0) rows.push(open);
    open = [];
    if (isRow(line)) rows.push(splitRow(source, line));
  }
  if (open.length > 0) rows.push(open);
  if (isCell(lines[from]) && (rows.length === 1 || rows.some(holdsRows))) return null;
  const kept = rows.filter((row) => !isRule(row));
  return {
    grid: { form: 'pipe', rows: kept, start: lines[from]!.start, end: lines[i - 1]!.end, captions: [] },
    next: i,
  };
}
