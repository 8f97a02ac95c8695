import { isNumeric } from './figure-cell.ts';
import { isFurniture } from './furniture.ts';
import type { Line } from './line.ts';
import { numberingOf } from './numbering.ts';
import { isAmountText, type Piece, piecesOf } from './print-line.ts';
import { unitIn } from './unit-line.ts';

/** A line of a printed table: its pieces, or none for a blank one. */
export interface PrintLine {
  readonly pieces: readonly Piece[];
  /** Whether it holds a figure after white space: a row of data, not of heads or of wrapped text. */
  readonly data: boolean;
}

/** Lines looked at before the first row of figures must have come. */
const LOOKAHEAD = 16;
const MOST_BLANKS = 6;
const LONGEST_WRAP = 24;
/** A class code that stands alone where the page broke its row; page numbers of a table are smaller. */
const CODE = /^[235]\d{2}(?:\d{2}){0,2}$/;
const NOTE = /^(?:注|备注|说明)\s?\d{0,2}[：:]/;

const isData = (pieces: readonly Piece[]): boolean =>
  pieces.length > 1 &&
  (isNumeric(pieces.at(-1)!.text) || pieces.slice(1).some(({ text }) => isAmountText(text)));

/** A row that numbers the columns (栏次 1 2, or ** ** 1 2): heads, not figures. */
const countsColumns = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ text }) => /^(?:\*{1,4}|栏\s?次)$/.test(text)) &&
  pieces.every(({ text }) => /^(?:\*{1,4}|[栏行]\s?次|\d{1,2})$/.test(text));

const endsText = (line: Line, text: string): boolean =>
  /[。；]$/.test(text) ||
  NOTE.test(text) ||
  unitIn(text) !== null ||
  /[\t|｜]/.test(line.text) ||
  (isFurniture(text) && !CODE.test(text));

/** Whether a line of one piece can stand inside a table: text wrapped in a cell, a row without figures, a lone head. */
const isWrap = (text: string): boolean =>
  text.length <= LONGEST_WRAP && !/[。：；]/.test(text) && !/表(?:[（(].{0,20}[）)])?$/.test(text);

const isTitleNumber = (text: string): boolean => {
  const scheme = numberingOf(text)?.scheme;
  return scheme === 'part' || scheme === 'item';
};

const known = new WeakMap<Line, PrintLine | null>();

/** The line as part of a table; null where the table cannot go on with it. */
function asRow(line: Line): PrintLine | null {
  const row = known.get(line);
  if (row !== undefined) return row;
  const made = makeRow(line);
  known.set(line, made);
  return made;
}

function makeRow(line: Line): PrintLine | null {
  const text = line.text.trim();
  const pieces = piecesOf(line);
  if (pieces.length === 0 || endsText(line, text)) return null;
  if (pieces.length === 1 && (!isWrap(text) || isTitleNumber(text))) return null;
  return { pieces, data: isData(pieces) && !countsColumns(pieces) };
}

interface Ahead {
  readonly data: number;
  readonly figures: number;
  readonly split: number;
}

function lookAhead(lines: readonly Line[], from: number): Ahead {
  const ahead = { data: 0, figures: 0, split: 0 };
  for (let i = from, seen = 0; i < lines.length && seen < LOOKAHEAD; i += 1) {
    if (lines[i]!.blank) continue;
    const row = asRow(lines[i]!);
    if (row === null) break;
    seen += 1;
    ahead.data += row.data ? 1 : 0;
    ahead.split += row.pieces.length > 1 ? 1 : 0;
    ahead.figures = Math.max(ahead.figures, row.pieces.filter(({ text }) => isNumeric(text)).length);
  }
  return ahead;
}

/** Whether the last line with text above a line says the unit of a table. */
function followsUnit(lines: readonly Line[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - MOST_BLANKS; i -= 1) {
    if (!lines[i]!.blank) return unitIn(lines[i]!.text) !== null;
  }
  return false;
}

/** Whether a printed table begins at a line: several pieces and rows of figures soon below, or heads below a unit. */
function begins(lines: readonly Line[], from: number): boolean {
  const row = asRow(lines[from]!);
  if (row === null) return false;
  if (row.pieces.length < 2) return followsUnit(lines, from) && lookAhead(lines, from).split >= 2;
  const { data, figures, split } = lookAhead(lines, from);
  return data >= 2 || figures >= 4 || (split >= 2 && followsUnit(lines, from));
}

/** A printed table's lines from one on, and the line after it. */
export interface Region {
  readonly rows: readonly PrintLine[];
  readonly next: number;
}

const textOf = ({ pieces }: PrintLine): string => pieces.map(({ text }) => text).join('\t');

/** Whether a page repeats the table's heads: its first head of several pieces comes again below figures. */
const repeatsHead = (row: PrintLine, rows: readonly PrintLine[]): boolean => {
  const first = rows[0];
  if (first === undefined || first.data || row.data || !rows.some(({ data }) => data)) return false;
  return textOf(row) === textOf(first);
};

/** The lines of the printed table that begins at a line; null where none does. Blank lines are left out. */
export function regionAt(lines: readonly Line[], from: number): Region | null {
  if (!begins(lines, from)) return null;
  const rows: PrintLine[] = [];
  let next = from;
  for (let i = from, blanks = 0; i < lines.length && blanks <= MOST_BLANKS; i += 1) {
    const line = lines[i]!;
    blanks = line.blank ? blanks + 1 : 0;
    if (line.blank) continue;
    const row = asRow(line);
    if (row === null || repeatsHead(row, rows)) break;
    rows.push(row);
    next = i + 1;
  }
  return withoutTail(lines, rows, next);
}

/** Takes lines of one piece off the end unless they are wrapped text right below a row, or there are no figures at all. */
function withoutTail(lines: readonly Line[], rows: PrintLine[], next: number): Region {
  const last = rows.findLastIndex(({ data }) => data);
  if (last < 0) return { rows, next };
  let end = next;
  const kept = [...rows];
  while (kept.length - 1 > last && kept.at(-1)!.pieces.length === 1 && !isWrapped(lines, end)) {
    kept.pop();
    end -= 1;
    while (lines[end - 1]!.blank) end -= 1;
  }
  return { rows: kept, next: end };
}

/** Whether the last line before an index stands directly below another one, indented: text wrapped in a cell. */
const isWrapped = (lines: readonly Line[], end: number): boolean =>
  !lines[end - 2]!.blank && /^\s{4}/.test(lines[end - 1]!.text);
