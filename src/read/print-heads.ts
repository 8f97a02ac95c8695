import type { Cell } from '../model/block.ts';
import type { Band, Measure } from './print-columns.ts';
import type { Piece } from './print-line.ts';
import { type Column, type Kind, nearestInOrder } from './print-panels.ts';
import type { PrintLine } from './print-region.ts';

/** How far, in columns, the middle of a head may lie from the middle of the columns that it covers. */
const OFF_CENTRE = 3;
/** Columns beyond which a head does not stand over a figure. */
const FAR = 10;

const middle = ([left, right]: Band): number => (left + right) / 2;
const overlaps = (a: Band, b: Band): boolean => a[0] < b[1] && b[0] < a[1];

/** One-character pieces that are one word set wide: 项 目, 合 计. */
const WIDE_WORDS = new Set([
  '项目',
  '合计',
  '小计',
  '总计',
  '科目',
  '备注',
  '金额',
  '收入',
  '支出',
  '名称',
  '编码',
  '数量',
]);

interface Head {
  readonly band: Band;
  readonly pieces: readonly Piece[];
}

function headsIn({ pieces }: PrintLine, measure: Measure): Head[] {
  const heads: Head[] = [];
  for (const piece of pieces) {
    const open = heads.at(-1);
    const before = open?.pieces.at(-1);
    const band = piece[measure];
    if (open !== undefined && before !== undefined && WIDE_WORDS.has(before.text + piece.text)) {
      heads[heads.length - 1] = { band: [open.band[0], band[1]], pieces: [...open.pieces, piece] };
    } else heads.push({ band, pieces: [piece] });
  }
  return heads;
}

/** Heads that stand over one column each, from the lowest line up: none overlaps or is centred over lower ones. */
function leavesOf(lines: readonly PrintLine[], measure: Measure): Band[] {
  let leaves: Band[] = [];
  for (const line of [...lines].reverse()) {
    const found = headsIn(line, measure).map(({ band }) => band);
    const own = found.filter(
      (band) => !leaves.some((leaf) => overlaps(leaf, band)) && !covers(band, leaves, found),
    );
    leaves = [...leaves, ...own].sort((a, b) => middle(a) - middle(b));
  }
  return leaves;
}

/** Whether a head stands centred over two or more heads that no other head of its own line stands over. */
const covers = (band: Band, under: readonly Band[], line: readonly Band[]): boolean => {
  if (under.length < 2) return false;
  const { at, span } = spanOf(band, under, [0, under.length]);
  const others = line.filter((other) => other !== band);
  return span > 1 && !under.slice(at, at + span).some((one) => others.some((other) => overlaps(other, one)));
};

const apart = (a: Band, b: Band): number => Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]));

/** Whether a head stands over labels: in a label column's extent, or nearer to one than to any figure column. */
function overLabels(band: Band, columns: readonly Column[]): boolean {
  const to = (kinds: (kind: Kind) => boolean): number =>
    Math.min(...columns.filter(({ kind }) => kinds(kind)).map((column) => apart(column.band, band)));
  return to((kind) => kind !== 'amount') <= to((kind) => kind === 'amount');
}

/** The heads over figure columns: one line's, where a line has one near each, else the lowest of all lines. */
function figureHeads(columns: readonly Column[], lines: readonly PrintLine[], measure: Measure): Band[] {
  const figures = columns.filter(({ kind }) => kind === 'amount');
  const over = (bands: readonly Band[]): Band[] => bands.filter((band) => !overLabels(band, columns));
  const fits = (bands: readonly Band[]): boolean =>
    bands.length === figures.length && bands.every((band, i) => apart(band, figures[i]!.band) <= FAR);
  const own = lines.map((line) => over(headsIn(line, measure).map(({ band }) => band)));
  return own.findLast(fits) ?? over(leavesOf(lines, measure));
}

/**
 * The columns, each figure column widened by the head over it, and with columns that only the heads show (no figure
 * stands in them) put where they lie. Where heads are fewer than figure columns, the columns stay as they are.
 */
