import type { SangongRow } from '../../../compare/rows/sangong-row.ts';
import type { Bilingual, Language } from '../../../model/bilingual.ts';
import type { ChoiceOptions } from '../choice.ts';
import type { Column } from '../table/column.ts';
import { figure, SUBJECT_COLUMNS, text, UNITS, type ViewTable } from './common-columns.ts';

const AGREEMENT_WORDS: Readonly<Record<string, Bilingual>> = {
  holds: { zh: '相符', en: 'holds' },
  rounding: { zh: '四舍五入之差', en: 'rounding' },
  fails: { zh: '不符', en: 'fails' },
};

/** A menu of the parts to show; the totals alone unless chosen. */
export const partsChoice = (language: Language): ChoiceOptions<'total' | 'all'> => ({
  name: 'parts',
  label: language === 'zh' ? '组成' : 'Parts',
  options:
    language === 'zh'
      ? { total: '只看合计', all: '合计与各项' }
      : { total: 'totals only', all: 'totals and parts' },
});

/** The rows of the parts that were chosen. */
export const ofParts = <Row extends Pick<SangongRow, 'part'>>(
  rows: readonly Row[],
  parts: 'total' | 'all',
): Row[] => rows.filter(({ part }) => parts === 'all' || part === 'sangong.total');

const LABELS = {
  value: { zh: '金额', en: 'Amount' },
  recomputed: { zh: '重算', en: 'recomputed' },
  printed: { zh: '文件所印', en: 'as printed' },
  perStaff: { zh: '在职人均', en: 'Per person in post' },
  share: { zh: '占机关运行经费', en: 'Share of operating cost' },
} as const satisfies Record<string, Bilingual>;

const ASPECT_OF = { change: 'change', rate: 'change-rate' } as const;
const CHANGE: Bilingual = { zh: '比上年增减额', en: 'Change on the year before' };
const RATE: Bilingual = { zh: '比上年增减率', en: 'Rate of change' };

/** The recomputed figure, the printed one and whether they agree, under one heading. */
const beside = (group: Bilingual, name: 'change' | 'rate', unit: Bilingual): Column[] => [
  { ...figure(name, LABELS.recomputed, unit, { status: 'rate_status' }), group },
  { ...figure(`stated_${name}`, LABELS.printed, unit, { aspect: ASPECT_OF[name] }), group },
  { ...text(`${name}_agreement`, ['是否相符', 'agree'], AGREEMENT_WORDS), group },
];

/** The table of the three public expenses 三公经费 as a reader sees it. */
export const SANGONG_TABLE: ViewTable = {
  name: 'sangong',
  caption: { zh: '“三公”经费逐年', en: 'Three public expenses by year' },
  columns: [
    ...SUBJECT_COLUMNS,
    { ...text('part_zh', ['项目', 'Part']), names: { zh: 'part_zh', en: 'part_en' } },
    figure('value', LABELS.value, UNITS.wan, { status: 'status', concepts: ['sangong'] }),
    text('dissent', ['文件另印', 'Also printed']),
    ...beside(CHANGE, 'change', UNITS.wan),
    ...beside(RATE, 'rate', UNITS.percent),
    figure('per_staff', LABELS.perStaff, UNITS.yuan, { status: 'staff_status' }),
    figure('share_of_operating', LABELS.share, UNITS.percent, { status: 'operating_status' }),
  ],
};
