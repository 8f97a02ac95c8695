import { describe, expect, it } from 'vitest';
import type { SangongRow } from '../../../src/compare/rows/sangong-row.ts';
import { type SangongOptions, sangongTrends } from '../../../src/compare/sangong/sangong-trends.ts';
import { toRows } from '../../../src/frame/column-table.ts';
import type { Dataset } from '../../../src/frame/dataset.ts';
import { load } from '../../../src/frame/load.ts';
import { document, fact, small } from '../small-dataset.ts';

const rowsFor = (data: Dataset, options: SangongOptions = {}): SangongRow[] =>
  toRows<SangongRow>(sangongTrends(data, options));

const all = rowsFor(load());
const find = (county: string, year: number, part: string): SangongRow => {
  const row = all.find(
    (one) => one.county_en === county && one.fiscal_year === year && one.part === `sangong.${part}`,
  );
  if (!row) throw new Error(`no row for ${county} ${year} ${part}`);
  return row;
};

describe('the five disclosures, measures.md section 2', () => {
  it.each([
    // county     year  part                 万元   status
    ['Zhengding', 2019, 'total', 2.85, 'stated'],
    ['Zhengding', 2020, 'total', 1.14, 'stated'],
    ['Zhengding', 2020, 'vehicle', 0, 'zero'],
    ['Zhengding', 2020, 'vehicle.operation', 1.14, 'stated'],
    ['Xuanhan', 2020, 'total', 9, 'stated'],
    ['Xuanhan', 2020, 'vehicle', 8, 'stated'],
    ['Xuanhan', 2020, 'reception', 1, 'stated'],
    ['Xuanhan', 2019, 'reception', 2, 'derived'],
    ['Huailai', 2023, 'total', 1.9, 'stated'],
    ['Huailai', 2022, 'total', 1.9, 'derived'],
    ['Yongren', 2022, 'total', 1.5, 'stated'],
    ['Yongren', 2021, 'total', 1.5, 'derived'],
    ['Baihe', 2020, 'total', 4.9, 'stated'],
    ['Baihe', 2019, 'total', 3.8, 'stated'],
  ])('%s %d %s', (county, year, part, value, status) => {
    expect(find(county, year, part)).toMatchObject({ value, status, unit: '万元' });
  });

  it.each([
    // county     year  part         change  rate    printed change, rate   they agree
    ['Zhengding', 2020, 'total', -1.71, -60, -1.71, null, 'holds', null],
    ['Baihe', 2020, 'total', 1.1, 28.947, 1.1, 29, 'holds', 'rounding'],
    ['Baihe', 2020, 'reception', -1.9, -50, -1.9, -50, 'holds', 'holds'],
  ])('change of %s %d %s', (county, year, part, moved, rate, said, saidRate, agrees, rateAgrees) => {
    const row = find(county, year, part);
    expect(row.change).toBeCloseTo(moved, 9);
    expect(row.rate).toBeCloseTo(rate, 3);
    expect(row).toMatchObject({ stated_change: said, stated_rate: saidRate });
    expect(row).toMatchObject({ change_agreement: agrees, rate_agreement: rateAgrees });
  });

  it('a rate on a zero base is undefined, whatever the document prints', () => {
    const row = find('Baihe', 2020, 'vehicle.operation');
    expect(row).toMatchObject({ value: 3, change: 3, rate: null, rate_low: null, rate_high: null });
    expect(row).toMatchObject({ rate_status: 'undefined', stated_rate: 100 });
  });

  it('the group of vehicles printed as 0 above a part of 1.14 is a conflict', () => {
    const row = find('Zhengding', 2020, 'vehicle');
    expect(row.flags.split(' ')).toContain('U');
    expect(row.reasons_zh).toContain('1.14');
    expect(find('Zhengding', 2020, 'total').flags.split(' ')).not.toContain('U');
  });

  it.each([
    // county   year  flags     why the share of operating cost is doubtful
    [
      'Xuanhan',
      2020,
      'U',
      '机关运行经费：2020年决算“机关运行经费”为464.12万元，超过2020年决算“公用经费”的58.16万元',
    ],
    [
      'Huailai',
      2023,
      'D',
      '机关运行经费：2023年预算“机关运行经费”为31.75万元，超过2023年预算“公用经费”的16.75万元',
    ],
    ['Baihe', 2020, '', ''],
  ])('%s %d: what is said against operating cost is said of the share of it', (county, year, flags, why) => {
    const row = find(county, year, 'total');
    expect(row.operating_flags).toBe(flags);
    expect(row.operating_reasons_zh).toContain(why);
    expect(row.flags.split(' ')).not.toContain('U');
  });

  it.each([
    // county   year  元 per person in post   share of operating cost, %
    ['Yongren', 2022, 15000 / 18, 150 / 33.24],
    ['Baihe', 2020, 49000 / 25, 490 / 19.2],
    ['Xuanhan', 2020, 90000 / 33, 900 / 464.12],
  ])('%s %d per person in post and of operating cost', (county, year, perStaff, share) => {
    const row = find(county, year, 'total');
    expect(row.per_staff).toBeCloseTo(perStaff, 6);
    expect(row.share_of_operating).toBeCloseTo(share, 6);
  });

  it('without a headcount there is no value per person', () => {
    expect(find('Zhengding', 2020, 'total')).toMatchObject({
      staff: null,
      per_staff: null,
      staff_status: 'undisclosed',
    });
  });

  it('a year that was derived from a printed change does not test that change', () => {
    expect(find('Huailai', 2023, 'total')).toMatchObject({
      change: 0,
      stated_change: 0,
      change_agreement: null,
    });
  });
});

