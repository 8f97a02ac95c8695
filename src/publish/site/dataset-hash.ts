import { existsSync, readFileSync } from 'node:fs';
import { complain, DataError, NONE } from '../../model/errors.ts';
import { sha256 } from './hash-files.ts';
import { PROJECT_FOLDER } from './project-folder.ts';

/** The descriptor that lists every file of the dataset with its own SHA-256. */
export const DESCRIPTOR = 'data/normalized/datapackage.json';

/**
 * SHA-256 of the dataset's descriptor, and so of everything that it lists: what
 * `sha256sum data/normalized/datapackage.json` prints.
 *
 * @throws DataError where the dataset has not been built
 */
export const datasetHash = (): string => {
  const path = `${PROJECT_FOLDER}${DESCRIPTOR}`;
  if (existsSync(path)) return sha256(readFileSync(path));
  throw new DataError(
    complain({
      subject: DESCRIPTOR,
      expected: { zh: '数据集', en: 'a dataset' },
      found: NONE,
      advice: { zh: '请用 xianbi data 生成', en: 'build it with xianbi data' },
    }),
  );
};
