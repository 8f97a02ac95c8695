import { readRecords } from '../../../dataset/csv.ts';
import type { Bilingual, Language } from '../../../model/bilingual.ts';
import { element } from '../element.ts';
import { sourceAddress } from '../source-link.ts';
import type { Row } from '../table/column.ts';
import { dataTable } from '../table/data-table.ts';
import { tableIn, text, type ViewTable } from './common-columns.ts';

const ERRATA_TABLE: ViewTable = {
  name: 'errata',
  caption: { zh: '勘误登记', en: 'Reported errors' },
  columns: [
    { ...text('reported', ['提出', 'Reported']), short: true },
    {
      ...text('statement_id', ['陈述', 'Statement']),
      href: ({ statement_id }, language) => sourceAddress(String(statement_id), language),
    },
    text('finding_id', ['核对', 'Finding']),
    { ...text('report_zh', ['所提', 'Report']), names: { zh: 'report_zh', en: 'report_en' } },
    text('outcome', ['处理', 'Outcome']),
    text('resolved', ['办结', 'Resolved']),
  ],
};

const NONE: Bilingual = { zh: '至今没有登记过勘误。', en: 'No error has been reported so far.' };

/** The rows of `errata.csv`: errors that readers reported, and what became of them. */
export const errataRows = (csv: string): Row[] => {
  const [head = [], ...records] = readRecords(csv, 'data/errata.csv');
  return records.map((record) => Object.fromEntries(head.map((name, index) => [name, record[index] ?? ''])));
};

/** The table of reported errors; where there is none, the words that say so. */
export const errataView = (rows: readonly Row[], language: Language): HTMLElement =>
  rows.length > 0 ? dataTable(rows, tableIn(ERRATA_TABLE, language)) : element('p', {}, NONE[language]);
