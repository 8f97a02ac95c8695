import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { auditFiles } from './audit-files.ts';
import { tsv } from './tsv.ts';

/** Which check a row of the gold list is a finding of, by the words of its subject. */
const CHECKS: readonly (readonly [subject: RegExp, check: string])[] = [
  [/^change of expenditure\.project = sum of item/, 'items.project.change'],
  [/^expenditure\.project = sum of activities/, 'items.activity'],
  [/^expenditure\.project = sum of \d+ items/, 'items.project'],
  [/^expenditure\.total = basic \+ project/, 'expenditure.nature'],
  [/^operating-cost\.total = sum/, 'items.operating-cost'],
  [/^change of expenditure\.total = sum of functional/, 'functional.total.change'],
  [/^change of class/, 'repeated.text'],
  [/^change of /, 'change.amount'],
  [/^sangong\.vehicle = /, 'sangong.vehicle'],
  [/^sangong\.total = /, 'sangong.total'],
  [/zero base/, 'rate.zero-base'],
  [/^change-rate of /, 'rate.amount'],
  [/^operating-cost\.total <= /, 'bounds.operating-cost'],
  [/^expenditure\.basic = /, 'expenditure.basic'],
  [/^expenditure\.total = sum of functional/, 'functional.'],
  [/^revenue\.total = expenditure\.total/, 'balance.revenue-expenditure'],
  [/^assets\.fixed/, 'assets.fixed'],
  [/^437\.83 of class 303/, 'economic.total'],
  [/^expenditure\.economic 301 = /, 'economic.inner'],
  [/^personnel .* in the target table/, 'targets.money'],
  [/^staff\.retired/, 'targets.staff'],
  [/stated twice/, 'repeated.'],
  [/in the text and in the chart/, 'repeated.chart'],
];

interface Row {
  readonly doc_id: string;
  readonly outcome: string;
  readonly subject: string;
  readonly printed: string;
  readonly computed: string;
}

const checkOf = ({ subject }: Row): string =>
  CHECKS.find(([words]) => words.test(subject))?.[1] ?? 'no check';

/** Whether a figure of the finding is that of the list, to the decimals of the list. */
const has = (finding: Finding, figure: string): boolean => {
  if (figure === '') return finding.computed === null;
  const decimals = figure.split('.')[1]?.length ?? 0;
  return [finding.printed, finding.computed].some(
    (value) =>
      value !== null &&
      value.toFixed(Math.max(2, decimals)) === Number(figure).toFixed(Math.max(2, decimals)),
  );
};

const rows = tsv<Row>('test/gold/audit.tsv');

describe('what the audit must find in the five documents', () => {
  let findings: readonly Finding[] = [];
  beforeAll(() => {
    findings = auditFiles([...new Set(rows.map(({ doc_id }) => `data/sources/${doc_id}.txt`))]);
  });

  it('has rows', () => expect(rows).toHaveLength(33));

  it.each(rows)('$doc_id $outcome: $subject', (row) => {
    const found = findings.filter(
      (finding) =>
        finding.doc_id === row.doc_id &&
        finding.check_id.startsWith(checkOf(row)) &&
        has(finding, row.printed) &&
        has(finding, row.computed),
    );
    expect(found.map(({ outcome }) => outcome)).toContain(row.outcome);
  });
});
