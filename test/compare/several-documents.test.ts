import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/compare/coverage.ts';
import { executionRate } from '../../src/compare/execution-rate.ts';
import { personnelCost } from '../../src/compare/personnel/personnel-cost.ts';
import type { CoverageRow, ExecutionRow, SeriesRow } from '../../src/compare/rows/other-rows.ts';
import type { PersonnelRow } from '../../src/compare/rows/personnel-row.ts';
import { series } from '../../src/compare/series.ts';
import { toRows } from '../../src/frame/column-table.ts';
import { load } from '../../src/frame/load.ts';
import { document, fact, small } from './small-dataset.ts';

const budget = document('jia-2021-budget');
const final = document('jia-2021-final', { stage: 'final' });

describe('budget beside final accounts of one year', () => {
  const rate = (budgeted: number | null, spent: number | null): ExecutionRow => {
    const facts = [fact(budget, 'expenditure.total', budgeted), fact(final, 'expenditure.total', spent)];
    return toRows<ExecutionRow>(
      executionRate(small({ documents: [budget, final], facts })),
    )[0] as ExecutionRow;
  };

  it.each([
    // budget  final  rate  status
    [100, 90, 90, 'derived'],
    [100, 120, 120, 'derived'],
    [100, 0, 0, 'derived'],
    [0, 5, null, 'undefined'],
    [100, null, null, 'undisclosed'],
    [null, 90, null, 'undisclosed'],
  ])('%s, %s: %s', (budgeted, spent, expected, status) => {
    expect(rate(budgeted, spent)).toMatchObject({ rate: expected, rate_status: status });
  });

  it('is one row a year, with the bounds of both', () => {
    const row = rate(100, 90);
    expect(row.rate_low).toBeCloseTo((100 * 89.995) / 100.005, 6);
    expect(row.rate_high).toBeCloseTo((100 * 90.005) / 99.995, 6);
  });

  it('final accounts of another agency are not its own', () => {
    const other = document('yi-2021-final', { stage: 'final', agency: '乙局' });
    const facts = [fact(budget, 'expenditure.total', 100), fact(other, 'expenditure.total', 90)];
    const rows = toRows<ExecutionRow>(executionRate(small({ documents: [budget, other], facts })));
    expect(rows.map((row) => [row.agency, row.rate])).toEqual([
      ['甲局', null],
      ['乙局', null],
    ]);
  });

  it('sets the completion rate beside it that the document prints', () => {
    const rows = toRows<ExecutionRow>(
      executionRate(load(), { concept: 'sangong.total', counties: ['xuanhan'] }),
    );
    expect(rows).toMatchObject([{ final: 9, budget: null, rate: null, stated_rate: 100 }]);
  });

  it('refuses a concept that there is not', () => {
    expect(() => executionRate(load(), { concept: 'expenditure.totl' })).toThrow(
      'unknown concept "expenditure.totl"',
    );
  });
});

describe('several years of one county', () => {
  const years = [2018, 2019, 2021].map((fiscal_year) =>
    document(`jia-${fiscal_year}-budget`, { fiscal_year }),
  );
  const facts = years.map((doc) => fact(doc, 'expenditure.total', doc.fiscal_year - 2000));
  const data = small({
    documents: [...years, final],
    facts: [
      ...facts,
      fact(final, 'expenditure.total', 20),
      fact(budget, 'expenditure.total', 3, { key: 'x' }),
    ],
  });
  const rows = toRows<SeriesRow>(series(data, { concept: 'expenditure.total' }));

  it('is a series for each stage, in order, with breaks flagged', () => {
    expect(
      rows.map((row) => [row.stage, row.fiscal_year, row.value, row.flags.split(' ').includes('B')]),
    ).toEqual([
      ['budget', 2018, 18, false],
      ['budget', 2019, 19, false],
      ['budget', 2021, 21, true],
      ['final', 2021, 20, false],
    ]);
  });

  it.each([
    [{ concept: '' }, 'series: no concept given'],
    [{ concept: 'sangong.total', stage: 'final' }, 'series: unknown option "stage"'],
  ])('%j is refused', (options, message) => {
    expect(() => series(data, options)).toThrow(message);
  });
});

