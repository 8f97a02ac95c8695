import type { Cell } from '../model/block.ts';
import { isDash, isNumeric } from './figure-cell.ts';
import { cellOf, type Found } from './grid.ts';
import type { Line } from './line.ts';
import { passageOf } from './passage.ts';

/** No row of comma-separated values is longer. */
const LONGEST_ROW = 1000;
const LEAST_COLUMNS = 3;
const LONGEST_HEAD = 24;
/** What a sentence has and a head has not. */
const SENTENCE = /[。；：！？;:!?]/;
const YEAR = /(?:19|20)\d\d/g;

/** A comma outside quotes, or a quoted field, which may hold commas. */
const QUOTED = /"[^"]*"|,/g;

/** The fields of a line, quotes taken off; null where it is too long to be a row. */
function fieldsOf(source: string, line: Line): Cell[] | null {
  if (line.text.length > LONGEST_ROW || !line.text.includes(',')) return null;
  const cuts = [...line.text.matchAll(QUOTED)].flatMap(({ 0: text, index }) => (text === ',' ? [index] : []));
  let from = 0;
  return [...cuts, line.text.length].map((to, column) => {
    const quoted = /^\s*".*"\s*$/.test(line.text.slice(from, to)) ? 1 : 0;
    const left = from + (quoted ? line.text.slice(from, to).indexOf('"') + 1 : 0);
    const right = quoted ? line.text.lastIndexOf('"', to - 1) : to;
    from = to + 1;
    return cellOf(passageOf(source, line.start + left, line.start + Math.max(left, right)), column);
  });
}

const isHead = ({ text }: Cell): boolean =>
  text !== '' && text.length <= LONGEST_HEAD && !SENTENCE.test(text) && !/\d/.test(text.replace(YEAR, ''));

const holdsFigure = (row: readonly Cell[]): boolean => row.slice(1).some(({ text }) => isNumeric(text));

const isRow = (row: readonly Cell[] | null, columns: number): row is Cell[] =>
  row?.length === columns && row.every(({ text }) => isNumeric(text) || isDash(text) || !SENTENCE.test(text));

/**
 * Comma-separated values: a line of at least three heads, then at least two lines of as many fields, each with a
 * figure. Fields may stand in quotes.
 */
export function commaTable(source: string, lines: readonly Line[], from: number): Found | null {
  const heads = fieldsOf(source, lines[from]!);
  if (heads === null || heads.length < LEAST_COLUMNS || !heads.every(isHead)) return null;
  const rows: Cell[][] = [heads];
  let next = from + 1;
  for (; next < lines.length; next += 1) {
    const row = fieldsOf(source, lines[next]!);
    if (!isRow(row, heads.length) || !holdsFigure(row)) break;
    rows.push(row);
  }
  if (rows.length < 3) return null;
  const extent = { start: lines[from]!.start, end: lines[next - 1]!.end };
  return { grid: { form: 'tab', rows, ...extent, captions: [], heads: 1 }, next };
}
