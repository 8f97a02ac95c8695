import type { PurposeRow, StructureRow } from '../rows/structure-row.ts';
import {
  type ColumnsOf,
  FLAG_COLUMNS,
  figure,
  number,
  PRICES,
  SUBJECT_COLUMNS,
  text,
  yesNo,
} from './common-columns.ts';

/** The columns of `expenditureStructure`, in order. */
export const STRUCTURE_COLUMNS: ColumnsOf<StructureRow> = [
  ...SUBJECT_COLUMNS,
  text('reading', ['读法（totals 总数，classes 经济分类）', 'reading: stated totals, or economic classes']),
  yesNo('contested', ['文件另有读法', 'whether the document contradicts this reading']),
  ...figure('basic', ['基本支出', 'basic expenditure'], '万元'),
  text('basic_status', ['基本支出状态', 'status of basic expenditure']),
  ...figure('project', ['项目支出', 'project expenditure'], '万元'),
  text('project_status', ['项目支出状态', 'status of project expenditure']),
  ...figure('total', ['合计', 'basic and project'], '万元'),
  ...figure('basic_share', ['基本支出占比', 'share of basic expenditure'], '%'),
  number('rescue', ['项目：医疗救助', 'projects: medical rescue'], '万元'),
  number('insurance_subsidy', ['项目：对保险基金的补助', 'projects: subsidies to insurance funds'], '万元'),
  number('benefits', ['项目：对个人的待遇', 'projects: benefits paid to people'], '万元'),
  number('administration', ['项目：行政管理', 'projects: administration'], '万元'),
  number('unclassed', ['项目：未归类', 'projects: unclassed'], '万元'),
  number('unlisted', ['项目支出减所列项目', 'project total less listed items'], '万元'),
  text('items_status', ['项目清单状态', 'status of the list of items']),
  ...figure(
    'admin_share',
    ['基本支出占基本与行政项目之和', 'basic, of basic and administrative projects'],
    '%',
  ),
  PRICES,
  ...FLAG_COLUMNS,
];

/** The columns of `itemPurposes`, in order. */
export const PURPOSE_COLUMNS: ColumnsOf<PurposeRow> = [
  ...SUBJECT_COLUMNS,
  text('reading', ['读法（totals 总数，classes 经济分类）', 'reading: stated totals, or economic classes']),
  text('item', ['项目', 'item, as printed']),
  ...figure('value', ['金额', 'amount'], '万元'),
  text('purpose', ['用途', 'purpose']),
  text('purpose_zh', ['用途（中文）', 'purpose, in Chinese']),
  text('purpose_en', ['用途（英文）', 'purpose, in English']),
  text('rule', ['所据规则', 'pattern of the rule that fitted']),
  text('rule_reason_zh', ['归类理由（中文）', 'reason of the rule, in Chinese']),
  text('rule_reason_en', ['归类理由（英文）', 'reason of the rule, in English']),
  ...FLAG_COLUMNS,
];
