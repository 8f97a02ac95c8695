import type { PersonnelMethod } from '../../../compare/rows/personnel-row.ts';
import { PERSONNEL_METHODS } from '../../../compare/words/method-words.ts';
import type { Bilingual } from '../../../model/bilingual.ts';
import { figure, SUBJECT_COLUMNS, text, UNITS, type ViewTable } from './common-columns.ts';

const METHOD_WORDS: Readonly<Record<PersonnelMethod, Bilingual>> = {
  ...PERSONNEL_METHODS,
  undisclosed: { zh: '未公开', en: 'undisclosed' },
};

const LABELS = {
  personnel: { zh: '人员经费', en: 'Personnel cost' },
  share: { zh: '占基本支出', en: 'Share of basic' },
  heads: { zh: '在职人数', en: 'In post' },
  perEmployee: { zh: '在职人均', en: 'Per person in post' },
  perPaid: { zh: '含临聘人均', en: 'Per person, temporary staff counted' },
  adds: { zh: '自身口径另加', en: 'Own definition adds' },
} as const satisfies Record<string, Bilingual>;

/** Personnel cost 人员经费 as a reader sees it. */
export const PERSONNEL_TABLE: ViewTable = {
  name: 'personnel',
  caption: { zh: '人员经费', en: 'Personnel cost' },
  columns: [
    ...SUBJECT_COLUMNS,
    figure('personnel', LABELS.personnel, UNITS.wan, {
      status: 'personnel_status',
      concepts: ['expenditure'],
    }),
    text('method', ['取数方法', 'Method'], METHOD_WORDS),
    figure('share', LABELS.share, UNITS.percent, { status: 'personnel_status' }),
    figure('heads', LABELS.heads, UNITS.persons, { digits: 0, status: 'heads_status', concepts: ['staff'] }),
    text('heads_year', ['人数年份', 'Year of heads']),
    figure('per_employee', LABELS.perEmployee, UNITS.wanPerPerson, { status: 'heads_status' }),
    figure('per_person_paid', LABELS.perPaid, UNITS.wanPerPerson),
    figure('definition_adds', LABELS.adds, UNITS.wan),
  ],
};
