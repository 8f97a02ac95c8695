import type { Fact } from '../model/fact.ts';
import { fromColumns, type QuantityColumns } from '../model/quantity.ts';
import { type Figure, type Gap, type Interval, isGap } from './interval.ts';

/** The three columns of one figure, under the names that a row gives them. */
export type Columns<Name extends string> = { [K in Name | `${Name}_low` | `${Name}_high`]: number | null };

const GAP_OF_STATUS: Readonly<Partial<Record<Fact['status'], Gap>>> = {
  undisclosed: { gap: 'undisclosed' },
  none: { gap: 'none' },
};

/** Whether a fact has a value to compute with. */
export const hasNumber = (row: Fact): row is Fact & QuantityColumns =>
  row.value !== null && row.relation !== null;

/**
 * The figure of a fact in atoms of its unit's kind (0.001 元, 0.001 人). No fact, and a fact without a value,
 * are `undisclosed`; a fact whose status is `none` is `none`, not zero.
 */
export const figureOf = (fact: Fact | undefined): Figure => {
  if (!fact) return { gap: 'undisclosed' };
  const gap = GAP_OF_STATUS[fact.status];
  if (gap) return gap;
  if (!hasNumber(fact)) return { gap: 'undisclosed' };
  const { value, low, high } = fromColumns(fact);
  return { value, low, high };
};

const finite = (x: number): number | null => (Number.isFinite(x) ? x : null);

const NOTHING: Readonly<Record<'value' | 'low' | 'high', null>> = { value: null, low: null, high: null };

const ends = (figure: Figure, unit: number): Readonly<Record<'value' | 'low' | 'high', number | null>> =>
  isGap(figure)
    ? NOTHING
    : { value: figure.value / unit, low: finite(figure.low / unit), high: finite(figure.high / unit) };

/**
 * A figure as the columns `name`, `name_low`, `name_high`, divided by `unit` (atoms in one unit, never zero).
 * A gap is three nulls; an unbounded side is null.
 */
export const figureColumns = <Name extends string>(name: Name, figure: Figure, unit = 1): Columns<Name> => {
  const { value, low, high } = ends(figure, unit);
  return { [name]: value, [`${name}_low`]: low, [`${name}_high`]: high } as Columns<Name>;
};

/** How the value of a figure may be read: an upper bound, a lower bound, or a value; null where there is none. */
export const relationOf = (figure: Figure): '=' | '≤' | '≥' | null => {
  if (isGap(figure)) return null;
  if (figure.low === Number.NEGATIVE_INFINITY) return '≤';
  return figure.high === Number.POSITIVE_INFINITY ? '≥' : '=';
};

/** The columns of one figure as an interval again; undisclosed where the value is missing (null or NaN). */
export const figureFromColumns = (
  value: number | null,
  low: number | null,
  high: number | null,
): Interval | Gap => {
  if (value === null || Number.isNaN(value)) return { gap: 'undisclosed' };
  const end = (x: number | null, limit: number) => (x === null || Number.isNaN(x) ? limit : x);
  return { value, low: end(low, Number.NEGATIVE_INFINITY), high: end(high, Number.POSITIVE_INFINITY) };
};
