import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { complain, DataError, NONE } from '../../model/errors.ts';
import { datasetHash } from './dataset-hash.ts';
import { type FileHashes, hashFiles } from './hash-files.ts';
import { PROJECT_FOLDER, projectVersion } from './project-folder.ts';

/** What a site was built from, and what it is: `manifest.json`. */
export interface Manifest {
  readonly name: 'xianbi';
  readonly version: string;
  /** See `datasetHash`. */
  readonly dataset: string;
  readonly rebuild: string;
  /** Where the site was built to stand; empty where that was not said. */
  readonly base: string;
  readonly inputs: FileHashes;
  readonly outputs: FileHashes;
  /** Files of earlier builds that were kept, see `setAsideTwins`; absent where there are none. */
  readonly kept?: FileHashes;
}

/** Everything that the bytes of a site follow from, beside the packages that the lock file pins. */
const INPUTS = [
  'CITATION.cff',
  'charts',
  'data',
  'notebooks',
  'package-lock.json',
  'package.json',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];

const MANIFEST = 'manifest.json';

const withoutManifest = (hashes: FileHashes): FileHashes =>
  Object.fromEntries(Object.entries(hashes).filter(([file]) => file !== MANIFEST));

/** The manifest of a site that has just been built. */
const describeSite = (outDir: string, base: string): Manifest => ({
  name: 'xianbi',
  version: projectVersion(),
  dataset: datasetHash(),
  rebuild: `npm ci && npm run site${base === '' ? '' : ` -- --url ${base}`}`,
  base,
  inputs: hashFiles(PROJECT_FOLDER, INPUTS),
  outputs: withoutManifest(hashFiles(outDir, [''])),
});

/** Writes `manifest.json` into a built site. */
export const writeManifest = (outDir: string, base: string): void =>
  writeFileSync(join(outDir, MANIFEST), `${JSON.stringify(describeSite(outDir, base), null, 2)}\n`);

/**
 * The manifest of a site.
 *
 * @throws DataError where the folder has none
 */
export const readManifest = (outDir: string): Manifest => {
  try {
    return JSON.parse(readFileSync(join(outDir, MANIFEST), 'utf8'));
  } catch {
    const subject = join(outDir, MANIFEST);
    throw new DataError(
      complain({
        subject,
        expected: { zh: '站点的清单', en: 'the manifest of a site' },
        found: NONE,
        advice: { zh: '请用 xianbi publish 生成', en: 'build it with xianbi publish' },
      }),
    );
  }
};

/** Adds files of earlier builds to the manifest of a site that has just been built. */
export const addKept = (outDir: string, kept: FileHashes): void => {
  if (Object.keys(kept).length === 0) return;
  const manifest: Manifest = { ...readManifest(outDir), kept };
  writeFileSync(join(outDir, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
};

/** Files by which two sets of hashes differ: `+` only in the second, `-` only in the first, `≠` in both. */
export const differences = (first: FileHashes, second: FileHashes): string[] => {
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
  return names.flatMap((name) => {
    if (first[name] === second[name]) return [];
    return [`${!first[name] ? '+' : second[name] ? '≠' : '-'} ${name}`];
  });
};
