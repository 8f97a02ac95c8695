import type { Bilingual } from '../../model/bilingual.ts';
import { inYuan, RELATION_WORDS } from '../../model/spell.ts';
import type { BoundRelation, MeasureStatus } from '../rows/measure-row.ts';

const GAPS: Readonly<Partial<Record<MeasureStatus, Bilingual>>> = {
  undisclosed: { zh: '未公开', en: 'undisclosed' },
  none: { zh: '无', en: 'none' },
  undefined: { zh: '基数为零，无定义', en: 'undefined (zero base)' },
};

/** What a measure is in: money, money per head, percent. */
export type SpokenUnit = '万元' | '元' | '元/人' | '元/人次' | '万元/人' | '%';

/** A value in words: its bound, number and unit; what is missing is named, never 0. */
export interface Spoken {
  readonly value: number | null;
  readonly relation?: BoundRelation | null;
  readonly status?: MeasureStatus;
  readonly unit: SpokenUnit;
}

const DIGITS = 2;

interface EnglishUnit {
  /** 元 in one unit; null where it is no money. */
  readonly yuan: number | null;
  readonly after: string;
}

const ENGLISH: Readonly<Record<SpokenUnit, EnglishUnit>> = {
  万元: { yuan: 10_000, after: '' },
  元: { yuan: 1, after: '' },
  '元/人': { yuan: 1, after: ' per person' },
  '元/人次': { yuan: 1, after: ' per visit' },
  '万元/人': { yuan: 10_000, after: ' per person' },
  '%': { yuan: null, after: ' %' },
};

/** Two decimals of 元, or the same digits that Chinese shows in 万元. */
const inEnglish = (value: number, unit: SpokenUnit): string => {
  const { yuan, after } = ENGLISH[unit];
  if (yuan === null) return `${value.toFixed(DIGITS)}${after}`;
  const shown = yuan === 1 ? inYuan(value, DIGITS) : inYuan(Math.round(Number(value.toFixed(DIGITS)) * yuan));
  return `${shown}${after}`;
};

/** A figure as words say it: `至多29.20元/人` / `at most CNY 29.20 per person`, `未公开`. */
export const sayFigure = ({ value, relation, status, unit }: Spoken): Bilingual => {
  if (value === null) return GAPS[status ?? 'undisclosed'] ?? { zh: '未公开', en: 'undisclosed' };
  const bound = RELATION_WORDS[relation ?? '='];
  return {
    zh: `${bound.zh}${value.toFixed(DIGITS)}${unit}`,
    en: `${bound.en}${inEnglish(value, unit)}`,
  };
};

/** Sentences as one text in each language. */
export const together = (sentences: readonly (Bilingual | undefined)[]): Bilingual => {
  const said = sentences.filter((sentence) => sentence !== undefined);
  return {
    zh: said.map(({ zh }) => zh).join(''),
    en: said.map(({ en }) => en).join(' '),
  };
};

/** As many as a sentence can name; the table has them all. */
const LIST_LIMIT = 12;

const rest = (count: number): Bilingual[] =>
  count > 0 ? [{ zh: `另有${count}项`, en: `and ${count} more` }] : [];

/** Texts listed in each language; of a long list the first, and how many more there are. */
export const listed = (texts: readonly Bilingual[]): Bilingual => {
  const named = [...texts.slice(0, LIST_LIMIT), ...rest(texts.length - LIST_LIMIT)];
  return { zh: named.map(({ zh }) => zh).join('，'), en: named.map(({ en }) => en).join(', ') };
};
