import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Complaint, complain, DataError } from '../../model/errors.ts';
import { type FileHashes, hashFiles } from '../site/hash-files.ts';
import { CHECKSUMS, checksumLines, twinFolder } from './twin-name.ts';

/** What was set aside of a site that is about to be emptied. */
export interface KeptTwins {
  /** Number of permanent folders. */
  readonly count: number;
  /**
   * Puts what is not there back into the site.
   *
   * @returns the files put back, by path below the site
   */
  bringBack(): FileHashes;
}

const FOLDER = 'embed';
const TWIN = /@[0-9a-f]{16}$/;
/** Scripts, style and font that the pages of a permanent folder name: their names follow from their content, too. */
const SHARED = /-[0-9a-f]{12}\.(?:js|css|woff2)$/;

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** What is wrong with a permanent folder; null where nothing is. */
const faultOf = (folder: string, name: string): Complaint['found'] | null => {
  const path = join(folder, name);
  const { [CHECKSUMS]: list, ...others } = hashFiles(path, ['']);
  if (list === undefined) return { zh: `没有 ${CHECKSUMS}`, en: `no ${CHECKSUMS}` };
  const text = readFileSync(join(path, CHECKSUMS), 'utf8');
  const same = text === checksumLines(others) && twinFolder(name.replace(TWIN, ''), text) === name;
  return same ? null : { zh: '已改动的内容', en: 'content that was changed' };
};

const checkTwin = (folder: string, name: string): void => {
  const found = faultOf(folder, name);
  if (found === null) return;
  throw new DataError(
    complain({
      subject: `${FOLDER}/${name}`,
      expected: { zh: '其名称所对应的内容', en: 'the content that its name stands for' },
      found,
      advice: { zh: '请恢复或删除该文件夹', en: 'restore the folder or remove it' },
    }),
  );
};

/**
 * Sets the permanent folders of a site's embeds aside, with the shared files that they name, before the site is
 * built anew in the same place.
 *
 * @throws DataError where a folder's content is not what its name stands for
 */
export const setAsideTwins = (outDir: string): KeptTwins => {
  const folder = join(outDir, FOLDER);
  const twins = namesIn(folder).filter((name) => TWIN.test(name));
  for (const name of twins) checkTwin(folder, name);
  const shared = namesIn(folder).filter((name) => SHARED.test(name));
  const aside = mkdtempSync(join(tmpdir(), 'xianbi-twins-'));
  const names = twins.length === 0 ? [] : [...twins, ...shared];
  for (const name of names) cpSync(join(folder, name), join(aside, name), { recursive: true });
  const bringBack = (): FileHashes => {
    const missing = names.filter((name) => !existsSync(join(folder, name)));
    for (const name of missing) cpSync(join(aside, name), join(folder, name), { recursive: true });
    rmSync(aside, { recursive: true, force: true });
    return hashFiles(
      outDir,
      missing.map((name) => `${FOLDER}/${name}`),
    );
  };
  return { count: twins.length, bringBack };
};
