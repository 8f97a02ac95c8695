import type { Cell } from '../model/block.ts';
import { moved } from './grid.ts';

/** The kinds of performance indicators (绩效指标), first and second level, as every target table prints them. */
const KIND =
  /^(?:产出|效益|满意度|服务对象满意度|数量|质量|时效|成本|经济成本|社会成本|经济效益|社会效益|生态效益|可持续影响)指标$/;

const isKind = (cell: Cell | undefined): boolean => cell !== undefined && KIND.test(cell.text);

/** Whether an indicator begins at a cell in the middle of a row: its kind, after a cell that is no kind and not empty. */
const begins = (cells: readonly Cell[], i: number): boolean => {
  const before = cells[i - 1];
  return isKind(cells[i]) && before !== undefined && before.text !== '' && !isKind(before);
};

/** A row that opens with one kind where the one above has two stands under the same first level: one column right. */
const shifted = (row: readonly Cell[], twoKinds: boolean): Cell[] => {
  const by = twoKinds && !isKind(row[1]) ? 1 : 0;
  return row.map((cell, i) => moved(cell, i + by));
};

/**
 * A target table whose rows run on without a break (one cell a line, no blank line between rows), cut into one row
 * per indicator. Other rows come back alone.
 */
export function splitIndicators(cells: readonly Cell[]): (readonly Cell[])[] {
  const starts = cells.flatMap((_, i) => (begins(cells, i) ? [i] : []));
  if (starts.length === 0) return [cells];
  const cuts = [0, ...starts];
  const rows = cuts.map((start, i) => cells.slice(start, cuts[i + 1] ?? cells.length));
  const twoKinds = rows.some((row) => isKind(row[0]) && isKind(row[1]));
  return rows.map((row) => (isKind(row[0]) ? shifted(row, twoKinds) : row));
}
