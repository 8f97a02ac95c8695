import type { Bilingual } from '../../model/bilingual.ts';
import type { BoundRelation, MeasureStatus } from '../rows/measure-row.ts';

const BOUNDS: Readonly<Record<BoundRelation, Bilingual>> = {
  '=': { zh: '', en: '' },
  '≈': { zh: '约', en: 'about ' },
  '≤': { zh: '至多', en: 'at most ' },
  '≥': { zh: '至少', en: 'at least ' },
};

const GAPS: Readonly<Partial<Record<MeasureStatus, Bilingual>>> = {
  undisclosed: { zh: '未公开', en: 'undisclosed' },
  none: { zh: '无', en: 'none' },
  undefined: { zh: '基数为零，无定义', en: 'undefined (zero base)' },
};

/** A value in words: its bound, number with `digits` decimals, and unit; what is missing is named, never 0. */
export interface Spoken {
  readonly value: number | null;
  readonly relation?: BoundRelation | null;
  readonly status?: MeasureStatus;
  readonly unit: Bilingual;
  readonly digits?: number;
}

/** A figure as words say it: `至多29.20元/人`, `at most 29.20 元/人`, `未公开`. */
export const sayFigure = ({ value, relation, status, unit, digits = 2 }: Spoken): Bilingual => {
  if (value === null) return GAPS[status ?? 'undisclosed'] ?? { zh: '未公开', en: 'undisclosed' };
  const bound = BOUNDS[relation ?? '='];
  const number = value.toFixed(digits);
  return { zh: `${bound.zh}${number}${unit.zh}`, en: `${bound.en}${number} ${unit.en}` };
};

/** Units as the two languages say them. */
export const UNIT_WORDS: Readonly<Record<string, Bilingual>> = {
  万元: { zh: '万元', en: '× 10,000 yuan' },
  元: { zh: '元', en: 'yuan' },
  '元/人': { zh: '元/人', en: 'yuan per person' },
  '元/人次': { zh: '元/人次', en: 'yuan per visit' },
  '万元/人': { zh: '万元/人', en: '× 10,000 yuan per person' },
  '%': { zh: '%', en: '%' },
};

/** The words of a unit; a unit without words is its own. */
export const unitWords = (unit: string): Bilingual => UNIT_WORDS[unit] ?? { zh: unit, en: unit };

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
