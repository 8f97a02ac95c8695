import { atomsPer, fromAtoms, toAtoms, type Unit, unitKind } from './unit.ts';

/** How a printed figure stands to the true value. `≈` covers 余, 约, 近, 多. */
export const RELATIONS = ['=', '≥', '≤', '>', '<', '≈'] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * A printed figure and the half-open interval of true values that it can stand for: `low ≤ x < high`.
 * `value`, `low`, `high` are integers of atoms (see `unit.ts`), `low` and `high` may be infinite;
 * a point (`low === high`) is exact.
 */
export interface Quantity {
  readonly unit: Unit;
  readonly relation: Relation;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How two printed figures stand to each other once their rounding is taken into account. */
export type Agreement = 'holds' | 'rounding' | 'fails';

/** The columns in which a quantity is handed to users: numbers in `unit`, `null` where unbounded. */
export interface QuantityColumns {
  readonly relation: Relation;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit;
}

/** A quantity that is exactly `value` (in `unit`). */
export const exactly = (value: number, unit: Unit): Quantity => {
  const atoms = toAtoms(value, unit);
  return { unit, relation: '=', value: atoms, low: atoms, high: atoms };
};

/** A figure rounded to `step` (in `unit`): the interval reaches half a step to both sides. */
export const rounded = (value: number, unit: Unit, step: number): Quantity => {
  const atoms = toAtoms(value, unit);
  const half = toAtoms(step, unit) / 2;
  return { unit, relation: '=', value: atoms, low: atoms - half, high: atoms + half };
};

/** Whether a value lies in the interval; a point contains itself, a `≤` or `≥` bound contains its limit. */
const contains = (interval: Quantity, atoms: number): boolean =>
  atoms === interval.value || (interval.low <= atoms && atoms < interval.high);

const isPoint = (quantity: Quantity): boolean => quantity.low === quantity.high;

/** Whether two printed figures can be the same amount, given how each was rounded (half-open intervals). */
export const overlaps = (a: Quantity, b: Quantity): boolean => {
  if (isPoint(a)) return contains(b, a.value);
  if (isPoint(b)) return contains(a, b.value);
  return a.low < b.high && b.low < a.high;
};

/** Equal values hold; unequal ones whose intervals meet are rounding; disjoint ones fail. Units of one kind only. */
export const agreement = (a: Quantity, b: Quantity): Agreement => {
  if (unitKind(a.unit) !== unitKind(b.unit)) return 'fails';
  if (a.value === b.value) return 'holds';
  return overlaps(a, b) ? 'rounding' : 'fails';
};

const finite = (atoms: number, unit: Unit): number | null =>
  Number.isFinite(atoms) ? fromAtoms(atoms, unit) : null;

/** A quantity as the columns of a row. */
export const toColumns = (q: Quantity): QuantityColumns => ({
  relation: q.relation,
  value: fromAtoms(q.value, q.unit),
  low: finite(q.low, q.unit),
  high: finite(q.high, q.unit),
  unit: q.unit,
});

/** The columns of a row as a quantity again: exact, because columns are the nearest doubles of whole atoms. */
export const fromColumns = (row: QuantityColumns): Quantity => ({
  unit: row.unit,
  relation: row.relation,
  value: toAtoms(row.value, row.unit),
  low: row.low === null ? Number.NEGATIVE_INFINITY : toAtoms(row.low, row.unit),
  high: row.high === null ? Number.POSITIVE_INFINITY : toAtoms(row.high, row.unit),
});

/** The same amount in another unit of the same kind; atoms do not change. */
export const inUnit = (q: Quantity, unit: Unit): Quantity => ({ ...q, unit });

/** The width of one `unit` in atoms, for callers that work on intervals directly. */
export const unitAtoms = atomsPer;
