import type { ColumnTable } from 'arquero';
import { toTable } from '../../frame/column-table.ts';
import { type Dataset, datasetOf } from '../../frame/dataset.ts';
import { figureColumns, figureOf, relationOf } from '../../frame/figure-columns.ts';
import { difference, type Figure, isGap, ratio, sum } from '../../frame/interval.ts';
import { unitAtoms } from '../../model/quantity.ts';
import { RESCUE_COLUMNS } from '../columns/rescue-columns.ts';
import { factLookup } from '../fact-lookup.ts';
import { sourceColumn } from '../flag-columns.ts';
import type { Heads } from '../heads.ts';
import { gapStatus } from '../measure-status.ts';
import { checkOptions, oneOf } from '../option-check.ts';
import { DENOMINATORS, type Denominator, type RescueRow } from '../rows/rescue-row.ts';
import { type MeasureOptions, type Subject, subjectColumns, subjectsOf } from '../subject.ts';
import { type CarriedOver, carriedOver, carryOverConflict } from './carry-over.ts';
import { type Narrated, narratedRescue } from './narrated-rescue.ts';
import type { RescueCase } from './rescue-case.ts';
import { rescueFlags } from './rescue-flags.ts';
import { type RescueContext, type RescueFunds, rescueFunds } from './rescue-funds.ts';
import { RESCUE_HEADS } from './rescue-heads.ts';

/** Which rows a county with money carried over has: as booked, without it, or both. */
export const CARRY_OVER_LENSES = ['both', 'included', 'excluded'] as const;
export type CarryOverLens = (typeof CARRY_OVER_LENSES)[number];

/** Options of `perCapitaRescue`. */
export interface RescueOptions extends MeasureOptions {
  /** What the funds are divided by; `insured-residents` where absent. */
  readonly denominator?: Denominator;
  /** `both` where absent. A county without money carried over has its one row under every lens. */
  readonly carryOver?: CarryOverLens;
}

interface Context extends RescueContext {
  readonly data: Dataset;
  readonly denominator: Denominator;
}

const fundsFigure = ({ funds, lens, carried }: RescueCase): Figure =>
  lens === 'included'
    ? funds.figure
    : difference(funds.figure, sum(carried.map(({ part }) => figureOf(part))));

const statedAs = (funds: RescueFunds, figure: Figure): RescueRow['funds_status'] => {
  if (isGap(figure)) return gapStatus(figure);
  const [only, ...more] = funds.facts;
  return only && more.length === 0 ? only.status : 'derived';
};

const fundsColumns = (one: RescueCase) => {
  const figure = fundsFigure(one);
  return {
    ...figureColumns('funds', figure, unitAtoms('万元')),
    funds_unit: '万元' as const,
    funds_status: one.lens === 'excluded' ? ('derived' as const) : statedAs(one.funds, figure),
    method: one.funds.method,
    carry_over: one.lens,
  };
};

const headsColumns = (heads: Heads, denominator: Denominator) => {
  const { unit } = RESCUE_HEADS[denominator];
  return {
    denominator,
    ...figureColumns('heads', heads.figure, unitAtoms(unit)),
    heads_unit: unit,
    heads_status: heads.status,
    heads_relation: heads.facts[0]?.relation === '≈' ? ('≈' as const) : relationOf(heads.figure),
    heads_year: heads.year,
    heads_stage: heads.stage,
    heads_source: heads.source,
    conditional: heads.stage === 'target' && !isGap(heads.figure),
  };
};

const resultColumns = (perHead: Figure, unit: '人' | '人次') => {
  const { value, value_low, value_high } = figureColumns('value', perHead);
  return {
    per_head: value,
    low: value_low,
    high: value_high,
    relation: relationOf(perHead),
    status: isGap(perHead) ? gapStatus(perHead) : ('derived' as const),
    unit: `元/${unit}` as const,
  };
};

const narratedColumns = ({ paid, visits }: Narrated) => {
  const money = figureColumns('narrated', figureOf(paid), unitAtoms('万元'));
  const people = figureColumns('narrated_visits', figureOf(visits), unitAtoms('人次'));
  return { ...money, narrated_year: paid?.fiscal_year ?? null, ...people };
};

const toRow = (one: RescueCase, { data, denominator }: Context): RescueRow => {
  const { funds, heads, carried, conflict, narrated } = one;
  const witnesses = carried.flatMap((carry) => [carry.part, ...carry.witnesses]);
  const facts = [...funds.facts, ...heads.facts, ...witnesses, ...(carried.length > 0 ? conflict.facts : [])];
  return {
    ...subjectColumns(one.subject),
    ...headsColumns(heads, denominator),
    ...fundsColumns(one),
    ...resultColumns(ratio(fundsFigure(one), heads.figure), RESCUE_HEADS[denominator].unit),
    ...narratedColumns(narrated),
    narrated_sources: sourceColumn([narrated.paid, narrated.visits]),
    prices_of: data.pricesOf,
    ...rescueFlags(one),
    sources: sourceColumn(facts),
  };
};

const lensesOf = (carried: readonly CarriedOver[], lens: CarryOverLens): RescueRow['carry_over'][] => {
  if (carried.length === 0 || lens === 'included') return ['included'];
  return lens === 'both' ? ['included', 'excluded'] : ['excluded'];
};

const rowsOf = (context: Context, subject: Subject, lens: CarryOverLens): RescueRow[] => {
  const funds = rescueFunds(context, subject);
  const carried = carriedOver(funds.parts, context.lookup, subject);
  const shared = {
    subject,
    funds,
    carried,
    conflict: carryOverConflict(context.lookup, subject),
    heads: RESCUE_HEADS[context.denominator].find(context, subject),
    narrated: narratedRescue(context.lookup, subject),
  };
  return lensesOf(carried, lens).map((one) => toRow({ ...shared, lens: one }, context));
};

const KNOWN = ['counties', 'years', 'scope', 'denominator', 'carryOver'];

/**
 * Rescue funds per head 人均医疗救助资金.
 *
 * in:  a dataset, or a facts table filtered from one
 * out: one `RescueRow` for each set of accounts (two where money was carried over from the year before):
 *      funds in 万元, heads in 人 (人次 for visits), per_head, low, high in 元 per head
 * `per_head` is null (NaN in the table) with status `undisclosed` and flag `L` where a side is undisclosed, with
 * `none` and `M` where there are no such funds; one-sided (`relation` ≤ or ≥) where the count is.
 *
 * @throws UsageError on an unknown denominator, lens, county or option
 */
export const perCapitaRescue = (source: Dataset | ColumnTable, options: RescueOptions = {}): ColumnTable => {
  const subject = 'compare rescue';
  checkOptions(subject, KNOWN, options);
  const data = datasetOf(source);
  const denominator = oneOf(
    { subject, option: 'denominator' },
    DENOMINATORS,
    options.denominator ?? 'insured-residents',
  );
  const lens = oneOf({ subject, option: 'carryOver' }, CARRY_OVER_LENSES, options.carryOver ?? 'both');
  const context = {
    data,
    denominator,
    lookup: factLookup(data),
    codes: data.rows['classification-codes'],
    purposes: data.rows['item-purposes'],
  };
  const rows = subjectsOf(data, options).flatMap((one) => rowsOf(context, one, lens));
  return toTable(rows, RESCUE_COLUMNS);
};
