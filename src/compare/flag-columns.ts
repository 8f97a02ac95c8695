import type { Bilingual } from '../model/bilingual.ts';
import type { Fact } from '../model/fact.ts';
import { FLAG_NAMES, FLAGS, type Flag, type FlagReason, flagLetters } from '../model/flag.ts';
import type { MeasureRow } from './rows/measure-row.ts';

/** A flag with its reason in both languages; without one, the plain meaning of the letter. */
export const flagged = (flag: Flag, reason: Bilingual = FLAG_NAMES[flag]): FlagReason => ({ flag, reason });

/** What stands between the reasons of a row, and between those of a fact. */
export const REASON_SEPARATOR = ' | ';

const spoken = (text: string | null, flag: Flag): string[] =>
  (text ?? '')
    .split(REASON_SEPARATOR)
    .filter((part) => part.startsWith(`${flag}：`) || part.startsWith(`${flag}: `))
    .map((part) => part.slice(2).trim());

const reasonsFor = (fact: Fact, flag: Flag): FlagReason[] => {
  const zh = spoken(fact.reason_zh, flag);
  const en = spoken(fact.reason_en, flag);
  if (zh.length === 0) return [flagged(flag)];
  return zh.map((text, index) => flagged(flag, { zh: text, en: en[index] ?? FLAG_NAMES[flag].en }));
};

/** The flags that a fact carries, each with the reason that stands in the dataset. */
export const reasonsOf = (fact: Fact | undefined): FlagReason[] =>
  fact ? FLAGS.filter((flag) => fact.flags.includes(flag)).flatMap((flag) => reasonsFor(fact, flag)) : [];

/** A reason that says which figure it speaks of: `基本支出：文件另载…`. */
export const about = (name: Bilingual, reasons: readonly FlagReason[]): FlagReason[] =>
  reasons.map(({ flag, reason }) =>
    flagged(flag, { zh: `${name.zh}：${reason.zh}`, en: `${name.en}: ${reason.en}` }),
  );

/** Reasons, and those of `more` whose letter none of them carries yet. */
export const withMissing = (reasons: readonly FlagReason[], more: readonly FlagReason[]): FlagReason[] => [
  ...reasons,
  ...more.filter(({ flag }) => !reasons.some((one) => one.flag === flag)),
];

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Flags as the columns of a row: letters in the order of `FLAGS`, and every reason once, after its letter. */
export const flagColumns = (
  reasons: readonly FlagReason[],
): Pick<MeasureRow, 'flags' | 'reasons_zh' | 'reasons_en'> => {
  const ordered = FLAGS.flatMap((flag) => reasons.filter((one) => one.flag === flag));
  return {
    flags: flagLetters(reasons).join(' '),
    reasons_zh: distinct(ordered.map(({ flag, reason }) => `${flag} ${reason.zh}`)).join(REASON_SEPARATOR),
    reasons_en: distinct(ordered.map(({ flag, reason }) => `${flag} ${reason.en}`)).join(REASON_SEPARATOR),
  };
};

/** The statements that facts rest on, each once, joined by a space. */
export const sourceColumn = (facts: readonly (Fact | undefined)[]): string =>
  distinct(facts.flatMap((fact) => [...(fact?.statement_ids ?? []), ...(fact?.dissent_ids ?? [])])).join(' ');
