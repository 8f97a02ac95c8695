import type { ColumnTable } from 'arquero';
import { type Column, toTable } from '../frame/column-table.ts';
import { type Dataset, datasetOf } from '../frame/dataset.ts';
import { figureColumns, figureOf } from '../frame/figure-columns.ts';
import { isGap, share } from '../frame/interval.ts';
import { UsageError } from '../model/errors.ts';
import type { Fact } from '../model/fact.ts';
import { unitAtoms } from '../model/quantity.ts';
import { FLAG_COLUMNS, figure, number, SUBJECT_COLUMNS, text } from './columns/common-columns.ts';
import { type FactLookup, factLookup, isOwn } from './fact-lookup.ts';
import { flagColumns, reasonsOf, sourceColumn } from './flag-columns.ts';
import { gapFlags, gapStatus } from './measure-status.ts';
import { checkOptions, unknownConcept } from './option-check.ts';
import type { ExecutionRow } from './rows/other-rows.ts';
import { type MeasureOptions, type Subject, subjectColumns, subjectsOf } from './subject.ts';

/** Options of `executionRate`. */
export interface ExecutionOptions extends MeasureOptions {
  /** `expenditure.total` where absent. */
  readonly concept?: string;
  readonly key?: string;
}

const EXECUTION_COLUMNS: readonly Column<Extract<keyof ExecutionRow, string>>[] = [
  ...SUBJECT_COLUMNS.filter(({ name }) => name !== 'stage').map((column) => ({
    ...column,
    name: column.name as Exclude<typeof column.name, 'stage'>,
  })),
  text('concept', ['概念', 'concept']),
  text('key', ['科目编码或项目', 'code or name']),
  ...figure('budget', ['预算数', 'budget'], '万元'),
  text('budget_status', ['预算数状态', 'status of the budget']),
  ...figure('final', ['决算数', 'final accounts'], '万元'),
  text('final_status', ['决算数状态', 'status of the final accounts']),
  ...figure('rate', ['执行率', 'execution rate'], '%'),
  text('rate_status', ['执行率状态', 'status of the rate']),
  number('stated_rate', ['文件所述完成率', 'completion rate as printed'], '%'),
  ...FLAG_COLUMNS,
];

const STAGES = ['budget', 'final'] as const;

interface Wanted {
  readonly concept: string;
  readonly key: string | null;
}

/** The completion rate that the document prints, against whichever budget. */
const statedRate = (lookup: FactLookup, subject: Subject, { concept, key }: Wanted): Fact | undefined =>
  lookup
    .ofConcept(concept)
    .find(
      (fact) =>
        isOwn(subject, fact) &&
        fact.key === key &&
        fact.aspect === 'completion-rate' &&
        fact.fiscal_year === subject.fiscal_year,
    );

const toRow = (lookup: FactLookup, subject: Subject, wanted: Wanted): ExecutionRow => {
  const { concept, key } = wanted;
  const stated = statedRate(lookup, subject, wanted);
  const { stage: _stage, ...identity } = subjectColumns(subject);
  const [budget, final] = STAGES.map((stage) => lookup.find(subject, { concept, key, stages: [stage] }));
  const [planned, spent] = [figureOf(budget), figureOf(final)];
  const rate = share(spent, planned);
  const unit = unitAtoms('万元');
  return {
    ...identity,
    concept,
    key,
    ...figureColumns('budget', planned, unit),
    budget_status: budget?.status ?? 'undisclosed',
    ...figureColumns('final', spent, unit),
    final_status: final?.status ?? 'undisclosed',
    ...figureColumns('rate', rate),
    rate_status: isGap(rate) ? gapStatus(rate) : 'derived',
    stated_rate: stated?.value ?? null,
    ...flagColumns([
      ...[...reasonsOf(budget), ...reasonsOf(final)].filter(({ flag }) => flag !== 'P'),
      ...(isGap(planned) ? gapFlags(planned, '预算数', 'budget figure') : []),
      ...(isGap(spent) ? gapFlags(spent, '决算数', 'final figure') : []),
    ]),
    sources: sourceColumn([budget, final, stated]),
  };
};

const onePerYear = (subjects: readonly Subject[]): Subject[] => {
  const seen = new Map<string, Subject>();
  for (const subject of subjects) {
    const { county_code, agency, scope, fiscal_year } = subject;
    const id = JSON.stringify([county_code, agency, scope, fiscal_year]);
    if (!seen.has(id)) seen.set(id, subject);
  }
  return [...seen.values()];
};

/**
 * Execution rate 预算执行率: the final accounts of a year beside its budget, of one agency.
 *
 * out: one `ExecutionRow` for each county, agency and year: budget, final in 万元, rate in %; null with `L` where
 *      only one of the two is published, `undefined` on a budget of zero
 *
 * @throws UsageError on an unknown concept, county or option
 */
export const executionRate = (source: Dataset | ColumnTable, options: ExecutionOptions = {}): ColumnTable => {
  checkOptions('execution rate', ['counties', 'years', 'scope', 'concept', 'key'], options);
  const data = datasetOf(source);
  const concept = options.concept ?? 'expenditure.total';
  if (data.rows.concepts.length > 0 && !data.rows.concepts.some((row) => row.concept === concept)) {
    throw new UsageError(unknownConcept('execution rate', concept));
  }
  const lookup = factLookup(data);
  const rows = onePerYear(subjectsOf(data, options)).map((subject) =>
    toRow(lookup, subject, { concept, key: options.key ?? null }),
  );
  return toTable(rows, EXECUTION_COLUMNS);
};
