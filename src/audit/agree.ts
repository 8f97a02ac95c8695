import type { Outcome } from '../model/finding.ts';
import { agreement, overlaps, type Quantity } from '../model/quantity.ts';
import { atomsPer, unitKind } from '../model/unit.ts';

/** The outcomes of a comparison that could be made. */
export type Verdict = Extract<Outcome, 'holds' | 'rounding' | 'fails'>;

/** Worth of the last printed digit in atoms; 0 for exact and unbounded figures. */
const lastDigit = (q: Quantity): number => {
  const width = q.high - q.low;
  return Number.isFinite(width) ? width : 0;
};

/** A computed figure beside a printed one: equal holds, meeting intervals are rounding, disjoint ones fail. */
export const agreeComputed = (printed: Quantity, computed: Quantity): Verdict => agreement(printed, computed);

/** The same figure printed twice: as `agreeComputed`, but one last digit apart is rounding too (data model, Quantity). */
export const agreePrinted = (a: Quantity, b: Quantity): Verdict => {
  const verdict = agreement(a, b);
  if (verdict !== 'fails' || unitKind(a.unit) !== unitKind(b.unit)) return verdict;
  return Math.abs(a.value - b.value) <= Math.max(lastDigit(a), lastDigit(b)) ? 'rounding' : 'fails';
};

/** Amounts further apart than this, and an amount and zero, are taken for two things: no slip of the pen is so large. */
const FARTHEST_RATIO = 5;

/** Whether two figures are so far apart that they are rather of two things than one thing stated wrongly. */
export const farApart = (a: Quantity, b: Quantity): boolean => {
  const [x, y] = [Math.abs(a.value), Math.abs(b.value)];
  return Math.max(x, y) > FARTHEST_RATIO * Math.min(x, y);
};

/** How far two intervals lie apart; 0 or less where they meet. */
const gap = (a: Quantity, b: Quantity): number => Math.max(a.low - b.high, b.low - a.high);

/** `29.00%` for 28.95 %: printed to two decimals, rounded to none. */
const roundedToWhole = (printed: Quantity, computed: Quantity): boolean => {
  const whole = atomsPer('%');
  return printed.value % whole === 0 && Math.abs(computed.value - printed.value) <= whole / 2;
};

/**
 * A printed rate or share beside the computed one. It holds where the computed one rounds to it; one last digit
 * off, or rounded further than it is printed, is rounding.
 */
export const agreeRate = (printed: Quantity, computed: Quantity): Verdict => {
  const digit = lastDigit(printed);
  if (2 * Math.abs(printed.value - computed.value) <= digit) return 'holds';
  if (overlaps(printed, computed) || gap(printed, computed) < digit) return 'rounding';
  return roundedToWhole(printed, computed) ? 'rounding' : 'fails';
};
