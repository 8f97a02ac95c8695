import { Option } from 'commander';
import type { Bilingual } from '../model/bilingual.ts';
import { complain, UsageError } from '../model/errors.ts';
import type { Text } from './language.ts';

const YEAR = /^\d{4}$/;

const FOUR_DIGITS: Bilingual = { zh: '四位年份', en: 'a year of four digits' };
const IN_ORDER: Bilingual = { zh: '先后有序的年份', en: 'years in order' };

const refuse = (subject: string, expected: Bilingual, text: string): never => {
  throw new UsageError(complain({ subject, expected, found: JSON.stringify(text) }));
};

const parseYear = (command: string, text: string): number =>
  YEAR.test(text) ? Number(text) : refuse(command, FOUR_DIGITS, text);

/** `2019-2021,2023` as years. */
const parseYears = (command: string, text: string): number[] =>
  text.split(',').flatMap((part) => {
    const [first = '', last = first] = part.split('-');
    const [from, to] = [parseYear(command, first.trim()), parseYear(command, last.trim())];
    if (from > to) refuse(command, IN_ORDER, part);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });

const HELP = {
  years: { zh: '财政年度，如 2020 或 2019-2021,2023', en: 'fiscal years, e.g. 2020 or 2019-2021,2023' },
  real: {
    zh: '金额折算为该年价格（全国居民消费价格指数）',
    en: 'money in prices of this year (national CPI)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** `--years` of a command: a list of fiscal years. */
export const yearsOption = (command: string, text: Text): Option =>
  new Option('--years <years>', text(HELP.years)).argParser((given) => parseYears(command, given));

/** `--real` of a command: the year in whose prices money is put. */
export const realOption = (command: string, text: Text): Option =>
  new Option('--real <year>', text(HELP.real)).argParser((given) => parseYear(command, given));
