import type { ColumnTable } from 'arquero';
import { toTable } from '../../frame/column-table.ts';
import { type Dataset, datasetOf } from '../../frame/dataset.ts';
import { figureColumns, figureOf, relationOf } from '../../frame/figure-columns.ts';
import { change, type Figure, isGap, rateOfChange, ratio, share } from '../../frame/interval.ts';
import type { Fact } from '../../model/fact.ts';
import { unitAtoms } from '../../model/quantity.ts';
import { SANGONG_COLUMNS } from '../columns/sangong-columns.ts';
import { conceptName } from '../concept-name.ts';
import { type FactLookup, factLookup } from '../fact-lookup.ts';
import { figureAgreement, rateAgreement } from '../figure-agreement.ts';
import { about, flagColumns, flagged, reasonsOf, sourceColumn, withMissing } from '../flag-columns.ts';
import type { Heads } from '../heads.ts';
import { gapFlags, gapStatus } from '../measure-status.ts';
import { checkOptions } from '../option-check.ts';
import { SANGONG_PARTS, type SangongPart, type SangongRow } from '../rows/sangong-row.ts';
import { staffInPost } from '../staff.ts';
import { type MeasureOptions, type Subject, subjectColumns } from '../subject.ts';
import { partConflict } from './part-conflict.ts';
import { type SangongAccount, sangongAccounts } from './sangong-accounts.ts';

/** Options of `sangongTrends`. */
export interface SangongOptions extends MeasureOptions {
  /** Parts to show; all where absent. */
  readonly parts?: readonly SangongPart[];
}

interface Context {
  readonly data: Dataset;
  readonly lookup: FactLookup;
}

/** The figures of one row before they become columns. */
interface Case {
  readonly subject: Subject;
  readonly part: SangongPart;
  /** Absent where a document says nothing of 三公. */
  readonly level: Fact | undefined;
  readonly earlier: Fact | undefined;
  readonly statedChange: Fact | undefined;
  readonly statedRate: Fact | undefined;
  readonly operating: Fact | undefined;
  readonly staff: Heads;
}

const statusOf = (figure: Figure): SangongRow['rate_status'] =>
  isGap(figure) ? gapStatus(figure) : 'derived';

/** A year before that was itself computed from the stated change cannot test it. */
const isIndependent = ({ earlier, level }: Case): boolean =>
  earlier?.status !== 'derived' && level?.status !== 'derived';

const changeColumns = (one: Case, { data }: Context) => {
  const [later, earlier] = [figureOf(one.level), figureOf(one.earlier)];
  const [moved, rate] = [change(later, earlier), rateOfChange(later, earlier)];
  const tested = data.pricesOf === null && isIndependent(one);
  return {
    ...figureColumns('change', moved, unitAtoms('万元')),
    ...figureColumns('rate', rate),
    rate_status: statusOf(rate),
    stated_change: one.statedChange?.value ?? null,
    stated_rate: one.statedRate?.value ?? null,
    change_agreement: tested ? figureAgreement(figureOf(one.statedChange), moved) : null,
    rate_agreement: tested ? rateAgreement(percent(one.statedRate), rate) : null,
  };
};

/** A stated rate in %, as recomputed rates are. */
const percent = (fact: Fact | undefined): Figure => {
  const figure = figureOf(fact);
  const unit = unitAtoms('%');
  return isGap(figure)
    ? figure
    : { value: figure.value / unit, low: figure.low / unit, high: figure.high / unit };
};

const perColumns = ({ level, staff, operating }: Case) => {
  const value = figureOf(level);
  return {
    ...figureColumns('per_staff', ratio(value, staff.figure)),
    ...figureColumns('share_of_operating', share(value, figureOf(operating))),
    staff: figureColumns('staff', staff.figure, unitAtoms('人')).staff,
    staff_year: staff.year,
    staff_status: staff.status,
    operating_status: operating?.status ?? ('undisclosed' as const),
  };
};

const dissentOf = ({ level }: Case, data: Dataset): string => {
  const ids = new Set(level?.dissent_ids);
  const values = data.rows.statements.filter(({ statement_id }) => ids.has(statement_id));
  return [...new Set(values.map(({ value }) => String(value)))].join(' ');
};

