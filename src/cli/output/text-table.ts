import stringWidth from 'string-width';

/** A column of a printed table. */
export interface TextColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
}

const pad = (text: string, width: number, align: TextColumn['align']): string => {
  const gap = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'left' ? text + gap : gap + text;
};

/**
 * Cells as lines of text with aligned columns; an ideograph is two columns wide. Without colours, so that a pipe
 * gets what a terminal shows.
 */
export const textTable = (columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string => {
  const lines = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => stringWidth(line[index] ?? ''))));
  const rule = widths.map((width) => '─'.repeat(width));
  const draw = (line: readonly string[]): string =>
    columns
      .map(({ align }, index) => pad(line[index] ?? '', widths[index] ?? 0, align))
      .join('  ')
      .trimEnd();
  const [header = [], ...body] = lines;
  return [draw(header), draw(rule), ...body.map(draw)].join('\n');
};
