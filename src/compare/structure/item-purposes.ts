import type { ColumnTable } from 'arquero';
import { toTable } from '../../frame/column-table.ts';
import { type Dataset, datasetOf } from '../../frame/dataset.ts';
import { figureColumns, figureOf } from '../../frame/figure-columns.ts';
import { isGap } from '../../frame/interval.ts';
import { unitAtoms } from '../../model/quantity.ts';
import { PURPOSE_COLUMNS } from '../columns/structure-columns.ts';
import { factLookup } from '../fact-lookup.ts';
import { flagColumns, flagged, reasonsOf, sourceColumn } from '../flag-columns.ts';
import { checkOptions } from '../option-check.ts';
import type { PurposeRow } from '../rows/structure-row.ts';
import { type MeasureOptions, subjectColumns, subjectsOf } from '../subject.ts';
import { type ClassedItem, isIncomplete, unlistedAmount } from './classed-items.ts';
import { PURPOSE_NAMES } from './purpose-names.ts';
import { type Account, accountsOf } from './structure-account.ts';

const MONEY = unitAtoms('万元');

const itemRow = ({ subject, reading }: Account, item: ClassedItem): PurposeRow => ({
  ...subjectColumns(subject),
  reading,
  item: item.name,
  ...figureColumns('value', figureOf(item.fact), MONEY),
  purpose: item.purpose,
  purpose_zh: PURPOSE_NAMES[item.purpose].zh,
  purpose_en: PURPOSE_NAMES[item.purpose].en,
  rule: item.rule?.pattern ?? null,
  rule_reason_zh: item.rule?.reason_zh ?? null,
  rule_reason_en: item.rule?.reason_en ?? null,
  ...flagColumns(reasonsOf(item.fact)),
  sources: sourceColumn([item.fact]),
});

/** Project money that no listed item accounts for, as a row of its own. */
const restRow = (account: Account): PurposeRow[] => {
  const { items, project, subject, reading, projectFacts } = account;
  if (isGap(project) || (items.length > 0 && !isIncomplete(items, project))) return [];
  const name = PURPOSE_NAMES.undisclosed;
  return [
    {
      ...subjectColumns(subject),
      reading,
      item: name.zh,
      ...figureColumns('value', unlistedAmount(items, project), MONEY),
      purpose: 'undisclosed',
      purpose_zh: name.zh,
      purpose_en: name.en,
      rule: null,
      rule_reason_zh: null,
      rule_reason_en: null,
      ...flagColumns([...(subject.stage === 'budget' ? [flagged('P')] : []), flagged('L', name)]),
      sources: sourceColumn(projectFacts),
    },
  ];
};

/**
 * Every project item with the rule that classed it, and the reason; what no rule fits is `unclassed`, project money
 * without listed items `undisclosed`.
 *
 * out: one `PurposeRow` an item; value in 万元
 *
 * @throws UsageError on an unknown county or option
 */
export const itemPurposes = (source: Dataset | ColumnTable, options: MeasureOptions = {}): ColumnTable => {
  checkOptions('item purposes', ['counties', 'years', 'scope'], options);
  const data = datasetOf(source);
  const lookup = factLookup(data);
  const accounts = subjectsOf(data, options).flatMap((subject) =>
    accountsOf(lookup, subject, data.rows['item-purposes']),
  );
  const rows = accounts.flatMap((account) => [
    ...account.items.map((item) => itemRow(account, item)),
    ...restRow(account),
  ]);
  return toTable(rows, PURPOSE_COLUMNS);
};
