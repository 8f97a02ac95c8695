import type { Bilingual } from './bilingual.ts';

/** Letters of the SDMX observation-status code list (CL_OBS_STATUS) that this project uses. */
export const FLAGS = ['D', 'B', 'P', 'E', 'U', 'K', 'W', 'L', 'M'] as const;
export type Flag = (typeof FLAGS)[number];

/** What each letter means. Source: SDMX CL_OBS_STATUS, narrowed to disclosures. */
export const FLAG_NAMES: Readonly<Record<Flag, Bilingual>> = {
  D: { zh: '口径不同', en: 'definition differs' },
  B: { zh: '序列中断', en: 'break in series' },
  P: { zh: '预算数，非决算数', en: 'provisional: budget, not final accounts' },
  E: { zh: '推算', en: 'derived or estimated' },
  U: { zh: '文件自相矛盾', en: 'conflicting statements' },
  K: { zh: '计入其他类别', en: 'counted in another category' },
  W: { zh: '含其他类别', en: 'counts another category in' },
  L: { zh: '未公开', en: 'undisclosed' },
  M: { zh: '无', en: 'none' },
};

/** A flag with the reason why this value carries it. */
export interface FlagReason {
  readonly flag: Flag;
  readonly reason: Bilingual;
}

/** Distinct letters in the order of `FLAGS`. */
export const flagLetters = (reasons: readonly FlagReason[]): Flag[] =>
  FLAGS.filter((flag) => reasons.some((r) => r.flag === flag));
