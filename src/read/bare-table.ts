import type { Cell } from '../model/block.ts';
import { isDash, isNumeric } from './figure-cell.ts';
import { cellOf, type Found, type Grid, moved } from './grid.ts';
import type { Line } from './line.ts';
import { numberingOf, type Scheme } from './numbering.ts';
import { passageOf } from './passage.ts';

/** A cell on a line of its own is no longer than this. */
const LONGEST_CELL = 30;
const SENTENCE = /[。；;，,：:！？\t|]/;
/** Heads that open the lower of two head rows. */
const SUBTOTAL = /^[合小]\s?计$/;

/** Numbers of these schemes open headings; others may stand before a row's label. */
const OUTER: ReadonlySet<Scheme> = new Set(['part', 'item']);

const isYearOrNumber = (text: string): boolean => isNumeric(text) || isDash(text);

const isCellText = (text: string): boolean => {
  if (text.length > LONGEST_CELL || text === '') return false;
  if (isYearOrNumber(text)) return true;
  return !SENTENCE.test(text) && !OUTER.has(numberingOf(text)?.scheme ?? 'arabic');
};

/** A table and the line that it begins at: lines before it are no part of it. */
export interface BareFound extends Found {
  readonly from: number;
}

/** What a look at a run of short lines gave: a table, or the line up to which there is none. */
export type BareResult = BareFound | { readonly grid: null; readonly next: number };

interface Token {
  readonly cell: Cell;
  readonly value: boolean;
  readonly line: number;
}

const MOST_BLANKS = 2;

/** Cells from a line on, as long as every line is one. Blank lines between are passed over. */
function collect(source: string, lines: readonly Line[], from: number): Token[] {
  const tokens: Token[] = [];
  for (let i = from, blanks = 0; i < lines.length && blanks <= MOST_BLANKS; i += 1) {
    const line = lines[i]!;
    const text = line.text.trim();
    blanks = line.blank ? blanks + 1 : 0;
    if (line.blank) continue;
    if (!isCellText(text)) break;
    tokens.push({
      cell: cellOf(passageOf(source, line.start, line.end), 0),
      value: isYearOrNumber(text),
      line: i,
    });
  }
  return tokens;
}

/** Rows of one label and `values` figures each, from `first` on; a row of another length ends them. */
function rowsFrom(tokens: readonly Token[], first: number): Token[][] {
  const rows: Token[][] = [];
  for (let i = first; i < tokens.length; ) {
    let end = i + 1;
    while (end < tokens.length && tokens[end]!.value) end += 1;
    const width = rows[0]?.length ?? end - i;
    if (tokens[i]!.value || end - i < width) break;
    rows.push(tokens.slice(i, i + width));
    i += width;
  }
  return rows;
}

const inColumns = (tokens: readonly Token[]): Cell[] => tokens.map(({ cell }, column) => moved(cell, column));

/** The labels above the rows as one head row, or as two where the last column is split into 合计 and its parts. */
function headRows(labels: readonly Token[], width: number): Cell[][] {
  if (labels.length <= width) return labels.length === 0 ? [] : [inColumns(labels)];
  const split = labels.findLastIndex(({ cell }) => SUBTOTAL.test(cell.text));
  const parts = labels.length - split;
  const upper = labels.slice(0, split).map(({ cell }, i) => moved(cell, i, i === split - 1 ? parts : 1));
  const lower = labels.slice(split).map(({ cell }, i) => moved(cell, split - 1 + i));
  return [upper, lower];
}

/** How many labels belong to the head of a table of this width: one more where a split column is announced. */
function headLength(labels: readonly Token[], width: number): number {
  const last = labels.slice(-(width + 1));
  const split = last.findLastIndex(({ cell }) => SUBTOTAL.test(cell.text));
  const earlier = last.slice(0, Math.max(split, 0)).some(({ cell }) => SUBTOTAL.test(cell.text));
  return last.length === width + 1 && earlier ? width + 1 : Math.min(width, labels.length);
}

function gridOf(tokens: readonly Token[]): BareFound | null {
  const value = tokens.findIndex((token) => token.value);
  const rows = value > 0 ? rowsFrom(tokens, value - 1) : [];
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 3) return null;
  const labels = tokens.slice(0, value - 1);
  const taken = headLength(labels, width);
  if (taken < width) return null;
  const heads = headRows(labels.slice(labels.length - taken), width);
  const first = labels[labels.length - taken]!;
  const last = rows.at(-1)!.at(-1)!;
  const grid: Grid = {
    form: 'line',
    rows: [...heads, ...rows.map(inColumns)],
    start: first.cell.start,
    end: last.cell.end,
    captions: [],
    heads: heads.length,
  };
  return { grid, from: first.line, next: last.line + 1 };
}

/**
 * Cells one on a line without any separator. The rows are found by their rhythm: a label and always as many figures
 * after it; the labels before the first row are the heads. Needs two rows of at least two figures.
 */
export function bareTable(source: string, lines: readonly Line[], from: number): BareResult {
  const tokens = collect(source, lines, from);
  const found = tokens.length < 8 ? null : gridOf(tokens);
  return found ?? { grid: null, next: (tokens.at(-1)?.line ?? from) + 1 };
}
