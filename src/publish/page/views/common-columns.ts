import type { Bilingual } from '../../../model/bilingual.ts';
import type { TextColumn } from '../table/column.ts';

/** Where in the life of a budget a figure belongs. */
export const STAGE_WORDS: Readonly<Record<string, Bilingual>> = {
  budget: { zh: '预算', en: 'budget' },
  final: { zh: '决算', en: 'final accounts' },
  target: { zh: '绩效指标（若完成）', en: 'target (if met)' },
  actual: { zh: '实际', en: 'actual' },
};

/** The county, with the flags of the row. */
export const countyColumn: TextColumn = {
  kind: 'text',
  name: 'county_zh',
  names: { zh: 'county_zh', en: 'county_en' },
  label: { zh: '县', en: 'County' },
  flags: 'flags',
};

export const yearColumn: TextColumn = {
  kind: 'text',
  name: 'fiscal_year',
  label: { zh: '年度', en: 'Year' },
};

export const stageColumn: TextColumn = {
  kind: 'text',
  name: 'stage',
  label: { zh: '阶段', en: 'Stage' },
  words: STAGE_WORDS,
};
