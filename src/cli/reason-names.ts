import type { Reason } from '../extract/reasons.ts';
import type { Bilingual, Language } from '../model/bilingual.ts';

const NAMES: Readonly<Record<Reason, Bilingual>> = {
  'no-concept': { zh: '概念表中没有', en: 'no such concept' },
  'no-class': { zh: '科目表中没有', en: 'no such class' },
  ambiguous: { zh: '有歧义', en: 'ambiguous' },
  subgroup: { zh: '范围小于概念', en: 'a narrower group' },
  'mixed-total': { zh: '混合合计', en: 'total over several concepts' },
  subtotal: { zh: '小计', en: 'subtotal of items' },
  'part-of-code': { zh: '科目内细分', en: 'part of a code' },
  'revenue-by-class': { zh: '收入按科目列示', en: 'revenue by functional class' },
  'adjusted-budget': { zh: '调整预算数', en: 'adjusted budget' },
  'several-years': { zh: '跨年度', en: 'several years' },
  price: { zh: '单价或标准', en: 'price or rate per head' },
  schedule: { zh: '进度安排', en: 'schedule' },
  standard: { zh: '评分或阈值', en: 'score or threshold' },
  explanation: { zh: '原因说明', en: 'in an explanation' },
  narrative: { zh: '工作叙述', en: 'told of the year’s work' },
  'part-of-item': { zh: '项目内细分', en: 'part of an item' },
  excluded: { zh: '注明不含', en: 'said to be left out' },
  definition: { zh: '名词解释', en: 'in a definition' },
  duty: { zh: '职责描述', en: 'in a description of duties' },
  'no-unit': { zh: '单位不明', en: 'unit not told' },
};

/** Why a figure was not mapped, in words; a word that is not of the list stays as it is. */
export const reasonName = (reason: string, lang: Language): string =>
  (NAMES as Readonly<Record<string, Bilingual>>)[reason]?.[lang] ?? reason;
