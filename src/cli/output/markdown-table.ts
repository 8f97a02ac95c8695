import type { TextColumn } from '../text-table.ts';

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;

/** Cells as a Markdown table (GitHub's dialect), numbers to the right. */
export const markdownTable = (columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string =>
  [
    line(columns.map(({ title }) => title)),
    `| ${columns.map(({ align }) => (align === 'right' ? '---:' : '---')).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
