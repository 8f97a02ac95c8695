import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deflate,
  difference,
  disjoint,
  type Figure,
  type Gap,
  type Interval,
  isAbove,
  isGap,
  NONE,
  negate,
  nonNegative,
  point,
  rateOfChange,
  ratio,
  safeDivide,
  scale,
  share,
  sum,
  UNDISCLOSED,
} from '../../src/frame/interval.ts';

const INF = Number.POSITIVE_INFINITY;
const between = (low: number, value: number, high: number): Interval => ({ value, low, high });

describe('sum and difference', () => {
  it.each<[string, Figure[], Figure]>([
    // what                              parts                                            sum
    ['two rounded', [between(5, 10, 15), between(1, 2, 3)], between(6, 12, 18)],
    ['with a point', [between(5, 10, 15), point(-4)], between(1, 6, 11)],
    ['zero', [point(0), point(0)], point(0)],
    ['one-sided', [between(10, 10, INF), point(1)], between(11, 11, INF)],
    ['an undisclosed part', [point(1), UNDISCLOSED], UNDISCLOSED],
    ['a part there is none of', [point(1), NONE], point(1)],
    ['nothing but none', [NONE, NONE], NONE],
    ['nothing at all', [], UNDISCLOSED],
  ])('%s', (_name, parts, expected) => {
    expect(sum(parts)).toEqual(expected);
  });

  it.each<[string, Figure, Figure, Figure]>([
    ['a rise', between(8, 10, 12), between(1, 2, 3), between(5, 8, 11)],
    ['a fall', point(2), point(5), point(-3)],
    ['from none', point(2), NONE, point(2)],
    ['from an undisclosed base', point(2), UNDISCLOSED, UNDISCLOSED],
    ['of an undisclosed figure', UNDISCLOSED, point(2), UNDISCLOSED],
  ])('difference: %s', (_name, a, b, expected) => {
    expect(difference(a, b)).toEqual(expected);
  });
});

describe('ratio', () => {
  it.each<[string, Figure, Figure, Figure]>([
    ['exact', point(10), point(4 - 2), point(5)],
    ['a zero numerator', point(0), point(7), point(0)],
    ['a zero base', point(10), point(0), { gap: 'zero-base' }],
    ['zero on zero', point(0), point(0), { gap: 'zero-base' }],
    ['an undisclosed numerator', UNDISCLOSED, point(2), UNDISCLOSED],
    ['an undisclosed denominator', point(2), UNDISCLOSED, UNDISCLOSED],
    ['none by an undisclosed denominator', NONE, UNDISCLOSED, NONE],
  ])('%s', (_name, a, b, expected) => {
    expect(ratio(a, b)).toEqual(expected);
  });

  it('by a count that is only bounded below is only bounded above', () => {
    const result = ratio(between(99, 100, 101), between(20, 20, INF)) as Interval;
    expect(result.value).toBe(5);
    expect(result.low).toBe(-INF);
    expect(result.high).toBeCloseTo(5.05, 12);
  });

  it('by a count that is only bounded above is only bounded below', () => {
    const result = ratio(point(100), nonNegative(between(-INF, 20, 20))) as Interval;
    expect(result.value).toBe(5);
    expect(result.low).toBeCloseTo(5, 12);
    expect(result.high).toBe(INF);
  });

  it('share is in per cent', () => {
    expect((share(point(1), point(8)) as Interval).value).toBe(12.5);
  });
});

describe('rate of change', () => {
  it.each<[string, Figure, Figure, number | Gap]>([
    ['a rise', point(150), point(100), 50],
    ['a fall', point(50), point(100), -50],
    ['no change', point(100), point(100), 0],
    ['to nothing', point(0), point(100), -100],
    ['to none', NONE, point(100), -100],
    ['from zero', point(3), point(0), { gap: 'zero-base' }],
    ['zero from zero', point(0), point(0), { gap: 'zero-base' }],
    ['from an undisclosed base', point(3), UNDISCLOSED, UNDISCLOSED],
  ])('%s', (_name, later, earlier, expected) => {
    const rate = rateOfChange(later, earlier);
    expect(isGap(rate) ? rate : rate.value).toEqual(expected);
  });
});

describe('order', () => {
  it.each<[string, Interval, Interval, boolean, boolean]>([
    // what                        a                     b                     disjoint  a above b
    ['apart', between(5, 6, 7), between(1, 2, 3), true, true],
    ['apart, the other way', between(1, 2, 3), between(5, 6, 7), true, false],
    ['overlapping', between(1, 4, 6), between(5, 6, 7), false, false],
    ['equal points', point(3), point(3), false, false],
    ['different points', point(3), point(2), true, true],
    ['meeting: high is exclusive', between(3, 4, 5), between(1, 2, 3), true, true],
    ['a bound contains its limit', point(5), between(-INF, 5, 5), false, false],
    ['open above and below', between(5, 5, INF), between(-INF, 6, 6), false, false],
  ])('%s', (_name, a, b, apart, above) => {
    expect(disjoint(a, b)).toBe(apart);
    expect(isAbove(a, b)).toBe(above);
  });
});