describe('several documents of one county', () => {
  const budget = document('jia-2021-budget');
  const final = document('jia-2021-final', { stage: 'final' });
  const before = document('jia-2020-budget', { fiscal_year: 2020 });
  const unit = document('jia-unit-2021-budget', { agency: '乙中心', scope: 'unit' });
  const data = small({
    documents: [budget, final, before, unit],
    facts: [
      fact(budget, 'sangong.total', 6),
      fact(before, 'sangong.total', 4),
      fact(final, 'sangong.total', 5),
      fact(unit, 'sangong.total', 2),
      fact(budget, 'sangong.total', 3, { agency: '丙站', scope: 'unit' }),
      fact(budget, 'sangong.total', 2, { aspect: 'change', base: 'prior-year' }),
      fact(budget, 'sangong.total', 5, { superseded_by: 'later', fiscal_year: 2019 }),
    ],
  });

  it('budget and final accounts, department and unit are rows of their own', () => {
    const rows = rowsFor(data).map((row) => [row.agency, row.stage, row.fiscal_year, row.value, row.change]);
    expect(rows).toEqual([
      ['乙中心', 'budget', 2021, 2, null],
      ['甲局', 'budget', 2020, 4, null],
      ['甲局', 'budget', 2021, 6, 2],
      ['甲局', 'final', 2021, 5, null],
    ]);
  });

  it('units that only a department names are shown where units are asked for', () => {
    const rows = rowsFor(data, { scope: 'unit' });
    expect(rows.map((row) => [row.agency, row.value])).toEqual([
      ['丙站', 3],
      ['乙中心', 2],
    ]);
  });

  it('a document that says nothing of it stays, as undisclosed', () => {
    const silent = document('ding-2021-budget', { county_code: '610929', agency: '丁局' });
    const both = small({
      documents: [budget, silent],
      facts: [
        fact(budget, 'sangong.total', 6),
        fact(budget, 'sangong.reception', 4),
        fact(silent, 'expenditure.total', 100),
      ],
    });
    const told = (options: SangongOptions) =>
      rowsFor(both, options).map(({ county_code, part, value, status, flags }) =>
        [county_code, part, value, status, flags].join('|'),
      );
    const absent = (part: string) => `610929|sangong.${part}||undisclosed|P L`;
    expect(told({})).toEqual([
      '130123|sangong.total|6|stated|P',
      '130123|sangong.reception|4|stated|P',
      absent('total'),
    ]);
    expect(told({ parts: ['sangong.reception'] })).toEqual([
      '130123|sangong.reception|4|stated|P',
      absent('reception'),
    ]);
    expect(told({ years: [2020] })).toEqual([]);
  });

  it('a failing change is named', () => {
    const wrong = small({
      documents: [budget],
      facts: [
        fact(budget, 'sangong.total', 6),
        fact(budget, 'sangong.total', 4, { fiscal_year: 2020 }),
        fact(budget, 'sangong.total', -2, { aspect: 'change', base: 'prior-year' }),
        fact(budget, 'sangong.total', 50.1, {
          aspect: 'change-rate',
          base: 'prior-year',
          unit: '%',
          low: 50.05,
          high: 50.15,
        }),
      ],
    });
    const row = rowsFor(wrong).find((one) => one.fiscal_year === 2021);
    expect(row).toMatchObject({ change_agreement: 'fails', rate_agreement: 'rounding' });
  });
});
