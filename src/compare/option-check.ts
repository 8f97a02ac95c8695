import type { Bilingual } from '../model/bilingual.ts';
import { UsageError, unknown } from '../model/errors.ts';

/** What the options that hold one of a closed set are called. */
const KINDS = {
  denominator: { zh: '分母', en: 'denominator' },
  format: { zh: '格式', en: 'format' },
  carryOver: { zh: 'carryOver 取值', en: 'carryOver' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What an option is called in a message: `compare rescue: unknown denominator`. */
export interface OptionName {
  readonly subject: string;
  readonly option: keyof typeof KINDS;
}

/**
 * The value of an option that is one of a closed set.
 *
 * @throws UsageError `compare rescue: unknown denominator "population"; one of insured-residents, …`
 */
export const oneOf = <Value extends string>(
  { subject, option }: OptionName,
  allowed: readonly Value[],
  value: string,
): Value => {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UsageError(unknown({ subject, kind: KINDS[option], found: value, known: allowed }));
};

const OPTION: Bilingual = { zh: '选项', en: 'option' };

/**
 * Checks that an options object holds nothing that the function does not know: no option is silently ignored.
 *
 * @throws UsageError naming the option and those that there are
 */
export const checkOptions = (subject: string, known: readonly string[], options: object): void => {
  const stranger = Object.keys(options).find((name) => !known.includes(name));
  if (stranger === undefined) return;
  throw new UsageError(unknown({ subject, kind: OPTION, found: stranger, known }));
};

/** What is said of a concept that `concepts.csv` does not have. */
export const unknownConcept = (subject: string, concept: string): Bilingual => ({
  zh: `${subject}：没有名为${JSON.stringify(concept)}的概念；见 concepts.csv`,
  en: `${subject}: unknown concept ${JSON.stringify(concept)}; see concepts.csv`,
});
