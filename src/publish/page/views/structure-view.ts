import type { StructureReading } from '../../../compare/rows/structure-row.ts';
import type { Bilingual } from '../../../model/bilingual.ts';
import { figure, SUBJECT_COLUMNS, text, UNITS, type ViewTable } from './common-columns.ts';

const READING_WORDS: Readonly<Record<StructureReading, Bilingual>> = {
  totals: { zh: '按所列总数', en: 'as the totals say' },
  classes: { zh: '按经济分类', en: 'as the economic classes say' },
};

const LABELS = {
  basic: { zh: '基本支出', en: 'Basic' },
  project: { zh: '项目支出', en: 'Project' },
  basicShare: { zh: '基本占比', en: 'Basic share' },
  adminShare: { zh: '基本占基本与行政项目', en: 'Basic share of basic and administrative projects' },
  rescue: { zh: '救助', en: 'Rescue' },
  subsidy: { zh: '补助医保基金', en: 'Subsidy to insurance funds' },
  benefits: { zh: '发给个人', en: 'Benefits to people' },
  administration: { zh: '行政', en: 'Administration' },
  unclassed: { zh: '未归类', en: 'Unclassed' },
  unlisted: { zh: '未列明', en: 'Not itemised' },
} as const satisfies Record<string, Bilingual>;

const items = { status: 'items_status', concepts: ['expenditure.project', 'project', 'activity', 'task'] };

/** Basic and project expenditure 基本支出与项目支出 as a reader sees it. */
export const STRUCTURE_TABLE: ViewTable = {
  name: 'structure',
  caption: { zh: '基本支出与项目支出', en: 'Basic and project expenditure' },
  columns: [
    ...SUBJECT_COLUMNS,
    text('reading', ['读法', 'Reading'], READING_WORDS),
    figure('basic', LABELS.basic, UNITS.wan, { status: 'basic_status', concepts: ['expenditure.basic'] }),
    figure('project', LABELS.project, UNITS.wan, {
      status: 'project_status',
      concepts: ['expenditure.project'],
    }),
    figure('basic_share', LABELS.basicShare, UNITS.percent, { status: 'project_status' }),
    figure('admin_share', LABELS.adminShare, UNITS.percent, { status: 'items_status' }),
    figure('rescue', LABELS.rescue, UNITS.wan, items),
    figure('insurance_subsidy', LABELS.subsidy, UNITS.wan, items),
    figure('benefits', LABELS.benefits, UNITS.wan, items),
    figure('administration', LABELS.administration, UNITS.wan, items),
    figure('unclassed', LABELS.unclassed, UNITS.wan, items),
    figure('unlisted', LABELS.unlisted, UNITS.wan, items),
  ],
};

/** Every project item with the rule that classed it. */
export const PURPOSES_TABLE: ViewTable = {
  name: 'item-purposes',
  caption: {
    zh: '项目用途：每一项及其归类规则',
    en: 'Purposes: every project item and the rule that classed it',
  },
  columns: [
    ...SUBJECT_COLUMNS,
    text('item', ['项目（原文）', 'Item (as printed)']),
    figure('value', { zh: '金额', en: 'Amount' }, UNITS.wan),
    { ...text('purpose_zh', ['用途', 'Purpose']), names: { zh: 'purpose_zh', en: 'purpose_en' } },
    text('rule', ['规则', 'Rule']),
    {
      ...text('rule_reason_zh', ['理由', 'Reason']),
      names: { zh: 'rule_reason_zh', en: 'rule_reason_en' },
    },
  ],
};
