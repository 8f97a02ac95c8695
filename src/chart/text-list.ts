import { type ChartRow, distinct } from './chart-row.ts';
import { SIZES } from './theme.ts';
import { wrapText } from './wrap-text.ts';

/** Texts below each other, each with the room that its own lines need. */
export interface TextList {
  /** Lines by text. */
  readonly wrapped: Readonly<Record<string, readonly string[]>>;
  /** Where each text begins, px from the top. */
  readonly tops: Readonly<Record<string, number>>;
  /** Room in px for all. */
  readonly height: number;
}

const LINE_HEIGHT = 14;
/** Lines below the text itself. */
const BELOW = 1;
const GAP = 12;

/** The columns of a list of texts: what is written, and the number by which the texts are ordered. */
export interface TextColumns {
  readonly text: string;
  readonly order: string;
}

/** Lays out the texts of a column in lines of at most `limit` px; rows without a text are left out. */
export const layoutTexts = (
  rows: readonly ChartRow[],
  columns: TextColumns | null,
  limit: number,
): TextList => {
  const ordered = [...rows].sort((a, b) => Number(a[columns?.order ?? '']) - Number(b[columns?.order ?? '']));
  const texts = columns ? distinct(ordered, columns.text) : [];
  const wrapped = texts.map((text) => wrapText(text, limit, SIZES.axis));
  const tops: number[] = [];
  let height = 0;
  for (const lines of wrapped) {
    tops.push(height);
    height += (lines.length + BELOW) * LINE_HEIGHT + GAP;
  }
  return {
    wrapped: Object.fromEntries(texts.map((text, index) => [text, wrapped[index]!])),
    tops: Object.fromEntries(texts.map((text, index) => [text, tops[index]!])),
    height: Math.max(0, height - GAP),
  };
};
