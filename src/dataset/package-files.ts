import { createHash } from 'node:crypto';
import { describePackage, type PackagedFile } from './data-package.ts';
import type { Dataset, DatasetTexts } from './dataset.ts';
import { formatTable } from './parse-table.ts';
import type { Table } from './schema/table.ts';
import { TABLE_NAMES, TABLES, type TableName } from './schema/tables.ts';

/** A generated file: its name inside the output folder, and its text. */
export interface GeneratedFile {
  readonly name: string;
  readonly content: string;
}

const WRITTEN: readonly TableName[] = ['statements', 'facts', 'findings'];
const INLINE: readonly TableName[] = ['documents', 'counties', 'concepts'];

const tableOf = (name: TableName): Table<unknown> => TABLES[name] as Table<unknown>;

const fileName = (name: TableName): string => `${name}.csv`;

const packaged = (name: TableName, text: string): PackagedFile => ({
  table: tableOf(name),
  path: fileName(name),
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
});

/**
 * The files of `data/normalized/` for a dataset: statements, facts, findings (where there are any) and the
 * descriptor. The same dataset and version give the same bytes.
 */
export const packageFiles = (dataset: Dataset, version: string): readonly GeneratedFile[] => {
  const names = WRITTEN.filter((name) => name !== 'findings' || dataset.findings.length > 0);
  const files = names.map((name) => ({
    name: fileName(name),
    content: formatTable(tableOf(name), dataset[name]),
  }));
  const content = describePackage({
    version,
    files: names.map((name, index) => packaged(name, files[index]?.content ?? '')),
    tables: INLINE.map((name) => ({ table: tableOf(name), rows: dataset[name] })),
    documents: dataset.documents,
  });
  return [...files, { name: 'datapackage.json', content }];
};

/** Every file of a dataset as text, as `parseDataset` reads it: what is about to be written can be checked whole. */
export const packageTexts = (dataset: Dataset): DatasetTexts =>
  Object.fromEntries(
    TABLE_NAMES.map((name) => [
      name,
      { file: fileName(name), text: formatTable(tableOf(name), dataset[name]) },
    ]),
  );
