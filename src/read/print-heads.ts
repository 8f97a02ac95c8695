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

/** Columns that only the heads show (no figure stands in them), put where they lie on the page. */
export function withHeadColumns(
  columns: readonly Column[],
  lines: readonly PrintLine[],
  measure: Measure,
): Column[] {
  const out = [...columns];
  const first = columns.find(({ kind }) => kind === 'amount')?.band[0] ?? 0;
  for (const line of [...lines].reverse()) {
    for (const { band } of headsIn(line, measure)) {
      const near: Band = [band[0] - 1, band[1] + 1];
      if (band[0] < first || out.some((column) => overlaps(column.band, near)) || covers(band, out)) continue;
      out.push({ kind: 'amount', band, panel: 0 });
    }
  }
  return out
    .sort((a, b) => middle(a.band) - middle(b.band))
    .map((column, i, all) =>
      columns.includes(column) ? column : { ...column, panel: all[i - 1]?.panel ?? 0 },
    );
}

/** Whether a head stands centred over two or more columns. */
const covers = (band: Band, columns: readonly Column[]): boolean => {
  const over = spanOf(
    band,
    columns.map((column) => column.band),
    [0, columns.length],
  );
  return over.span > 1;
};

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

/** A line of heads as cells over the columns, in reading order. Two heads never share a column. */
export function headCells(line: PrintLine, columns: readonly Column[], measure: Measure): Cell[] {
  const bands = columns.map(({ band }) => band);
  const heads = headsIn(line, measure);
  const cells: Cell[] = [];
  let from = 0;
  heads.forEach((head, i) => {
    const to = columns.length - (heads.length - i - 1);
    if (from >= to) return;
    const { at, span } = spanOf(head.band, bands, [from, to]);
    const next = heads[i + 1];
    const limit =
      next === undefined ? span : bands.slice(at).filter((band) => middle(band) < next.band[0]).length;
    const width = Math.max(1, Math.min(span, limit));
    cells.push(cellOfHead(head, at, width));
    from = at + width;
  });
  return cells;
}
