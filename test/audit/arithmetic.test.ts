import { describe, expect, it } from 'vitest';
import { negate, percentOf, subtract, sum } from '../../src/audit/arithmetic.ts';
import { exactly, type Quantity, rounded, toColumns } from '../../src/model/quantity.ts';

const wan = (value: number, step = 0.01): Quantity => rounded(value, '万元', step);
const figures = (q: Quantity) => {
  const { value, low, high } = toColumns(q);
  return [value, low, high];
};

describe('sum', () => {
  it.each([
    // parts                                   value    low      high
    [[wan(384.03), wan(58.16)], 442.19, 442.18, 442.2],
    [[wan(0), wan(1.14)], 1.14, 1.13, 1.15],
    [[wan(-97.65), wan(8)], -89.65, -89.66, -89.64],
    [[exactly(0, '万元')], 0, 0, 0],
  ])('%#', (parts, value, low, high) => expect(figures(sum(parts))).toEqual([value, low, high]));

  it('has no sum of nothing', () => expect(() => sum([])).toThrow('expected at least one quantity'));

  it('keeps a side that is unbounded', () => {
    const atLeast = { ...wan(5), low: 5e7, high: Number.POSITIVE_INFINITY };
    expect(figures(sum([atLeast, wan(1)]))).toEqual([6, 5.995, null]);
  });
});

describe('subtract and negate', () => {
  it('turns the interval round', () => expect(figures(negate(wan(1.5)))).toEqual([-1.5, -1.505, -1.495]));
  it('widens by both sides', () =>
    expect(figures(subtract(wan(739.35), wan(1036.93)))).toEqual([-297.58, -297.59, -297.57]));
});

describe('percentOf', () => {
  it.each([
    // part     base      value
    [wan(232.87), wan(231.25), 100.700541],
    [wan(-4848.67), wan(5697.42), -85.102906],
    [exactly(36, '人'), exactly(101462, '人'), 0.035481],
    [wan(0), wan(3.8), 0],
  ])('%#', (part, base, value) => expect(toColumns(percentOf(part, base)!).value).toBe(value));

  it.each([[wan(0)], [wan(-1)], [exactly(0, '人')]])('has no rate on a base of zero or less: %#', (base) =>
    expect(percentOf(wan(3), base)).toBeNull(),
  );

  it('is one-sided where the base is', () => {
    const base = { ...exactly(250000, '人'), high: Number.POSITIVE_INFINITY };
    expect(figures(percentOf(exactly(1000, '人'), base)!)).toEqual([0.4, 0, 0.4]);
  });

  it('says nothing of a base that may be zero', () =>
    expect(figures(percentOf(wan(1), wan(0.01, 0.1))!)).toEqual([10000, null, null]));
});
