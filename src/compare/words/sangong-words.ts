import type { ColumnTable } from 'arquero';
import { toRows } from '../../frame/column-table.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { comparabilitySummary } from '../comparability.ts';
import type { SangongRow } from '../rows/sangong-row.ts';
import { listed, sayFigure, together } from './figure-words.ts';

const TOTAL = 'sangong.total';

/** Rows by whose accounts of which stage they are, in the order of the rows. */
export const groupsOf = (rows: readonly SangongRow[]): SangongRow[][] => {
  const found = new Map<string, SangongRow[]>();
  for (const row of rows) {
    const id = JSON.stringify([row.county_code, row.agency, row.scope, row.stage]);
    found.set(id, [...(found.get(id) ?? []), row]);
  }
  return [...found.values()];
};

const yearWords = (row: SangongRow): Bilingual => {
  const value = sayFigure({ ...row, unit: row.unit });
  const derived: Bilingual =
    row.status === 'derived' ? { zh: '（推算）', en: ' (derived)' } : { zh: '', en: '' };
  return {
    zh: `${row.fiscal_year}年${value.zh}${derived.zh}`,
    en: `${row.fiscal_year} ${value.en}${derived.en}`,
  };
};

const STAGES = {
  budget: { zh: '预算', en: 'budget' },
  final: { zh: '决算', en: 'final accounts' },
} as const;

const groupWords = (rows: readonly SangongRow[]): Bilingual => {
  const [first] = rows;
  const years = listed(rows.map(yearWords));
  const stage = STAGES[first?.stage ?? 'budget'];
  return {
    zh: `${first?.county_zh}（${stage.zh}）${years.zh}`,
    en: `${first?.county_en} (${stage.en}): ${years.en}`,
  };
};

/** Rates that the document prints on a zero base, and printed changes that do not follow from the levels. */
const contradictions = (rows: readonly SangongRow[]): Bilingual | undefined => {
  const failing = rows.filter(
    (row) => row.change_agreement === 'fails' || row.rate_agreement === 'fails',
  ).length;
  const baseless = rows.filter((row) => row.rate_status === 'undefined' && row.stated_rate !== null).length;
  if (failing + baseless === 0) return undefined;
  return {
    zh: `文件所述增减与重算不符的有${failing}处，基数为零仍给出增减率的有${baseless}处。`,
    en: `Printed changes that do not follow from the levels: ${failing}; rates printed on a zero base: ${baseless}.`,
  };
};

/**
 * The comparison in two or three sentences, from the rows that the chart draws.
 *
 * @param table what `sangongTrends` gives
 */
export const sangongWords = (table: ColumnTable): Bilingual => {
  const rows = toRows<SangongRow>(table);
  const totals = groupsOf(rows.filter((row) => row.part === TOTAL)).map(groupWords);
  const shown = {
    zh: `“三公”经费合计：${totals.map(({ zh }) => zh).join('；')}。`,
    en: `Three public expenses, total: ${totals.map(({ en }) => en).join('; ')}.`,
  };
  return together([shown, contradictions(rows), comparabilitySummary(table)]);
};