export function withHeadColumns(
  columns: readonly Column[],
  lines: readonly PrintLine[],
  measure: Measure,
): Column[] {
  const figures = columns.filter(({ kind }) => kind === 'amount');
  const heads = figureHeads(columns, lines, measure);
  if (heads.length < figures.length) return [...columns];
  const over = nearestInOrder(
    figures.map(({ band }) => band),
    heads,
  );
  const widened = columns.map((column): Column => {
    const head = heads[over[figures.indexOf(column)] ?? -1];
    return head === undefined
      ? column
      : { ...column, band: [Math.min(column.band[0], head[0]), Math.max(column.band[1], head[1])] };
  });
  const more = heads.flatMap((band, i): Column[] =>
    over.includes(i) || i < (over[0] ?? 0) ? [] : [{ kind: 'amount', band, panel: 0 }],
  );
  const all = [...widened, ...more].sort((a, b) => middle(a.band) - middle(b.band));
  return all.map((column, i) =>
    more.includes(column) ? { ...column, panel: all[i - 1]?.panel ?? 0 } : column,
  );
}

/** The run of neighbouring columns whose middle lies nearest a head's, the longest among equals. */
function spanOf(
  band: Band,
  bands: readonly Band[],
  [from, to]: readonly [number, number],
): { at: number; span: number } {
  const centre = middle(band);
  let nearest = from;
  for (let i = from; i < to; i += 1) {
    if (Math.abs(middle(bands[i]!) - centre) < Math.abs(middle(bands[nearest]!) - centre)) nearest = i;
  }
  let best = { at: nearest, span: 1 };
  for (let left = from; left <= nearest; left += 1) {
    for (let right = nearest; right < to; right += 1) {
      const off = Math.abs((bands[left]![0] + bands[right]![1]) / 2 - centre);
      if (off <= OFF_CENTRE && right - left + 1 > best.span) best = { at: left, span: right - left + 1 };
    }
  }
  return best;
}

const cellOfHead = ({ pieces }: Head, at: number, span: number): Cell => {
  const text = pieces.map((piece) => piece.text).join('');
  const start = pieces[0]!.start;
  const end = pieces.at(-1)!.end;
  const places = pieces.flatMap((piece) => Array.from(piece.text, (_, i) => piece.start + i));
  const cell = { text, column: at, span, start, end };
  return pieces.length === 1 ? cell : { ...cell, at: [...places, end] };
};

/** A line of heads among the others of its table. */
interface Around {
  readonly columns: readonly Column[];
  readonly measure: Measure;
  /** The lines of heads below this one. */
  readonly below: readonly PrintLine[];
}

/** Whether a lower line parts what a head covers: two of its heads stand within those columns. */
const isParted = (bands: readonly Band[], { below, measure }: Around): boolean => {
  const [left, right] = [bands[0]![0], bands.at(-1)![1]];
  return below.some(
    (line) =>
      headsIn(line, measure).filter(({ band }) => left <= middle(band) && middle(band) <= right).length > 1,
  );
};

const nearestTo = (band: Band, bands: readonly Band[], [from, to]: readonly [number, number]): number => {
  let best = from;
  for (let i = from + 1; i < to; i += 1) {
    if (Math.abs(middle(bands[i]!) - middle(band)) < Math.abs(middle(bands[best]!) - middle(band))) best = i;
  }
  return best;
};

/** A line of heads as cells over the columns, in reading order. Two heads never share a column. */
export function headCells(line: PrintLine, around: Around): Cell[] {
  const bands = around.columns.map(({ band }) => band);
  const heads = headsIn(line, around.measure);
  const cells: Cell[] = [];
  let from = 0;
  heads.forEach((head, i) => {
    const range = [from, bands.length - (heads.length - i - 1)] as const;
    if (range[0] >= range[1]) return;
    const over = spanOf(head.band, bands, range);
    const next = heads[i + 1];
    const limit =
      next === undefined
        ? over.span
        : bands.slice(over.at).filter((band) => middle(band) < next.band[0]).length;
    const span = Math.max(1, Math.min(over.span, limit));
    const parted = span > 1 && isParted(bands.slice(over.at, over.at + span), around);
    const at = parted || span === 1 ? over.at : nearestTo(head.band, bands, range);
    cells.push(cellOfHead(head, at, parted ? span : 1));
    from = at + (parted ? span : 1);
  });
  return cells;
}
