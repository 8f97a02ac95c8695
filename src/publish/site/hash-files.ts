import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 by path, paths relative to the folder, with `/`, sorted. */
export type FileHashes = Readonly<Record<string, string>>;

/** SHA-256 of bytes or text, hexadecimal. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/** Every file below a folder, or the file itself: paths relative to `folder`, sorted, hidden ones left out. */
export const listFiles = (folder: string, path = ''): string[] => {
  const full = join(folder, path);
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => listFiles(folder, path ? `${path}/${name}` : name));
};

/** Hashes of all files below the given paths of a folder. */
export const hashFiles = (folder: string, paths: readonly string[]): FileHashes => {
  const files = paths.flatMap((path) => listFiles(folder, path)).sort();
  return Object.fromEntries(files.map((file) => [file, sha256(readFileSync(join(folder, file)))]));
};
