import { isUtf8 } from 'node:buffer';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { complain, DataError, NONE } from '../model/errors.ts';
import type { ReadingReference } from '../model/reference.ts';
import { type Dataset, type DatasetTexts, parseDataset, parseFiles, rowsOf } from './dataset.ts';
import { checkForeignKeys } from './foreign-keys.ts';
import { TABLE_NAMES, TABLES, type TableName } from './schema/tables.ts';

/** The data that comes with the package. */
export const DATA_DIR = fileURLToPath(new URL('../../data', import.meta.url));

const GENERATED: readonly TableName[] = ['documents', 'statements', 'facts', 'findings'];

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** Where a file of the dataset stands in a folder: laid out like `data/`, or all files side by side. */
const locate = (dir: string, name: TableName): string | undefined => {
  const path = TABLES[name].path;
  const flat = path.slice(path.lastIndexOf('/') + 1);
  return [join(dir, path), join(dir, flat)].find(isFile);
};

/** A path as messages name it: below the working folder where it is there. */
export const displayPath = (path: string): string => {
  const near = relative(process.cwd(), path);
  return near === '' || near.startsWith('..') ? path : near;
};

const readText = (path: string): string => {
  const bytes = readFileSync(path);
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const advice = { zh: '请另存为 UTF-8', en: 'save it as UTF-8' };
  const found = { zh: '其他字节', en: 'other bytes' };
  throw new DataError(complain({ subject: displayPath(path), expected: 'UTF-8', found, advice }));
};

const checkFolder = (dir: string): void => {
  if (existsSync(dir) && statSync(dir).isDirectory()) return;
  throw new DataError(
    complain({
      subject: displayPath(dir),
      expected: { zh: '含有数据集的文件夹', en: 'a folder with a dataset' },
      found: NONE,
    }),
  );
};

const textsOf = (dir: string, names: readonly TableName[]): DatasetTexts =>
  Object.fromEntries(
    names.flatMap((name) => {
      const own = locate(dir, name);
      const path = own ?? (GENERATED.includes(name) ? undefined : locate(DATA_DIR, name));
      if (path === undefined) return [];
      return [[name, { file: displayPath(path), text: readText(path), fallback: own === undefined }]];
    }),
  );

/** The texts of a folder's files; reference tables that the folder does not bring are the package's own. */
export const readTexts = (dir: string = DATA_DIR): DatasetTexts => {
  checkFolder(dir);
  return textsOf(dir, TABLE_NAMES);
};

/**
 * Reads and validates a dataset from any folder with its files, laid out like `data/` or side by side.
 * Reference tables (population, prices, …) that the folder brings are used instead of the package's own.
 *
 * @throws DataError where the folder or a required file is missing, and naming file, line, column, expected and
 *   found at the first bad cell
 */
export const readDataset = (dir: string = DATA_DIR): Dataset => parseDataset(readTexts(dir));

/**
 * The tables that reading needs: concepts, phrases, codes, counties.
 *
 * @throws DataError naming file, line, column, expected and found at the first bad cell
 */
export const loadReference = (dir: string = DATA_DIR): ReadingReference => {
  checkFolder(dir);
  const loaded = parseFiles(
    textsOf(dir, ['concepts', 'concept-phrases', 'classification-codes', 'counties']),
  );
  checkForeignKeys(loaded);
  const rows = rowsOf(loaded);
  return {
    concepts: rows.concepts,
    phrases: rows['concept-phrases'],
    codes: rows['classification-codes'],
    counties: rows.counties,
  };
};

/** A file to be written: its name inside the folder, and its text or bytes. */
export interface FileToWrite {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files whole or not at all: each to a temporary neighbour first; only when all are written are they renamed.
 * Creates the folder.
 */
export const writeAll = (folder: string, files: readonly FileToWrite[]): void => {
  mkdirSync(folder, { recursive: true });
  const temporary = (name: string): string => join(folder, `.${name}.${process.pid}.tmp`);
  try {
    for (const { name, content } of files) writeFileSync(temporary(name), content);
    for (const { name } of files) renameSync(temporary(name), join(folder, name));
  } catch (error) {
    for (const { name } of files) rmSync(temporary(name), { force: true, recursive: true });
    const { code, message } = error as NodeJS.ErrnoException;
    throw new DataError(
      complain({
        subject: displayPath(folder),
        expected: { zh: '可写的文件夹', en: 'a folder to write to' },
        found: code ?? message,
      }),
    );
  }
};
