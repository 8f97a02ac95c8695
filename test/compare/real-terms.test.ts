import { describe, expect, it } from 'vitest';
import { personnelCost } from '../../src/compare/personnel/personnel-cost.ts';
import { realTerms } from '../../src/compare/real-terms.ts';
import type { PersonnelRow } from '../../src/compare/rows/personnel-row.ts';
import type { SangongRow } from '../../src/compare/rows/sangong-row.ts';
import { sangongTrends } from '../../src/compare/sangong/sangong-trends.ts';
import { toRows } from '../../src/frame/column-table.ts';
import { UsageError } from '../../src/model/errors.ts';
import { document, fact, small } from './small-dataset.ts';

const doc = document('jia-2021-budget');
const at = (year: number, value: number) => fact(doc, 'sangong.total', value, { fiscal_year: year });
const cpi = [
  { region: '全国', year: 2020, index_previous_year_100: 102, source: 'test' },
  { region: '全国', year: 2021, index_previous_year_100: 110, source: 'test' },
  { region: '某省', year: 2021, index_previous_year_100: 150, source: 'test' },
];
const data = small({
  documents: [doc],
  facts: [at(2019, 100), at(2020, 100), at(2021, 100), at(2017, 100)],
  cpi,
});

const valuesIn = (year: number, region?: string) =>
  toRows<SangongRow>(sangongTrends(realTerms(data, { year, ...(region ? { region } : {}) }))).map((row) => [
    row.fiscal_year,
    row.value === null ? null : Number(row.value.toFixed(6)),
  ]);

describe('prices of another year', () => {
  it.each([
    [
      2021,
      [
        [2017, null],
        [2019, 112.2],
        [2020, 110],
        [2021, 100],
      ],
    ],
    [
      2020,
      [
        [2017, null],
        [2019, 102],
        [2020, 100],
        [2021, 90.909091],
      ],
    ],
    [
      2019,
      [
        [2017, null],
        [2019, 100],
        [2020, 98.039216],
        [2021, 89.12656],
      ],
    ],
  ])('%d', (year, expected) => {
    expect(valuesIn(year)).toEqual(expected);
  });

  it('a year that the index lacks is L, not a wrong number', () => {
    const [row] = toRows<SangongRow>(sangongTrends(realTerms(data, { year: 2021 })));
    expect(row).toMatchObject({ fiscal_year: 2017, value: null, status: 'undisclosed', prices_of: 2021 });
    expect(row?.flags.split(' ')).toContain('L');
    expect(row?.reasons_zh).toContain('价格指数表没有2017年');
  });

  it('another region’s index is used where asked for', () => {
    expect(valuesIn(2021, '某省')).toContainEqual([2020, 150]);
  });

  it('people and shares do not change; bounds do', () => {
    const facts = [
      fact(doc, 'expenditure.basic', 200, { fiscal_year: 2021 }),
      fact(doc, 'expenditure.basic.personnel', 100, { fiscal_year: 2021 }),
      fact(doc, 'staff.in-post', 10, { unit: '人', stage: 'actual' }),
    ];
    const nominal = small({ documents: [doc], facts, cpi });
    const [row] = toRows<PersonnelRow>(personnelCost(realTerms(nominal, { year: 2020 })));
    expect(row).toMatchObject({ heads: 10, prices_of: 2020 });
    expect(row?.share).toBeCloseTo(50, 6);
    expect(row?.personnel).toBeCloseTo(100 / 1.1, 6);
    expect(row?.personnel_low).toBeCloseTo(99.995 / 1.1, 6);
    expect(row?.flags.split(' ')).toContain('E');
  });

  it.each([
    [{ year: 2025 }, 'real terms: no price index for 2025 (全国); the table holds 2019 to 2021'],
    [{ year: 2018 }, 'real terms: no price index for 2018'],
    [{ year: 2021, region: '火星' }, 'real terms: no price index for 2021 (火星); the table holds no year'],
    [{ year: 2021, base: 1 }, 'real terms: unknown option "base"; one of year, region'],
  ])('%j is refused', (options, message) => {
    expect(() => realTerms(data, options)).toThrow(UsageError);
    expect(() => realTerms(data, options)).toThrow(message);
  });
});
