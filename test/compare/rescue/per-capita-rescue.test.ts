import { describe, expect, it } from 'vitest';
import { perCapitaRescue, type RescueOptions } from '../../../src/compare/rescue/per-capita-rescue.ts';
import type { Denominator, RescueRow } from '../../../src/compare/rows/rescue-row.ts';
import { toRows } from '../../../src/frame/column-table.ts';
import type { Dataset } from '../../../src/frame/dataset.ts';
import { load } from '../../../src/frame/load.ts';
import { UsageError } from '../../../src/model/errors.ts';
import { document, fact, small } from '../small-dataset.ts';

const data = load();
const rowsFor = (options: RescueOptions = {}, from: Dataset = data): RescueRow[] =>
  toRows<RescueRow>(perCapitaRescue(from, options));

const find = (rows: readonly RescueRow[], county: string, lens = 'included'): RescueRow => {
  const row = rows.find((one) => one.county_en === county && one.carry_over === lens);
  if (!row) throw new Error(`no row for ${county} ${lens}`);
  return row;
};

/** The arithmetic of measures.md, done by hand: 万元 × 10 000 ÷ heads, to two decimals. */
describe('the five disclosures, measures.md section 1', () => {
  it.each([
    // county      lens        funds    method                    funds status  letters
    ['Zhengding', 'included', 873.69, 'sum of project items', 'derived', ['P', 'E']],
    ['Xuanhan', 'included', null, 'none in the breakdown', 'none', ['M']],
    ['Huailai', 'included', 730, 'item named as the class', 'stated', ['P', 'D']],
    ['Yongren', 'included', 261.08, 'sum of items', 'stated', ['P']],
    ['Baihe', 'included', 2955.55, 'stated class', 'stated', ['P', 'W', 'U']],
    ['Baihe', 'excluded', 543.74, 'stated class', 'derived', ['P', 'E', 'U']],
  ])('funds of %s, %s', (county, lens, funds, method, status, letters) => {
    const row = find(rowsFor(), county, lens);
    expect(row.funds).toBe(funds);
    expect(row.method).toBe(method);
    expect(row.funds_status).toBe(status);
    expect(row.flags.split(' ')).toEqual(expect.arrayContaining(letters));
  });

  it.each<[Denominator, string, string, number | null, string | null, number | null, string]>([
    // denominator        county       lens        heads    relation  per head  status
    ['insured-residents', 'Zhengding', 'included', null, null, null, 'undisclosed'],
    ['insured-residents', 'Xuanhan', 'included', 1041000, null, null, 'none'],
    ['insured-residents', 'Huailai', 'included', 250000, '≤', 29.2, 'derived'],
    ['insured-residents', 'Yongren', 'included', 93286, '=', 27.99, 'derived'],
    ['insured-residents', 'Baihe', 'included', 195000, '≤', 151.57, 'derived'],
    ['insured-residents', 'Baihe', 'excluded', 195000, '≤', 27.88, 'derived'],
    ['insured', 'Zhengding', 'included', null, null, null, 'undisclosed'],
    ['insured', 'Xuanhan', 'included', 1086000, null, null, 'none'],
    ['insured', 'Huailai', 'included', null, null, null, 'undisclosed'],
    ['insured', 'Yongren', 'included', 101498, '=', 25.72, 'derived'],
    ['insured', 'Baihe', 'included', null, null, null, 'undisclosed'],
    ['census', 'Zhengding', 'included', 549321, '=', 15.9, 'derived'],
    ['census', 'Xuanhan', 'included', 954090, null, null, 'none'],
    ['census', 'Huailai', 'included', 348746, '=', 20.93, 'derived'],
    ['census', 'Yongren', 'included', 97985, '=', 26.64, 'derived'],
    ['census', 'Baihe', 'included', 162774, '=', 181.57, 'derived'],
    ['census', 'Baihe', 'excluded', 162774, '=', 33.4, 'derived'],
    ['visits', 'Zhengding', 'included', null, null, null, 'undisclosed'],
    ['visits', 'Huailai', 'included', 4000, '≤', 1825, 'derived'],
    ['visits', 'Yongren', 'included', 13722, '=', 190.26, 'derived'],
    ['visits', 'Baihe', 'included', null, null, null, 'undisclosed'],
    ['registered-poor', 'Xuanhan', 'included', 206000, null, null, 'none'],
    ['registered-poor', 'Huailai', 'included', null, null, null, 'undisclosed'],
    ['registered-poor', 'Baihe', 'included', 68600, '=', 430.84, 'derived'],
    ['registered-poor', 'Baihe', 'excluded', 68600, '=', 79.26, 'derived'],
  ])('by %s: %s, %s', (denominator, county, lens, heads, relation, perHead, status) => {
    const row = find(rowsFor({ denominator }), county, lens);
    expect(row.heads).toBe(heads);
    expect(row.relation).toBe(relation);
    expect(row.status).toBe(status);
    if (perHead === null) expect(row.per_head).toBeNull();
    else expect(row.per_head).toBeCloseTo(perHead, 2);
  });

  it.each([
    // county    low      high: (funds ± 0.005 万元) ÷ heads
    ['Yongren', 27.98651, 27.98759],
    ['Huailai', null, 29.2002],
    ['Baihe', null, 151.56693],
  ])('bounds of %s', (county, low, high) => {
    const row = find(rowsFor(), county);
    if (low === null) expect(row.low).toBeNull();
    else expect(row.low).toBeCloseTo(low, 4);
    expect(row.high).toBeCloseTo(high, 4);
  });

  it.each([
    // county    year  stage      conditional
    ['Huailai', 2023, 'target', true],
    ['Yongren', 2021, 'actual', false],
    ['Baihe', 2020, 'target', true],
    ['Xuanhan', 2020, 'actual', false],
  ])('heads of %s', (county, year, stage, conditional) => {
    const row = find(rowsFor(), county);
    expect(row.heads_year).toBe(year);
    expect(row.heads_stage).toBe(stage);
    expect(row.conditional).toBe(conditional);
    expect(row.heads_source).toContain(row.county_zh.slice(0, 2));
  });

  it('names the source of a census count', () => {
    const row = find(rowsFor({ denominator: 'census' }), 'Yongren');
    expect(row.heads_stage).toBe('census');
    expect(row.heads_source).toContain('第七次全国人口普查');
  });

  it('shows narrated payments apart', () => {
    const [xuanhan, yongren] = [find(rowsFor(), 'Xuanhan'), find(rowsFor(), 'Yongren')];
    expect(xuanhan).toMatchObject({
      narrated: 400,
      narrated_low: 400,
      narrated_year: 2020,
      narrated_visits: 5000,
    });
    expect(yongren).toMatchObject({ narrated: 515.07, narrated_year: 2021, narrated_visits: 13722 });
  });

  it('both lenses say why they are contested', () => {
    for (const lens of ['included', 'excluded']) {
      const row = find(rowsFor(), 'Baihe', lens);
      expect(row.reasons_zh).toContain('上年结转');
      expect(row.reasons_en).toContain('carried over');
    }
  });
});

