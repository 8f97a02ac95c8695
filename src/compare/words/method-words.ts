import type { Bilingual } from '../../model/bilingual.ts';
import type { PersonnelMethod } from '../rows/personnel-row.ts';
import type { RescueMethod, RescueRow } from '../rows/rescue-row.ts';

/** How rescue funds were found, in words. */
export const RESCUE_METHODS: Readonly<Record<RescueMethod, Bilingual>> = {
  'stated class': { zh: '21013 医疗救助（款）', en: 'stated class 21013' },
  'sum of items': { zh: '21013 各项相加', en: 'sum of items of 21013' },
  'item named as the class': { zh: '与科目同名的项目', en: 'item named as the class' },
  'sum of project items': { zh: '医疗救助项目相加', en: 'sum of rescue projects' },
  'none in the breakdown': { zh: '支出分类中无此款', en: 'no such class in the breakdown' },
  undisclosed: { zh: '–', en: '–' },
};

/** How personnel cost was found, in words. */
export const PERSONNEL_METHODS: Readonly<Record<PersonnelMethod, Bilingual>> = {
  stated: { zh: '人员经费', en: 'as stated' },
  'class 301': { zh: '工资福利支出（301）', en: 'class 301' },
  undisclosed: { zh: '–', en: '–' },
};

const METHODS: Readonly<Record<string, Bilingual>> = { ...RESCUE_METHODS, ...PERSONNEL_METHODS };

/** The words of a method of any measure; a method without words is its own. */
export const methodWords = (method: string): Bilingual => METHODS[method] ?? { zh: method, en: method };

/** What kind of count people are counted by, in words. */
export const COUNT_STAGES: Readonly<Record<NonNullable<RescueRow['heads_stage']>, Bilingual>> = {
  actual: { zh: '实际', en: 'actual' },
  target: { zh: '指标', en: 'target' },
  census: { zh: '普查', en: 'census' },
};
