import { describe, expect, it } from 'vitest';
import { comparability, comparabilitySummary } from '../../src/compare/comparability.ts';
import { personnelCost } from '../../src/compare/personnel/personnel-cost.ts';
import { perCapitaRescue } from '../../src/compare/rescue/per-capita-rescue.ts';
import type { SangongRow } from '../../src/compare/rows/sangong-row.ts';
import { sangongTrends } from '../../src/compare/sangong/sangong-trends.ts';
import { toRows } from '../../src/frame/column-table.ts';
import { load } from '../../src/frame/load.ts';
import type { Fact } from '../../src/model/fact.ts';
import { document, fact, small } from './small-dataset.ts';

const data = load();

describe('rulings on the five disclosures', () => {
  const rulings = comparability(perCapitaRescue(data, { carryOver: 'included' }));
  const pair = (left: string, right: string) => {
    const found = rulings.find((one) => one.left === left && one.right === right);
    if (!found) throw new Error(`no ruling on ${left} and ${right}`);
    return found;
  };

  it('rules on every pair', () => {
    expect(rulings).toHaveLength(10);
    expect(rulings.filter((ruling) => ruling.alike)).toEqual([]);
  });

  it.each([
    // left     right     what stands against it
    ['130123', '511722', 'stage', ['D', 'P', 'L', 'M']],
    ['130730', '532327', 'year', ['D', 'B']],
    ['532327', '610929', 'carry-over', ['D', 'B', 'W']],
  ])('%s and %s: %s', (left, right, _what, letters) => {
    expect(pair(left, right).flags).toEqual(letters);
    expect(pair(left, right).reasons.length).toBeGreaterThanOrEqual(letters.length - 1);
  });

  it('gives reasons in both languages', () => {
    const { reasons } = pair('130730', '532327');
    expect(reasons).toContainEqual({ zh: '年度不同：2023与2022', en: 'different years: 2023 and 2022' });
  });

  it('names the odd one out: the only final accounts', () => {
    const summary = comparabilitySummary(perCapitaRescue(data));
    expect(summary.en).toBe(
      '5 counties, 5 documents, 5 sets of accounts: 4 budgets, 1 final accounts; 3 of 2020, 1 of 2022, 1 of 2023; the odd one out is Xuanhan 2020 final accounts.',
    );
    expect(summary.zh).toContain('宣汉县2020年决算');
  });

  it('counts documents apart from the years that they state, and never pairs a part of 三公 with another', () => {
    const table = sangongTrends(data);
    expect(comparabilitySummary(table).zh).toMatch(/^共5县、5份文件、10组年度数据：预算8组、决算2组/);
    const parts = toRows<SangongRow>(table).map((row) => row.part);
    const pairs = comparability(table).map((one) => [parts[one.left_index], parts[one.right_index]]);
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(([left, right]) => left !== right)).toEqual([]);
  });

  it('speaks each language for itself', () => {
    const reasons = rulings.flatMap((one) => one.reasons);
    expect(reasons.filter(({ zh }) => /[a-z]/.test(zh))).toEqual([]);
    expect(reasons.filter(({ en }) => /[\u4e00-\u9fff]/.test(en))).toEqual([]);
  });
});

describe('small datasets', () => {
  const doc = (id: string, county_code: string, changes = {}) => document(id, { county_code, ...changes });
  const paid = (from: ReturnType<typeof document>): Fact[] => [
    fact(from, 'expenditure.basic', 12),
    fact(from, 'expenditure.basic.personnel', 10),
    fact(from, 'staff.in-post', 5, { unit: '人', stage: 'actual' }),
  ];

  it.each([
    ['alike', {}, true, []],
    ['stage', { stage: 'final' as const }, false, ['P']],
    ['year', { fiscal_year: 2020 }, false, ['B']],
    ['scope', { scope: 'unit' as const }, false, ['D']],
  ])('%s', (_name, changes, alike, flags) => {
    const [a, b] = [doc('a', '130123'), doc('b', '130730', changes)];
    const facts = [...paid(a), ...paid(b)];
    const [ruling] = comparability(personnelCost(small({ documents: [a, b], facts })));
    expect(ruling).toMatchObject({ alike, flags });
  });

  it('two documents have no odd one out, one has nothing to be compared with', () => {
    const [a, b] = [doc('a', '130123'), doc('b', '130730', { stage: 'final' })];
    const two = small({ documents: [a, b], facts: [...paid(a), ...paid(b)] });
    expect(comparabilitySummary(personnelCost(two)).en).not.toContain('odd one out');
    const one = small({ documents: [a], facts: paid(a) });
    expect(comparability(personnelCost(one))).toEqual([]);
  });
});
