/**
 * xianbi 县比: what Chinese county bureaus publish about their money, as data frames that a comparison can be
 * defended with. This is the table of contents.
 *
 * 1. A dataset     `load` a folder, or `fromTexts` in the browser
 * 2. Comparisons   each gives an arquero table; `toRows` makes objects of it
 * 3. Words         the same tables as sentences in Chinese and English
 * 4. Judgement     what may be compared with what, what can be ordered, where a number comes from
 * 5. Arithmetic    intervals, for measures of your own
 * 6. Row shapes, data dictionary and model
 */

// 1. A dataset
export { load } from './frame/load.ts';
export { fromTexts, type Texts } from './frame/from-texts.ts';
export { columnsOf, createDataset, type Dataset, factsFromTable } from './frame/dataset.ts';

// 2. Comparisons
export {
  CARRY_OVER_LENSES,
  type CarryOverLens,
  perCapitaRescue,
  type RescueOptions,
} from './compare/rescue/per-capita-rescue.ts';
export { type SangongOptions, sangongTrends } from './compare/sangong/sangong-trends.ts';
export { expenditureStructure } from './compare/structure/expenditure-structure.ts';
export { itemPurposes } from './compare/structure/item-purposes.ts';
export { personnelCost } from './compare/personnel/personnel-cost.ts';
export { type CoverageOptions, coverage } from './compare/coverage.ts';
export { type SeriesOptions, series } from './compare/series.ts';
export { type ExecutionOptions, executionRate } from './compare/execution-rate.ts';
export { type RealTermsOptions, realTerms } from './compare/real-terms.ts';
export type { MeasureOptions } from './compare/subject.ts';

// 3. Words
export { rescueWords } from './compare/words/rescue-words.ts';
export { denominatorWords } from './compare/words/denominator-words.ts';
export { sangongWords } from './compare/words/sangong-words.ts';
export { structureWords } from './compare/words/structure-words.ts';
export { personnelWords } from './compare/words/personnel-words.ts';
export {
  personnelHeadline,
  rescueHeadline,
  structureHeadline,
} from './compare/words/measure-headlines.ts';
export { sangongHeadline } from './compare/words/sangong-headline.ts';

// 4. Judgement
export { comparability, comparabilitySummary } from './compare/comparability.ts';
export { type RankOptions, rank } from './compare/rank.ts';
export { sourceIds, sources, type Traceable } from './compare/sources.ts';

// 5. Arithmetic
export { type Column, type ColumnKind, toRows, toTable } from './frame/column-table.ts';
export { figureColumns, figureFromColumns, figureOf, relationOf } from './frame/figure-columns.ts';
export {
  change,
  deflate,
  difference,
  disjoint,
  type Figure,
  type Gap,
  GAPS,
  type GapReason,
  type Interval,
  isAbove,
  isGap,
  negate,
  nonNegative,
  point,
  rateOfChange,
  ratio,
  safeDivide,
  scale,
  share,
  sum,
} from './frame/interval.ts';

// 6. Row shapes, data dictionary and model
export type {
  BoundRelation,
  FigureColumns,
  MeasureRow,
  MeasureStatus,
} from './compare/rows/measure-row.ts';
export {
  DENOMINATORS,
  type Denominator,
  type RescueMethod,
  type RescueRow,
} from './compare/rows/rescue-row.ts';
export { SANGONG_PARTS, type SangongPart, type SangongRow } from './compare/rows/sangong-row.ts';
export type {
  PurposeOrGap,
  PurposeRow,
  StructureReading,
  StructureRow,
} from './compare/rows/structure-row.ts';
export type { PersonnelMethod, PersonnelRow } from './compare/rows/personnel-row.ts';
export type {
  CoverageRow,
  ExecutionRow,
  PairRuling,
  RankRow,
  SeriesRow,
  SourceRow,
} from './compare/rows/other-rows.ts';
export { RESCUE_COLUMNS } from './compare/columns/rescue-columns.ts';
export { SANGONG_COLUMNS } from './compare/columns/sangong-columns.ts';
export { PURPOSE_COLUMNS, STRUCTURE_COLUMNS } from './compare/columns/structure-columns.ts';
export { PERSONNEL_COLUMNS } from './compare/columns/personnel-columns.ts';
export type { Bilingual, Language } from './model/bilingual.ts';
export { DataError, UsageError } from './model/errors.ts';
export type { DocumentRow, Scope } from './model/document.ts';
export type { Fact, Status } from './model/fact.ts';
export type { Finding, Outcome, Severity } from './model/finding.ts';
export { FLAG_NAMES, FLAGS, type Flag, type FlagReason } from './model/flag.ts';
export { type ItemPurpose, PURPOSES, type Purpose } from './model/reference.ts';
export type { Aspect, Budget, Nature, Stage, Statement } from './model/statement.ts';
