import type { Scope } from './document.ts';
import type { Relation } from './quantity.ts';
import type { Aspect, Budget, Nature, Stage } from './statement.ts';
import type { Unit } from './unit.ts';

/**
 * `stated` printed · `zero` printed 0 · `none` the document says there is none ·
 * `undisclosed` the document is silent · `derived` computed from other statements.
 */
export const STATUSES = ['stated', 'zero', 'none', 'undisclosed', 'derived'] as const;
export type Status = (typeof STATUSES)[number];

/** What decided between conflicting statements, in this order. */
export const RULES = ['only', 'witnesses', 'headline', 'table', 'first', 'derived'] as const;
export type Rule = (typeof RULES)[number];

/**
 * One row of `facts.csv`: the resolved value of one (county, agency, scope, year, stage, aspect, base,
 * concept, key, budget, nature). `value` is null exactly where `status` is `undisclosed`.
 */
export interface Fact {
  readonly fact_id: string;
  readonly county_code: string | null;
  readonly agency: string | null;
  readonly scope: Scope;
  readonly fiscal_year: number;
  readonly stage: Stage;
  readonly as_of: string | null;
  readonly aspect: Aspect;
  readonly base: string | null;
  readonly concept: string;
  readonly key: string | null;
  readonly label: string | null;
  readonly budget: Budget;
  readonly nature: Nature | null;
  readonly relation: Relation | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit;
  readonly status: Status;
  /** How many statements print the value shown. */
  readonly witnesses: number;
  /** Statements that print the value shown, or that it was derived from; space-separated in files. */
  readonly statement_ids: readonly string[];
  /** Statements of the same key that print another value. */
  readonly dissent_ids: readonly string[];
  readonly rule: Rule | null;
  /** Letters of `FLAGS`, space-separated in files. */
  readonly flags: readonly string[];
  readonly reason_zh: string | null;
  readonly reason_en: string | null;
  /** Documents that the statements come from. */
  readonly doc_ids: readonly string[];
  /** The document that replaces the one this fact comes from; null for facts in force. */
  readonly superseded_by: string | null;
}

/** The columns of `facts.csv`, in order. */
export const FACT_COLUMNS = [
  'fact_id',
  'county_code',
  'agency',
  'scope',
  'fiscal_year',
  'stage',
  'as_of',
  'aspect',
  'base',
  'concept',
  'key',
  'label',
  'budget',
  'nature',
  'relation',
  'value',
  'low',
  'high',
  'unit',
  'status',
  'witnesses',
  'statement_ids',
  'dissent_ids',
  'rule',
  'flags',
  'reason_zh',
  'reason_en',
  'doc_ids',
  'superseded_by',
] as const satisfies readonly (keyof Fact)[];
