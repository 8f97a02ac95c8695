import { type FileHashes, sha256 } from '../site/hash-files.ts';

/** The file of a folder that lists the SHA-256 of all others. */
export const CHECKSUMS = 'checksums.txt';

const HASH_DIGITS = 16;

/** The lines of `checksums.txt`, as `sha256sum -c` reads them. */
export const checksumLines = (hashes: FileHashes): string =>
  Object.keys(hashes)
    .sort()
    .map((name) => `${hashes[name]}  ${name}\n`)
    .join('');

/**
 * The name of a permanent folder, which says what is in it: the beginning of the SHA-256 of its `checksums.txt`.
 *
 * @param checksums the text of that file
 */
export const twinFolder = (folder: string, checksums: string): string =>
  `${folder}@${sha256(checksums).slice(0, HASH_DIGITS)}`;
