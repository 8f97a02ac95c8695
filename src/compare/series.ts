import type { ColumnTable } from 'arquero';
import { toTable } from '../frame/column-table.ts';
import { type Dataset, datasetOf } from '../frame/dataset.ts';
import { figureColumns, figureOf } from '../frame/figure-columns.ts';
import { isGap } from '../frame/interval.ts';
import { UsageError } from '../model/errors.ts';
import type { Fact } from '../model/fact.ts';
import { unitAtoms } from '../model/quantity.ts';
import { type ColumnsOf, FLAG_COLUMNS, figure, SUBJECT_COLUMNS, text } from './columns/common-columns.ts';
import { countyName } from './county-name.ts';
import { mostComprehensive } from './fact-lookup.ts';
import {
  flagColumns,
  flagged,
  REASON_SEPARATOR,
  reasonsOf,
  sourceColumn,
  withMissing,
} from './flag-columns.ts';
import { gapFlags } from './measure-status.ts';
import { checkOptions } from './option-check.ts';
import type { SeriesRow } from './rows/other-rows.ts';
import { isAsked, type MeasureOptions } from './subject.ts';

/** Options of `series`. */
export interface SeriesOptions extends MeasureOptions {
  /** What is followed through the years, e.g. `sangong.total`. */
  readonly concept: string;
  /** The code or name that splits the concept; none where absent. */
  readonly key?: string;
}

type Account = Fact & { readonly stage: 'budget' | 'final' };

const SERIES_COLUMNS: ColumnsOf<SeriesRow> = [
  ...SUBJECT_COLUMNS,
  text('concept', ['概念', 'concept']),
  text('key', ['科目编码或项目', 'code or name']),
  ...figure('value', ['数值', 'value'], '见 unit'),
  text('unit', ['单位', 'unit']),
  text('status', ['状态', 'status']),
  text('doc_ids', ['所据文件', 'documents']),
  ...FLAG_COLUMNS,
];

const isAccount = (fact: Fact): fact is Account => fact.stage === 'budget' || fact.stage === 'final';

const identity = (fact: Fact): string =>
  JSON.stringify([fact.county_code, fact.agency, fact.scope, fact.fiscal_year, fact.stage]);

/** Whose series a row belongs to: only rows of one county, agency, scope and stage are one series. */
const lineOf = (row: Pick<SeriesRow, 'county_code' | 'agency' | 'scope' | 'stage'>): string =>
  JSON.stringify([row.county_code, row.agency, row.scope, row.stage]);

const toRow = (data: Dataset, fact: Account): SeriesRow => {
  const value = figureOf(fact);
  return {
    ...countyName(data, fact.county_code, fact.agency),
    agency: fact.agency,
    scope: fact.scope,
    fiscal_year: fact.fiscal_year,
    stage: fact.stage,
    concept: fact.concept,
    key: fact.key,
    ...figureColumns('value', value, unitAtoms(fact.unit)),
    unit: fact.unit,
    status: fact.status,
    doc_ids: fact.doc_ids.join(' '),
    ...flagColumns([
      ...(fact.stage === 'budget' ? [flagged('P')] : []),
      ...withMissing(reasonsOf(fact), isGap(value) ? gapFlags(value, '该项', 'the figure') : []),
    ]),
    sources: sourceColumn([fact]),
  };
};

const BREAK = flagged('B', {
  zh: '与上一年之间有缺年，序列中断',
  en: 'years are missing before this one: a break in the series',
});

/** `B` on a year whose predecessor in the same series is not the year before. */
const withBreaks = (rows: readonly SeriesRow[]): SeriesRow[] =>
  rows.map((row, index) => {
    const before = rows[index - 1];
    const gap = before && lineOf(before) === lineOf(row) && before.fiscal_year !== row.fiscal_year - 1;
    return gap
      ? {
          ...row,
          flags: [row.flags, BREAK.flag].filter(Boolean).join(' '),
          reasons_zh: [row.reasons_zh, `B ${BREAK.reason.zh}`].filter(Boolean).join(REASON_SEPARATOR),
          reasons_en: [row.reasons_en, `B ${BREAK.reason.en}`].filter(Boolean).join(REASON_SEPARATOR),
        }
      : row;
  });

const inOrder = (a: SeriesRow, b: SeriesRow): number =>
  a.county_code.localeCompare(b.county_code) ||
  lineOf(a).localeCompare(lineOf(b)) ||
  a.fiscal_year - b.fiscal_year;

const oneEach = (facts: readonly Account[]): Account[] => {
  const groups = new Map<string, Account[]>();
  for (const fact of facts) groups.set(identity(fact), [...(groups.get(identity(fact)) ?? []), fact]);
  return [...groups.values()]
    .map((group) => mostComprehensive(group) as Account | undefined)
    .filter((fact) => fact !== undefined);
};

/**
 * One concept through the years: budgets and final accounts, departments and units each in a series of their own.
 *
 * out: one `SeriesRow` for each county, agency, stage and year that is known; `B` where years are missing between
 *
 * @throws UsageError without a concept, or on an unknown county or option
 */
export const series = (source: Dataset | ColumnTable, options: SeriesOptions): ColumnTable => {
  checkOptions('series', ['counties', 'years', 'scope', 'concept', 'key'], options);
  if (!options.concept)
    throw new UsageError({
      zh: 'series：未给出概念；见 concepts.csv',
      en: 'series: no concept given; see concepts.csv',
    });
  const data = datasetOf(source);
  const asked = isAsked(data, options);
  const key = options.key ?? null;
  const facts = data.rows.facts
    .filter((fact) => fact.concept === options.concept && fact.key === key && fact.superseded_by === null)
    .filter((fact) => fact.aspect === 'level' && fact.nature === null)
    .filter(isAccount);
  const rows = oneEach(facts)
    .map((fact) => toRow(data, fact))
    .filter(asked)
    .sort(inOrder);
  return toTable(withBreaks(rows), SERIES_COLUMNS);
};
