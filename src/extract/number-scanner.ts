import { isNumeral, numeralValue } from './numerals.ts';
import { unitAt } from './printed-units.ts';

/** A number as printed, before its unit. */
export interface ScannedNumber {
  readonly end: number;
  readonly value: number;
  /** Whole digits without separators; of a Chinese numeral, its value in digits. */
  readonly digits: string;
  readonly decimals: number;
  readonly signed: boolean;
}

const SIGNS: Readonly<Record<string, number>> = { '-': -1, '－': -1, '−': -1, '+': 1, '＋': 1 };
const POINTS = '.．';
/** Spaces that may part thousands. */
const SPACED = ' \u00a0\u2009\u202f';
/** Units that a Chinese numeral must be followed by to be a figure; 一个, 一次 and the like are words. */
const NUMERAL_UNITS = new Set([
  '元',
  '千元',
  '万元',
  '亿元',
  '人',
  '名',
  '万人',
  '万名',
  '人次',
  '批次',
  '辆',
]);

/** ASCII digit of a half- or full-width digit; empty for anything else. */
const digitOf = (char: string | undefined): string => {
  if (char === undefined || char === '') return '';
  const code = char.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return char;
  return code >= 0xff10 && code <= 0xff19 ? String.fromCharCode(code - 0xff10 + 0x30) : '';
};

const isDigit = (char: string | undefined): boolean => digitOf(char) !== '';

const isLatin = (char: string | undefined): boolean => char !== undefined && /^[A-Za-z]$/.test(char);

const digitsFrom = (text: string, offset: number): string => {
  let digits = '';
  while (isDigit(text[offset + digits.length])) digits += digitOf(text[offset + digits.length]);
  return digits;
};

/** Thousands groups after the first one to three digits: `,284,600`. */
const groupsFrom = (text: string, offset: number): { digits: string; end: number } => {
  let digits = '';
  let end = offset;
  while (text[end] === ',' || text[end] === '，') {
    const group = digitsFrom(text, end + 1);
    if (group.length !== 3) break;
    digits += group;
    end += 4;
  }
  return { digits, end };
};

const NUMBERED = '表图第附件之';

/** Thousands groups after single spaces (6 842.15, 12 500元): only where decimals or a unit of money end the number. */
const spacedFrom = (text: string, offset: number): { digits: string; end: number } | null => {
  let digits = '';
  let end = offset;
  while (SPACED.includes(text[end] ?? '.') && digitsFrom(text, end + 1).length === 3) {
    digits += digitsFrom(text, end + 1);
    end += 4;
  }
  const closed = /^(?:[.．]\d|\s?[万亿]?元)/.test(text.slice(end, end + 4));
  return digits !== '' && closed ? { digits, end } : null;
};

/** Full-width commas separate thousands only where nothing else can be meant. */
const areThousands = (text: string, offset: number, end: number): boolean =>
  !text.slice(offset, end).includes('，') || end - offset > 4 || POINTS.includes(text[end] ?? ' ');

const wholeFrom = (text: string, offset: number): { digits: string; end: number } => {
  const head = digitsFrom(text, offset);
  const after = offset + head.length;
  if (head.length === 0 || head.length > 3) return { digits: head, end: after };
  const spaced =
    head.startsWith('0') || NUMBERED.includes(text[offset - 1] ?? ' ') ? null : spacedFrom(text, after);
  if (spaced) return { digits: head + spaced.digits, end: spaced.end };
  const groups = groupsFrom(text, after);
  return groups.digits && areThousands(text, after, groups.end)
    ? { digits: head + groups.digits, end: groups.end }
    : { digits: head, end: after };
};

const arabicAt = (text: string, offset: number, sign: number | undefined): ScannedNumber | null => {
  const whole = wholeFrom(text, offset);
  if (whole.digits === '') return null;
  const fraction = POINTS.includes(text[whole.end] ?? ' ') ? digitsFrom(text, whole.end + 1) : '';
  const end = fraction ? whole.end + 1 + fraction.length : whole.end;
  const value = Number(fraction ? `${whole.digits}.${fraction}` : whole.digits) * (sign ?? 1);
  return {
    end,
    value: value === 0 ? 0 : value,
    digits: whole.digits,
    decimals: fraction.length,
    signed: sign !== undefined,
  };
};

const chineseAt = (text: string, offset: number): ScannedNumber | null => {
  if (isNumeral(text[offset - 1] ?? '') || '第亿万'.includes(text[offset - 1] ?? ' ')) return null;
  let end = offset;
  while (isNumeral(text[end] ?? '')) end += 1;
  const value = numeralValue(text.slice(offset, end));
  if (value === null) return null;
  const unit = unitAt(text, text[end] === '余' ? end + 1 : end);
  if (!unit || !NUMERAL_UNITS.has(unit.printed)) return null;
  return { end, value, digits: String(value), decimals: 0, signed: false };
};

/** The number that starts at `offset`: digits (half- or full-width, with thousands commas), a sign, or a Chinese numeral with a unit. */
export const numberAt = (text: string, offset: number): ScannedNumber | null => {
  const char = text[offset] ?? '';
  const before = text[offset - 1];
  if (isNumeral(char)) return chineseAt(text, offset);
  if (isDigit(before) || isLatin(before)) return null;
  const sign = SIGNS[char];
  if (sign === undefined) return arabicAt(text, offset, undefined);
  return before !== undefined && before in SIGNS ? null : arabicAt(text, offset + 1, sign);
};
