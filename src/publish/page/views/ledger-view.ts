import { type LedgerRow, ledger } from '../../../audit/ledger.ts';
import type { Family } from '../../../audit/tested.ts';
import { FAMILY_NAMES } from '../../../audit/words.ts';
import type { AuditRow } from '../../../chart/audit-rows.ts';
import type { Bilingual } from '../../../model/bilingual.ts';
import type { Finding, Outcome } from '../../../model/finding.ts';
import { pageFile } from '../../pages.ts';
import { FIRST_OUTCOME, RAN } from '../findings/finding-controls.ts';
import type { CellAddress, FigureColumn } from '../table/column.ts';
import { figure, SUBJECT_COLUMNS, text, type ViewTable } from './common-columns.ts';

const CHECKS: Bilingual = { zh: '项', en: 'checks' };

/** The list of the findings that a count counts: those of its document, family and outcome. */
const findingsAddress =
  (outcome: string): CellAddress =>
  ({ doc_id, family }, language) => {
    const chosen = new URLSearchParams({ doc: String(doc_id), family: String(family), outcome });
    if (outcome === FIRST_OUTCOME) chosen.delete('outcome');
    return `${pageFile('audit', language)}?${chosen}#findings`;
  };

const count = (name: string, [zh, en]: readonly [string, string], outcome = name): FigureColumn => {
  const href: CellAddress = (row, language) =>
    row[name] === 0 ? null : findingsAddress(outcome)(row, language);
  return figure(name, { zh, en }, CHECKS, { digits: 0, href });
};

/** What was tested and what could not be: one row a document and family of checks. */
export const LEDGER_TABLE: ViewTable = {
  name: 'audit-ledger',
  caption: { zh: '核对台账', en: 'Ledger of checks' },
  columns: [
    ...SUBJECT_COLUMNS,
    text('family', ['类别', 'Family'], FAMILY_NAMES satisfies Readonly<Record<Family, Bilingual>>),
    count('ran', ['已核对', 'ran'], RAN),
    count('holds', ['相符', 'hold']),
    count('rounding', ['舍入之差', 'rounding']),
    count('fails', ['不符', 'fail']),
    count('insufficient', ['公开不足', 'insufficient']),
    count('not_applicable', ['不适用', 'not applicable'], 'not-applicable'),
  ],
};

/** A row of the ledger with what names its document. */
export type NamedLedgerRow = LedgerRow &
  Pick<AuditRow, 'county_zh' | 'county_en' | 'stage'> & { readonly fiscal_year: number };

/** The ledger of some findings, with county, year and stage of each document. */
export const ledgerRows = (findings: readonly AuditRow[]): NamedLedgerRow[] =>
  ledger(findings).map((row) => {
    const { county_zh, county_en, stage, document_year } = findings.find(
      ({ doc_id }) => doc_id === row.doc_id,
    )!;
    return { county_zh, county_en, fiscal_year: document_year, stage, ...row };
  });

const NO_FINDING: Bilingual = { zh: '没有符合所选条件的核对。', en: 'No check fits what was chosen.' };

/** How many of the failures no difference of scope would explain. */
const failWords = (fails: number, impossible: number): Bilingual => {
  if (fails === 0) return { zh: '', en: '' };
  if (impossible === fails) return { zh: '（均为算术上不成立）', en: ' (arithmetically impossible)' };
  if (impossible === 0)
    return { zh: '（均可由口径差异解释）', en: ' (a difference of scope would explain them)' };
  return {
    zh: `（其中 ${impossible} 项算术上不成立，其余可由口径差异解释）`,
    en: ` (${impossible} arithmetically impossible; a difference of scope would explain the rest)`,
  };
};

/** What was tested and how it fell out, in one sentence. */
export const ledgerWords = (findings: readonly Finding[]): Bilingual => {
  if (findings.length === 0) return NO_FINDING;
  const of = (outcome: Outcome) => findings.filter((finding) => finding.outcome === outcome).length;
  const impossible = findings.filter(
    ({ outcome, severity }) => outcome === 'fails' && severity === 'error',
  ).length;
  const why = failWords(of('fails'), impossible);
  return {
    zh: `共核对 ${findings.length} 项：相符 ${of('holds')}，舍入之差 ${of('rounding')}，不符 ${of('fails')}${why.zh}，公开不足 ${of('insufficient')}，不适用 ${of('not-applicable')}。`,
    en: `${findings.length} ${findings.length === 1 ? 'check' : 'checks'}: ${of('holds')} hold, ${of('rounding')} differ by rounding, ${of('fails')} fail${why.en}, ${of('insufficient')} lack a part, ${of('not-applicable')} do not apply.`,
  };
};
