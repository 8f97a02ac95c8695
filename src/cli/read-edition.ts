import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords } from '../dataset/csv.ts';
import type { Edition, RawRow } from '../dataset/figure-changes.ts';
import { displayPath } from '../dataset/files.ts';
import { complain, DataError, NONE } from '../model/errors.ts';

/** The figures of a folder with a dataset, and how the folder names itself. */
export interface NamedEdition extends Edition {
  /** `0.1.0`; `?` where the folder has no descriptor that says it. */
  readonly version: string;
}

/** Where the files may stand below a folder: a checkout, a data folder, or all side by side. */
const PLACES = ['data/normalized', 'normalized', '.'];

const findFolder = (dir: string): string => {
  const place = PLACES.find((each) => existsSync(join(dir, each, 'facts.csv')));
  if (place !== undefined) return join(dir, place);
  throw new DataError(
    complain({
      subject: displayPath(dir),
      expected: {
        zh: '含 facts.csv 与 statements.csv 的目录',
        en: 'a folder with facts.csv and statements.csv',
      },
      found: NONE,
    }),
  );
};

/** Rows by column, without judging them: an older edition may have other columns than this one. */
const readRows = (path: string): RawRow[] => {
  const [header = [], ...records] = readRecords(readFileSync(path, 'utf8'), displayPath(path));
  return records.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
};

const versionIn = (folder: string): string => {
  const path = join(folder, 'datapackage.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')).version ?? '?') : '?';
};

/**
 * The figures of any edition of the dataset, as its files have them.
 *
 * @param dir a checkout, its `data`, or the folder with the files themselves
 * @throws DataError where there are none, or a file cannot be read as CSV
 */
export const readEdition = (dir: string): NamedEdition => {
  const folder = findFolder(dir);
  return {
    version: versionIn(folder),
    facts: readRows(join(folder, 'facts.csv')),
    statements: readRows(join(folder, 'statements.csv')),
  };
};
