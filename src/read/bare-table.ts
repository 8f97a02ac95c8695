import type { Cell } from '../model/block.ts';
import { isDash, isNumeric } from './figure-cell.ts';
import { cellOf, type Found, type Grid, moved, passageIn } from './grid.ts';
import type { Line } from './line.ts';
import { numberingOf, type Scheme } from './numbering.ts';
import { joinPassages, passageOf } from './passage.ts';

/** A cell on a line of its own is no longer than this. */
const LONGEST_CELL = 30;
const SENTENCE = /[。；;，,：:！？\t|]/;
/** Heads that open the lower of two head rows. */
const SUBTOTAL = /^[合小]\s?计$/;
/** Heads of code columns and of the name beside them, which a head 项目 may stand over. */
const CODE_HEAD = /(?:编码|名称)$|^[类款项]$/;
const CODE = /^\d{3}(?:\d{2}){0,2}$/;
/** Cells looked at first; where a table reaches their end, four times as many are looked at. */
const FIRST_CELLS = 160;
/** Cells from which it is told how a table prints its figures. */
const SAMPLE = 200;
const LEAST_CELLS = 8;

/** Numbers of these schemes open headings; others may stand before a row's label. */
const OUTER: ReadonlySet<Scheme> = new Set(['part', 'item']);

const isYearOrNumber = (text: string): boolean => isNumeric(text) || isDash(text);

const isCellText = (text: string): boolean => {
  if (text.length > LONGEST_CELL || text === '') return false;
  if (isYearOrNumber(text)) return true;
  return !SENTENCE.test(text.replace(/^其中[:：]/, '')) && !OUTER.has(numberingOf(text)?.scheme ?? 'arabic');
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
  /** Bars have ended cells up to here: a table, however narrow. */
  readonly barred: boolean;
}

const MOST_BLANKS = 2;

interface CellLine {
  readonly cell: Cell;
  readonly value: boolean;
}

const known = new WeakMap<Line, CellLine | null>();

/** A line as one cell; null where it cannot be one. A run of lines is looked at from many lines, hence remembered. */
function cellLine(source: string, line: Line): CellLine | null {
  const seen = known.get(line);
  if (seen !== undefined) return seen;
  const text = withoutBar(line.text).trim();
  const end = line.start + withoutBar(line.text).length;
  const cell = isCellText(text) ? cellOf(passageOf(source, line.start, end), 0) : null;
  const made = cell === null ? null : { cell, value: isYearOrNumber(text) };
  known.set(line, made);
  return made;
}

const endsInBar = ({ text }: Line): boolean => /[|｜]$/.test(text.trimEnd());

/** A line without the bar that ends its cell. */
const withoutBar = (text: string): string => text.trimEnd().replace(/[|｜]$/, '');

const joined = (above: Token, { cell }: CellLine): Token => ({
  ...above,
  cell: cellOf(joinPassages([passageIn(above.cell), passageIn(cell)]), 0),
});

/** A line of nothing but bars: it ends a cell. */
const isBar = (line: Line): boolean => /^[|｜\s]{1,40}$/.test(line.text);

/** Where every cell's line ends in a bar, a bar alone is a cell without a figure; elsewhere it is none. */
function emptyCell(
  source: string,
  lines: readonly Line[],
  { after, at }: { after: Token | undefined; at: number },
): Token[] {
  if (after === undefined || !endsInBar(lines[after.line]!)) return [];
  const { start } = lines[at]!;
  return [{ cell: cellOf(passageOf(source, start, start), 0), value: true, line: at, barred: true }];
}

/** Whether a line goes on with the cell above it: where bars end the cells, none stands between them. */
const goesOn = (above: Token | undefined, made: CellLine): above is Token =>
  above !== undefined &&
  !above.value &&
  !made.value &&
  above.cell.text.length + made.cell.text.length <= LONGEST_CELL;

/** Cells from a line on, as long as every line is one, or bars end them. Blank lines between are passed over. */
function collect(
  source: string,
  lines: readonly Line[],
  { from, most }: { from: number; most: number },
): Token[] {
  const tokens: Token[] = [];
  /** Whether bars end the cells here, and whether one has ended the last. */
  let barred = false;
  let ended = true;
  for (let i = from, blanks = 0; i < lines.length && blanks <= MOST_BLANKS; i += 1) {
    const line = lines[i]!;
    blanks = line.blank ? blanks + 1 : 0;
    if (line.blank) continue;
    if (isBar(line)) {
      tokens.push(...emptyCell(source, lines, { after: tokens.at(-1), at: i }));
      barred = true;
      ended = true;
      continue;
    }
    const made = cellLine(source, line);
    if (made === null || tokens.length === most) break;
    const above = tokens.at(-1);
    if (barred && !ended && goesOn(above, made)) tokens[tokens.length - 1] = joined(above, made);
    else tokens.push({ ...made, line: i, barred });
    ended = endsInBar(line);
    barred ||= ended;
  }
  return tokens;
}

/** Whether a token is a class code that opens a row: bare digits before a text, in a table whose figures have decimals. */
const isCode = (tokens: readonly Token[], i: number, marked: boolean): boolean =>
  marked && CODE.test(tokens[i]!.cell.text) && tokens[i + 1]?.value === false;

