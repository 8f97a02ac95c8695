import type { Quantity } from '../model/quantity.ts';
import { atomsPer, type Unit } from '../model/unit.ts';

/** A quantity computed from others: no relation of its own but `=`. */
const computed = (unit: Unit, [value, low, high]: readonly [number, number, number]): Quantity => ({
  unit,
  relation: '=',
  value,
  low,
  high,
});

/**
 * The sum of printed figures with the intervals of its parts added up, in the unit of the first.
 *
 * @throws RangeError on an empty list
 */
export const sum = (parts: readonly Quantity[]): Quantity => {
  const [first] = parts;
  if (!first) throw new RangeError('sum: expected at least one quantity, found none');
  const total = (of: (part: Quantity) => number): number =>
    parts.reduce((atoms, part) => atoms + of(part), 0);
  return computed(first.unit, [total((p) => p.value), total((p) => p.low), total((p) => p.high)]);
};

/** The same amount with the opposite sign. */
export const negate = (q: Quantity): Quantity => computed(q.unit, [-q.value, -q.high, -q.low]);

/** `a − b` with the widest interval that the rounding of both allows. */
export const subtract = (a: Quantity, b: Quantity): Quantity => sum([a, negate(b)]);

const ONE_HUNDRED_PERCENT = BigInt(100 * atomsPer('%'));

const divideRounded = (numerator: bigint, denominator: bigint): bigint => {
  const negative = numerator < 0n !== denominator < 0n;
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  const quotient = (2n * n + d) / (2n * d);
  return negative ? -quotient : quotient;
};

/** `part ÷ base` in atoms of a percent; the base is positive. Infinite sides give their limits. */
const percentAtoms = (part: number, base: number): number => {
  if (!Number.isFinite(part)) return part;
  if (!Number.isFinite(base)) return 0;
  return Number(divideRounded(BigInt(Math.round(part)) * ONE_HUNDRED_PERCENT, BigInt(Math.round(base))));
};

/**
 * `part ÷ base` in percent, exact to a millionth of one, with the interval that both allow.
 * Null where the base is not positive: a rate on zero or on a debt means nothing.
 */
export const percentOf = (part: Quantity, base: Quantity): Quantity | null => {
  if (base.value <= 0) return null;
  const value = percentAtoms(part.value, base.value);
  if (base.low <= 0) return computed('%', [value, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  const corners = [part.low, part.high].flatMap((p) => [base.low, base.high].map((b) => percentAtoms(p, b)));
  return computed('%', [value, Math.min(...corners), Math.max(...corners)]);
};
