import type { ColumnTable } from 'arquero';
import { toRows } from '../../frame/column-table.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { comparabilitySummary, rowName } from '../comparability.ts';
import type { PersonnelRow } from '../rows/personnel-row.ts';
import { listed, sayFigure, together } from './figure-words.ts';
import { orderWords } from './order-words.ts';

const definition = (row: PersonnelRow): Bilingual =>
  row.method === 'class 301' ? { zh: '（口径不同）', en: ' (definition differs)' } : { zh: '', en: '' };

const totalWords = (row: PersonnelRow): Bilingual => {
  const [name, own] = [rowName(row), definition(row)];
  const total = sayFigure({ value: row.personnel, status: row.personnel_status, unit: '万元' });
  return { zh: `${name.zh}${own.zh}${total.zh}`, en: `${name.en}${own.en}: ${total.en}` };
};

const perHeadWords = (row: PersonnelRow): Bilingual => {
  const name = rowName(row);
  if (row.heads === null)
    return { zh: `${name.zh}在职人数未公开`, en: `${name.en}: staff in post undisclosed` };
  const each = sayFigure({
    value: row.per_employee,
    status: row.personnel_status,
    unit: '万元/人',
  });
  return { zh: `${name.zh}${each.zh}`, en: `${name.en}: ${each.en}` };
};

/**
 * The comparison in three or four sentences, from the rows that the chart draws.
 *
 * @param table what `personnelCost` gives
 */
export const personnelWords = (table: ColumnTable): Bilingual => {
  const rows = toRows<PersonnelRow>(table);
  const [totals, each] = [listed(rows.map(totalWords)), listed(rows.map(perHeadWords))];
  return together([
    { zh: `人员经费：${totals.zh}。`, en: `Personnel cost: ${totals.en}.` },
    { zh: `每名在职人员：${each.zh}。`, en: `Per person in post: ${each.en}.` },
    orderWords(table, { by: 'per_employee' }),
    comparabilitySummary(table),
  ]);
};
