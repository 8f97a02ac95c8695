import type { Bilingual } from '../model/bilingual.ts';
import { oneAmong } from '../model/errors.ts';
import type { Field, FieldType } from './schema/table.ts';

/** What a cell can hold once it is read. */
export type CellValue = string | number | readonly string[] | null;

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const INTEGER = /^-?\d+$/;
const YEAR = /^\d{4}$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

const isDate = (text: string): boolean =>
  DATE.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

const words = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));

interface Reader {
  readonly expected: Bilingual;
  readonly accepts: (text: string) => boolean;
  readonly read: (text: string) => CellValue;
}

const READERS: Readonly<Record<FieldType, Reader>> = {
  text: { expected: { zh: '文本', en: 'a text' }, accepts: () => true, read: (text) => text },
  list: {
    expected: { zh: '以单个空格分隔的词', en: 'words separated by single spaces' },
    accepts: (t) => !words(t).includes(''),
    read: words,
  },
  integer: {
    expected: { zh: '整数', en: 'a whole number' },
    accepts: (text) => INTEGER.test(text),
    read: Number,
  },
  number: { expected: { zh: '数', en: 'a number' }, accepts: (text) => NUMBER.test(text), read: Number },
  year: {
    expected: { zh: '四位年份', en: 'a year of four digits' },
    accepts: (text) => YEAR.test(text),
    read: Number,
  },
  date: {
    expected: { zh: '日期（YYYY-MM-DD）', en: 'a date (YYYY-MM-DD)' },
    accepts: isDate,
    read: (text) => text,
  },
};

/** Either the value of a cell or, in words, what was expected in its place. */
export type CellReading = { readonly value: CellValue } | { readonly expected: Bilingual };

const outside = (field: Field, value: CellValue): boolean => {
  if (field.categories === undefined || value === null) return false;
  const found = Array.isArray(value) ? value : [String(value)];
  return found.some((word) => !field.categories?.includes(word));
};

const blank = (field: Field): CellReading => {
  if (field.blank === 'error') return { expected: READERS[field.type].expected };
  if (field.type === 'list') return { value: [] };
  return { value: field.blank === 'empty' ? '' : null };
};

/** Reads the text of one cell as its column says; codes stay text, and an empty cell is what the column says it is. */
export const readCell = (field: Field, text: string): CellReading => {
  if (text === '') return blank(field);
  const reader = READERS[field.type];
  if (!reader.accepts(text)) return { expected: reader.expected };
  const value = reader.read(text);
  if (outside(field, value)) return { expected: oneAmong(field.categories?.filter(Boolean) ?? []) };
  return { value };
};

/** A number without exponent: the shortest decimal that reads back as the same double. */
const decimal = (value: number): string => {
  const text = String(value);
  if (!text.includes('e')) return text;
  const digits = value.toFixed(20);
  const last = [...digits].findLastIndex((digit) => digit !== '0');
  return digits.slice(0, digits[last] === '.' ? last : last + 1);
};

/** A value as the text of a cell: null and unbounded are empty, lists joined by spaces. */
export const writeCell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value === 'number') return Number.isFinite(value) ? decimal(value) : '';
  return String(value);
};
