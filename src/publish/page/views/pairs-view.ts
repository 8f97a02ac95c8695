import type { ColumnTable } from 'arquero';
import { comparability, rowName } from '../../../compare/comparability.ts';
import type { MeasureRow } from '../../../compare/rows/measure-row.ts';
import { toRows } from '../../../frame/column-table.ts';
import type { Row } from '../table/column.ts';
import { text, type ViewTable } from './common-columns.ts';

/** What stands against comparing two rows of a measure. */
export const PAIRS_TABLE: ViewTable = {
  name: 'comparability',
  caption: { zh: '两两比较，有什么妨碍', en: 'What stands against comparing two of them' },
  columns: [
    { ...text('left_zh', ['一方', 'One']), names: { zh: 'left_zh', en: 'left_en' } },
    { ...text('right_zh', ['另一方', 'The other']), names: { zh: 'right_zh', en: 'right_en' } },
    text('flags', ['标记', 'Flags']),
    { ...text('reasons_zh', ['理由', 'Reasons']), names: { zh: 'reasons_zh', en: 'reasons_en' } },
  ],
};

/** One row a pair of different counties; a pair that nothing stands against has no flags. */
export const pairRows = (table: ColumnTable): Row[] => {
  const rows = toRows<MeasureRow>(table);
  return comparability(table)
    .filter(({ left, right }) => left !== right)
    .map(({ left_index, right_index, flags, reasons }) => {
      const [left, right] = [rowName(rows[left_index]!), rowName(rows[right_index]!)];
      return {
        left_zh: left.zh,
        left_en: left.en,
        right_zh: right.zh,
        right_en: right.en,
        flags: flags.join(' '),
        reasons_zh: reasons.map(({ zh }) => zh).join('；'),
        reasons_en: reasons.map(({ en }) => en).join('; '),
      };
    });
};
