/** One line of the source, without its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly blank: boolean;
}

const BREAK = /\r\n|[\n\r\f\v\u2028\u2029]/g;

const lineAt = (source: string, start: number, end: number): Line => {
  const text = source.slice(start, end);
  return { start, end, text, blank: !text.includes('\t') && text.trim() === '' };
};

/** All lines of a text. A form feed, as PDF text has between pages, ends a line too; a line of tabs is not blank. */
export function splitLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of source.matchAll(BREAK)) {
    lines.push(lineAt(source, start, match.index));
    start = match.index + match[0].length;
  }
  lines.push(lineAt(source, start, source.length));
  return lines;
}
