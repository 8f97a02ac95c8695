import type { Unit } from './unit.ts';

/** How a tested identity fell out. `insufficient`: a part is not disclosed. */
export const OUTCOMES = ['holds', 'rounding', 'fails', 'not-applicable', 'insufficient'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** `error` an arithmetic impossibility; `warning` where a difference of scope would explain it; `info` otherwise. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One row of `findings.csv`: an identity that was tested on one document. */
export interface Finding {
  readonly finding_id: string;
  readonly check_id: string;
  readonly family: string;
  readonly doc_id: string;
  readonly county_code: string | null;
  readonly fiscal_year: number;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** What was tested, e.g. `expenditure.total = basic + project`. */
  readonly subject_zh: string;
  readonly subject_en: string;
  /** Statements on both sides: the printed figure, and those it was computed from. */
  readonly left_ids: readonly string[];
  readonly right_ids: readonly string[];
  readonly unit: Unit;
  readonly printed: number | null;
  readonly printed_low: number | null;
  readonly printed_high: number | null;
  readonly computed: number | null;
  readonly computed_low: number | null;
  readonly computed_high: number | null;
  /** printed − computed; null where either is missing. */
  readonly difference: number | null;
  /** One sentence that an official could be sent. */
  readonly sentence_zh: string;
  readonly sentence_en: string;
  /** A difference of scope that would explain a failure; null where none is known. */
  readonly explanation_zh: string | null;
  readonly explanation_en: string | null;
}

/** The columns of `findings.csv`, in order. */
export const FINDING_COLUMNS = [
  'finding_id',
  'check_id',
  'family',
  'doc_id',
  'county_code',
  'fiscal_year',
  'outcome',
  'severity',
  'subject_zh',
  'subject_en',
  'left_ids',
  'right_ids',
  'unit',
  'printed',
  'printed_low',
  'printed_high',
  'computed',
  'computed_low',
  'computed_high',
  'difference',
  'sentence_zh',
  'sentence_en',
  'explanation_zh',
  'explanation_en',
] as const satisfies readonly (keyof Finding)[];
