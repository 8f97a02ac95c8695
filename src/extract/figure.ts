import { exactly, type Quantity, type Relation, rounded } from '../model/quantity.ts';
import { toAtoms, type Unit, unitKind } from '../model/unit.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE, VAGUE_BEFORE, type Word } from './bound-words.ts';
import { numberAt, type ScannedNumber } from './number-scanner.ts';
import { type PrintedUnit, unitAt } from './printed-units.ts';
import { withoutTails } from './scan.ts';

/** How loosely a figure is meant: 余 and 多 reach up, 约 to both sides, 近 down. */
export type Vagueness = 'none' | 'above' | 'around' | 'below';

/** A printed figure: number, unit, bound words; offsets are in the text that it was found in. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** Where the digits (with their sign) begin, after bound words. */
  readonly digitsStart: number;
  readonly printed: string;
  /** In `unit`, sign included. */
  readonly value: number;
  readonly unit: Unit;
  /** The unit as printed; empty where none is. */
  readonly unitPrinted: string;
  /** Not of the closed set of units (家, 户 …), or a rate per something (元/人). */
  readonly foreign: boolean;
  /** 万 or 亿 stands without a unit: 102.8万余群众, 预算150万. */
  readonly scaledBare: boolean;
  readonly signed: boolean;
  readonly relation: Relation;
  readonly vagueness: Vagueness;
  /** Worth of the last printed digit in `unit`; for vague figures, of the last significant one. */
  readonly step: number;
  /** Digits after the point were printed. */
  readonly decimal: boolean;
}

const VAGUE_AFTER = ['余', '多'];
const SPACES = ' \u3000\u00a0\t\n\r';

const isSpace = (char: string | undefined): boolean =>
  char !== undefined && char !== '' && SPACES.includes(char);

const skipSpaces = (text: string, offset: number): number => {
  let at = offset;
  while (isSpace(text[at])) at += 1;
  return at;
};

const skipSpacesBack = (text: string, offset: number): number => {
  let at = offset;
  while (at > 0 && isSpace(text[at - 1])) at -= 1;
  return at;
};

const wordBefore = <T>(text: string, offset: number, words: readonly Word<T>[]): Word<T> | null =>
  words.find(({ word }) => text.endsWith(word, offset)) ?? null;

const wordAfter = <T>(text: string, offset: number, words: readonly Word<T>[]): Word<T> | null =>
  words.find(({ word }) => text.startsWith(word, offset)) ?? null;

interface Tail {
  readonly end: number;
  readonly factor: number;
  readonly unit: PrintedUnit | null;
  readonly vague: boolean;
}

/** What follows the digits: 余, 万 or 亿, 余, unit, in the orders that occur (余万元, 万余元, 余人次). */
const tailAt = (text: string, offset: number): Tail => {
  let end = offset;
  let vague = false;
  let factor = 1;
  const takeVague = (): void => {
    if (VAGUE_AFTER.includes(text[end] ?? '') && !vague) {
      vague = true;
      end += 1;
    }
  };
  takeVague();
  const whole = unitAt(text, skipSpaces(text, end));
  if (whole) return { end: skipSpaces(text, end) + whole.printed.length, factor, unit: whole, vague };
  const scaleAt = skipSpaces(text, end);
  const scale = text[scaleAt];
  if (scale !== '万' && scale !== '亿') return { end, factor, unit: null, vague };
  end = scaleAt + 1;
  factor = scale === '万' ? 1e4 : 1e8;
  takeVague();
  const unit = unitAt(text, skipSpaces(text, end));
  if (!unit) return { end, factor, unit: null, vague };
  return { end: skipSpaces(text, end) + unit.printed.length, factor, unit, vague };
};

/** 万余元 is money in 万元: the multiplier joins the unit where the closed set has it. */
const resolveUnit = (tail: Tail): { unit: Unit; factor: number } => {
  const printed = tail.unit;
  if (!printed) return { unit: '', factor: tail.factor };
  if (printed.unit === '元' && printed.factor === 1 && tail.factor === 1e4)
    return { unit: '万元', factor: 1 };
  if (printed.unit === '元' && printed.factor === 1 && tail.factor === 1e8)
    return { unit: '亿元', factor: 1 };
  return { unit: printed.unit, factor: printed.factor * tail.factor };
};

/** Worth of the last significant digit: trailing zeros of a vague round number do not count. */
const lastDigit = (digits: string, decimals: number, vague: boolean): number => {
  if (decimals > 0 || !vague) return 10 ** -decimals;
  const zeros = digits.length - withoutTails(digits, ['0']).length;
  return 10 ** Math.min(zeros, digits.length - 1);
};

const WORTH: Readonly<Partial<Record<Unit, number>>> = { 元: 1, 万元: 1e4, 人: 1, 人次: 1 };

/** A number with what follows it; `value` is in the unit that follows, `last` what was printed last. */
interface Amount {
  readonly tail: Tail;
  readonly value: number;
  readonly last: ScannedNumber;
}

/** An amount printed in two parts (3亿2000万元, 1万5000元), in the unit of the lesser one; null where there is none. */
const inTwo = (text: string, number: ScannedNumber, head: Tail): Amount | null => {
  const last = head.unit || head.factor === 1 || head.vague ? null : numberAt(text, head.end);
  if (!last || last.signed) return null;
  const tail = tailAt(text, last.end);
  const { unit, factor } = resolveUnit(tail);
  const worth = tail.unit?.foreign === false ? WORTH[unit] : undefined;
  if (worth === undefined || last.value * factor * worth >= head.factor) return null;
  return { tail, last, value: (number.value * head.factor) / worth / factor + last.value };
};

