import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { complain, DataError } from '../model/errors.ts';

/** One record of a CSV text. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** The line that the record begins on, from 1; a quoted cell may hold further lines. */
  readonly line: number;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const newlines = (text: string): number => text.split('\n').length - 1;

const begin = (cells: readonly string[], lastLine: number): number =>
  lastLine - cells.reduce((sum, cell) => sum + newlines(cell), 0);

/** The line that a cell begins on. */
export const lineOfCell = (record: CsvRecord, index: number): number =>
  record.line + record.cells.slice(0, index).reduce((sum, cell) => sum + newlines(cell), 0);

const malformed = (file: string, error: CsvError): DataError =>
  new DataError(
    complain({
      subject: `${file}, line ${error.lines ?? '?'}, column ${Number(error.column ?? error.index ?? 0) + 1}`,
      expected: 'a CSV cell, quoted whole or not at all',
      found: error.message,
    }),
  );

/**
 * The records of a CSV text: comma, double quotes, LF or CRLF, with or without a byte order mark.
 *
 * @throws DataError naming file, line and column where the quoting is broken
 */
export const readRecords = (text: string, file: string): readonly CsvRecord[] => {
  try {
    const options = { bom: true, info: true, relax_column_count: true, record_delimiter: ['\r\n', '\n'] };
    const parsed = parse(text, options) as unknown as readonly Parsed[];
    return parsed.map(({ record, info }) => ({ cells: record, line: begin(record, info.lines) }));
  } catch (error) {
    throw error instanceof CsvError ? malformed(file, error) : error;
  }
};

/** Rows of cells as CSV: comma, quotes only where needed, LF, one header row, no byte order mark. */
export const writeRecords = (records: readonly (readonly string[])[]): string =>
  stringify(
    records.map((cells) => [...cells]),
    { record_delimiter: '\n' },
  );
