import type { Passage } from '../model/block.ts';
import { isNumbered } from './numbering.ts';
import { joinPassages } from './passage.ts';
import type { Piece } from './print-line.ts';
import type { Column, Placed } from './print-panels.ts';

/** One row of one panel: the text of each of its columns. */
export interface PrintRecord {
  /** Index of the line that the row's figures stand on. */
  readonly line: number;
  readonly cells: ReadonlyMap<number, Passage>;
}

interface PanelLine {
  readonly line: number;
  readonly placed: readonly Placed[];
}

/** The line above one that may go on with it, and the panel's columns. */
interface Wrapping {
  readonly above: PanelLine | undefined;
  readonly columns: readonly Column[];
}

interface Draft {
  line: number;
  readonly cells: Map<number, Passage>;
  /** Pieces of text above the row's own line that belong to it. */
  above: number;
}

/** Columns by which text may fall short of its column's edge and still count as wrapped there. */
const SLACK = 4;

const TOTAL = /^(?:本年)?(?:收入|支出)?(?:合|总|小)\s{0,8}计$/;

/** A piece as a passage. */
export const passageOfPiece = ({ text, start }: Piece): Passage => ({
  text,
  at: Array.from({ length: text.length + 1 }, (_, i) => start + i),
});

const has = (draft: Draft, kind: Column['kind'], columns: readonly Column[]): boolean =>
  [...draft.cells.keys()].some((column) => columns[column]!.kind === kind);

/** Whether a line of a panel is a row of its own, not text wrapped from a neighbouring row. */
const isRow = (placed: readonly Placed[], columns: readonly Column[]): boolean =>
  placed.some(
    ({ piece, column }) =>
      columns[column]!.kind !== 'text' || isNumbered(piece.text) || TOTAL.test(piece.text),
  );

/** Puts a piece into its cell: after the text that stands there, or before it. */
function add(draft: Draft, { piece, column }: Placed, side: 'before' | 'after'): void {
  const passage = passageOfPiece(piece);
  const own = draft.cells.get(column);
  const parts = own === undefined ? [passage] : side === 'before' ? [passage, own] : [own, passage];
  draft.cells.set(column, joinPassages(parts));
}

/** Whether a row that so far is only a code goes on in a line without code (the page broke them apart). */
const completes = (open: Draft | undefined, placed: readonly Placed[], columns: readonly Column[]): boolean =>
  open !== undefined &&
  !has(open, 'amount', columns) &&
  !has(open, 'text', columns) &&
  placed.every(({ column }) => columns[column]!.kind !== 'code');

/** Whether a row so far of a code and text that fills its column goes on, figures included, in a line without code. */
function wrapsOn(open: Draft | undefined, line: PanelLine, { above, columns }: Wrapping): boolean {
  if (open === undefined || above === undefined || has(open, 'amount', columns)) return false;
  if (!has(open, 'code', columns) || !has(open, 'text', columns)) return false;
  const kinds = line.placed.map(({ column }) => columns[column]!.kind);
  const own = line.placed.some(({ piece }) => isNumbered(piece.text) || TOTAL.test(piece.text));
  return (
    !own &&
    !kinds.includes('code') &&
    kinds.includes('amount') &&
    kinds.includes('text') &&
    fills(line, above, columns)
  );
}

/** Whether text above fills the column that text of this line stands in. */
const fills = (line: PanelLine, above: PanelLine, columns: readonly Column[]): boolean =>
  line.placed
    .filter(({ column }) => columns[column]!.kind === 'text')
    .every(({ column }) =>
      above.placed.some(
        (other) => other.column === column && other.band[1] >= columns[column]!.band[1] - SLACK,
      ),
    );

/** Puts text between two rows where it belongs: below the first, above the second, or shared as the page centres it. */
function settle(
  loose: Placed[],
  rows: { above: Draft | undefined; below: Draft | undefined; centred: boolean },
  columns: readonly Column[],
): void {
  const { above, below, centred } = rows;
  const needs = below !== undefined && !has(below, 'text', columns);
  const mirror = above?.above ?? 0;
  let first = loose.length;
  if (above === undefined) first = 0;
  else if (below !== undefined && needs) first = Math.min(mirror, loose.length - 1);
  else if (below !== undefined && centred) first = Math.min(mirror, loose.length);
  for (const placed of loose.slice(0, first)) add(above!, placed, 'after');
  for (const placed of loose.slice(first).reverse()) {
    if (below === undefined) continue;
    add(below, placed, 'before');
    below.above += 1;
  }
}

/** Whether a page sets figures in the middle of text wrapped over lines: rows of a code and figures without text. */
const isCentred = (lines: readonly PanelLine[], columns: readonly Column[]): boolean =>
  lines.some(({ placed }) => {
    const kinds = placed.map(({ column }) => columns[column]!.kind);
    return kinds.includes('code') && kinds.includes('amount') && !kinds.includes('text');
  });

/** Whether a line without figures goes on with the text of the line above it: that text fills its column. */
function isWrap(
  placed: readonly Placed[],
  above: PanelLine | undefined,
  columns: readonly Column[],
): boolean {
  const before = above?.placed.filter(({ column }) => columns[column]!.kind === 'text') ?? [];
  return placed.every(({ column }) =>
    before.some((other) => other.column === column && other.band[1] >= columns[column]!.band[1] - SLACK),
  );
}

/** The panel's rows, with the loose text that stands before each; the last entry holds what follows the last row. */
function draftsOf(
  lines: readonly PanelLine[],
  columns: readonly Column[],
): { draft: Draft | undefined; loose: Placed[] }[] {
  const out: { draft: Draft | undefined; loose: Placed[] }[] = [];
  const centred = isCentred(lines, columns);
  let loose: Placed[] = [];
  lines.forEach(({ line, placed }, i) => {
    const open = out.at(-1)?.draft;
    const wrapped = wrapsOn(open, { line, placed }, { above: lines[i - 1], columns });
    if (loose.length === 0 && (wrapped || completes(open, placed, columns))) {
      for (const one of placed) add(open!, one, 'after');
      open!.line = line;
    } else if (isRow(placed, columns) || !(centred || isWrap(placed, lines[i - 1], columns))) {
      const draft: Draft = { line, cells: new Map(), above: 0 };
      for (const one of placed) add(draft, one, 'after');
      out.push({ draft, loose });
      loose = [];
    } else loose.push(...placed);
  });
  out.push({ draft: undefined, loose });
  return out;
}

/**
 * The rows of one panel of a printed table. Text wrapped over lines is put together: below its row, or, where the
 * page sets the figures in the middle of the wrapped text, above and below.
 */
export function recordsOf(lines: readonly PanelLine[], columns: readonly Column[]): PrintRecord[] {
  const drafts = draftsOf(lines, columns);
  const centred = isCentred(lines, columns);
  drafts.forEach(({ draft, loose }, i) => {
    settle(loose, { above: drafts[i - 1]?.draft, below: draft, centred }, columns);
  });
  return drafts.flatMap(({ draft }) =>
    draft === undefined ? [] : [{ line: draft.line, cells: draft.cells }],
  );
}
