import type { Finding, Outcome } from '../model/finding.ts';
import { FAMILIES } from './tested.ts';

/**
 * One row of the ledger: how many checks of one family could run on one document, and how they fell out. `ran` is the sum of
 * `holds`, `rounding` and `fails`; `insufficient` lacked a part; `not_applicable` had nothing to test.
 */
export interface LedgerRow {
  readonly doc_id: string;
  readonly county_code: string | null;
  readonly family: string;
  readonly ran: number;
  readonly holds: number;
  readonly rounding: number;
  readonly fails: number;
  readonly insufficient: number;
  readonly not_applicable: number;
}

const countOf = (findings: readonly Finding[], outcome: Outcome): number =>
  findings.filter((finding) => finding.outcome === outcome).length;

const toRow = (family: string, findings: readonly Finding[]): LedgerRow => {
  const [first] = findings;
  const [holds, rounding, fails] = (['holds', 'rounding', 'fails'] as const).map((o) => countOf(findings, o));
  return {
    doc_id: first!.doc_id,
    county_code: first!.county_code,
    family,
    ran: holds! + rounding! + fails!,
    holds: holds!,
    rounding: rounding!,
    fails: fails!,
    insufficient: countOf(findings, 'insufficient'),
    not_applicable: countOf(findings, 'not-applicable'),
  };
};

/**
 * What was tested and what was not: silence is not a pass. A row for each document and family with at least one
 * finding; documents in the order of the findings, families in the order of `FAMILIES`.
 */
export const ledger = (findings: readonly Finding[]): readonly LedgerRow[] => {
  const documents = [...new Set(findings.map(({ doc_id }) => doc_id))];
  return documents.flatMap((doc) =>
    FAMILIES.flatMap((family) => {
      const own = findings.filter((finding) => finding.doc_id === doc && finding.family === family);
      return own.length > 0 ? [toRow(family, own)] : [];
    }),
  );
};