describe('a revised version', () => {
  const first = document('jia-2021-budget', { published: '2021-02-01' });
  const revised = document('jia-2021-budget-2', { revision: 2, published: '2021-05-01' });
  const facts = [
    fact(first, 'expenditure.basic.personnel', 10, { superseded_by: 'jia-2021-budget-2' }),
    fact(revised, 'expenditure.basic.personnel', 12),
  ];
  const data = small({ documents: [first, revised], facts });

  it('is shown alone; the earlier one stays in the facts', () => {
    const rows = toRows<PersonnelRow>(personnelCost(data));
    expect(rows.map((row) => row.personnel)).toEqual([12]);
    expect(data.rows.facts).toHaveLength(2);
  });

  it('of equal revisions, the later publication is in force', () => {
    const later = document('jia-b', { published: '2021-06-01' });
    const rows = toRows<CoverageRow>(
      coverage(small({ documents: [later, first], facts: [fact(later, 'expenditure.total', 1)] }), {
        concepts: ['expenditure.total'],
      }),
    );
    expect(rows.map((row) => row.status)).toEqual(['stated']);
  });
});

describe('部门 beside 单位', () => {
  const unit = document('jia-unit', { scope: 'unit', agency: '甲中心' });
  const data = small({
    documents: [budget, unit],
    facts: [fact(budget, 'expenditure.basic.personnel', 10), fact(unit, 'expenditure.basic.personnel', 4)],
  });

  it.each([
    [{}, [10, 4]],
    [{ scope: 'department' as const }, [10]],
    [{ scope: 'unit' as const }, [4]],
  ])('%j', (options, expected) => {
    expect(toRows<PersonnelRow>(personnelCost(data, options)).map((row) => row.personnel)).toEqual(expected);
  });
});

describe('coverage', () => {
  const cover = (county: string, concept: string): CoverageRow => {
    const rows = toRows<CoverageRow>(coverage(load(), { counties: [county], concepts: [concept] }));
    expect(rows).toHaveLength(1);
    return rows[0] as CoverageRow;
  };

  it.each([
    // county     concept                      status
    ['Zhengding', 'expenditure.total', 'stated'],
    ['Zhengding', 'sangong.reception', 'zero'],
    ['Zhengding', 'staff.in-post', 'undisclosed'],
    ['Zhengding', 'insured.residents', 'undisclosed'],
    ['Yongren', 'insured.residents', 'stated'],
    ['Huailai', 'staff.in-post', 'undisclosed'],
    ['Xuanhan', 'rescue.paid', 'stated'],
  ])('%s %s: %s', (county, concept, status) => {
    expect(cover(county, concept).status).toBe(status);
  });

  it('counts the statements behind a cell, and names the first twenty', () => {
    const doc = document('bing-2021-budget');
    const codes = Array.from({ length: 25 }, (_, index) => String(2010101 + index));
    const facts = codes.map((key) => fact(doc, 'expenditure.function', 1, { key }));
    const data = small({ documents: [doc], facts });
    const concepts = ['expenditure.function', 'expenditure.total'];
    const [many, silent] = toRows<CoverageRow>(coverage(data, { concepts }));
    expect(many).toMatchObject({ facts: 25, statements: 25 });
    expect(many?.sources).toBe(
      facts
        .slice(0, 20)
        .flatMap((one) => one.statement_ids)
        .join(' '),
    );
    expect(silent).toMatchObject({ facts: 0, statements: 0, sources: '' });
  });

  it('shows every document and concept', () => {
    const data = load();
    expect(coverage(data).numRows()).toBe(5 * data.rows.concepts.length);
  });

  it('refuses a concept that there is not', () => {
    expect(() => coverage(load(), { concepts: ['x'] })).toThrow('coverage: unknown concept "x"');
  });
});
