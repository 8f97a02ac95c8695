import type { PersonnelRow } from '../rows/personnel-row.ts';
import {
  type ColumnsOf,
  FLAG_COLUMNS,
  figure,
  number,
  PRICES,
  SUBJECT_COLUMNS,
  text,
} from './common-columns.ts';

/** The columns of `personnelCost`, in order. */
export const PERSONNEL_COLUMNS: ColumnsOf<PersonnelRow> = [
  ...SUBJECT_COLUMNS,
  ...figure('personnel', ['人员经费', 'personnel cost'], '万元'),
  text('personnel_status', ['人员经费状态', 'status of personnel cost']),
  text('method', ['取数方法', 'how personnel cost was found']),
  ...figure('basic', ['基本支出', 'basic expenditure'], '万元'),
  ...figure('share', ['占基本支出', 'share of basic expenditure'], '%'),
  ...figure('heads', ['实有在职人数', 'staff in post'], '人'),
  text('heads_status', ['人数状态', 'status of the headcount']),
  number('heads_year', ['人数年份', 'year of the headcount']),
  text('heads_method', ['人数取数方法', 'how the headcount was found']),
  ...figure('per_employee', ['每名在职人员', 'per person in post'], '万元/人'),
  number('heads_with_temporary', ['在职与临聘人数', 'staff in post and temporary staff'], '人'),
  ...figure('per_person_paid', ['连同临聘人员平均', 'per person, temporary staff counted'], '万元/人'),
  number('definition_adds', ['按其自身定义另应计入', 'what its own definition would add'], '万元'),
  PRICES,
  ...FLAG_COLUMNS,
];
