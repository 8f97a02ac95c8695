import { SANGONG_COLUMNS } from '../../compare/columns/sangong-columns.ts';
import type { SangongRow } from '../../compare/rows/sangong-row.ts';
import { sangongTrends } from '../../compare/sangong/sangong-trends.ts';
import { sangongWords } from '../../compare/words/sangong-words.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { CHECK_WORDS } from '../output/cell-words.ts';
import { FLAGS_VIEW, keyed, numeric, SUBJECT_VIEW, worded } from './cells.ts';
import type { View } from './view.ts';

const check = (agreement: string | null): Bilingual => CHECK_WORDS[agreement ?? ''] ?? { zh: '–', en: '–' };

/** “三公”经费 on the command line. */
export const SANGONG_VIEW: View<SangongRow> = {
  title: { zh: '“三公”经费', en: 'Three public expenses (三公)' },
  measure: (data, options) => sangongTrends(data, options),
  dictionary: SANGONG_COLUMNS,
  columns: [
    ...SUBJECT_VIEW,
    keyed(worded({ zh: '组成', en: 'Part' }, (row) => ({ zh: row.part_zh, en: row.part_en }))),
    numeric({
      title: { zh: '金额（万元）', en: 'Amount (10,000 yuan)' },
      value: (row) => row.value,
      status: (row) => row.status,
      relation: (row) => row.relation,
    }),
    numeric({ title: { zh: '增减（万元）', en: 'Change (10,000 yuan)' }, value: (row) => row.change }),
    numeric({ title: { zh: '所述增减', en: 'As printed' }, value: (row) => row.stated_change }),
    worded({ zh: '增减核对', en: 'Change check' }, (row) => check(row.change_agreement)),
    numeric({
      title: { zh: '增减率（%）', en: 'Rate (%)' },
      value: (row) => row.rate,
      status: (row) => (row.rate_status === 'undefined' ? 'undefined' : null),
    }),
    numeric({ title: { zh: '所述率（%）', en: 'As printed (%)' }, value: (row) => row.stated_rate }),
    worded({ zh: '增减率核对', en: 'Rate check' }, (row) => check(row.rate_agreement)),
    numeric({
      title: { zh: '人均（元）', en: 'Per staff (yuan)' },
      value: (row) => row.per_staff,
      status: (row) => row.staff_status,
    }),
    numeric({
      title: { zh: '占运行经费（%）', en: 'Of operating cost (%)' },
      value: (row) => row.share_of_operating,
      status: (row) => row.operating_status,
    }),
    worded({ zh: '占比标记', en: 'Its flags' }, (row) => ({
      zh: row.operating_flags,
      en: row.operating_flags,
    })),
    FLAGS_VIEW,
  ],
  words: sangongWords,
};
