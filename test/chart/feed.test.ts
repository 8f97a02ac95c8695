import { beforeAll, describe, expect, it } from 'vitest';
import { type AuditRow, auditRows } from '../../src/chart/audit-rows.ts';
import type { ChartRow } from '../../src/chart/chart-row.ts';
import { chartFeed } from '../../src/chart/feed.ts';
import { prepare } from '../../src/chart/prepare.ts';
import { CHART_NAMES, type ChartName, chartSpec } from '../../src/chart/specs.ts';
import { coverage } from '../../src/compare/coverage.ts';
import { personnelCost } from '../../src/compare/personnel/personnel-cost.ts';
import { perCapitaRescue } from '../../src/compare/rescue/per-capita-rescue.ts';
import { sangongTrends } from '../../src/compare/sangong/sangong-trends.ts';
import { expenditureStructure } from '../../src/compare/structure/expenditure-structure.ts';
import { itemPurposes } from '../../src/compare/structure/item-purposes.ts';
import { toRows } from '../../src/frame/column-table.ts';
import type { Dataset } from '../../src/frame/dataset.ts';
import { load } from '../../src/frame/load.ts';
import { ROWS } from './rows.ts';

/** The functions that specs name in `usermeta.rows`. */
const FUNCTIONS = {
  perCapitaRescue: (data: Dataset) => toRows(perCapitaRescue(data)),
  itemPurposes: (data: Dataset) => toRows(itemPurposes(data)),
  sangongTrends: (data: Dataset) => toRows(sangongTrends(data)),
  expenditureStructure: (data: Dataset) => toRows(expenditureStructure(data)),
  personnelCost: (data: Dataset) => toRows(personnelCost(data)),
  coverage: (data: Dataset) => toRows(coverage(data)),
  auditRows: (data: Dataset) => auditRows(data),
} as const;

/** Columns that a spec reads: fields and `datum.x`, less those that its own transforms write. */
const columnsRead = (name: ChartName): string[] => {
  const text = JSON.stringify(chartSpec(name));
  const read = [...text.matchAll(/datum\.(\w+)|"field":"(\w+)"/g)].map((match) => match[1] ?? match[2]!);
  const written = new Set([...text.matchAll(/"as":"(\w+)"/g)].map((match) => match[1]));
  return [...new Set(read)].filter((column) => !written.has(column) && !['label', 'value'].includes(column));
};

let data: Dataset;
beforeAll(() => {
  data = load();
});

describe.each(CHART_NAMES)('%s', (name) => {
  const { rows: source } = chartSpec(name).usermeta as { rows: keyof typeof FUNCTIONS };

  it(`carries the rows of ${source}, all and unchanged`, () => {
    const rows = FUNCTIONS[source](data) as unknown as readonly ChartRow[];
    expect(rows.length).toBeGreaterThan(0);
    expect(chartFeed(name, data).rows).toEqual(rows);
    expect((prepare(name, rows).data as unknown as { values: unknown }).values).toEqual(rows);
  });

  it('reads only columns that those rows have', () => {
    const [row] = FUNCTIONS[source](data) as unknown as readonly ChartRow[];
    expect(columnsRead(name).filter((column) => !(column in row!))).toEqual([]);
    expect(columnsRead(name).length).toBeGreaterThan(3);
    expect(Object.keys(row!).sort()).toEqual(Object.keys(ROWS[name][0]!).sort());
  });

  it('names the documents that its rows come from', () => {
    const titles = data.rows.documents.map(({ title }) => title);
    const { sources } = chartFeed(name, data);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((title) => !titles.includes(title))).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    ['insured-residents', '元/人', 'yuan per person'],
    ['visits', '元/人次', 'yuan per visit'],
  ] as const)('of the denominator %s', (by, zh, en) => {
    const { words, description } = chartFeed('per-capita-rescue', data, { by });
    expect(words.zh['元/人']).toBe(zh);
    expect(words.en['元/人']).toBe(en);
    expect(description?.zh).toMatch(/^每/);
  });
});

describe('auditRows', () => {
  it('names the county and the document of each finding', () => {
    for (const row of auditRows(data) as readonly AuditRow[]) {
      const county = data.rows.counties.find((one) => one.county_code === row.county_code);
      const document = data.rows.documents.find((one) => one.doc_id === row.doc_id);
      expect([row.county_zh, row.document_year, row.stage]).toEqual([
        county?.county,
        document?.fiscal_year,
        document?.stage,
      ]);
    }
  });
});
