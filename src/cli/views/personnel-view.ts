import { PERSONNEL_COLUMNS } from '../../compare/columns/personnel-columns.ts';
import { personnelCost } from '../../compare/personnel/personnel-cost.ts';
import type { PersonnelRow } from '../../compare/rows/personnel-row.ts';
import { PERSONNEL_METHODS } from '../../compare/words/method-words.ts';
import { personnelWords } from '../../compare/words/personnel-words.ts';
import { FLAGS_VIEW, numeric, SUBJECT_VIEW, worded } from './cells.ts';
import type { View } from './view.ts';

/** 人员经费 on the command line. */
export const PERSONNEL_VIEW: View<PersonnelRow> = {
  title: { zh: '人员经费', en: 'Personnel cost' },
  measure: (data, options) => personnelCost(data, options),
  dictionary: PERSONNEL_COLUMNS,
  columns: [
    ...SUBJECT_VIEW,
    numeric({
      title: { zh: '人员经费（万元）', en: 'Personnel (10,000 yuan)' },
      value: (row) => row.personnel,
      status: (row) => row.personnel_status,
    }),
    worded({ zh: '取数', en: 'Found as' }, (row) => PERSONNEL_METHODS[row.method]),
    numeric({
      title: { zh: '占基本支出（%）', en: 'Of basic (%)' },
      value: (row) => row.share,
      status: (row) => (row.basic === null ? 'undisclosed' : row.personnel_status),
    }),
    numeric({
      title: { zh: '在职人数', en: 'In post' },
      value: (row) => row.heads,
      status: (row) => row.heads_status,
      digits: 0,
    }),
    numeric({
      title: { zh: '人数年份', en: 'Of year' },
      value: (row) => row.heads_year,
      digits: 0,
    }),
    numeric({
      title: { zh: '每名在职（万元）', en: 'Per post (10,000 yuan)' },
      value: (row) => row.per_employee,
      status: (row) => (row.personnel === null ? row.personnel_status : row.heads_status),
    }),
    numeric({
      title: { zh: '连同临聘（万元）', en: 'With temporary (10,000 yuan)' },
      value: (row) => row.per_person_paid,
    }),
    FLAGS_VIEW,
  ],
  words: personnelWords,
};
