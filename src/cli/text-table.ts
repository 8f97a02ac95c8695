import stringWidth from 'string-width';

/** How the cells of a column stand: texts to the left, figures to the right. */
export type Alignment = 'left' | 'right';

/** A column of a table for people. */
export interface TextColumn {
  readonly title: string;
  readonly align?: Alignment;
  /** Columns of the terminal; what is longer ends in an ellipsis. No limit where missing. */
  readonly width?: number;
  /** Tells a row from the others: stands again in each part of a table that is wider than the terminal. */
  readonly key?: boolean;
}

const BETWEEN = '  ';

/** The text in at most `width` terminal columns, a Chinese character taking two; what is cut off is marked by `…`. */
export const clip = (text: string, width: number): string => {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (stringWidth(kept) + stringWidth(character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
};

const pad = (text: string, width: number, align: Alignment): string => {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'right' ? space + text : text + space;
};

const oneLine = (text: string): string => text.split(/\s/).filter(Boolean).join(' ');

interface Laid {
  readonly column: TextColumn;
  readonly cells: readonly string[];
  readonly width: number;
}

const lay = (column: TextColumn, texts: readonly string[]): Laid => {
  const cells = texts.map((text) => clip(oneLine(text), column.width ?? Number.POSITIVE_INFINITY));
  return { column, cells, width: Math.max(...[column.title, ...cells].map((text) => stringWidth(text))) };
};

const widthOf = (columns: readonly Laid[]): number =>
  columns.reduce((sum, { width }) => sum + width + BETWEEN.length, -BETWEEN.length);

/** Columns side by side as far as the terminal goes, the rest in further parts that begin with the keys. */
const parts = (columns: readonly Laid[], limit: number): readonly (readonly Laid[])[] => {
  if (widthOf(columns) <= limit) return [columns];
  const keys = columns.filter(({ column }) => column.key);
  const found: Laid[][] = [[...keys]];
  for (const one of columns.filter(({ column }) => !column.key)) {
    const last = found.at(-1)!;
    if (last.length > keys.length && widthOf([...last, one]) > limit) found.push([...keys, one]);
    else last.push(one);
  }
  return found;
};

const draw = (columns: readonly Laid[]): string => {
  const line = (text: (one: Laid) => string): string =>
    columns
      .map((one) => pad(text(one), one.width, one.column.align ?? 'left'))
      .join(BETWEEN)
      .trimEnd();
  const rows = (columns[0]?.cells ?? []).map((_, row) => line(({ cells }) => cells[row]!));
  return `${[line(({ column }) => column.title), line(({ width }) => '─'.repeat(width)), ...rows].join('\n')}\n`;
};

/**
 * A table for a terminal: titles, a rule, rows; Chinese characters count as two columns. No colours. A table wider
 * than `limit` terminal columns is cut into parts below each other.
 *
 * @param rows one text per column; line breaks become spaces
 */
export const textTable = (
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  limit = Number.POSITIVE_INFINITY,
): string => {
  const laid = columns.map((column, index) =>
    lay(
      column,
      rows.map((row) => row[index] ?? ''),
    ),
  );
  return parts(laid, limit).map(draw).join('\n');
};
