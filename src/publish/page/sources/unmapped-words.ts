import type { Reason } from '../../../extract/reasons.ts';
import type { Bilingual, Language } from '../../../model/bilingual.ts';

const REASON_WORDS: Readonly<Record<Reason, Bilingual>> = {
  'no-concept': { zh: '概念表中没有', en: 'no such concept' },
  'no-class': { zh: '国家分类中没有的科目', en: 'a class that the national classification lacks' },
  ambiguous: { zh: '有歧义', en: 'ambiguous' },
  subgroup: { zh: '范围比概念窄', en: 'a narrower group than the concept' },
  'mixed-total': { zh: '几个概念的合计', en: 'a total over several concepts' },
  subtotal: { zh: '几个项目的小计', en: 'a subtotal of items' },
  'part-of-code': { zh: '一个科目分列在几处', en: 'one of several places that a code is spread over' },
  'revenue-by-class': { zh: '收入或结转按功能分类', en: 'revenue or carry-over by functional class' },
  'adjusted-budget': { zh: '调整预算数', en: 'adjusted budget' },
  'several-years': { zh: '跨越几个年度', en: 'belongs to several years' },
  price: { zh: '单价或标准', en: 'a price or rate' },
  schedule: { zh: '支付或进度安排', en: 'a schedule' },
  standard: { zh: '评价的标准、分值或权重', en: 'a threshold, score or weight' },
  explanation: { zh: '用来说明另一个数字', en: 'explains another figure' },
  narrative: { zh: '工作叙述', en: 'told of the year’s work' },
  'part-of-item': { zh: '项目内部的细目', en: 'a part inside an item' },
  excluded: { zh: '文中说明不含的部分', en: 'said to be left out' },
  definition: { zh: '名词解释', en: 'in a definition' },
  duty: { zh: '职责说明', en: 'in a description of duties' },
  'no-unit': { zh: '单位不明', en: 'unit not known' },
};

const UNREAD: Bilingual = { zh: '未读入：', en: 'not read: ' };

/** Why a figure of the text was not read into the dataset. */
export const unmappedWords = (reason: string, language: Language): string =>
  UNREAD[language] + (REASON_WORDS[reason as Reason]?.[language] ?? reason);
