import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { complain, DataError } from '../model/errors.ts';
import { place } from './place.ts';

/** The cells of one record of a CSV text. */
export type CsvRecord = readonly string[];

const newlines = (text: string): number => text.split('\n').length - 1;

const within = (cells: CsvRecord): number => cells.reduce((sum, cell) => sum + newlines(cell), 0);

/** The line, from 1, that a cell begins on; quoted cells may hold further lines. */
export const lineOfCell = (records: readonly CsvRecord[], index: number, column = 0): number => {
  const above = records.slice(0, index).reduce((sum, record) => sum + 1 + within(record), 0);
  return 1 + above + within((records[index] ?? []).slice(0, column));
};

const BEFORE_QUOTE = /[,\n]$/;
const AFTER_QUOTE = /^(?:[,\n]|\r\n)/;

/**
 * Where the text between two quotes, outside of quoted cells, breaks the rule, as an offset in it; -1 where it does
 * not. It is nothing (a doubled quote), or begins where a cell has ended and ends where one begins.
 */
const brokenAt = (text: string, first: boolean, last: boolean): number => {
  if (text === '') return -1;
  if (!first && !AFTER_QUOTE.test(text)) return 0;
  return last || BEFORE_QUOTE.test(text) ? -1 : text.length;
};

const malformed = (text: string, offset: number, file: string): DataError => {
  const before = text.slice(0, offset);
  const cell = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf(',')) + 1);
  const subject = place(file, newlines(before) + 1);
  const expected = {
    zh: '单元格整格加引号或不加，格内引号成双',
    en: 'cells quoted whole or not at all, quotes inside them doubled',
  };
  return new DataError(
    complain({ subject, expected, found: JSON.stringify(`${cell}${text.slice(offset)}`.slice(0, 30)) }),
  );
};

/** Quotes come in pairs around whole cells; inside they are doubled. */
const checkQuotes = (text: string, file: string): void => {
  const parts = text.split('"');
  let offset = 0;
  parts.forEach((part, index) => {
    const last = index === parts.length - 1;
    const unclosed = last ? 0 : -1;
    const broken = index % 2 === 0 ? brokenAt(part, index === 0, last) : unclosed;
    if (broken >= 0) throw malformed(text, Math.max(0, offset + broken - 1), file);
    offset += part.length + 1;
  });
};

/**
 * The records of a CSV text: comma, double quotes, LF or CRLF, with or without a byte order mark.
 *
 * @throws DataError naming file and line where the quoting is broken
 */
export const readRecords = (text: string, file: string): readonly CsvRecord[] => {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  checkQuotes(plain, file);
  return csvParseRows(plain);
};

/** Rows of cells as CSV: comma, quotes only where needed, LF, one header row, no byte order mark. */
export const writeRecords = (records: readonly CsvRecord[]): string =>
  `${csvFormatRows(records.map((cells) => [...cells]))}\n`;
