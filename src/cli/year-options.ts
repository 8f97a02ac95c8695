import { Option } from 'commander';
import type { Bilingual } from '../model/bilingual.ts';
import { complain, UsageError } from '../model/errors.ts';

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

/** `--years` of a command: a list of fiscal years. */
export const yearsOption = (command: string): Option =>
  new Option('--years <years>', 'fiscal years, e.g. 2020 or 2019-2021,2023 财政年度').argParser((text) =>
    parseYears(command, text),
  );

/** `--real` of a command: the year in whose prices money is put. */
export const realOption = (command: string): Option =>
  new Option('--real <year>', 'money in prices of this year (national CPI) 折算为该年价格').argParser(
    (text) => parseYear(command, text),
  );
