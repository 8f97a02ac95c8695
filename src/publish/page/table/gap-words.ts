import type { Bilingual } from '../../../model/bilingual.ts';

/** What stands in a cell that has no value, by the statuses that are the reason for it; never 0. */
export const GAP_WORDS: Readonly<Record<string, Bilingual>> = {
  none: { zh: '无', en: 'none' },
  undisclosed: { zh: '未公开', en: 'undisclosed' },
  undefined: { zh: '无定义', en: 'undefined' },
};
