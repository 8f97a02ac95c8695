import type { Bilingual } from './bilingual.ts';
import { exactly, type Quantity, type Relation } from './quantity.ts';
import { atomsPer, fromAtoms, type Unit, unitKind } from './unit.ts';

const MINUS = '−';

/** How a figure that is no exact print stands to its number. */
export const RELATION_WORDS: Readonly<Record<Relation, Bilingual>> = {
  '=': { zh: '', en: '' },
  '≥': { zh: '至少', en: 'at least ' },
  '≤': { zh: '至多', en: 'at most ' },
  '>': { zh: '超过', en: 'more than ' },
  '<': { zh: '不足', en: 'less than ' },
  '≈': { zh: '约', en: 'about ' },
};

/** What is counted, of one and of several. */
const COUNTED: Readonly<Partial<Record<Unit, readonly [one: string, many: string]>>> = {
  人: [' person', ' persons'],
  人次: [' visit', ' visits'],
  批次: [' batch', ' batches'],
  辆: [' vehicle', ' vehicles'],
  台: [' unit', ' units'],
  平方米: [' m²', ' m²'],
};

const grouped = (value: number, digits: number): string =>
  new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    Math.abs(value),
  );

const signOf = (value: number, signed: boolean, minus: string): string => {
  if (value < 0) return minus;
  return signed && value > 0 ? '+' : '';
};

/**
 * Money in English: `CNY 4,065,600`, `−CNY 29.20`.
 *
 * @param yuan 元
 * @param digits decimals; unless given none where the amount is whole, else 2
 */
export const inYuan = (yuan: number, digits: number = Number.isInteger(yuan) ? 0 : 2): string =>
  `${signOf(Number(yuan.toFixed(digits)), false, MINUS)}CNY ${grouped(yuan, digits)}`;

/** Decimals that the rounding interval shows to have been printed: its width is one step of the last of them. */
const printedDigits = ({ low, high, unit }: Quantity): number | null => {
  const step = Math.log10(atomsPer(unit) / (high - low));
  return Number.isFinite(step) && Math.abs(step - Math.round(step)) < 1e-9 ? Math.round(step) : null;
};

const MOST_DIGITS = 7;
const COMPUTED_DIGITS = 2;

/** As printed; an amount that was computed, known within bounds that no print gives, has two decimals. */
const moneyDigits = (quantity: Quantity, own: number): number => {
  const printed = printedDigits(quantity);
  const computed = printed === null && Number.isFinite(quantity.high - quantity.low);
  if (computed && quantity.high > quantity.low) return COMPUTED_DIGITS;
  return Math.min(Math.max(own, printed ?? COMPUTED_DIGITS), MOST_DIGITS);
};

const digitsOf = (quantity: Quantity, value: number): number => {
  if (quantity.unit === '%') return 2;
  const own = String(value).split('.')[1]?.length ?? 0;
  if (quantity.unit === '万元' || quantity.unit === '亿元') return moneyDigits(quantity, own);
  return own === 0 ? 0 : 2;
};

const counted = (value: number, unit: Unit): string => {
  const [one, many] = COUNTED[unit] ?? ['', ''];
  return value === 1 ? one : many;
};

const inEnglish = (quantity: Quantity, value: number, signed: boolean): string => {
  const sign = signOf(value, signed, MINUS);
  const digits = digitsOf(quantity, value);
  if (unitKind(quantity.unit) === 'money') {
    const shown = exactly(Number(Math.abs(value).toFixed(digits)), quantity.unit);
    return `${sign}${inYuan(shown.value / atomsPer('元'))}`;
  }
  const number = `${sign}${grouped(value, digits)}`;
  return quantity.unit === '%' ? `${number} %` : `${number}${counted(value, quantity.unit)}`;
};

/**
 * A figure as a reader sees it: `406.56万元` / `CNY 4,065,600`, `至少25人` / `at least 25 persons`. Money is in the
 * unit and with the decimals that were printed in Chinese, in yuan in English; `signed` marks a rise by `+`.
 */
export const spell = (quantity: Quantity, sign: '' | 'signed' = ''): Bilingual => {
  const { unit, relation } = quantity;
  const value = fromAtoms(quantity.value, unit);
  const number = `${signOf(value, sign !== '', '-')}${Math.abs(value).toFixed(digitsOf(quantity, value))}`;
  const words = RELATION_WORDS[relation];
  return { zh: `${words.zh}${number}${unit}`, en: `${words.en}${inEnglish(quantity, value, sign !== '')}` };
};
