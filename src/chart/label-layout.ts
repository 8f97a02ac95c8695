import { type ChartRow, distinct } from './chart-row.ts';
import { textWidth } from './measure-text.ts';
import { SIZES } from './theme.ts';
import { wrapText } from './wrap-text.ts';

/** Lines of every axis label of a chart, and the room that they take. */
export interface LabelLayout {
  /** Lines by label; a `|` in a label is a line break. */
  readonly wrapped: Readonly<Record<string, readonly string[]>>;
  /** Width in px of the widest line. */
  readonly width: number;
  /** Lines of the longest label. */
  readonly lines: number;
  /** Distinct labels by column, in the order of the rows. */
  readonly domains: Readonly<Record<string, readonly string[]>>;
}

/** Wraps the labels in the columns named to lines of at most `limit` px. */
export const layoutLabels = (
  rows: readonly ChartRow[],
  columns: readonly string[],
  limit: number,
): LabelLayout => {
  const domains = Object.fromEntries(columns.map((column) => [column, distinct(rows, column)]));
  const labels = [...new Set(Object.values(domains).flat())];
  const wrapped = Object.fromEntries(
    labels.map((label) => [label, label.split('|').flatMap((line) => wrapText(line, limit, SIZES.axis))]),
  );
  const lines = Object.values(wrapped);
  return {
    wrapped,
    width: Math.ceil(Math.max(0, ...lines.flat().map((line) => textWidth(line, SIZES.axis)))),
    lines: Math.max(1, ...lines.map((label) => label.length)),
    domains,
  };
};
