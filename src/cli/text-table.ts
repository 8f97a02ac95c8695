import stringWidth from 'string-width';

/** How the cells of a column stand: texts to the left, figures to the right. */
export type Alignment = 'left' | 'right';

/** A column of a table for people. */
export interface TextColumn {
  readonly title: string;
  readonly align?: Alignment;
  /** Columns of the terminal; what is longer ends in an ellipsis. No limit where missing. */
  readonly width?: number;
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

/**
 * A table for a terminal: titles, a rule, rows; Chinese characters count as two columns. No colours.
 *
 * @param rows one text per column; line breaks become spaces
 */
export const textTable = (columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string => {
  const cells = rows.map((row) =>
    columns.map((column, index) => clip(oneLine(row[index] ?? ''), column.width ?? Number.POSITIVE_INFINITY)),
  );
  const widths = columns.map((column, index) =>
    Math.max(stringWidth(column.title), ...cells.map((row) => stringWidth(row[index] ?? ''))),
  );
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, index) => pad(text, widths[index] ?? 0, columns[index]?.align ?? 'left'))
      .join(BETWEEN)
      .trimEnd();
  const titles = line(columns.map((column) => column.title));
  const rule = widths.map((width) => '─'.repeat(width)).join(BETWEEN);
  return `${[titles, rule, ...cells.map(line)].join('\n')}\n`;
};
