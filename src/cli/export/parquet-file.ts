import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { Column } from '../../frame/column-table.ts';
import type { Cell, ExportTable } from './export-tables.ts';

const INT32 = 2 ** 31;

const isWhole = (cell: Cell): boolean =>
  cell === null || (typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) < INT32);

/** Years, offsets and the like are integers; whatever has a unit is a double. */
const numberType = (column: Column, cells: readonly Cell[]): 'INT32' | 'DOUBLE' =>
  column.unit === undefined && cells.every(isWhole) ? 'INT32' : 'DOUBLE';

const typeOf = (column: Column, cells: readonly Cell[]): NonNullable<ColumnSource['type']> => {
  if (column.kind === 'number') return numberType(column, cells);
  return column.kind === 'boolean' ? 'BOOLEAN' : 'STRING';
};

const columnSource = (table: ExportTable, column: Column): ColumnSource => {
  const cells = table.rows.map((row) => row[column.name] ?? null);
  return { name: column.name, data: cells, type: typeOf(column, cells), nullable: true };
};

/** Title, unit and meaning of each column, under keys that readers of Parquet metadata show. */
const metadata = (table: ExportTable) => [
  { key: 'title', value: table.title.en },
  { key: 'title_zh', value: table.title.zh },
  { key: 'columns', value: JSON.stringify(table.columns) },
];

/** A table as a Parquet file: codes are strings, missing values null, units and meanings in the file's metadata. */
export const parquetFile = (table: ExportTable): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: table.columns.map((column) => columnSource(table, column)),
      kvMetadata: metadata(table),
      createdBy: 'xianbi',
    }),
  );
