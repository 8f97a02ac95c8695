import type { BoundRelation, FigureColumns, MeasureRow, MeasureStatus } from './measure-row.ts';

/** What rescue funds can be divided by; `--by` of the command line. */
export const DENOMINATORS = ['insured-residents', 'insured', 'census', 'visits', 'registered-poor'] as const;
export type Denominator = (typeof DENOMINATORS)[number];

/** How the numerator was found, in order of preference. */
export const RESCUE_METHODS = [
  /** The stated class 21013 医疗救助. */
  'stated class',
  /** The sum of 2101301, 2101302, 2101399, as far as they are stated. */
  'sum of items',
  /** A project item that bears the name of the class or of one of its items. */
  'item named as the class',
  /** The sum of the project items that are medical rescue by purpose. */
  'sum of project items',
  /** A complete breakdown has no such class, or the document says that there is none. */
  'none in the breakdown',
  'undisclosed',
] as const;
export type RescueMethod = (typeof RESCUE_METHODS)[number];

/**
 * One row of `perCapitaRescue`: 人均医疗救助资金, one county (and year, stage) through one denominator.
 *
 * funds in 万元; heads in 人 (人次 for `visits`); per_head, low, high in 元 per head.
 * A county with money carried over from the year before has two rows, `carry_over` `included` and `excluded`.
 */
export interface RescueRow extends MeasureRow, FigureColumns<'funds'>, FigureColumns<'heads'> {
  readonly denominator: Denominator;
  /** `included`: as booked. `excluded`: without what was carried over from the year before. */
  readonly carry_over: 'included' | 'excluded';
  readonly method: RescueMethod;
  /** Null `funds` with `none` is 无, with `undisclosed` is 未公开; never 0. */
  readonly funds_status: MeasureStatus;
  readonly funds_unit: '万元';
  readonly heads_unit: '人' | '人次';
  readonly heads_status: MeasureStatus;
  readonly heads_relation: BoundRelation | null;
  readonly heads_year: number | null;
  /** `target`: conditional, "if met". `census`: from `population.csv`. */
  readonly heads_stage: 'actual' | 'target' | 'census' | null;
  /** Where the count comes from, in words: a document's title, or the source of the population table. */
  readonly heads_source: string | null;
  /** Whether `per_head` holds only if a target is met. */
  readonly conditional: boolean;
  readonly per_head: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `≤`: at most `per_head`. Null where there is no value. */
  readonly relation: BoundRelation | null;
  /** `none` and `undisclosed` have a null `per_head`. */
  readonly status: MeasureStatus;
  readonly unit: '元/人' | '元/人次';
  /** Rescue paid as the text narrates it (医疗救助资金发放), 万元: shown apart, never divided. */
  readonly narrated: number | null;
  readonly narrated_low: number | null;
  readonly narrated_high: number | null;
  readonly narrated_year: number | null;
  /** Visits that the narrated amount was paid for, 人次. */
  readonly narrated_visits: number | null;
  readonly narrated_visits_low: number | null;
  readonly narrated_visits_high: number | null;
  /** Statement ids of the narrated figures. */
  readonly narrated_sources: string;
  /** Year whose prices the money is in; null: as printed. */
  readonly prices_of: number | null;
}