describe('lenses', () => {
  it.each([
    ['both', ['included', 'excluded']],
    ['included', ['included']],
    ['excluded', ['excluded']],
  ] as const)('%s', (carryOver, lenses) => {
    const rows = rowsFor({ carryOver, counties: ['baihe'] });
    expect(rows.map((row) => row.carry_over)).toEqual(lenses);
  });

  it('a county without money carried over keeps its one row under every lens', () => {
    expect(rowsFor({ carryOver: 'excluded', counties: ['yongren'] }).map((row) => row.carry_over)).toEqual([
      'included',
    ]);
  });
});

describe('wrong calls', () => {
  it.each([
    [
      { denominator: 'population' },
      'compare rescue: unknown denominator "population"; one of insured-residents, insured, census, visits, registered-poor',
    ],
    [{ carryOver: 'none' }, 'compare rescue: unknown carryOver "none"; one of both, included, excluded'],
    [{ denominater: 'census' }, 'compare rescue: unknown option "denominater"'],
    [{ counties: ['北京'] }, 'unknown county "北京"; one of'],
  ])('%j', (options, message) => {
    expect(() => perCapitaRescue(data, options as RescueOptions)).toThrow(UsageError);
    expect(() => perCapitaRescue(data, options as RescueOptions)).toThrow(message);
  });

  it('a table of unknown origin is refused, one filtered from a dataset is not', () => {
    const facts = data.facts().filter((row: { county_code: string }) => row.county_code === '532327');
    expect(rowsFor({}, data.withFacts(facts))).toHaveLength(1);
    expect(toRows(perCapitaRescue(facts))).toHaveLength(1);
    expect(() => perCapitaRescue(data.documents())).toThrow('give data.withFacts(table)');
  });
});

