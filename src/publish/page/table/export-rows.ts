import { writeRecords } from '../../../dataset/csv.ts';
import { saveFile } from '../save-file.ts';
import type { Row } from './column.ts';

/** The kinds of file that rows can be saved as. */
export const EXPORT_FORMATS = ['csv', 'json', 'xlsx'] as const;
/** One of them. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const columnsOf = (rows: readonly Row[]): string[] => Object.keys(rows[0] ?? {});

/** Text that a spreadsheet would take for a formula is kept as text by an apostrophe. */
const cell = (value: unknown): string => {
  if (value === null || value === undefined || Number.isNaN(value)) return '';
  return typeof value === 'string' && /^[=+@\t\r-]/.test(value) ? `'${value}` : String(value);
};

/** Rows as CSV, missing values empty, with a byte order mark so that spreadsheets read Chinese. */
export const toCsv = (rows: readonly Row[]): string => {
  const columns = columnsOf(rows);
  const records = [columns, ...rows.map((row) => columns.map((name) => cell(row[name])))];
  return `\uFEFF${writeRecords(records)}`;
};

const toXlsx = async (rows: readonly Row[]): Promise<ArrayBuffer> => {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.json_to_sheet([...rows]), 'xianbi');
  return write(book, { type: 'array', bookType: 'xlsx' });
};

/** Saves the rows as shown, with every column that they have. */
export const exportRows = async (rows: readonly Row[], name: string, format: ExportFormat): Promise<void> => {
  if (format === 'csv') saveFile(`${name}.csv`, toCsv(rows), 'text/csv');
  else if (format === 'json')
    saveFile(`${name}.json`, `${JSON.stringify(rows, null, 2)}\n`, 'application/json');
  else
    saveFile(
      `${name}.xlsx`,
      await toXlsx(rows),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
};
