import { findCounty } from '../compare/county-name.ts';
import type { MeasureOptions } from '../compare/subject.ts';
import type { Dataset } from '../frame/dataset.ts';
import type { Finding } from '../model/finding.ts';

/** One row of the audit ledger: a finding with the county's names and the stage of its document. */
export interface AuditRow extends Finding {
  readonly county_zh: string;
  readonly county_en: string;
  readonly stage: 'budget' | 'final';
  /** The fiscal year of the document; `fiscal_year` is that of the figures tested. */
  readonly document_year: number;
}

/**
 * The findings of a dataset as the ledger shows them, in their order, of the counties and documents' years asked
 * for; lists stay lists.
 *
 * @throws UsageError on an unknown county
 */
export const auditRows = (data: Dataset, { counties, years }: MeasureOptions = {}): AuditRow[] => {
  const codes = counties?.map((county) => findCounty(data, county));
  return namedRows(data).filter(
    (row) => (codes?.includes(row.county_code ?? '') ?? true) && (years?.includes(row.document_year) ?? true),
  );
};

const namedRows = ({ rows }: Dataset): AuditRow[] => {
  const documents = new Map(rows.documents.map((document) => [document.doc_id, document]));
  const counties = new Map(rows.counties.map((county) => [county.county_code, county]));
  return rows.findings.map((finding) => {
    const county = counties.get(finding.county_code ?? '');
    const name = finding.county_code ?? finding.doc_id;
    const document = documents.get(finding.doc_id);
    return {
      ...finding,
      county_zh: county?.county ?? name,
      county_en: county?.county_en ?? name,
      stage: document?.stage ?? 'budget',
      document_year: document?.fiscal_year ?? finding.fiscal_year,
    };
  });
};
