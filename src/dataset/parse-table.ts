import type { Bilingual } from '../model/bilingual.ts';
import { complain, DataError, type Words } from '../model/errors.ts';
import { type CellValue, readCell, writeCell } from './cell.ts';
import { type CsvRecord, lineOfCell, readRecords, writeRecords } from './csv.ts';
import { place } from './place.ts';
import type { Field, Table } from './schema/table.ts';

/** A file of the dataset once read: its rows, and where each of them stands. */
export interface ParsedTable<Row> {
  /** As it is named in messages. */
  readonly file: string;
  readonly rows: readonly Row[];
  /** The line of the file that a row begins on. */
  readonly lineOf: (index: number) => number;
}

const reject = (subject: Bilingual, expected: Bilingual, found: Words): never => {
  throw new DataError(complain({ subject, expected, found }));
};

const quoted = (text: string): Words =>
  text === '' ? { zh: '空格', en: 'an empty cell' } : JSON.stringify(text.slice(0, 60));

/** Where each field stands in the file's own column order. */
const columnsOf = (
  fields: readonly Field[],
  header: CsvRecord | undefined,
  file: string,
): readonly number[] => {
  const names = header ?? [];
  const known = fields.map((field) => field.name);
  const missing = fields.find((field) => !field.omittable && !names.includes(field.name))?.name;
  if (missing !== undefined)
    reject(
      place(file, 1),
      { zh: `有 ${missing} 列`, en: `a column ${missing}` },
      names.join(', ') || { zh: '空文件', en: 'an empty file' },
    );
  const strange = names.findIndex((name, index) => !known.includes(name) || names.indexOf(name) !== index);
  if (strange >= 0) {
    reject(
      place(file, 1, strange + 1),
      { zh: `${known.join('、')}之一，且只一次`, en: `one of ${known.join(', ')}, once` },
      quoted(names[strange] ?? ''),
    );
  }
  return known.map((name) => names.indexOf(name));
};

/** A file on its way to rows: its records, header first, and where its columns stand. */
interface Sheet {
  readonly file: string;
  readonly records: readonly CsvRecord[];
  readonly fields: readonly Field[];
  readonly columns: readonly number[];
}

interface CellPlace {
  readonly index: number;
  readonly column: number;
  /** What messages call the column. */
  readonly name: string | number;
}

const at = ({ file, records }: Sheet, { index, column, name }: CellPlace): Bilingual =>
  place(file, lineOfCell(records, index, column), name);

const checkWidth = (sheet: Sheet, index: number): void => {
  const [record = [], header = []] = [sheet.records[index], sheet.records[0]];
  if (record.length === header.length) return;
  const column = Math.min(record.length, header.length);
  const cells = (count: number): Bilingual => ({ zh: `${count} 格`, en: `${count} cells` });
  const found = record.join('') === '' ? { zh: '空行', en: 'an empty line' } : cells(record.length);
  reject(at(sheet, { index, column, name: column + 1 }), cells(header.length), found);
};

const readRow = (sheet: Sheet, index: number): Record<string, CellValue> => {
  checkWidth(sheet, index);
  const record = sheet.records[index] ?? [];
  const row: Record<string, CellValue> = {};
  sheet.fields.forEach((field, place) => {
    const column = sheet.columns[place] ?? -1;
    const text = record[column] ?? '';
    const reading = readCell(field, text);
    if ('value' in reading) row[field.name] = reading.value;
    else reject(at(sheet, { index, column, name: field.name }), reading.expected, quoted(text));
  });
  return row;
};

const checkUnique = <Row>(table: Table<Row>, { file, rows, lineOf }: ParsedTable<Row>): void => {
  const seen = new Map<string, number>();
  rows.forEach((row, index) => {
    const values = table.primaryKey.map((name) => writeCell((row as Record<string, unknown>)[name]));
    const key = values.join('\n');
    const first = seen.get(key);
    if (first !== undefined) {
      const subject = place(file, lineOf(index), table.primaryKey.join(' + '));
      const [value, line] = [values.join(' + '), lineOf(first)];
      const found = { zh: `${value}，与第${line}行重复`, en: `${value} again, as in line ${line}` };
      reject(subject, { zh: '他行所无的值', en: 'a value that no other row has' }, found);
    }
    seen.set(key, index);
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
  const records = readRecords(text, file);
  const columns = columnsOf(table.fields, records[0], file);
  const sheet = { file, records, fields: table.fields, columns };
  const rows = records.slice(1).map((_record, index) => readRow(sheet, index + 1) as Row);
  const parsed = { file, rows, lineOf: (index: number) => lineOfCell(records, index + 1) };
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
