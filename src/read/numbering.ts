/** Numbering schemes of headings and list items, outermost first. */
export const SCHEMES = ['part', 'item', 'han', 'bracket-han', 'arabic', 'bracket-arabic', 'circle'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The number that opens a line. */
export interface Numbering {
  readonly scheme: Scheme;
  readonly number: number;
  /** Characters that the number and its mark take. */
  readonly length: number;
}

const HAN = '[一二三四五六七八九十百]{1,5}';

/** How each scheme is printed; the first group is the number. */
const PATTERNS: readonly (readonly [Scheme, RegExp])[] = [
  ['part', /^第\s?([一二三四五六七八九十\d]{1,3})\s?(?:部分|章|篇)[、.．：:\s]{0,3}/],
  ['item', /^(?:项目|附件|附表)\s?([一二三四五六七八九十\d]{1,3})(?:[：:、.．]|(?=\s|$))\s{0,3}/],
  ['han', new RegExp(`^(${HAN})[、.．]\\s{0,3}`)],
  ['bracket-han', new RegExp(`^[（(〔]\\s?(${HAN})\\s?[）)〕][、.．]?\\s{0,3}`)],
  ['arabic', /^(\d{1,2})(?:、|[.．](?!\d))\s{0,3}/],
  ['bracket-arabic', /^(?:[（(]\s?(\d{1,2})\s?[）)]|(\d{1,2})[）)])[、.．]?\s{0,3}/],
  ['circle', /^([①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮])\s{0,3}/],
];

const DIGITS = '零一二三四五六七八九';

const hanNumber = (text: string): number => {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const value = (digits: string): number => (DIGITS.includes(digits) ? DIGITS.indexOf(digits) : 0);
  if (!text.includes('十')) return value(text);
  return (tens === '' ? 1 : value(tens ?? '')) * 10 + (ones === '' ? 0 : value(ones ?? ''));
};

const CIRCLED_ONE = '①'.codePointAt(0)!;

const numberIn = (text: string): number => {
  if (/^\d/.test(text)) return Number(text);
  const circled = text.codePointAt(0)! - CIRCLED_ONE;
  return circled >= 0 && circled < 20 ? circled + 1 : hanNumber(text);
};

/** The number that a line opens with: 第一部分, 一、, （一）, 1., （1）, ①; null where none. Leading white space is not expected. */
export function numberingOf(text: string): Numbering | null {
  const head = text.slice(0, 24);
  for (const [scheme, pattern] of PATTERNS) {
    const match = pattern.exec(head);
    if (match !== null) return { scheme, number: numberIn(match[1] ?? match[2]!), length: match[0].length };
  }
  return null;
}

/** Whether a line opens with a number of any scheme, or with a bullet. */
export const isNumbered = (text: string): boolean => numberingOf(text) !== null || /^[-•·●◆■➢]\s/.test(text);
