import type { Bilingual } from '../model/bilingual.ts';
import type { Fact } from '../model/fact.ts';
import { FLAG_NAMES, FLAGS, type Flag, type FlagReason } from '../model/flag.ts';
import type { Quantity } from '../model/quantity.ts';
import { spell } from '../model/spell.ts';
import type { Budget } from '../model/statement.ts';
import { BUDGET_NAMES } from './schema/labels.ts';

/** A flag whose reason is the plain meaning of its letter. */
export const plainReason = (flag: Flag): FlagReason => ({ flag, reason: FLAG_NAMES[flag] });

/** A value that contradicts the one shown, how often it is printed, and for which funds. */
export interface Dissent {
  readonly quantity: Quantity;
  readonly count: number;
  readonly budget: Budget;
}

const describe = (dissent: Dissent, own: Budget): Bilingual => {
  const name = dissent.budget === own ? null : BUDGET_NAMES[dissent.budget];
  const figure = spell(dissent.quantity);
  return {
    zh: `${figure.zh}（${dissent.count}处${name ? `，${name.zh}` : ''}）`,
    en: `${figure.en} (${dissent.count}×${name ? `, ${name.en}` : ''})`,
  };
};

/** `U`: the document prints other values for the same thing; the reason names them all. */
export const conflictReason = (shown: Dissent, others: readonly Dissent[]): FlagReason => {
  const mine = describe(shown, shown.budget);
  const theirs = others.map((other) => describe(other, shown.budget));
  return {
    flag: 'U',
    reason: {
      zh: `文件另载${theirs.map((text) => text.zh).join('、')}，此处取${mine.zh}`,
      en: `also stated as ${theirs.map((text) => text.en).join(', ')}; shown is ${mine.en}`,
    },
  };
};

type FlagColumns = Pick<Fact, 'flags' | 'reason_zh' | 'reason_en'>;

const BETWEEN = ' | ';

const separate = (text: string | null): readonly string[] => (text === null ? [] : text.split(BETWEEN));

/** The flag columns of a fact with further reasons: letters in the order of `FLAGS`, no reason twice. */
export const withReasons = (before: FlagColumns, reasons: readonly FlagReason[]): FlagColumns => {
  const letters = new Set([...before.flags, ...reasons.map((one) => one.flag)]);
  const zh = new Set([
    ...separate(before.reason_zh),
    ...reasons.map((one) => `${one.flag}：${one.reason.zh}`),
  ]);
  const en = new Set([
    ...separate(before.reason_en),
    ...reasons.map((one) => `${one.flag}: ${one.reason.en}`),
  ]);
  return {
    flags: FLAGS.filter((flag) => letters.has(flag)),
    reason_zh: zh.size === 0 ? null : [...zh].join(BETWEEN),
    reason_en: en.size === 0 ? null : [...en].join(BETWEEN),
  };
};

/** The flag columns of a value that carries exactly these reasons. */
export const flagColumns = (reasons: readonly FlagReason[]): FlagColumns =>
  withReasons({ flags: [], reason_zh: null, reason_en: null }, reasons);
