import { complain, DataError } from '../model/errors.ts';
import { type CellValue, readCell, writeCell } from './cell.ts';
import { type CsvRecord, lineOfCell, readRecords, writeRecords } from './csv.ts';
import type { Field, Table } from './schema/table.ts';

/** A file of the dataset once read: its rows, and where each of them stands. */
export interface ParsedTable<Row> {
  /** As it is named in messages. */
  readonly file: string;
  readonly rows: readonly Row[];
  /** The line of the file that each row begins on. */
  readonly lines: readonly number[];
}

const reject = (subject: string, expected: string, found: string): never => {
  throw new DataError(complain({ subject, expected, found }));
};

const quoted = (text: string): string => (text === '' ? 'an empty cell' : JSON.stringify(text.slice(0, 60)));

/** Where each field stands in the file's own column order. */
const columnsOf = (
  fields: readonly Field[],
  header: CsvRecord | undefined,
  file: string,
): readonly number[] => {
  const names = header?.cells ?? [];
  const known = fields.map((field) => field.name);
  const missing = fields.find((field) => !field.omittable && !names.includes(field.name))?.name;
  if (missing !== undefined)
    reject(`${file}, line 1`, `a column ${missing}`, names.join(', ') || 'an empty file');
  const strange = names.findIndex((name, index) => !known.includes(name) || names.indexOf(name) !== index);
  if (strange >= 0) {
    reject(
      `${file}, line 1, column ${strange + 1}`,
      `one of ${known.join(', ')}, once`,
      quoted(names[strange] ?? ''),
    );
  }
  return known.map((name) => names.indexOf(name));
};

const checkWidth = (record: CsvRecord, width: number, file: string): void => {
  if (record.cells.length === width) return;
  const found = record.cells.join('') === '' ? 'an empty line' : `${record.cells.length} cells`;
  reject(
    `${file}, line ${record.line}, column ${Math.min(record.cells.length, width) + 1}`,
    `${width} cells`,
    found,
  );
};

/** The columns of a file: which they are, where they stand, and how messages name the file. */
interface Layout {
  readonly fields: readonly Field[];
  readonly columns: readonly number[];
  readonly file: string;
}

const readRow = ({ fields, columns, file }: Layout, record: CsvRecord): Record<string, CellValue> => {
  const row: Record<string, CellValue> = {};
  fields.forEach((field, index) => {
    const column = columns[index] ?? -1;
    const text = record.cells[column] ?? '';
    const reading = readCell(field, text);
    if ('value' in reading) row[field.name] = reading.value;
    else {
      reject(
        `${file}, line ${lineOfCell(record, column)}, column ${field.name}`,
        reading.expected,
        quoted(text),
      );
    }
  });
  return row;
};

const checkUnique = <Row>(table: Table<Row>, parsed: ParsedTable<Row>): void => {
  const seen = new Map<string, number>();
  parsed.rows.forEach((row, index) => {
    const values = table.primaryKey.map((name) => writeCell((row as Record<string, unknown>)[name]));
    const key = JSON.stringify(values);
    const line = parsed.lines[index] ?? 0;
    const first = seen.get(key);
    if (first !== undefined) {
      const subject = `${parsed.file}, line ${line}, column ${table.primaryKey.join(' + ')}`;
      reject(subject, 'a value that no other row has', `${values.join(' + ')} again, as in line ${first}`);
    }
    seen.set(key, line);
  });
};

/**
 * Reads the text of one file of the dataset. Columns may stand in any order; each must be there, save
 * those that a file may do without, and no other.
 *
 * @param file how messages name the file
 * @throws DataError naming file, line, column, what was expected and what was found, at the first bad cell
 */
export const parseTable = <Row>(table: Table<Row>, text: string, file = table.path): ParsedTable<Row> => {
  const [header, ...records] = readRecords(text, file);
  const columns = columnsOf(table.fields, header, file);
  const rows = records.map((record) => {
    checkWidth(record, header?.cells.length ?? 0, file);
    return readRow({ fields: table.fields, columns, file }, record) as Row;
  });
  const parsed = { file, rows, lines: records.map((record) => record.line) };
  checkUnique(table, parsed);
  return parsed;
};

/** Rows as the text of their file: the columns of the table in order, one header row. */
export const formatTable = <Row>(table: Table<Row>, rows: readonly Row[]): string =>
  writeRecords([
    table.fields.map((field) => field.name),
    ...rows.map((row) =>
      table.fields.map((field) => writeCell((row as Record<string, unknown>)[field.name])),
    ),
  ]);
