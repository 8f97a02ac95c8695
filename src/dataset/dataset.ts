import { complain, DataError, NONE } from '../model/errors.ts';
import { checkForeignKeys, type Loaded } from './foreign-keys.ts';
import { type ParsedTable, parseTable } from './parse-table.ts';
import type { Table } from './schema/table.ts';
import { type RowOf, TABLE_NAMES, TABLES, type TableName } from './schema/tables.ts';

/** The rows of every file of a dataset. A file that is not there has no rows. */
export type Dataset = { readonly [Name in TableName]: readonly RowOf<Name>[] };

/** The text of a file and how messages name it. */
export interface FileText {
  readonly file: string;
  readonly text: string;
  /** It comes with the package and stands in for a file that the folder does not bring: its rows may be of other counties. */
  readonly fallback?: boolean;
}

/** Texts of the files of a dataset by name. */
export type DatasetTexts = { readonly [Name in TableName]?: FileText };

/** The files without which there is nothing to show. */
const REQUIRED: readonly TableName[] = ['documents', 'statements', 'facts'];

const checkPresent = (texts: DatasetTexts): void => {
  const missing = REQUIRED.find((name) => texts[name] === undefined);
  if (missing === undefined) return;
  const expected = { zh: `文件 ${TABLES[missing].path}`, en: `a file ${TABLES[missing].path}` };
  const advice = { zh: '请用 xianbi data 生成', en: 'build it with xianbi data' };
  throw new DataError(complain({ subject: { zh: '数据集', en: 'dataset' }, expected, found: NONE, advice }));
};

/** Reads the texts of some files of the dataset, without checking that they refer to each other rightly. */
export const parseFiles = (texts: DatasetTexts): readonly Loaded[] =>
  TABLE_NAMES.flatMap((name) => {
    const text = texts[name];
    const table = TABLES[name] as Table<unknown>;
    return text === undefined
      ? []
      : [{ table, parsed: parseTable(table, text.text, text.file), fallback: text.fallback ?? false }];
  });

/** The rows of parsed files, by the name of the file. */
export const rowsOf = (loaded: readonly Loaded[]): Dataset => {
  const parsed = new Map<string, ParsedTable<unknown>>(loaded.map((one) => [one.table.name, one.parsed]));
  return Object.fromEntries(
    TABLE_NAMES.map((name) => [name, parsed.get(name)?.rows ?? []]),
  ) as unknown as Dataset;
};

/**
 * A dataset from the texts of its files; pure, so that it runs in the browser too.
 *
 * @throws DataError naming file, line, column, what was expected and what was found, at the first bad cell;
 *   also where statements, facts or the register are missing, and where a row refers to one that is not there
 */
export const parseDataset = (texts: DatasetTexts): Dataset => {
  checkPresent(texts);
  const loaded = parseFiles(texts);
  checkForeignKeys(loaded);
  return rowsOf(loaded);
};
