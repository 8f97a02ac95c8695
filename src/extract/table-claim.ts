import type { Cell, TableBlock } from '../model/block.ts';
import { type Unit, unitKind } from '../model/unit.ts';
import type { Claim, Refusal } from './claim.ts';
import { cellFigure, type Figure, finestStep, quantityOf } from './figure.ts';
import type { Reason } from './reasons.ts';
import type { Slot } from './table-grid.ts';
import type { Stated } from './table-stated.ts';

/** A claim whose parent is still to be found. */
export type Draft = { -readonly [K in keyof Claim]: Claim[K] };

/** A figure and the cells that it is quoted from. */
export interface Placed {
  readonly figure: Figure;
  readonly table: TableBlock;
  readonly cell: Cell;
  /** The cell that names the row; null where there is none. */
  readonly label: Slot | null;
}

/** A quote longer than this is cut to the figure's own cell. */
const LONGEST_QUOTE = 160;

/** Where a character of a cell stands in the source. */
export const offsetIn = (cell: Cell, index: number): number => cell.at?.[index] ?? cell.start + index;

const spanOf = ({ cell, label }: Placed): { start: number; end: number } => {
  const start = label?.cell.start ?? cell.start;
  return start <= cell.start && cell.end - start <= LONGEST_QUOTE
    ? { start, end: cell.end }
    : { start: cell.start, end: cell.end };
};

/** The claim that a figure of a table makes. `step` is the worth of the last digit among its siblings. */
export const claimOf = (stated: Stated, placed: Placed, step: number | undefined): Draft => {
  const { unit: _unit, ...said } = stated;
  const { figure } = placed;
  return {
    ...said,
    parent: null,
    quantity: quantityOf(figure, step),
    printed: figure.printed,
    how: placed.table.form === 'chart' ? 'chart' : 'table',
    ...spanOf(placed),
    figureStart: offsetIn(placed.cell, figure.start),
    figureEnd: offsetIn(placed.cell, figure.end - 1) + 1,
    section: placed.table.section,
  };
};

/** The refusal of a figure of a table. `label` says what stands at its row and column. */
export const refusalOf = ({ figure, cell, table }: Placed, label: string, reason: Reason): Refusal => ({
  label,
  printed: figure.printed,
  unit: figure.unitPrinted,
  start: offsetIn(cell, figure.start),
  end: offsetIn(cell, figure.end - 1) + 1,
  section: table.section.length > 0 ? table.section.join(' › ') : null,
  money: unitKind(figure.unit) === 'money',
  reason,
});

/** The finest last digit among the money figures of some cells, in `unit`; undefined where all are whole. */
export const stepAmong = (cells: readonly Cell[], unit: Unit): number | undefined =>
  finestStep(
    cells.flatMap((cell) => cellFigure(cell.text, unit) ?? []),
    unit,
  );
