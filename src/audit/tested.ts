import type { Bilingual } from '../model/bilingual.ts';
import type { Finding, Outcome, Severity } from '../model/finding.ts';
import { type Quantity, toColumns } from '../model/quantity.ts';
import { fromAtoms } from '../model/unit.ts';
import type { Entry } from './book.ts';

/** The groups of identities that the ledger counts by. */
export const FAMILIES = [
  'totals',
  'items',
  'functional',
  'economic',
  'nature',
  'sangong',
  'procurement',
  'assets',
  'staff',
  'repeated',
  'targets',
  'change',
  'change-parts',
  'rate',
  'share',
  'completion',
  'bounds',
  'balance',
] as const;
export type Family = (typeof FAMILIES)[number];

/** What a check is: a row of one of the tables in `checks/`. */
export interface Check {
  readonly id: string;
  readonly family: Family;
  /** What it tests. */
  readonly tests: Bilingual;
}

/** One identity that was tested, before it becomes a row. */
export interface Tested {
  readonly check: Check;
  readonly outcome: Outcome;
  /** What was tested, of which figure. */
  readonly subject: Bilingual;
  /** The printed figure: at least one entry. */
  readonly left: readonly Entry[];
  readonly right: readonly Entry[];
  readonly printed: Quantity | null;
  readonly computed: Quantity | null;
  readonly sentence: Bilingual;
  readonly explanation: Bilingual | null;
  /** Overrides the severity that the outcome and the explanation give. */
  readonly severity?: Severity;
}

const severityOf = ({ outcome, explanation, severity }: Tested): Severity => {
  if (outcome !== 'fails') return 'info';
  return severity ?? (explanation ? 'warning' : 'error');
};

const columns = (q: Quantity | null) =>
  q ? toColumns(q) : { value: null, low: null, high: null, unit: null };

const ids = (entries: readonly Entry[]): string[] => [
  ...new Set(entries.map(({ statement }) => statement.statement_id)),
];

/** Percent are computed to a millionth; a reader needs two decimals of the value. */
const shown = (q: Quantity | null): number | null => {
  if (!q) return null;
  const value = fromAtoms(q.value, q.unit);
  return q.unit === '%' ? Number(value.toFixed(2)) : value;
};

const difference = (printed: Quantity | null, computed: Quantity | null): number | null =>
  printed && computed ? shown({ ...printed, value: printed.value - computed.value }) : null;

/**
 * A tested identity as a row of `findings.csv`, in the unit of the printed figure. Its identifier is the check and the first statement on the left.
 */
export const toFinding = (tested: Tested): Finding => {
  const { statement } = tested.left[0]!;
  const unit = tested.printed?.unit ?? statement.unit;
  const printed = columns(tested.printed);
  const computed = columns(tested.computed && { ...tested.computed, unit });
  return {
    finding_id: `${tested.check.id}@${statement.statement_id}`,
    check_id: tested.check.id,
    family: tested.check.family,
    doc_id: statement.doc_id,
    county_code: statement.county_code,
    fiscal_year: statement.fiscal_year,
    outcome: tested.outcome,
    severity: severityOf(tested),
    subject_zh: tested.subject.zh,
    subject_en: tested.subject.en,
    left_ids: ids(tested.left),
    right_ids: ids(tested.right),
    unit,
    printed: printed.value,
    printed_low: printed.low,
    printed_high: printed.high,
    computed: shown(tested.computed && { ...tested.computed, unit }),
    computed_low: computed.low,
    computed_high: computed.high,
    difference: difference(tested.printed, tested.computed && { ...tested.computed, unit }),
    sentence_zh: tested.sentence.zh,
    sentence_en: tested.sentence.en,
    explanation_zh: tested.explanation?.zh ?? null,
    explanation_en: tested.explanation?.en ?? null,
  };
};
