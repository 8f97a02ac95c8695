import { describe, expect, it } from 'vitest';
import { figureColumns, figureFromColumns, figureOf, relationOf } from '../../src/frame/figure-columns.ts';
import { type Figure, point } from '../../src/frame/interval.ts';
import type { Fact } from '../../src/model/fact.ts';
import { document, fact } from '../compare/small-dataset.ts';

const doc = document('a');
const INF = Number.POSITIVE_INFINITY;

describe('the figure of a fact, in atoms', () => {
  it.each<[string, Fact | undefined, Figure]>([
    ['money', fact(doc, 'x', 14.98), { value: 149800000, low: 149750000, high: 149850000 }],
    ['a printed zero', fact(doc, 'x', 0), { value: 0, low: -50000, high: 50000 }],
    ['people', fact(doc, 'x', 25, { unit: '人' }), point(25000)],
    [
      'a bound',
      fact(doc, 'x', 195000, { unit: '人', relation: '≥', low: 195000, high: null }),
      { value: 195000000, low: 195000000, high: INF },
    ],
    ['undisclosed', fact(doc, 'x', null), { gap: 'undisclosed' }],
    ['none', fact(doc, 'x', 0, { status: 'none' }), { gap: 'none' }],
    ['no fact', undefined, { gap: 'undisclosed' }],
  ])('%s', (_name, one, expected) => {
    expect(figureOf(one)).toEqual(expected);
  });
});

describe('columns', () => {
  it.each<[string, Figure, number, number | null, number | null, number | null, string | null]>([
    // what          figure                                 unit  value  low   high  relation
    ['closed', { value: 20, low: 10, high: 30 }, 10, 2, 1, 3, '='],
    ['a point', point(20), 10, 2, 2, 2, '='],
    ['at least', { value: 20, low: 20, high: INF }, 10, 2, 2, null, '≥'],
    ['at most', { value: 20, low: -INF, high: 20 }, 10, 2, null, 2, '≤'],
    ['zero', point(0), 10, 0, 0, 0, '='],
    ['undisclosed', { gap: 'undisclosed' }, 10, null, null, null, null],
    ['none', { gap: 'none' }, 10, null, null, null, null],
  ])('%s', (_name, figure, unit, value, low, high, relation) => {
    expect(figureColumns('x', figure, unit)).toEqual({ x: value, x_low: low, x_high: high });
    expect(relationOf(figure)).toBe(relation);
  });

  it.each([
    [2, 1, 3, { value: 2, low: 1, high: 3 }],
    [2, null, 2, { value: 2, low: -INF, high: 2 }],
    [null, null, null, { gap: 'undisclosed' }],
    [Number.NaN, Number.NaN, Number.NaN, { gap: 'undisclosed' }],
  ])('and back: %s %s %s', (value, low, high, expected) => {
    expect(figureFromColumns(value, low, high)).toEqual(expected);
  });
});