const amountAt = (text: string, offset: number): (Amount & { readonly signed: boolean }) | null => {
  const number = numberAt(text, offset);
  if (!number) return null;
  const tail = tailAt(text, number.end);
  const amount = inTwo(text, number, tail) ?? { tail, value: number.value, last: number };
  return { ...amount, signed: number.signed };
};

/** Whether a unit makes no figure of the closed set: one of others, or a rate per something (元/人). */
const isForeign = ({ unit }: Tail, next: string | undefined): boolean =>
  unit !== null && (unit.foreign || RATE_MARKS.includes(next ?? ''));

const RATE_MARKS = ['/', '／', '每'];

/** The figure whose digits (or sign) start at `offset`; null where no number starts there. */
export const figureAt = (text: string, offset: number): Figure | null => {
  const amount = amountAt(text, offset);
  if (!amount) return null;
  const { tail, value, last } = amount;
  const { unit, factor } = resolveUnit(tail);
  const after = wordAfter(text, tail.end, BOUNDS_AFTER);
  const beforeEnd = skipSpacesBack(text, offset);
  const bound = wordBefore(text, beforeEnd, BOUNDS_BEFORE);
  const loose = wordBefore(text, beforeEnd, VAGUE_BEFORE);
  const vagueness: Vagueness = tail.vague ? 'above' : (loose?.means ?? 'none');
  const start = bound || loose ? beforeEnd - (bound ?? loose)!.word.length : offset;
  const end = after ? tail.end + after.word.length : tail.end;
  return {
    start,
    end,
    digitsStart: offset,
    printed: text.slice(start, end),
    value: value * factor,
    unit,
    unitPrinted: tail.unit?.printed ?? '',
    foreign: isForeign(tail, text[end]),
    scaledBare: tail.unit === null && tail.factor > 1,
    signed: amount.signed,
    relation: bound?.means ?? after?.means ?? (vagueness === 'none' ? '=' : '≈'),
    vagueness,
    step: lastDigit(last.digits, last.decimals, vagueness !== 'none') * factor,
    decimal: last.decimals > 0,
  };
};

/** Every number in a text, left to right, not overlapping; years, codes and ordinals are among them. */
export const figuresIn = (text: string): Figure[] => {
  const found: Figure[] = [];
  let offset = 0;
  while (offset < text.length) {
    const figure = figureAt(text, offset);
    if (figure) found.push(figure);
    offset = figure ? Math.max(figure.end, offset + 1) : offset + 1;
  }
  return found;
};

/**
 * A table cell that holds one figure and nothing else (bounds, unit and brackets aside), in `unit` where it
 * prints none. Null for empty cells, dashes, words, dates and cells with more than one figure.
 */
export const cellFigure = (cell: string, unit: Unit): Figure | null => {
  const figures = figuresIn(cell);
  const figure = figures[0];
  if (!figure || figures.length > 1 || figure.foreign) return null;
  const rest = (cell.slice(0, figure.start) + cell.slice(figure.end)).replace(/[\s（）()；;。]/g, '');
  if (rest !== '') return null;
  return figure.unitPrinted === '' ? withUnit(figure, unit) : figure;
};

/** A figure that printed no unit, in the unit that its table or its clause gives; 150万 in 万元 is 150. */
export const withUnit = (figure: Figure, unit: Unit): Figure => {
  const joined = figure.scaledBare && unit === '万元' ? 1e-4 : 1;
  return { ...figure, unit, value: figure.value * joined, step: figure.step * joined, scaledBare: false };
};

/** The kind of interval: people and things are counted exactly unless printed in 万 or loosely. */
const isExactCount = (figure: Figure): boolean =>
  (unitKind(figure.unit) === 'count' && figure.step <= 1 && !figure.decimal) || figure.step === 0;

/**
 * A printed figure as a quantity. `siblingStep` (in the figure's unit) is the worth of the last digit in its list,
 * table or document, for amounts printed without decimals: 8万元 beside 387.57万元 is 8.00.
 */
export const quantityOf = (figure: Figure, siblingStep?: number): Quantity => {
  const { unit, value, relation } = figure;
  const at = toAtoms(value, unit);
  if (relation === '≥' || relation === '>')
    return { unit, relation, value: at, low: at, high: Number.POSITIVE_INFINITY };
  if (relation === '≤' || relation === '<')
    return { unit, relation, value: at, low: Number.NEGATIVE_INFINITY, high: at };
  if (figure.vagueness !== 'none') return vague(figure, at);
  if (isExactCount(figure)) return exactly(value, unit);
  return rounded(
    value,
    unit,
    figure.decimal ? figure.step : Math.min(siblingStep ?? figure.step, figure.step),
  );
};

const vague = ({ unit, step, vagueness }: Figure, at: number): Quantity => {
  const reach = toAtoms(step, unit);
  const low = vagueness === 'above' ? at : at - reach;
  const high = vagueness === 'below' ? at : at + reach;
  return { unit, relation: '≈', value: at, low, high };
};

/** The finest last digit among money figures of one unit: what `quantityOf` takes for figures without decimals. */
export const finestStep = (figures: readonly Figure[], unit: Unit): number | undefined => {
  const steps = figures
    .filter((f) => f.unit === unit && f.decimal && f.vagueness === 'none')
    .map((f) => f.step);
  return steps.length === 0 ? undefined : Math.min(...steps);
};
