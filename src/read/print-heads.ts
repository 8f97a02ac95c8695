import type { Cell } from '../model/block.ts';
import type { Band, Measure } from './print-columns.ts';
import type { Piece } from './print-line.ts';
import type { Column } from './print-panels.ts';
import type { PrintLine } from './print-region.ts';

/** How far, in columns, the middle of a head may lie from the middle of the columns that it covers. */
const OFF_CENTRE = 3;

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

/** Whether a head stands centred over two or more columns that no other head of its line stands over. */
const covers = (band: Band, columns: readonly Column[], line: readonly Head[]): boolean => {
  const bands = columns.map((column) => column.band);
  const { at, span } = spanOf(band, bands, [0, bands.length]);
  const others = line.filter((head) => head.band !== band);
  return (
    span > 1 && !bands.slice(at, at + span).some((under) => others.some((head) => overlaps(head.band, under)))
  );
};

/** Columns that only the heads show (no figure stands in them), put where they lie on the page. */
export function withHeadColumns(
  columns: readonly Column[],
  lines: readonly PrintLine[],
  measure: Measure,
): Column[] {
  const out = [...columns];
  const first = columns.find(({ kind }) => kind === 'amount')?.band[0] ?? 0;
  for (const line of [...lines].reverse()) {
    const heads = headsIn(line, measure);
    for (const { band } of heads) {
      const near: Band = [band[0] - 1, band[1] + 1];
      if (band[0] < first || out.some((column) => overlaps(column.band, near))) continue;
      if (!covers(band, inOrder(out), heads)) out.push({ kind: 'amount', band, panel: 0 });
    }
  }
  return inOrder(out).map((column, i, all) =>
    columns.includes(column) ? column : { ...column, panel: all[i - 1]?.panel ?? 0 },
  );
}

const inOrder = (columns: readonly Column[]): Column[] =>
  [...columns].sort((a, b) => middle(a.band) - middle(b.band));

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
