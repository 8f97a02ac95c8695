import { UsageError } from '../model/errors.ts';

/** What an option is called in a message: `compare rescue: unknown denominator`. */
export interface OptionName {
  readonly subject: string;
  readonly option: string;
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
  throw new UsageError(
    `${subject}: unknown ${option} ${JSON.stringify(value)}; one of ${allowed.join(', ')}`,
  );
};

/**
 * Checks that an options object holds nothing that the function does not know: no option is silently ignored.
 *
 * @throws UsageError naming the option and those that there are
 */
export const checkOptions = (subject: string, known: readonly string[], options: object): void => {
  const stranger = Object.keys(options).find((name) => !known.includes(name));
  if (stranger === undefined) return;
  throw new UsageError(`${subject}: unknown option ${JSON.stringify(stranger)}; one of ${known.join(', ')}`);
};
