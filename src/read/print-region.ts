import { isNumeric } from './figure-cell.ts';
import { isFurniture } from './furniture.ts';
import type { Line } from './line.ts';
import { numberingOf } from './numbering.ts';
import { type Piece, piecesOf } from './print-line.ts';
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
const NOTE = /^(?:注|备注|说明)\s?\d{0,2}[：:]/;

const isData = (pieces: readonly Piece[]): boolean => pieces.length > 1 && isNumeric(pieces.at(-1)!.text);

const endsText = (line: Line, text: string): boolean =>
  /[。；]$/.test(text) ||
  NOTE.test(text) ||
  unitIn(text) !== null ||
  line.text.includes('\t') ||
  isFurniture(text);

/** Whether a line of one piece can stand inside a table: text wrapped in a cell, a row without figures, a lone head. */
const isWrap = (text: string): boolean =>
  text.length <= LONGEST_WRAP && !/[。：；]/.test(text) && !/表(?:[（(].{0,20}[）)])?$/.test(text);

const isTitleNumber = (text: string): boolean => {
  const scheme = numberingOf(text)?.scheme;
  return scheme === 'part' || scheme === 'item';
};

/** The line as part of a table; null where the table cannot go on with it. */
function asRow(line: Line): PrintLine | null {
  const text = line.text.trim();
  const pieces = piecesOf(line);
  if (pieces.length === 0 || endsText(line, text)) return null;
  if (pieces.length === 1 && (!isWrap(text) || isTitleNumber(text))) return null;
  return { pieces, data: isData(pieces) };
}

const rowsAhead = (lines: readonly Line[], from: number): { data: number; figures: number } => {
  let data = 0;
  let figures = 0;
  for (let i = from, seen = 0; i < lines.length && seen < LOOKAHEAD; i += 1) {
    if (lines[i]!.blank) continue;
    const row = asRow(lines[i]!);
    if (row === null) break;
    seen += 1;
    if (row.data) data += 1;
    figures = Math.max(figures, row.pieces.filter(({ text }) => isNumeric(text)).length);
  }
  return { data, figures };
};

/** Whether a printed table begins at a line: several pieces, and rows of figures soon below. */
function begins(lines: readonly Line[], from: number): boolean {
  const row = asRow(lines[from]!);
  if (row === null || row.pieces.length < 2) return false;
  const { data, figures } = rowsAhead(lines, from);
  return data >= 2 || figures >= 4;
}

/** A printed table's lines from one on, and the line after it. */
export interface Region {
  readonly rows: readonly PrintLine[];
  readonly next: number;
}

/** The lines of the printed table that begins at a line; null where none does. Blank lines are left out. */
export function regionAt(lines: readonly Line[], from: number): Region | null {
  if (!begins(lines, from)) return null;
  const rows: PrintLine[] = [];
  let next = from;
  let kept = 0;
  for (let i = from, blanks = 0; i < lines.length && blanks <= MOST_BLANKS; i += 1) {
    const line = lines[i]!;
    blanks = line.blank ? blanks + 1 : 0;
    if (line.blank) continue;
    const row = asRow(line);
    if (row === null) break;
    rows.push(row);
    if (row.data || (row.pieces.length === 1 && i === next)) {
      next = i + 1;
      kept = rows.length;
    }
  }
  return kept === 0 ? null : { rows: rows.slice(0, kept), next };
}
