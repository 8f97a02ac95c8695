import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { auditFiles } from './audit-files.ts';
import { tsv } from './tsv.ts';

type Failure = readonly [check: string, printed: number | null, computed: number | null];

/** Every failure that a sample has, by hand from `inconsistencies.tsv`. One error can break two identities. */
const FAILURES: Readonly<Record<string, readonly Failure[]>> = {
  's01-prose-sangong-budget-rates': [['rate.amount', -0.07, -6.67]],
  's02-halfwidth-mixed-quotes-final': [
    ['rate.amount', 12.5, -12.5],
    ['rate.zero-base', 100, null],
  ],
  's03-changes-only-short-verbs': [['economic.basic.change', 36.4, 35.4]],
  's04-pipe-cells-sangong-final': [
    ['repeated.text-table', 6.45, 7.55],
    ['repeated.text-table', 7.55, 6.45],
  ],
  's05-bare-cells-two-years-rollup': [['rate.amount', -10.55, -9.54]],
  's06-tab-functional-split-codes': [
    ['functional.list', 1196, 1180],
    ['functional.list', 1196, 1180], // the column of project expenditure
  ],
  's07-tab-economic-mirrored': [],
  's08-pdf-layout-page-break-yuan': [['bounds.budget', 96.44, 94.64]],
  's09-yuan-hard-line-breaks': [
    ['share.amount', 18.43, 14.83],
    ['share.sum', 103.6, 100],
  ],
  's10-nested-qizhong-operating-procurement': [
    ['change.base-year', -1.5, null],
    ['procurement.total', 286, 296],
  ],
  's11-headcounts-and-none-statements': [['staff.authorized', 68, 70]],
  's12-performance-target-tables': [['items.performance', 1868, 1878]],
  's13-medical-security-narrative-final': [['completion.rate', 96.83, 96.38]],
  's14-contents-and-duties-only': [],
};

const bySizeAndCheck = (a: Failure, b: Failure): number =>
  a[0].localeCompare(b[0]) || (a[1] ?? 0) - (b[1] ?? 0);

const samples = readdirSync('test/field')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace(/\.txt$/, ''));

describe('the written samples', () => {
  let findings: readonly Finding[] = [];
  beforeAll(() => {
    findings = auditFiles(samples.map((name) => `test/field/${name}.txt`));
  });

  it.each(samples)('%s: its errors are found, and nothing else fails', (sample) => {
    const failures = findings
      .filter(({ doc_id, outcome }) => doc_id === sample && outcome === 'fails')
      .map(({ check_id, printed, computed }): Failure => [check_id, printed, computed]);
    expect([...failures].sort(bySizeAndCheck)).toEqual([...(FAILURES[sample] ?? [])].sort(bySizeAndCheck));
  });

  it('holds every error and warning of the list: 12 and 2', () => {
    const rows = tsv<{ doc_id: string; severity: string }>('test/field/inconsistencies.tsv');
    const count = (severity: string): number =>
      rows.filter((row) => samples.includes(row.doc_id) && row.severity === severity).length;
    expect([count('error'), count('warning')]).toEqual([12, 2]);
    const expected = Object.values(FAILURES).flat().length;
    // three errors break two identities each: a swap, a code and its project column, a share and the sum of shares
    expect(expected).toBe(12 + 2 + 3);
  });
});