/** What is said against 机关运行经费 holds for the share of it; the amount itself is not in doubt for that. */
const operatingColumns = ({ level, operating }: Case, data: Dataset) => {
  const hasShare = !isGap(share(figureOf(level), figureOf(operating)));
  const carried = hasShare ? reasonsOf(operating).filter(({ flag }) => flag !== 'P') : [];
  const { flags, reasons_zh, reasons_en } = flagColumns(
    about(conceptName(data, 'operating-cost.total'), carried),
  );
  return { operating_flags: flags, operating_reasons_zh: reasons_zh, operating_reasons_en: reasons_en };
};

const flagsOf = (one: Case, { lookup }: Context) => {
  const figure = figureOf(one.level);
  const budget = one.subject.stage === 'budget' ? [flagged('P')] : [];
  const gaps = isGap(figure) ? gapFlags(figure, '该项', 'the item') : [];
  const conflicts = partConflict(lookup, one.subject, one.part);
  return flagColumns([...budget, ...withMissing(reasonsOf(one.level), [...gaps, ...conflicts])]);
};

const toRow = (one: Case, context: Context): SangongRow => {
  const name = conceptName(context.data, one.part);
  const figure = figureOf(one.level);
  const { statedChange, statedRate, operating, staff, earlier } = one;
  return {
    ...subjectColumns(one.subject),
    part: one.part,
    part_zh: name.zh,
    part_en: name.en,
    ...figureColumns('value', figure, unitAtoms('万元')),
    unit: '万元',
    relation: relationOf(figure),
    status: one.level?.status ?? 'undisclosed',
    dissent: dissentOf(one, context.data),
    ...changeColumns(one, context),
    ...perColumns(one),
    ...operatingColumns(one, context.data),
    prices_of: context.data.pricesOf,
    ...flagsOf(one, context),
    sources: sourceColumn([one.level, earlier, statedChange, statedRate, operating, ...staff.facts]),
  };
};

const caseOf = ({ data, lookup }: Context, subject: Subject, part: SangongPart): Case => {
  const before = subject.fiscal_year - 1;
  const stated = (aspect: 'change' | 'change-rate') =>
    lookup.find(subject, { concept: part, aspect, base: 'prior-year' });
  return {
    subject,
    part,
    level: lookup.find(subject, { concept: part }),
    earlier: lookup.find(subject, { concept: part, year: before }),
    statedChange: stated('change'),
    statedRate: stated('change-rate'),
    operating: lookup.find(subject, { concept: 'operating-cost.total' }),
    staff: staffInPost({ data, lookup }, subject),
  };
};

/** The parts that are known; of a document that tells none of them, the first as undisclosed. */
const casesOf = (
  context: Context,
  { subject, isOwn }: SangongAccount,
  parts: readonly SangongPart[],
): Case[] => {
  const cases = parts.map((part) => caseOf(context, subject, part));
  const known = cases.filter(({ level }) => level !== undefined);
  return known.length === 0 && isOwn ? cases.slice(0, 1) : known;
};

/**
 * 三公 trends: official travel abroad, vehicles and reception, every year and part that is known.
 *
 * in:  a dataset, or a facts table filtered from one
 * out: one `SangongRow` for each county, year, stage and part: value, change in 万元, rates and shares in %,
 *      per_staff in 元 per person in post
 * A document in force that tells none of the parts has one row, `undisclosed`, so that its county is not lost.
 * Changes compare with the year before of the same stage and are null where it is not known; a rate on a zero base
 * is null with `rate_status` `undefined`, whatever the document prints.
 *
 * @throws UsageError on an unknown county or option
 */
export const sangongTrends = (source: Dataset | ColumnTable, options: SangongOptions = {}): ColumnTable => {
  checkOptions('compare sangong', ['counties', 'years', 'scope', 'parts'], options);
  const data = datasetOf(source);
  const context = { data, lookup: factLookup(data) };
  const parts = options.parts ?? SANGONG_PARTS;
  const rows = sangongAccounts(data, options)
    .flatMap((account) => casesOf(context, account, parts))
    .map((one) => toRow(one, context));
  return toTable(rows, SANGONG_COLUMNS);
};
