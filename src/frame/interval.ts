/**
 * The true values that a figure can stand for: `low ≤ x < high`, ends possibly infinite. Money and counts are
 * integers of atoms (see `model/unit.ts`), so that sums and differences are exact; quotients are doubles, rounded outwards.
 */
export interface Interval {
  /** The figure itself; of a one-sided interval, its bound. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Why there is no number: the document is silent, says "none", the base is zero, the price index has no such year. */
export const GAPS = ['undisclosed', 'none', 'zero-base', 'no-index'] as const;
export type GapReason = (typeof GAPS)[number];

/** The absence of a number. It travels through every operation and never becomes one. */
export interface Gap {
  readonly gap: GapReason;
}

/** What every measure is computed with: a number with its bounds, or the reason why there is none. */
export type Figure = Interval | Gap;

/** Whether there is no number. */
export const isGap = (figure: Figure): figure is Gap => 'gap' in figure;

/** A point: low and high are the value. */
export const point = (value: number): Interval => ({ value, low: value, high: value });

/** The gap of a figure that the document is silent about. */
export const UNDISCLOSED: Gap = { gap: 'undisclosed' };

/** The gap of a figure that the document says there is none of. */
export const NONE: Gap = { gap: 'none' };

const ZERO = point(0);

/** In a sum, what there is none of adds nothing. */
const asSummand = (figure: Figure): Figure => (isGap(figure) && figure.gap === 'none' ? ZERO : figure);

const add = (a: Figure, b: Figure): Figure => {
  if (isGap(a)) return a;
  if (isGap(b)) return b;
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high };
};

/**
 * The sum. One undisclosed part makes the sum undisclosed; parts that there are none of add nothing, and a sum
 * of nothing but such parts is itself `none`. The sum of no figures at all is undisclosed.
 */
export const sum = (figures: readonly Figure[]): Figure => {
  if (figures.length === 0) return UNDISCLOSED;
  if (figures.every((figure) => isGap(figure) && figure.gap === 'none')) return NONE;
  return figures.map(asSummand).reduce(add);
};

/** The figure with its sign turned. */
export const negate = (figure: Figure): Figure =>
  isGap(figure) ? figure : { value: 0 - figure.value, low: 0 - figure.high, high: 0 - figure.low };

/** a − b, also the change from b to a. Undisclosed where either side is; what there is none of counts as zero. */
export const difference = (a: Figure, b: Figure): Figure => add(asSummand(a), negate(asSummand(b)));

/** The same as `difference`: signed, positive for a rise. */
export const change = (later: Figure, earlier: Figure): Figure => difference(later, earlier);

const STEP = 2 ** -52;
const below = (x: number): number => (Number.isFinite(x) && x !== 0 ? x - Math.abs(x) * STEP : x);
const above = (x: number): number => (Number.isFinite(x) && x !== 0 ? x + Math.abs(x) * STEP : x);

/** The figure multiplied by an exact positive number. */
export const scale = (figure: Figure, factor: number): Figure =>
  isGap(figure)
    ? figure
    : { value: figure.value * factor, low: below(figure.low * factor), high: above(figure.high * factor) };

/** The one place where a number is divided: null on a zero base, never Infinity. */
export const safeDivide = (a: number, b: number): number | null => (b === 0 ? null : a / b);

const corners = (a: Interval, b: Interval): number[] =>
  [a.low, a.high]
    .flatMap((top) => [b.low, b.high].map((bottom) => safeDivide(top, bottom)))
    .filter((quotient): quotient is number => quotient !== null && !Number.isNaN(quotient));

/** The hull of a ÷ b where b keeps one sign; a base that reaches zero leaves the quotient open on that side. */
const quotientEnds = (a: Interval, b: Interval): readonly [number, number] => {
  if (b.low < 0 && b.high > 0) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const found = corners(a, b);
  const touches = b.low === 0 || b.high === 0;
  const open = (end: number, limit: number) => (touches && end !== 0 ? limit : end);
  const low = Math.min(...found);
  const high = Math.max(...found);
  return [
    low < 0 ? open(low, Number.NEGATIVE_INFINITY) : low,
    high > 0 ? open(high, Number.POSITIVE_INFINITY) : high,
  ];
};

/** A quotient by something without upper bound has no lower bound: one-sided stays one-sided. */
const keepOneSided = (low: number, base: Interval): number =>
  low === 0 && base.high === Number.POSITIVE_INFINITY ? Number.NEGATIVE_INFINITY : low;

const divide = (a: Interval, b: Interval): Figure => {
  const value = safeDivide(a.value, b.value);
  if (value === null) return { gap: 'zero-base' };
  const exact = a.low === a.high && b.low === b.high && a.value % b.value === 0;
  if (exact) return point(value);
  const [low, high] = quotientEnds(a, b);
  return { value, low: keepOneSided(below(low), b), high: above(high) };
};

/**
 * a ÷ b. A gap on either side stays that gap (the numerator's first); a zero base is `zero-base`, not infinity.
 * A denominator that is only bounded below gives a quotient that is only bounded above.
 */
export const ratio = (a: Figure, b: Figure): Figure => {
  if (isGap(a)) return a;
  if (isGap(b)) return b;
  return divide(a, b);
};

/** part ÷ whole in %. */
export const share = (part: Figure, whole: Figure): Figure => scale(ratio(part, whole), 100);

/** The rate of change from `earlier` to `later` in %, signed; `zero-base` where `earlier` is zero, also 0 on 0. */
export const rateOfChange = (later: Figure, earlier: Figure): Figure => {
  const quotient = ratio(asSummand(later), asSummand(earlier));
  if (isGap(quotient)) return quotient;
  const less = (x: number) => (x - 1) * 100;
  return { value: less(quotient.value), low: below(less(quotient.low)), high: above(less(quotient.high)) };
};

/** An amount in prices of another year: times a price factor, rounded outwards to whole atoms. */
export const deflate = (figure: Figure, factor: number): Figure =>
  isGap(figure)
    ? figure
    : {
        value: Math.round(figure.value * factor),
        low: Math.floor(figure.low * factor),
        high: Math.ceil(figure.high * factor),
      };

/** The figure, known never to be negative (counts, money paid): an open lower end is closed at zero. */
export const nonNegative = (figure: Figure): Figure =>
  isGap(figure) || figure.low >= 0 ? figure : { ...figure, low: 0 };

const isPoint = (interval: Interval): boolean => interval.low === interval.high;

/** Whether no value lies in both: only then is there an order between the two. A bound contains its limit. */
export const disjoint = (a: Interval, b: Interval): boolean => {
  if (isPoint(a) && isPoint(b)) return a.value !== b.value;
  return isAbove(a, b) || isAbove(b, a);
};

/** Whether every value of `a` is higher than every value of `b`. */
export const isAbove = (a: Interval, b: Interval): boolean =>
  a.low > b.high || (a.low === b.high && !isPoint(b) && b.value < b.high);
