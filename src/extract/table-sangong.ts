import type { TableBlock } from '../model/block.ts';
import type { Unit } from '../model/unit.ts';
import type { Claim, Reading } from './claim.ts';
import { cellFigure, type Figure } from './figure.ts';
import type { Caption } from './table-caption.ts';
import { claimOf, type Placed, stepAmong } from './table-claim.ts';
import type { Grid, Slot } from './table-grid.ts';
import type { Stated } from './table-stated.ts';

/** The figures of “三公” in one of the orders in which its standard table prints them. */
type Order = readonly string[];

const TOTAL = 'sangong.total';
const ABROAD = 'sangong.abroad';
const VEHICLE = 'sangong.vehicle';
const PURCHASE = 'sangong.vehicle.purchase';
const OPERATION = 'sangong.vehicle.operation';
const RECEPTION = 'sangong.reception';

/** 公开07表 and its local variants. */
const ORDERS: readonly Order[] = [
  [TOTAL, ABROAD, VEHICLE, PURCHASE, OPERATION, RECEPTION],
  [TOTAL, ABROAD, RECEPTION, VEHICLE, PURCHASE, OPERATION],
];
const HEAD_WORDS = [/合计/, /出国/, /购置/, /运行/, /公务接待/];
/** Sums of rounded parts may be this many last digits off. */
const SLACK = 2;

const OPERATING = 'operating-cost.total';

interface Cell {
  readonly slot: Slot;
  readonly figure: Figure;
}

/** What the standard table is read with. */
export interface Standard {
  readonly grid: Grid;
  readonly caption: Caption;
  readonly unit: Unit;
}

/** A figure with its place among the standard ones. */
interface Placing {
  readonly cell: Cell;
  readonly concept: string;
  readonly stage: 'budget' | 'final';
}

const figuresIn = (row: readonly (Slot | null)[], unit: Unit): Cell[] =>
  row.flatMap((slot) => {
    const figure = slot ? cellFigure(slot.cell.text, unit) : null;
    return slot && figure ? [{ slot, figure }] : [];
  });

/** Whether six figures in an order add up: the total to its three parts, vehicles to purchase and operation. */
const addsUp = (values: ReadonlyMap<string, number>, step: number): boolean => {
  const value = (concept: string): number => values.get(concept) ?? Number.NaN;
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= SLACK * step + 1e-9;
  return (
    near(value(TOTAL), value(ABROAD) + value(VEHICLE) + value(RECEPTION)) &&
    near(value(VEHICLE), value(PURCHASE) + value(OPERATION))
  );
};

const inOrder = (cells: readonly Cell[], order: Order): Map<string, number> =>
  new Map(order.map((concept, at) => [concept, cells[at]!.figure.value]));

/** Twelve figures are budget and outturn of each item, or all budgets and then all outturns. */
const halves = (cells: readonly Cell[], paired: boolean): [Cell[], Cell[]] =>
  paired
    ? [cells.filter((_, at) => at % 2 === 0), cells.filter((_, at) => at % 2 === 1)]
    : [cells.slice(0, 6), cells.slice(6)];

const isPaired = ({ heads }: Grid): boolean =>
  heads.filter((stack) => /预算数?$/.test(stack.at(-1) ?? '')).length >= 5;

const placings = (cells: readonly Cell[], order: Order, stage: 'budget' | 'final'): Placing[] =>
  order.map((concept, at) => ({ cell: cells[at]!, concept, stage }));

const orderOf = (sets: readonly (readonly Cell[])[], grid: Grid, step: number): Order | null => {
  const fitting = ORDERS.filter((order) => sets.every((set) => addsUp(inOrder(set, order), step)));
  const at = (word: RegExp): number => grid.heads.findIndex((stack) => stack.some((head) => word.test(head)));
  const receptionLast = at(/公务接待/) > at(/购置费|运行/);
  return fitting.length > 1 ? fitting[receptionLast ? 0 : 1]! : (fitting[0] ?? null);
};

const placed = (cells: readonly Cell[], { grid, caption }: Standard, step: number): Placing[] => {
  const operating = cells.length === 7 && grid.heads.flat().some((head) => /机关运行经费/.test(head));
  if (cells.length === 6 || operating) {
    const order = orderOf([cells.slice(0, 6)], grid, step);
    return order ? placings(cells, operating ? [...order, OPERATING] : order, caption.stage) : [];
  }
  if (cells.length !== 12) return [];
  const [first, second] = halves(cells, isPaired(grid));
  const order = orderOf([first, second], grid, step);
  return order ? [...placings(first, order, 'budget'), ...placings(second, order, 'final')] : [];
};

const statedBy = ({ concept, stage }: Placing, caption: Caption, unit: Unit): Stated => ({
  concept,
  key: null,
  label: null,
  aspect: 'level',
  base: null,
  fiscalYear: caption.fiscalYear,
  stage,
  asOf: null,
  budget:
    caption.source === 'government-fund' || caption.source === 'state-capital'
      ? caption.source
      : 'fiscal-appropriation',
  nature: null,
  agency: null,
  unit,
});

const isWhole = (claims: readonly Claim[]): boolean => {
  const frames = new Map<string, Map<string, number>>();
  for (const { concept, fiscalYear, stage, aspect, agency, quantity } of claims) {
    const frame = `${fiscalYear}|${stage}|${aspect}|${agency}`;
    frames.set(frame, (frames.get(frame) ?? new Map()).set(concept, quantity.value));
  }
  return frames.size > 0 && [...frames.values()].every((values) => values.size >= 6 && addsUp(values, 0));
};

/**
 * The standard table of “三公” read by position, for pages whose heads are broken: only where the head words are
 * those of the standard table and the figures add up in its order. Null where heads and figures need no help.
 */
export const sangongByPosition = (table: TableBlock, standard: Standard, read: Reading): Reading | null => {
  const { grid, caption, unit } = standard;
  const words = grid.heads.flat().join(' ');
  const row = grid.body.length === 1 ? grid.body[0]! : null;
  if (!row || !HEAD_WORDS.every((word) => word.test(words)) || isWhole(read.claims)) return null;
  const cells = figuresIn(row, unit);
  const step =
    stepAmong(
      cells.map(({ slot }) => slot.cell),
      unit,
      {},
    ) ?? 1;
  const found = placed(cells, standard, step);
  if (found.length === 0) return null;
  const claims = found.map((placing) => {
    const { slot, figure } = placing.cell;
    const place: Placed = { figure, table, cell: slot.cell, label: cells[0]!.slot };
    return claimOf(statedBy(placing, caption, unit), place, step);
  });
  return { claims, refusals: [] };
};
