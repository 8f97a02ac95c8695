import type { SangongRow } from '../rows/sangong-row.ts';
import {
  type ColumnsOf,
  FLAG_COLUMNS,
  figure,
  number,
  PRICES,
  SUBJECT_COLUMNS,
  text,
} from './common-columns.ts';

/** The columns of `sangongTrends`, in order. */
export const SANGONG_COLUMNS: ColumnsOf<SangongRow> = [
  ...SUBJECT_COLUMNS,
  text('part', ['组成', 'part']),
  text('part_zh', ['组成（中文）', 'part, in Chinese']),
  text('part_en', ['组成（英文）', 'part, in English']),
  ...figure('value', ['金额', 'amount'], '万元'),
  text('unit', ['单位', 'unit of value']),
  text('relation', ['关系符', '≤: at most; ≥: at least']),
  text('status', ['状态', 'status']),
  text('dissent', ['文件另载的数值', 'other values that the document prints']),
  ...figure('change', ['较上年增减', 'change from the year before'], '万元'),
  ...figure('rate', ['较上年增减率', 'rate of change'], '%'),
  text('rate_status', ['增减率状态', 'status of the rate']),
  number('stated_change', ['文件所述增减', 'change as printed'], '万元'),
  number('stated_rate', ['文件所述增减率', 'rate as printed'], '%'),
  text('change_agreement', ['增减核对', 'printed change against recomputed']),
  text('rate_agreement', ['增减率核对', 'printed rate against recomputed']),
  number('staff', ['实有在职人数', 'staff in post'], '人'),
  number('staff_year', ['人数年份', 'year of the headcount']),
  text('staff_status', ['人数状态', 'status of the headcount']),
  ...figure('per_staff', ['每名在职人员', 'per person in post'], '元/人'),
  ...figure('share_of_operating', ['占机关运行经费', 'share of agency operating cost'], '%'),
  text('operating_status', ['机关运行经费状态', 'status of agency operating cost']),
  PRICES,
  ...FLAG_COLUMNS,
];
