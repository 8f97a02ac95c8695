import * as XLSX from '@e965/xlsx';
import type { Language } from '../../model/bilingual.ts';
import { headerOf } from '../output/spreadsheet.ts';
import type { ExportTable } from './export-tables.ts';

/** Excel's limit for the text of one cell. */
const CELL_LIMIT = 32_767;

const cut = (cell: unknown): unknown =>
  typeof cell === 'string' && cell.length > CELL_LIMIT ? `${cell.slice(0, CELL_LIMIT - 1)}…` : cell;

const sheetOf = (table: ExportTable, language: Language): XLSX.WorkSheet => {
  const header = table.columns.map((column) => `${column.name}\n${headerOf(column, language)}`);
  const rows = table.rows.map((row) => table.columns.map(({ name }) => cut(row[name] ?? null)));
  const sheet = XLSX.utils.aoa_to_sheet([header, ...rows]);
  sheet['!cols'] = table.columns.map(({ name }) => ({ wch: Math.max(10, name.length + 2) }));
  return sheet;
};

/** Tables as one .xlsx file, a sheet each; a header cell holds the column's name, its meaning and its unit. */
export const workbook = (tables: readonly ExportTable[], language: Language): Uint8Array => {
  const book = XLSX.utils.book_new();
  for (const table of tables) XLSX.utils.book_append_sheet(book, sheetOf(table, language), table.name);
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }));
};
