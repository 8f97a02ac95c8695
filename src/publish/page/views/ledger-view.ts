import { type LedgerRow, ledger } from '../../../audit/ledger.ts';
import type { Family } from '../../../audit/tested.ts';
import { FAMILY_NAMES } from '../../../audit/words.ts';
import type { Dataset } from '../../../dataset/dataset.ts';
import type { Bilingual } from '../../../model/bilingual.ts';
import type { Finding, Outcome } from '../../../model/finding.ts';
import { figure, text, type ViewTable } from './common-columns.ts';

const CHECKS: Bilingual = { zh: '项', en: 'checks' };

const count = (name: string, zh: string, en: string) => figure(name, { zh, en }, CHECKS, { digits: 0 });

/** What was tested and what could not be: one row a document and family of checks. */
export const LEDGER_TABLE: ViewTable = {
  name: 'audit-ledger',
  caption: { zh: '核对台账', en: 'Ledger of checks' },
  columns: [
    { ...text('county_zh', ['县', 'County']), names: { zh: 'county_zh', en: 'county_en' } },
    text('family', ['类别', 'Family'], FAMILY_NAMES satisfies Readonly<Record<Family, Bilingual>>),
    count('ran', '已核对', 'ran'),
    count('holds', '相符', 'hold'),
    count('rounding', '舍入之差', 'rounding'),
    count('fails', '不符', 'fail'),
    count('insufficient', '公开不足', 'insufficient'),
    count('not_applicable', '不适用', 'not applicable'),
  ],
};

/** A row of the ledger with the county's names. */
export type NamedLedgerRow = LedgerRow & { readonly county_zh: string; readonly county_en: string };

/** The ledger of some findings, with the names of the counties. */
export const ledgerRows = (findings: readonly Finding[], { counties }: Dataset): NamedLedgerRow[] =>
  ledger(findings).map((row) => {
    const county = counties.find(({ county_code }) => county_code === row.county_code);
    return { ...row, county_zh: county?.county ?? row.doc_id, county_en: county?.county_en ?? row.doc_id };
  });

/** What was tested and how it fell out, in one sentence. */
export const ledgerWords = (findings: readonly Finding[]): Bilingual => {
  const of = (outcome: Outcome) => findings.filter((finding) => finding.outcome === outcome).length;
  const impossible = findings.filter(
    ({ outcome, severity }) => outcome === 'fails' && severity === 'error',
  ).length;
  return {
    zh: `共核对 ${findings.length} 项：相符 ${of('holds')}，舍入之差 ${of('rounding')}，不符 ${of('fails')}（其中 ${impossible} 项算术上不成立，其余可由口径差异解释），公开不足 ${of('insufficient')}，不适用 ${of('not-applicable')}。`,
    en: `${findings.length} checks: ${of('holds')} hold, ${of('rounding')} differ by rounding, ${of('fails')} fail (${impossible} are arithmetically impossible, a difference of scope would explain the others), ${of('insufficient')} lack a part, ${of('not-applicable')} do not apply.`,
  };
};
