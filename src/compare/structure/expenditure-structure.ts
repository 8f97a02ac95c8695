import type { ColumnTable } from 'arquero';
import { toTable } from '../../frame/column-table.ts';
import { type Dataset, datasetOf } from '../../frame/dataset.ts';
import { figureColumns } from '../../frame/figure-columns.ts';
import { type Figure, isGap, point, share, sum, UNDISCLOSED } from '../../frame/interval.ts';
import { unitAtoms } from '../../model/quantity.ts';
import { STRUCTURE_COLUMNS } from '../columns/structure-columns.ts';
import { factLookup } from '../fact-lookup.ts';
import { sourceColumn } from '../flag-columns.ts';
import { gapStatus } from '../measure-status.ts';
import { checkOptions } from '../option-check.ts';
import type { StructureRow } from '../rows/structure-row.ts';
import { type MeasureOptions, subjectColumns, subjectsOf } from '../subject.ts';
import { amountFor, unlistedAmount } from './classed-items.ts';
import { type Account, accountsOf } from './structure-account.ts';
import { structureFlags } from './structure-flags.ts';

const MONEY = unitAtoms('万元');

/** Money of one purpose: 0 where the listed items have none of it, null where no items are listed. */
const amount = (figure: Figure): number | null => {
  if (!isGap(figure)) return figure.value / MONEY;
  return figure.gap === 'none' ? 0 : null;
};

const statusOf = (figure: Figure, facts: Account['basicFacts']): StructureRow['basic_status'] => {
  if (isGap(figure)) return gapStatus(figure);
  const [only, ...more] = facts;
  return only && more.length === 0 ? only.status : 'derived';
};

const totalColumns = ({ basic, project, basicFacts, projectFacts }: Account) => ({
  ...figureColumns('basic', basic, MONEY),
  basic_status: statusOf(basic, basicFacts),
  ...figureColumns('project', project, MONEY),
  project_status: statusOf(project, projectFacts),
  ...figureColumns('total', sum([basic, project]), MONEY),
  ...figureColumns('basic_share', share(basic, sum([basic, project]))),
});

/** The most that a figure adds where it certainly adds something; 0 where it may be nothing but rounding. */
const roomOf = (figure: Figure): number => (isGap(figure) || figure.low <= 0 ? 0 : figure.high);

/** Administrative projects; what could not be classed, or is not listed, may be administrative too. */
const administrative = ({ items, project }: Account): Figure => {
  if (items.length === 0) return UNDISCLOSED;
  const known = sum([amountFor(items, 'administration'), point(0)]);
  if (isGap(known)) return known;
  const room = roomOf(amountFor(items, 'unclassed')) + roomOf(unlistedAmount(items, project));
  return { ...known, high: known.high + room };
};

const lensColumns = (account: Account) => {
  const { items, project, basic } = account;
  return {
    rescue: amount(amountFor(items, 'rescue')),
    insurance_subsidy: amount(amountFor(items, 'insurance-subsidy')),
    benefits: amount(amountFor(items, 'benefits')),
    administration: amount(amountFor(items, 'administration')),
    unclassed: amount(amountFor(items, 'unclassed')),
    unlisted: amount(unlistedAmount(items, project)),
    items_status: items.length === 0 ? ('undisclosed' as const) : ('stated' as const),
    ...figureColumns('admin_share', share(basic, sum([basic, administrative(account)]))),
  };
};

const toRow = (account: Account, data: Dataset): StructureRow => ({
  ...subjectColumns(account.subject),
  reading: account.reading,
  contested: account.contested,
  ...totalColumns(account),
  ...lensColumns(account),
  prices_of: data.pricesOf,
  ...structureFlags(account),
  sources: sourceColumn([
    ...account.basicFacts,
    ...account.projectFacts,
    ...account.items.map(({ fact }) => fact),
  ]),
});

/**
 * Basic versus project expenditure 基本支出与项目支出, with a lens by purpose.
 *
 * in:  a dataset, or a facts table filtered from one
 * out: one `StructureRow` for each set of accounts and reading: money in 万元, shares in %. A document that
 *      contradicts itself has two rows: `totals` as stated, `classes` as its economic classes divide the same money
 * Project items are classed by the rows of `item-purposes.csv`; `admin_share` sets basic expenditure against
 * administrative projects alone, and is null where no items are disclosed.
 *
 * @throws UsageError on an unknown county or option
 */
export const expenditureStructure = (
  source: Dataset | ColumnTable,
  options: MeasureOptions = {},
): ColumnTable => {
  checkOptions('compare structure', ['counties', 'years', 'scope'], options);
  const data = datasetOf(source);
  const lookup = factLookup(data);
  const rows = subjectsOf(data, options)
    .flatMap((subject) => accountsOf(lookup, subject, data.rows['item-purposes']))
    .map((account) => toRow(account, data));
  return toTable(rows, STRUCTURE_COLUMNS);
};
