import type { ColumnTable } from 'arquero';
import { toRows } from '../../frame/column-table.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { comparabilitySummary, rowName } from '../comparability.ts';
import type { Denominator, RescueRow } from '../rows/rescue-row.ts';
import { listed, sayFigure, together } from './figure-words.ts';
import { orderWords } from './order-words.ts';

/** What each denominator is called. */
export const DENOMINATOR_NAMES: Readonly<Record<Denominator, Bilingual>> = {
  'insured-residents': { zh: '城乡居民参保人', en: 'insured resident' },
  insured: { zh: '基本医保参保人', en: 'insured person' },
  census: { zh: '普查常住人口', en: 'census resident' },
  visits: { zh: '救助人次', en: 'rescue visit' },
  'registered-poor': { zh: '建档立卡参保人口', en: 'registered poor person' },
};

const lensOf = (row: RescueRow): Bilingual => {
  if (row.carry_over === 'excluded') return { zh: '（不含上年结转）', en: ' (without carry-over)' };
  return row.flags.split(' ').includes('W')
    ? { zh: '（含上年结转）', en: ' (with carry-over)' }
    : { zh: '', en: '' };
};

const condition = (row: RescueRow): Bilingual =>
  row.conditional ? { zh: '（以完成指标为条件）', en: ' (if the target is met)' } : { zh: '', en: '' };

/** Why there is no value: no such funds, no figure for them, or nobody to divide by. */
const gapWords = (row: RescueRow): Bilingual => {
  if (row.funds_status === 'none')
    return { zh: '部门账内无医疗救助资金', en: 'no rescue funds in its accounts' };
  return row.funds === null
    ? { zh: '医疗救助资金未公开', en: 'rescue funds undisclosed' }
    : { zh: '人数未公开', en: 'heads undisclosed' };
};

const valueWords = (row: RescueRow): Bilingual => {
  if (row.per_head === null) return gapWords(row);
  const figure = sayFigure({
    value: row.per_head,
    relation: row.relation,
    status: row.status,
    unit: row.unit,
  });
  return { zh: `${figure.zh}${condition(row).zh}`, en: `${figure.en}${condition(row).en}` };
};

/** The accounts of a row and, where money was carried over, which lens it is seen through. */
export const rescueRowName = (row: RescueRow): Bilingual => {
  const [name, lens] = [rowName(row), lensOf(row)];
  return { zh: `${name.zh}${lens.zh}`, en: `${name.en}${lens.en}` };
};

/** The name of a row in a statement of order, which holds only if its target is met. */
const orderName = (row: RescueRow): Bilingual => {
  const [name, own] = [rescueRowName(row), condition(row)];
  return { zh: `${name.zh}${own.zh}`, en: `${name.en}${own.en}` };
};

const rowWords = (row: RescueRow): Bilingual => {
  const [name, value] = [rescueRowName(row), valueWords(row)];
  return { zh: `${name.zh}${value.zh}`, en: `${name.en}: ${value.en}` };
};

/**
 * The comparison in two or three sentences, from the rows that the chart draws: each value with its bound, what can
 * be said of their order, and how far the documents can be compared.
 *
 * @param table what `perCapitaRescue` gives
 */
export const rescueWords = (table: ColumnTable): Bilingual => {
  const rows = toRows<RescueRow>(table);
  const name = DENOMINATOR_NAMES[rows[0]?.denominator ?? 'insured-residents'];
  const values = listed(rows.map(rowWords));
  const shown = {
    zh: `每${name.zh}医疗救助资金：${values.zh}。`,
    en: `Medical rescue funds per ${name.en}: ${values.en}.`,
  };
  return together([
    shown,
    orderWords(table, { by: 'per_head', name: orderName }),
    comparabilitySummary(table),
  ]);
};
