import { type FormatLocaleDefinition, formatLocale } from 'd3-format';
import type { TimeLocale } from 'vega';
import type { Language } from '../model/bilingual.ts';

/** Both languages of this project write 1,234.56 and the true minus sign. */
const NUMBERS: FormatLocaleDefinition = {
  decimal: '.',
  thousands: ',',
  grouping: [3],
  currency: ['¥', ''],
  minus: '−',
  nan: '—',
};

/** The one number locale of every chart, axis, label and alt text. */
export const NUMBER_LOCALES: Readonly<Record<Language, FormatLocaleDefinition>> = {
  zh: NUMBERS,
  en: NUMBERS,
};

const MONTHS_ZH = Array.from({ length: 12 }, (_, month) => `${month + 1}月`);
const MONTHS_EN =
  'January February March April May June July August September October November December'.split(' ');
const DAYS_ZH = [...'日一二三四五六'].map((day) => `星期${day}`);
const DAYS_EN = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const short = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3));

const timeLocale = (months: readonly string[], days: readonly string[]) =>
  ({
    dateTime: '%Y-%m-%d %H:%M',
    date: '%Y-%m-%d',
    time: '%H:%M',
    periods: ['AM', 'PM'],
    days: [...days],
    shortDays: short(days),
    months: [...months],
    shortMonths: short(months),
  }) as unknown as TimeLocale;

/** Names of months and days; dates are written as ISO 8601. */
export const TIME_LOCALES: Readonly<Record<Language, TimeLocale>> = {
  zh: timeLocale(MONTHS_ZH, DAYS_ZH),
  en: timeLocale(MONTHS_EN, DAYS_EN),
};

/** A number by a d3-format specifier, e.g. `,.2f`: 2955.5 → 2,955.50. */
export const formatNumber = (value: number, specifier: string, language: Language): string =>
  formatLocale(NUMBER_LOCALES[language]).format(specifier)(value);
