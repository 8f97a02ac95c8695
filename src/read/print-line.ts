import { isNumeric } from './figure-cell.ts';
import type { Line } from './line.ts';
import { charWidth } from './width.ts';

/** A piece of a line that stands apart by white space, with its place across the page in two measures. */
export interface Piece {
  readonly text: string;
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
  /** Left and right edge counted in characters and in display columns. */
  readonly chars: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** Longer lines are running text, not rows of a printed table. */
const LONGEST_ROW = 400;

const isBlank = (char: string): boolean => char.trim() === '';

interface Token {
  readonly from: number;
  readonly to: number;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < text.length; ) {
    while (i < text.length && isBlank(text[i]!)) i += 1;
    const from = i;
    while (i < text.length && !isBlank(text[i]!)) i += 1;
    if (i > from) tokens.push({ from, to: i });
  }
  return tokens;
}

/** A number as amounts are printed: with decimals or with thousands separated. */
export const isAmountText = (text: string): boolean => isNumeric(text) && /[.,，]/.test(text);

/** 208 05 05: 类, 款 and 项 of one code. */
const CODE_PART = /^(?:\d{3}|\d{2}) \d{2}$/;

/** Whether one space between two tokens parts two cells: an amount on its left, two numbers, or parts of a code. */
const parts = (left: string, right: string): boolean =>
  isAmountText(left) || (isNumeric(left) && isAmountText(right)) || CODE_PART.test(`${left} ${right}`);

const belongs = (text: string, left: Token, right: Token): boolean => {
  if (right.from - left.to !== 1 || text[left.to] !== ' ') return false;
  return !parts(text.slice(left.from, left.to), text.slice(right.from, right.to));
};

function joinTokens(text: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokensOf(text)) {
    const open = joined.at(-1);
    if (open !== undefined && belongs(text, open, token))
      joined[joined.length - 1] = { from: open.from, to: token.to };
    else joined.push(token);
  }
  return joined;
}

const columnOffsets = (text: string): number[] => {
  const offsets = [0];
  for (const char of text.split('')) offsets.push(offsets.at(-1)! + charWidth(char));
  return offsets;
};

const NUMBERED_END = /^(.*[^\s\d]) (\d{1,3})$/;

/** The label alone where one space parts it from the number of its line (二、政府性基金预算财政拨款收入 2). */
export function withoutLineNumber(piece: Piece): Piece {
  const [, label, number] = NUMBERED_END.exec(piece.text) ?? [];
  if (label === undefined || number === undefined) return piece;
  const cut = number.length + 1;
  return {
    text: label,
    start: piece.start,
    end: piece.end - cut,
    chars: [piece.chars[0], piece.chars[1] - cut],
    columns: [piece.columns[0], piece.columns[1] - cut],
  };
}

/** The pieces of a printed line: parted by two spaces or more, or by one between an amount and what follows. */
export function piecesOf(line: Line): readonly Piece[] {
  if (line.text.length > LONGEST_ROW || line.text.includes('\t')) return [];
  const columns = columnOffsets(line.text);
  return joinTokens(line.text).map(({ from, to }) => ({
    text: line.text.slice(from, to),
    start: line.start + from,
    end: line.start + to,
    chars: [from, to],
    columns: [columns[from]!, columns[to]!],
  }));
}