/** Whether most figures show decimals or thousands, so that bare digits can be told from them. */
const marksFigures = (tokens: readonly Token[]): boolean => {
  const values = tokens.slice(0, SAMPLE).filter(({ value, cell }) => value && !isDash(cell.text));
  return values.filter(({ cell }) => /[.,]/.test(cell.text)).length * 2 > values.length;
};

/** The row that begins at a token: perhaps a code, a label, and the figures up to the next row; null where none does. */
function rowAt(tokens: readonly Token[], i: number, marked: boolean): Token[] | null {
  const label = isCode(tokens, i, marked) ? i + 1 : i;
  if (tokens[label] === undefined || tokens[label].value) return null;
  let end = label + 1;
  while (end < tokens.length && tokens[end]!.value && !isCode(tokens, end, marked)) end += 1;
  return tokens.slice(i, end);
}

interface Row {
  readonly tokens: readonly Token[];
  readonly coded: boolean;
}

/** Rows from a token on, each with as many figures as the first; a row with more or fewer ends them. */
function rowsFrom(tokens: readonly Token[], first: number, marked: boolean): Row[] {
  const rows: Row[] = [];
  const figures = (row: readonly Token[]): number =>
    row.filter(({ value, cell }) => value && cell !== row[0]!.cell).length;
  for (let i = first; i < tokens.length; ) {
    const row = rowAt(tokens, i, marked);
    if (row === null) break;
    const count = rows[0] === undefined ? figures(row) : figures(rows[0].tokens);
    if (figures(row) < count) break;
    const coded = row[0]!.value;
    const kept = row.slice(0, (coded ? 2 : 1) + count);
    rows.push({ tokens: kept, coded });
    i += kept.length;
  }
  return rows;
}

const inColumns = (tokens: readonly Token[], from = 0): Cell[] =>
  tokens.map(({ cell }, i) => moved(cell, from + i));

/** A head row over another where one head stands for several columns: those named by the last `parts` labels. */
function twoRows(labels: readonly Token[], parts: number, over: number): Cell[][] {
  const upper = labels.slice(0, labels.length - parts);
  const shifted = upper.map(({ cell }, i) =>
    moved(cell, i > over ? i + parts - 1 : i, i === over ? parts : 1),
  );
  return [shifted, inColumns(labels.slice(-parts), over)];
}

/** The labels right above the rows as one or two head rows; null where they do not fit the width. */
function headRows(labels: readonly Token[], width: number): Cell[][] | null {
  const codes = labels.length - 1 - labels.findLastIndex(({ cell }) => !CODE_HEAD.test(cell.text));
  const above = labels.slice(-(width + 1));
  if (codes > 1 && above.length === width + 1) return twoRows(above, codes, 0);
  const split = above.findLastIndex(({ cell }) => SUBTOTAL.test(cell.text));
  const earlier = above.slice(0, Math.max(split, 0)).some(({ cell }) => SUBTOTAL.test(cell.text));
  if (above.length === width + 1 && earlier) return twoRows(above, above.length - split, split - 1);
  return labels.length < width ? null : [inColumns(labels.slice(-width))];
}

function gridOf(tokens: readonly Token[]): BareFound | null {
  const marked = marksFigures(tokens);
  const value = tokens.findIndex((token, i) => token.value && !isCode(tokens, i, marked));
  const start = value > 1 && isCode(tokens, value - 2, marked) ? value - 2 : value - 1;
  const rows = start < 0 ? [] : rowsFrom(tokens, start, marked);
  const coded = rows.some((row) => row.coded);
  const width = Math.max(0, ...rows.map((row) => row.tokens.length));
  const heads =
    rows.length < 2 || width < (tokens.at(-1)!.barred ? 2 : 3)
      ? null
      : headRows(tokens.slice(0, start), width);
  if (heads === null) return null;
  const cells = rows.map((row) => inColumns(row.tokens, coded && !row.coded ? 1 : 0));
  const first = tokens[start - heads.flat().length]!;
  const last = rows.at(-1)!.tokens.at(-1)!;
  const extent = { start: first.cell.start, end: last.cell.end };
  const grid: Grid = {
    form: 'line',
    rows: [...heads, ...cells],
    ...extent,
    captions: [],
    heads: heads.length,
  };
  return { grid, from: first.line, next: last.line + 1 };
}

/**
 * Cells one on a line without any separator. The rows are found by their rhythm: a label, perhaps after
 * a code, and always as many figures after it; the labels before the first row are the heads. Needs two rows of at least two figures.
 */
export function bareTable(source: string, lines: readonly Line[], from: number): BareResult {
  for (let most = FIRST_CELLS; ; most *= 4) {
    const tokens = collect(source, lines, { from, most });
    const whole = tokens.length < most;
    const found = tokens.length < LEAST_CELLS ? null : gridOf(tokens);
    if (found === null)
      return { grid: null, next: whole ? (tokens.at(-1)?.line ?? from) + 1 : tokens[most / 2]!.line };
    const rest = tokens.findLastIndex(({ line }) => line < found.next);
    if (whole || tokens.length - rest > FIRST_CELLS / 4) return found;
  }
}
