import { describe, expect, it } from 'vitest';
import { figureAgreement, rateAgreement } from '../../src/compare/figure-agreement.ts';
import { type Figure, point, UNDISCLOSED } from '../../src/frame/interval.ts';

const around = (value: number, half: number): Figure => ({ value, low: value - half, high: value + half });

describe('a printed figure beside a recomputed one', () => {
  it.each<[string, Figure, Figure, string | null]>([
    ['equal', around(5, 1), around(5, 2), 'holds'],
    ['overlapping', around(5, 1), around(6, 1), 'rounding'],
    ['apart', around(5, 1), around(8, 1), 'fails'],
    ['zero', point(0), point(0), 'holds'],
    ['signs differ', point(-3), point(3), 'fails'],
    ['nothing printed', UNDISCLOSED, point(3), null],
    ['nothing recomputed', point(3), UNDISCLOSED, null],
  ])('%s', (_name, printed, computed, expected) => {
    expect(figureAgreement(printed, computed)).toBe(expected);
  });

  it.each<[string, number, number, string]>([
    ['one last digit off is rounding', 52.1, 52.2, 'rounding'],
    ['two are not', 52.1, 52.31, 'fails'],
  ])('rates: %s', (_name, printed, computed, expected) => {
    expect(rateAgreement(around(printed, 0.05), point(computed))).toBe(expected);
  });
});
