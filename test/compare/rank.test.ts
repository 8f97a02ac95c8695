import { describe, expect, it } from 'vitest';
import { rank } from '../../src/compare/rank.ts';
import { perCapitaRescue } from '../../src/compare/rescue/per-capita-rescue.ts';
import type { RankRow } from '../../src/compare/rows/other-rows.ts';
import type { Denominator } from '../../src/compare/rows/rescue-row.ts';
import { type Column, toRows, toTable } from '../../src/frame/column-table.ts';
import { load } from '../../src/frame/load.ts';

type Bounds = readonly [number | null, number | null, number | null];

const COLUMNS: Column<never>[] = ['county_code', 'county_zh', 'county_en', 'stage'].map(
  (name) => ({ name, kind: 'text', zh: '', en: '' }) as Column<never>,
);
const NUMBERS: Column<never>[] = ['fiscal_year', 'x', 'x_low', 'x_high'].map(
  (name) => ({ name, kind: 'number', zh: '', en: '' }) as Column<never>,
);

const placesOf = (bounds: readonly Bounds[]) => {
  const rows = bounds.map(([x_low, x, x_high], index) => ({
    county_code: `c${index}`,
    county_zh: '',
    county_en: '',
    stage: 'budget',
    fiscal_year: 2020,
    x,
    x_low,
    x_high,
  }));
  const table = toTable<object>(rows, [...COLUMNS, ...NUMBERS]);
  return toRows<RankRow>(rank(table, { by: 'x' })).map((row) => [row.best, row.worst, row.position]);
};

describe('places', () => {
  it.each<[string, readonly Bounds[], (readonly (number | null)[])[]]>([
    [
      'all apart',
      [
        [1, 2, 3],
        [5, 6, 7],
        [3.5, 4, 4.5],
      ],
      [
        [3, 3, 3],
        [1, 1, 1],
        [2, 2, 2],
      ],
    ],
    [
      'two overlap',
      [
        [1, 2, 4],
        [3, 4, 5],
        [8, 9, 10],
      ],
      [
        [2, 3, null],
        [2, 3, null],
        [1, 1, 1],
      ],
    ],
    [
      'one missing',
      [
        [1, 2, 3],
        [null, null, null],
        [5, 6, 7],
      ],
      [
        [2, 2, 2],
        [null, null, null],
        [1, 1, 1],
      ],
    ],
    [
      'at most 29, and 28',
      [
        [null, 29, 29],
        [28, 28, 28],
      ],
      [
        [1, 2, null],
        [1, 2, null],
      ],
    ],
    [
      'at most 27, and 28',
      [
        [null, 27, 27],
        [28, 28, 28],
      ],
      [
        [2, 2, 2],
        [1, 1, 1],
      ],
    ],
    [
      'equal points',
      [
        [5, 5, 5],
        [5, 5, 5],
      ],
      [
        [1, 2, null],
        [1, 2, null],
      ],
    ],
    [
      'zero and negative',
      [
        [0, 0, 0],
        [-2, -1, -0.5],
      ],
      [
        [1, 1, 1],
        [2, 2, 2],
      ],
    ],
    ['one row', [[1, 2, 3]], [[1, 1, 1]]],
    ['no rows', [], []],
  ])('%s', (_name, bounds, expected) => {
    expect(placesOf(bounds)).toEqual(expected);
  });

  it('refuses a column that is not there, naming those that are', () => {
    const table = perCapitaRescue(load());
    expect(() => rank(table, { by: 'per_capita' })).toThrow(
      'rank: unknown column "per_capita"; one of county_code',
    );
  });
});

/** By census residents all intervals are apart; by insured residents, bounds leave nearly everything open. */
describe('the five disclosures', () => {
  const ordered = (denominator: Denominator, lens: 'included' | 'excluded') =>
    toRows<RankRow>(rank(perCapitaRescue(load(), { denominator, carryOver: lens }), { by: 'per_head' }))
      .filter((row) => row.position !== null)
      .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
      .map((row) => row.county_en);

  it('census residents', () => {
    expect(ordered('census', 'included')).toEqual(['Baihe', 'Yongren', 'Huailai', 'Zhengding']);
  });

  it('insured residents: not separable', () => {
    expect(ordered('insured-residents', 'included')).toEqual([]);
  });
});
