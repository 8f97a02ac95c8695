import type { Bilingual } from '../model/bilingual.ts';
import type { Outcome, Severity } from '../model/finding.ts';

/** How findings fell out, in a word. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, Bilingual>> = {
  holds: { zh: '相符', en: 'holds' },
  rounding: { zh: '四舍五入', en: 'rounding' },
  fails: { zh: '不符', en: 'fails' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  insufficient: { zh: '资料不足', en: 'insufficient' },
};

/** How severe they are; nothing where a finding is for information only. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '', en: '' },
};
