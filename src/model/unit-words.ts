import type { Bilingual } from './bilingual.ts';

/** Units as the titles of columns and axes say them; 单位见 unit 列 is what a file's mixed column has. */
const UNIT_WORDS: Readonly<Record<string, Bilingual>> = {
  元: { zh: '元', en: 'yuan' },
  万元: { zh: '万元', en: '10,000 yuan' },
  亿元: { zh: '亿元', en: '100 million yuan' },
  '元/人': { zh: '元/人', en: 'yuan per person' },
  '元/人次': { zh: '元/人次', en: 'yuan per visit' },
  '元/人 / 元/人次': { zh: '元/人或元/人次', en: 'yuan per person or visit' },
  '万元/人': { zh: '万元/人', en: '10,000 yuan per person' },
  人: { zh: '人', en: 'persons' },
  人次: { zh: '人次', en: 'visits' },
  '人 / 人次': { zh: '人或人次', en: 'persons or visits' },
  批次: { zh: '批次', en: 'batches' },
  辆: { zh: '辆', en: 'vehicles' },
  台: { zh: '台', en: 'units' },
  个: { zh: '个', en: 'items' },
  平方米: { zh: '平方米', en: 'm²' },
  '上年=100': { zh: '上年=100', en: 'the year before = 100' },
  'in unit': { zh: '单位见 unit 列', en: 'in unit' },
};

/** The words of a unit; a unit without words (`%`, `°`) is its own. */
export const unitWords = (unit: string): Bilingual => UNIT_WORDS[unit] ?? { zh: unit, en: unit };