describe('safeDivide', () => {
  it.each([
    [1, 0, null],
    [0, 0, null],
    [0, 5, 0],
    [-6, 3, -2],
  ])('%d / %d', (a, b, expected) => {
    expect(safeDivide(a, b)).toBe(expected);
  });
});

/** A figure together with one of the true values that it can stand for. */
interface Sample {
  readonly figure: Interval;
  readonly truth: number;
}

const atoms = fc.integer({ min: -1e9, max: 1e9 });
const positive = fc.integer({ min: 1, max: 1e9 });

const sampleOf = (numbers: fc.Arbitrary<number>): fc.Arbitrary<Sample> =>
  fc
    .tuple(numbers, numbers, numbers, numbers, fc.constantFrom('closed', 'open above', 'open below'))
    .map(([a, b, c, d, form]) => {
      const [low, inner1, inner2, high] = [a, b, c, d].sort((x, y) => x - y) as [
        number,
        number,
        number,
        number,
      ];
      const figure = {
        value: inner1,
        low: form === 'open below' ? -INF : low,
        high: form === 'open above' ? INF : high,
      };
      return { figure, truth: inner2 };
    });

const contains = (figure: Figure, truth: number): boolean =>
  !isGap(figure) && figure.low <= truth && truth <= figure.high;

describe('properties: the true value always lies in the interval', () => {
  const any = sampleOf(atoms);
  const base = sampleOf(positive);

  it.each<[string, (a: Sample, b: Sample) => readonly [Figure, number]]>([
    ['sum', (a, b) => [sum([a.figure, b.figure]), a.truth + b.truth]],
    ['difference', (a, b) => [difference(a.figure, b.figure), a.truth - b.truth]],
    ['ratio', (a, b) => [ratio(a.figure, b.figure), a.truth / b.truth]],
    ['ratio to a count', (a, b) => [ratio(a.figure, nonNegative(b.figure)), a.truth / b.truth]],
    ['negate', (a) => [negate(a.figure), -a.truth]],
    ['scale', (a) => [scale(a.figure, 1 / 3), a.truth / 3]],
    ['deflate', (a) => [deflate(a.figure, 1.0251), a.truth * 1.0251]],
  ])('%s', (_name, operate) => {
    fc.assert(
      fc.property(any, base, (a, b) => {
        const [figure, truth] = operate(a, b);
        return contains(figure, truth);
      }),
    );
  });

  it('rate of change', () => {
    fc.assert(
      fc.property(base, base, (later, earlier) =>
        contains(rateOfChange(later.figure, earlier.figure), (later.truth / earlier.truth - 1) * 100),
      ),
    );
  });

  it('the value itself lies in every result', () => {
    fc.assert(
      fc.property(any, base, (a, b) => {
        const result = ratio(a.figure, b.figure);
        return !isGap(result) && result.low <= result.value && result.value <= result.high;
      }),
    );
  });

  it('sums of whole atoms are exact, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(atoms, { minLength: 1, maxLength: 30 }), (values) => {
        const exact = values.reduce((total, value) => total + BigInt(value), 0n);
        const forwards = sum(values.map(point)) as Interval;
        const backwards = sum([...values].reverse().map(point)) as Interval;
        return BigInt(forwards.value) === exact && backwards.value === forwards.value;
      }),
    );
  });
});

describe('properties: an absence never becomes a number', () => {
  const figure = fc.oneof(
    sampleOf(atoms).map((sample): Figure => sample.figure),
    fc.constant<Figure>(UNDISCLOSED),
    fc.constant<Figure>(NONE),
    fc.constant<Figure>({ gap: 'no-index' }),
  );
  const gaps = fc.constantFrom<Gap>(UNDISCLOSED, { gap: 'no-index' }, { gap: 'zero-base' });

  it.each<[string, (a: Figure, gap: Gap) => Figure]>([
    ['sum', (a, gap) => sum([a, gap])],
    ['difference', (a, gap) => difference(a, gap)],
    ['difference from', (a, gap) => difference(gap, a)],
    ['ratio', (a, gap) => ratio(a, gap)],
    ['ratio of', (a, gap) => ratio(gap, a)],
    ['share', (a, gap) => share(gap, a)],
    ['rate of change', (a, gap) => rateOfChange(a, gap)],
    ['scale', (_a, gap) => scale(gap, 7)],
    ['deflate', (_a, gap) => deflate(gap, 1.025)],
    ['non-negative', (_a, gap) => nonNegative(gap)],
  ])('%s', (_name, operate) => {
    fc.assert(fc.property(figure, gaps, (a, gap) => isGap(operate(a, gap))));
  });
});