describe('numerators, in order of preference', () => {
  const doc = document('jia-2021-budget');
  const item = (name: string, value: number) => fact(doc, 'expenditure.project.item', value, { key: name });
  const code = (key: string, value: number) => fact(doc, 'expenditure.function', value, { key });
  const cases: readonly [string, Parameters<typeof small>[0]['facts'], number | null, string][] = [
    [
      'the stated class first',
      [code('21013', 10), code('2101301', 9), item('医疗救助资金', 8)],
      10,
      'stated class',
    ],
    ['then its items', [code('2101301', 6), code('2101302', 3), item('医疗救助资金', 8)], 9, 'sum of items'],
    [
      'then an item named as the class',
      [item('疾病应急救助', 5), item('医疗救助资金', 8)],
      5,
      'item named as the class',
    ],
    ['then rescue projects', [item('县级医疗救助资金', 5), item('办公楼维修', 8)], 5, 'sum of project items'],
    [
      'none where a complete breakdown has no such class',
      [fact(doc, 'expenditure.total', 12), code('208', 2), code('210', 10), code('21015', 10)],
      null,
      'none in the breakdown',
    ],
    [
      'undisclosed where the breakdown leaves room',
      [fact(doc, 'expenditure.total', 12), code('208', 2), code('210', 10), code('21015', 7)],
      null,
      'undisclosed',
    ],
    ['undisclosed where there is nothing', [fact(doc, 'expenditure.total', 12)], null, 'undisclosed'],
    ['a printed zero is zero', [code('21013', 0)], 0, 'stated class'],
  ];

  it.each(cases)('%s', (_name, facts, funds, method) => {
    const [row] = rowsFor({}, small({ documents: [doc], facts }));
    expect(row?.funds).toBe(funds);
    expect(row?.method).toBe(method);
  });
});

describe('denominators, by the rule', () => {
  const doc = document('jia-2021-budget');
  const funds = fact(doc, 'expenditure.function', 100, { key: '21013' });
  const people = (year: number, value: number, stage: 'actual' | 'target' = 'actual') =>
    fact(doc, 'insured.residents', value, { fiscal_year: year, stage, unit: '人' });

  it.each([
    ['its own year', [people(2020, 10), people(2021, 20), people(2022, 30)], 20, 2021],
    ['the nearest before', [people(2018, 10), people(2019, 20), people(2022, 30)], 20, 2019],
    ['else after', [people(2023, 10), people(2022, 30)], 30, 2022],
    ['an actual before a target', [people(2021, 10, 'target'), people(2019, 20)], 20, 2019],
    ['a target only alone', [people(2021, 10, 'target')], 10, 2021],
  ])('%s', (_name, counts, heads, year) => {
    const [row] = rowsFor({}, small({ documents: [doc], facts: [funds, ...counts] }));
    expect(row).toMatchObject({ heads, heads_year: year });
  });

  it('a total below its own part is no total', () => {
    const total = fact(doc, 'insured.total', 12, { unit: '人', stage: 'target' });
    const facts = [funds, people(2021, 195, 'target'), total];
    const [row] = rowsFor({ denominator: 'insured' }, small({ documents: [doc], facts }));
    expect(row).toMatchObject({ heads: null, per_head: null, status: 'undisclosed' });
    expect(row?.reasons_en).toContain('it is no total');
  });

  it('a count of zero gives no value, not infinity', () => {
    const [row] = rowsFor({}, small({ documents: [doc], facts: [funds, people(2021, 0)] }));
    expect(row).toMatchObject({ per_head: null, low: null, high: null, status: 'undefined' });
  });

  it('brings its own population, and says L without one', () => {
    const own = {
      county_code: '130123',
      county: '正定县',
      measure: 'census-residents',
      year: 2020,
      value: 1000,
      unit: '人' as const,
      source: '自有普查',
      read_from: 'test',
    };
    const [mine] = rowsFor(
      { denominator: 'census' },
      small({ documents: [doc], facts: [funds], population: [own] }),
    );
    expect(mine).toMatchObject({ heads: 1000, per_head: 1000, heads_source: '自有普查' });
    const [without] = rowsFor(
      { denominator: 'census' },
      small({ documents: [doc], facts: [funds], population: [] }),
    );
    expect(without).toMatchObject({ heads: null, per_head: null, status: 'undisclosed' });
    expect(without?.flags.split(' ')).toContain('L');
  });
});
