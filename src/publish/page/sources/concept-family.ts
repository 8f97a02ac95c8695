import type { Bilingual } from '../../../model/bilingual.ts';

/** The groups of concepts that the sources view tells apart by colour. */
export const FAMILIES = {
  revenue: { zh: '收入', en: 'revenue' },
  expenditure: { zh: '支出与项目', en: 'expenditure and projects' },
  sangong: { zh: '“三公”经费', en: 'three public expenses' },
  running: { zh: '机关运行与采购', en: 'running cost and procurement' },
  staff: { zh: '人员', en: 'staff' },
  insurance: { zh: '参保与救助', en: 'insurance and rescue' },
  assets: { zh: '资产', en: 'assets' },
} as const satisfies Record<string, Bilingual>;
/** One of the families. */
export type Family = keyof typeof FAMILIES;

/** Family by the first word of a concept's identifier. */
const FAMILY_OF: Readonly<Record<string, Family>> = {
  revenue: 'revenue',
  sangong: 'sangong',
  'operating-cost': 'running',
  meeting: 'running',
  training: 'running',
  procurement: 'running',
  staff: 'staff',
  insured: 'insurance',
  rescue: 'insurance',
  poor: 'insurance',
  fund: 'insurance',
  assets: 'assets',
};

/** The family of a concept; concepts of spending, and any that are new, count as expenditure. */
export const conceptFamily = (concept: string): Family => FAMILY_OF[concept.split('.')[0]!] ?? 'expenditure';
