import type { Bilingual } from '../../model/bilingual.ts';
import type { Status } from '../../model/fact.ts';
import type { Flag } from '../../model/flag.ts';
import type { FigureColumns, MeasureRow, MeasureStatus } from './measure-row.ts';

/** One row of `coverage`: whether one county (year, stage) discloses one concept. */
export interface CoverageRow {
  readonly county_code: string;
  readonly county_zh: string;
  readonly county_en: string;
  readonly fiscal_year: number;
  readonly stage: 'budget' | 'final';
  readonly concept: string;
  readonly concept_zh: string;
  readonly concept_en: string;
  readonly status: Status;
  /** How many facts of the concept there are (keys and natures included). */
  readonly facts: number;
  /** How many statements the facts rest on. */
  readonly statements: number;
  readonly flags: string;
  /** Each reason of the facts' flags once, as in a measure row. */
  readonly reasons_zh: string;
  readonly reasons_en: string;
  /** Ids of the first 20 of these statements, joined by a space; empty where the document is silent. */
  readonly sources: string;
}

/** One row of `rank`: rows whose intervals meet share a tier. `position` null: no value to place. */
export interface RankRow {
  readonly county_code: string;
  readonly county_zh: string;
  readonly county_en: string;
  readonly fiscal_year: number;
  readonly stage: 'budget' | 'final';
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** 1 is the highest; the best and the worst place that the intervals leave open. */
  readonly best: number | null;
  readonly worst: number | null;
  /** `best` as a place where it equals `worst`; null: not separable, or no value. */
  readonly position: number | null;
  /** County codes that this row cannot be told apart from, joined by a space. */
  readonly not_separable_from: string;
}

/** One row of `sources`: a statement that a measure was computed from, with its quote and span. */
export interface SourceRow {
  readonly statement_id: string;
  readonly doc_id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly county_code: string | null;
  readonly fiscal_year: number;
  readonly stage: string;
  readonly concept: string;
  readonly label: string | null;
  readonly printed: string;
  readonly quote: string;
  /** UTF-16 span in the document's text. */
  readonly start: number;
  readonly end: number;
  readonly section: string | null;
}

/** One row of `executionRate`: 决算 beside 预算 of one concept and year. Money in 万元, rate in %. */
export interface ExecutionRow
  extends Omit<MeasureRow, 'stage'>,
    FigureColumns<'budget'>,
    FigureColumns<'final'>,
    FigureColumns<'rate'> {
  readonly concept: string;
  readonly key: string | null;
  readonly budget_status: MeasureStatus;
  readonly final_status: MeasureStatus;
  readonly rate_status: MeasureStatus;
  /** 完成预算…% as the document prints it, also where only one of the two is published; null where it does not. */
  readonly stated_rate: number | null;
}

/** One row of `series`: one concept of one county through the years. */
export interface SeriesRow extends MeasureRow, FigureColumns<'value'> {
  readonly concept: string;
  readonly key: string | null;
  readonly unit: string;
  readonly status: MeasureStatus;
  /** Documents that the value comes from, joined by a space. */
  readonly doc_ids: string;
}

/** Whether two rows of one view may be compared, and what stands against it. */
export interface PairRuling {
  readonly left: string;
  readonly right: string;
  /** Row indexes in the table. */
  readonly left_index: number;
  readonly right_index: number;
  /** True where no letter stands against it. */
  readonly alike: boolean;
  /** `P` stage · `B` year · `D` scope or definition · `W` carry-over inside one of them · `L` / `M` no value. */
  readonly flags: readonly Flag[];
  readonly reasons: readonly Bilingual[];
}
