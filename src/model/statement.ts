import type { QuantityColumns } from './quantity.ts';

/** Where in the life of a budget a figure belongs: 预算, 决算, 绩效指标, narrated outcome or count. */
export const STAGES = ['budget', 'final', 'target', 'actual'] as const;
export type Stage = (typeof STAGES)[number];

/** What is said of the concept: its level, a signed change, a signed rate of change, a share, a completion rate. */
export const ASPECTS = ['level', 'change', 'change-rate', 'share', 'completion-rate'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What a change, rate or completion is measured against, where it is not a concept that a share is of. */
export const BASES = ['prior-year', 'initial-budget', 'adjusted-budget'] as const;

/** Whose money: 全部, 财政拨款, 一般公共预算, 政府性基金, 国有资本经营, 财政专户, 单位资金. */
export const BUDGETS = [
  'all',
  'fiscal-appropriation',
  'general-public-budget',
  'government-fund',
  'state-capital',
  'special-account',
  'unit-funds',
] as const;
export type Budget = (typeof BUDGETS)[number];

/** The column of a table that splits one code: 基本支出, 人员经费, 公用经费, 项目支出. */
export const NATURES = ['basic', 'basic-personnel', 'basic-public', 'project'] as const;
export type Nature = (typeof NATURES)[number];

/** The form in which a figure stands in the document; `chart` is the residue of a figure's data. */
export const FORMS = ['table', 'clause', 'list', 'heading', 'chart'] as const;
export type Form = (typeof FORMS)[number];

/**
 * What a document says, once per occurrence: one row of `statements.csv`.
 * `null` means that the document gives none; `low` or `high` null means unbounded on that side.
 */
export interface Statement extends QuantityColumns {
  /** `doc_id:start:concept…`: unique, since one figure can state two things. */
  readonly statement_id: string;
  readonly doc_id: string;
  /** GB/T 2260, six digits; null where the county is not in the reference table. */
  readonly county_code: string | null;
  /** As printed: a bureau, or a unit under it; null where the text names none. */
  readonly agency: string | null;
  /** The year that the value belongs to, not the document's. */
  readonly fiscal_year: number;
  readonly stage: Stage;
  /** ISO date that an `actual` is counted at, where printed. */
  readonly as_of: string | null;
  readonly aspect: Aspect;
  /** One of `BASES`, or the concept that a share is of. */
  readonly base: string | null;
  readonly concept: string;
  /** Functional or economic code, project code or name: what splits the concept. */
  readonly key: string | null;
  /** As printed, without 类/款/项. */
  readonly label: string | null;
  readonly budget: Budget;
  readonly nature: Nature | null;
  /** `statement_id` of the whole that this is a part of, where text or table says so. */
  readonly parent: string | null;
  readonly printed: string;
  readonly how: Form;
  /** Span in UTF-16 code units of the decoded, otherwise untouched file. */
  readonly start: number;
  readonly end: number;
  /** The fragment itself: `source.slice(start, end)`. */
  readonly quote: string;
  /** Heading path, outermost first, joined by ` › `. */
  readonly section: string | null;
}

/** The columns of `statements.csv` and of `xianbi read --format jsonl`, in order. */
export const STATEMENT_COLUMNS = [
  'statement_id',
  'doc_id',
  'county_code',
  'agency',
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
  'parent',
  'relation',
  'printed',
  'value',
  'low',
  'high',
  'unit',
  'how',
  'start',
  'end',
  'quote',
  'section',
] as const satisfies readonly (keyof Statement)[];

/** A printed figure that no rule recognises: what was not read, with the reason. */
export interface Unmapped {
  readonly doc_id: string;
  /** The words before the figure, as far as they can be told. */
  readonly label: string;
  readonly printed: string;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  readonly section: string | null;
  /** Whether the figure is money: it has a money unit, or stands in a money table. */
  readonly money: boolean;
  /** A word of the closed list in `extract`: why no statement covers it. */
  readonly reason: string;
}
