import type { PurposeOrGap, PurposeRow, StructureReading } from '../../../compare/rows/structure-row.ts';
import { PURPOSE_NAMES } from '../../../compare/structure/purpose-names.ts';
import type { Bilingual, Language } from '../../../model/bilingual.ts';
import type { ChoiceOptions } from '../choice.ts';
import { sourceAddress } from '../source-link.ts';
import type { CellAddress, Row } from '../table/column.ts';
import { figure, SUBJECT_COLUMNS, text, UNITS, type ViewTable } from './common-columns.ts';

const READING_WORDS: Readonly<Record<StructureReading, Bilingual>> = {
  totals: { zh: '按总数', en: 'by totals' },
  classes: { zh: '按经济分类', en: 'by economic class' },
};

const LABELS = {
  basic: { zh: '基本支出', en: 'Basic' },
  project: { zh: '项目支出', en: 'Project' },
  basicShare: { zh: '基本占比', en: 'Basic share' },
  adminShare: { zh: '基本占比（项目只计行政类）', en: 'Basic share, administrative projects alone' },
  rescue: { zh: '救助', en: 'Rescue' },
  subsidy: { zh: '补助医保基金', en: 'Subsidy to insurance funds' },
  benefits: { zh: '发给个人', en: 'Benefits to people' },
  administration: { zh: '行政', en: 'Administration' },
  unclassed: { zh: '未归类', en: 'Unclassed' },
  unlisted: { zh: '未列明', en: 'Not itemised' },
} as const satisfies Record<string, Bilingual>;

const PURPOSES: Bilingual = { zh: '项目支出按用途', en: 'Project expenditure by purpose' };

const ids = (row: Row): string[] => String(row.sources ?? '').split(' ');

/** In the reading by economic classes, project money is the classes' project parts. */
const projectAddress: CellAddress = (row, language) => {
  if (row.reading !== 'classes') return undefined;
  const part = ids(row).find((id) => /^[^:]*:\d+:expenditure\.economic\..*\.project\./.test(id));
  return part ? sourceAddress(part, language) : null;
};

const SAME = ['county_code', 'agency', 'fiscal_year', 'stage', 'reading'] as const;

/** Where an amount by purpose comes from: its first item; an amount of zero, from the first item of all. */
const purposeAddress =
  (items: readonly PurposeRow[], purpose: PurposeOrGap): CellAddress =>
  (row, language) => {
    const own = items.filter((item) => SAME.every((name) => item[name] === row[name]));
    const found = own.find((item) => item.purpose === purpose) ?? own[0];
    return found ? sourceAddress(ids({ sources: found.sources })[0] ?? '', language) : null;
  };

const PURPOSE_COLUMNS = [
  ['rescue', 'rescue', LABELS.rescue],
  ['insurance_subsidy', 'insurance-subsidy', LABELS.subsidy],
  ['benefits', 'benefits', LABELS.benefits],
  ['administration', 'administration', LABELS.administration],
  ['unclassed', 'unclassed', LABELS.unclassed],
] as const satisfies readonly (readonly [string, PurposeOrGap, Bilingual])[];

const BASIC = ['expenditure.basic', 'expenditure.economic'];

/** Basic and project expenditure 基本支出与项目支出 as a reader sees it, beside the items of `itemPurposes`. */
export const structureTable = (items: readonly PurposeRow[]): ViewTable => ({
  name: 'structure',
  caption: { zh: '基本支出与项目支出', en: 'Basic and project expenditure' },
  columns: [
    ...SUBJECT_COLUMNS,
    { ...text('reading', ['读法', 'Reading'], READING_WORDS), short: true },
    figure('basic', LABELS.basic, UNITS.wan, { status: 'basic_status', concepts: BASIC }),
    figure('project', LABELS.project, UNITS.wan, {
      status: 'project_status',
      concepts: ['expenditure.project'],
      href: projectAddress,
    }),
    figure('basic_share', LABELS.basicShare, UNITS.percent, { status: 'project_status' }),
    figure('admin_share', LABELS.adminShare, UNITS.percent, { status: 'items_status' }),
    ...PURPOSE_COLUMNS.map(([name, purpose, label]) => ({
      ...figure(name, label, UNITS.wan, {
        status: 'items_status',
        href: purposeAddress(items, purpose),
      }),
      group: PURPOSES,
    })),
    {
      ...figure('unlisted', LABELS.unlisted, UNITS.wan, {
        href: projectAddress,
        concepts: ['expenditure.project'],
      }),
      group: PURPOSES,
    },
  ],
});

const ALL = 'all';

/** A menu of the purposes that project items are classed by; all unless chosen. */
export const purposeChoice = (language: Language): ChoiceOptions<string> => ({
  name: 'purpose',
  label: language === 'zh' ? '项目用途' : 'Purpose of projects',
  options: {
    [ALL]: language === 'zh' ? '全部' : 'all',
    ...Object.fromEntries(Object.entries(PURPOSE_NAMES).map(([purpose, name]) => [purpose, name[language]])),
  },
});

/** The items of the purpose that was chosen. */
export const ofPurpose = (items: readonly PurposeRow[], purpose: string): PurposeRow[] =>
  items.filter((item) => purpose === ALL || item.purpose === purpose);

/** Every project item with the rule that classed it. */
export const PURPOSES_TABLE: ViewTable = {
  name: 'item-purposes',
  caption: {
    zh: '项目用途：每一项及其归类规则',
    en: 'Purposes: every project item and the rule that classed it',
  },
  columns: [
    ...SUBJECT_COLUMNS,
    { ...text('item', ['项目（原文）', 'Item (as printed)']), chinese: true },
    { ...text('reading', ['读法', 'Reading'], READING_WORDS), short: true },
    figure('value', { zh: '金额', en: 'Amount' }, UNITS.wan),
    { ...text('purpose_zh', ['用途', 'Purpose']), names: { zh: 'purpose_zh', en: 'purpose_en' } },
    { ...text('rule', ['规则', 'Rule']), chinese: true },
    {
      ...text('rule_reason_zh', ['理由', 'Reason']),
      names: { zh: 'rule_reason_zh', en: 'rule_reason_en' },
    },
  ],
};
