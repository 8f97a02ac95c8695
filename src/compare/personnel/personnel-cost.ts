import type { ColumnTable } from 'arquero';
import { toTable } from '../../frame/column-table.ts';
import { type Dataset, datasetOf } from '../../frame/dataset.ts';
import { figureColumns, figureOf } from '../../frame/figure-columns.ts';
import { type Figure, isGap, ratio, share, sum } from '../../frame/interval.ts';
import type { Fact } from '../../model/fact.ts';
import { unitAtoms } from '../../model/quantity.ts';
import { PERSONNEL_COLUMNS } from '../columns/personnel-columns.ts';
import { type FactLookup, factLookup } from '../fact-lookup.ts';
import { flagColumns, flagged, reasonsOf, sourceColumn } from '../flag-columns.ts';
import type { Heads } from '../heads.ts';
import { gapFlags } from '../measure-status.ts';
import { checkOptions } from '../option-check.ts';
import type { PersonnelRow } from '../rows/personnel-row.ts';
import { staffInPost, temporaryStaff } from '../staff.ts';
import { type MeasureOptions, type Subject, subjectColumns, subjectsOf } from '../subject.ts';
import { addedAmount, type PersonnelFunds, personnelFunds } from './personnel-funds.ts';

interface Case {
  readonly subject: Subject;
  readonly funds: PersonnelFunds;
  readonly basic: Fact | undefined;
  readonly heads: Heads;
  readonly temporary: Fact | undefined;
}

/** 元 per person in one 万元 per person. */
const TEN_THOUSAND = 10_000;

const moneyColumns = ({ funds, basic }: Case) => {
  const unit = unitAtoms('万元');
  return {
    ...figureColumns('personnel', figureOf(funds.fact), unit),
    personnel_status: funds.fact?.status ?? ('undisclosed' as const),
    method: funds.method,
    ...figureColumns('basic', figureOf(basic), unit),
    ...figureColumns('share', share(figureOf(funds.fact), figureOf(basic))),
    definition_adds: addedAmount(funds.added),
  };
};

const headsMethod = ({ heads }: Case): PersonnelRow['heads_method'] => {
  if (isGap(heads.figure)) return null;
  return heads.facts.length > 1 ? 'sum of parts' : 'stated';
};

const paidHeads = ({ heads, temporary }: Case): Figure => sum([heads.figure, figureOf(temporary)]);

const headColumns = (one: Case) => {
  const { heads, funds } = one;
  const everyone = paidHeads(one);
  return {
    ...figureColumns('heads', heads.figure, unitAtoms('人')),
    heads_status: heads.status,
    heads_year: heads.year,
    heads_method: headsMethod(one),
    ...figureColumns('per_employee', ratio(figureOf(funds.fact), heads.figure), TEN_THOUSAND),
    heads_with_temporary: figureColumns('all', everyone, unitAtoms('人')).all,
    ...figureColumns('per_person_paid', ratio(figureOf(funds.fact), everyone), TEN_THOUSAND),
  };
};

const flagsOf = ({ subject, funds, basic, heads }: Case) => {
  const [money, whole] = [figureOf(funds.fact), figureOf(basic)];
  return flagColumns([
    ...(subject.stage === 'budget' ? [flagged('P')] : []),
    ...reasonsOf(funds.fact),
    ...funds.reasons,
    ...(isGap(money) ? gapFlags(money, '人员经费', 'personnel cost') : []),
    ...reasonsOf(basic).filter(({ flag }) => flag !== 'P'),
    ...(isGap(whole) ? gapFlags(whole, '基本支出', 'basic expenditure') : []),
    ...(isGap(heads.figure) ? gapFlags(heads.figure, '在职人数', 'staff in post') : []),
    ...heads.reasons,
  ]);
};

const toRow = (one: Case, data: Dataset): PersonnelRow => ({
  ...subjectColumns(one.subject),
  ...moneyColumns(one),
  ...headColumns(one),
  prices_of: data.pricesOf,
  ...flagsOf(one),
  sources: sourceColumn([one.funds.fact, ...one.funds.added, one.basic, ...one.heads.facts, one.temporary]),
});

const caseOf = (data: Dataset, lookup: FactLookup, subject: Subject): Case => ({
  subject,
  funds: personnelFunds(lookup, subject),
  basic: lookup.find(subject, { concept: 'expenditure.basic' }),
  heads: staffInPost({ data, lookup }, subject),
  temporary: temporaryStaff({ data, lookup }, subject),
});

/**
 * Personnel cost 人员经费: in total, as a share of basic expenditure, and per person in post.
 *
 * in:  a dataset, or a facts table filtered from one
 * out: one `PersonnelRow` for each set of accounts: personnel, basic in 万元, share in %, per_employee in 万元 per
 *      person in post, per_person_paid with temporary staff counted
 * Where 人员经费 is not stated, class 301 stands in for it, flag `D`; an undisclosed headcount leaves the value per
 * person null, flag `L`.
 *
 * @throws UsageError on an unknown county or option
 */
export const personnelCost = (source: Dataset | ColumnTable, options: MeasureOptions = {}): ColumnTable => {
  checkOptions('compare personnel', ['counties', 'years', 'scope'], options);
  const data = datasetOf(source);
  const lookup = factLookup(data);
  const rows = subjectsOf(data, options).map((subject) => toRow(caseOf(data, lookup, subject), data));
  return toTable(rows, PERSONNEL_COLUMNS);
};
