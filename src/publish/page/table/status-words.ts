import type { Bilingual } from '../../../model/bilingual.ts';

/** What stands in a cell that has no value, by the status of the data model. */
export const STATUS_WORDS: Readonly<Record<string, Bilingual>> = {
  stated: { zh: '已公开', en: 'stated' },
  zero: { zh: '0', en: '0' },
  none: { zh: '无', en: 'none' },
  undisclosed: { zh: '未公开', en: 'undisclosed' },
  derived: { zh: '推算', en: 'derived' },
  undefined: { zh: '无定义', en: 'undefined' },
};
