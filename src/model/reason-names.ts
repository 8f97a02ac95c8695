import type { Bilingual, Language } from './bilingual.ts';

/** Why a printed figure stands in no statement, in words of at most 30 terminal columns: `Unmapped.reason`. */
export const REASON_NAMES: Readonly<Record<string, Bilingual>> = {
  'no-concept': { zh: '概念表中没有', en: 'no such concept' },
  'no-class': { zh: '国家科目表中没有', en: 'no such national class' },
  ambiguous: { zh: '有歧义', en: 'ambiguous' },
  subgroup: { zh: '范围比概念窄', en: 'a narrower group' },
  'mixed-total': { zh: '几个概念的合计', en: 'a total of several concepts' },
  subtotal: { zh: '几个项目的小计', en: 'a subtotal of items' },
  'part-of-code': { zh: '一个科目分列在几处', en: 'one of a code’s several parts' },
  'revenue-by-class': { zh: '收入或结转按功能分类', en: 'revenue by functional class' },
  'adjusted-budget': { zh: '调整预算数', en: 'adjusted budget' },
  'several-years': { zh: '跨越几个年度', en: 'belongs to several years' },
  price: { zh: '单价或标准', en: 'a price or rate' },
  schedule: { zh: '支付或进度安排', en: 'a schedule' },
  standard: { zh: '评价的标准、分值或权重', en: 'a threshold, score or weight' },
  explanation: { zh: '用来说明另一个数字', en: 'explains another figure' },
  narrative: { zh: '工作叙述', en: 'told of the year’s work' },
  'part-of-item': { zh: '项目内部的细目', en: 'a part inside an item' },
  excluded: { zh: '文中说明不含', en: 'said to be left out' },
  definition: { zh: '名词解释', en: 'in a definition' },
  duty: { zh: '职责说明', en: 'in a description of duties' },
  'no-unit': { zh: '单位不明', en: 'unit not told' },
};

/** A reason in words; one that is not of the list stays as it is. */
export const reasonName = (reason: string, language: Language): string =>
  REASON_NAMES[reason]?.[language] ?? reason;
