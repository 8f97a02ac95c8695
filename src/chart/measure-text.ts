import { textMetrics } from 'vega';
import { ADVANCE_WIDTHS } from './advance-widths.ts';

const EM = 1000;

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  ADVANCE_WIDTHS.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)),
);

/** Width in px of one line of text in Noto Sans SC Regular; a character outside the table is 1 em. */
export const textWidth = (text: string, fontSize: number): number => {
  let thousandths = 0;
  for (const character of text) thousandths += WIDTH_OF.get(character) ?? EM;
  return (thousandths * fontSize) / EM;
};

/** The part of a vega text item that its width depends on. */
interface TextItem {
  readonly fontSize?: number | null;
  /** Where positive, vega cuts the drawn text at this width. */
  readonly limit?: number | null;
}

const DEFAULT_FONT_SIZE = 11;

const itemWidth = (item: TextItem, text: unknown): number => {
  if (text === null || text === undefined) return 0;
  const width = textWidth(String(text).trim(), item.fontSize ?? DEFAULT_FONT_SIZE);
  return item.limit && item.limit > 0 ? Math.min(width, item.limit) : width;
};

/**
 * Makes vega measure text by the table of advance widths, in Node and in the browser alike, so that a
 * chart is the same to the byte in both. Vega's own ways are a canvas, or 0.8 em a character without one.
 */
export const measureByTable = (): void => {
  textMetrics.width = (item, text) => itemWidth(item as TextItem, text);
};
