import type { Bilingual } from '../../model/bilingual.ts';
import type { PurposeOrGap } from '../rows/structure-row.ts';

/** What each purpose is called. */
export const PURPOSE_NAMES: Readonly<Record<PurposeOrGap, Bilingual>> = {
  rescue: { zh: '医疗救助', en: 'medical rescue' },
  'insurance-subsidy': { zh: '对保险基金的补助', en: 'subsidies to insurance funds' },
  benefits: { zh: '对个人的待遇', en: 'benefits paid to people' },
  administration: { zh: '行政管理', en: 'administration' },
  unclassed: { zh: '未归类', en: 'unclassed' },
  undisclosed: { zh: '项目未公开', en: 'items undisclosed' },
};
