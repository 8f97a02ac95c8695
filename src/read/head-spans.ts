import type { Cell, TableRow } from '../model/block.ts';
import { moved } from './grid.ts';
import { isCounter } from './head-rows.ts';

type Cells = readonly Cell[];

const isOpen = (cell: Cell | undefined): boolean => cell !== undefined && cell.text === '';

/**
 * Heads that stand for several cells of the row below (one cell a line: a merged cell stands once) are moved to
 * their true columns. Each head takes one empty cell below, or the run of filled ones.
 */
function overRow(above: Cells, below: Cells): Cells {
  const surplus = below.length - above.length;
  if (surplus <= 0) return above;
  const placed: Cell[] = [];
  let next = 0;
  above.forEach((cell, i) => {
    const left = above.length - i - 1;
    let span = 1;
    while (!isOpen(below[next]) && !isOpen(below[next + span]) && next + span + left < below.length)
      span += 1;
    const first = below[next]!;
    const last = below[next + span - 1]!;
    placed.push(moved(cell, first.column, last.column + last.span - first.column));
    next += span;
  });
  return next === below.length ? placed : above;
}

/** The empty cells after a head belong to it as far as the head above reaches. */
function spread(row: Cells, above: Cells | undefined): Cells {
  const limitOf = (column: number): number => {
    const parent = above?.find(
      (cell) => cell.text !== '' && cell.column <= column && column < cell.column + cell.span,
    );
    return parent === undefined ? Number.POSITIVE_INFINITY : parent.column + parent.span;
  };
  return row.map((cell, i) => {
    if (cell.text === '' || cell.span > 1) return cell;
    const limit = limitOf(cell.column);
    let span = 1;
    while (isOpen(row[i + span]) && cell.column + span < limit) span += 1;
    return moved(cell, cell.column, span);
  });
}

const spreadAll = (heads: readonly Cells[]): Cells[] => {
  const out: Cells[] = [];
  heads.forEach((row, i) => {
    out.push(i === heads.length - 1 ? row : spread(row, out[i - 1]));
  });
  return out;
};

const overAll = (heads: readonly Cells[]): Cells[] => {
  const out = [...heads];
  for (let i = out.length - 2; i >= 0; i -= 1) out[i] = overRow(out[i]!, out[i + 1]!);
  return out;
};

/** Gives the first head rows of a table their true columns and spans, so that they can be stacked by column. */
export function placeHeads(rows: readonly TableRow[], form: 'collapsed' | 'expanded'): TableRow[] {
  const from = Math.max(
    0,
    rows.findIndex(({ head }) => head),
  );
  const length = rows.slice(from).findIndex(({ head, cells }) => !head || isCounter(cells));
  const to = length < 0 ? rows.length : from + length;
  const heads = rows.slice(from, to).map(({ cells }) => cells);
  const placed = form === 'collapsed' ? overAll(heads) : spreadAll(heads);
  return [...rows.slice(0, from), ...placed.map((cells) => ({ cells, head: true })), ...rows.slice(to)];
}
