import type { ColumnTable } from 'arquero';
import { toRows } from '../../frame/column-table.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { comparabilitySummary, rowName } from '../comparability.ts';
import type { StructureRow } from '../rows/structure-row.ts';
import { listed, sayFigure, together } from './figure-words.ts';
import { orderWords } from './order-words.ts';

/** The accounts of a row and, where the document contradicts itself, which reading it is. */
export const structureRowName = (row: StructureRow): Bilingual => {
  const name = rowName(row);
  if (!row.contested) return name;
  return row.reading === 'totals'
    ? { zh: `${name.zh}（按总数）`, en: `${name.en} (by totals)` }
    : { zh: `${name.zh}（按经济分类）`, en: `${name.en} (by economic class)` };
};

const shareWords = (row: StructureRow): Bilingual => {
  const [name, share] = [
    structureRowName(row),
    sayFigure({ value: row.basic_share, status: row.basic_status, unit: '%' }),
  ];
  return { zh: `${name.zh}${share.zh}`, en: `${name.en}: ${share.en}` };
};

const lensWords = (row: StructureRow): Bilingual => {
  const name = structureRowName(row);
  const status = row.items_status === 'undisclosed' ? ('undisclosed' as const) : row.basic_status;
  const share = sayFigure({ value: row.admin_share, status, unit: '%' });
  return { zh: `${name.zh}${share.zh}`, en: `${name.en}: ${share.en}` };
};

/**
 * The comparison in three or four sentences, from the rows that the chart draws: raw shares, the lens by purpose,
 * what can be said of the order, comparability.
 *
 * @param table what `expenditureStructure` gives
 */
export const structureWords = (table: ColumnTable): Bilingual => {
  const rows = toRows<StructureRow>(table);
  const [raw, lens] = [listed(rows.map(shareWords)), listed(rows.map(lensWords))];
  return together([
    {
      zh: `基本支出占比：${raw.zh}。`,
      en: `Basic expenditure as a share of basic and project: ${raw.en}.`,
    },
    {
      zh: `只与行政管理类项目相比：${lens.zh}。`,
      en: `Against administrative projects alone: ${lens.en}.`,
    },
    orderWords(table, { by: 'basic_share', name: structureRowName }),
    comparabilitySummary(table),
  ]);
};
