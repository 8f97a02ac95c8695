import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReadDocument } from '../model/block.ts';
import { complain, DataError, NONE, type Words } from '../model/errors.ts';
import { decode, LARGEST_FILE, tooLarge } from './decode.ts';
import { readText } from './read-text.ts';

/** A file on disk, decoded and read. `name` is its base name. */
export interface ReadFile {
  readonly name: string;
  readonly source: string;
  readonly document: ReadDocument;
}

const missing = (path: string, found: Words): DataError =>
  new DataError(
    complain({
      subject: path,
      expected: { zh: '可读的文件', en: 'a readable file' },
      found,
      advice: { zh: '请检查路径', en: 'check the path' },
    }),
  );

async function load(path: string): Promise<Uint8Array> {
  const about = await stat(path).catch(() => null);
  if (about === null) throw missing(path, NONE);
  if (!about.isFile()) throw missing(path, { zh: '文件夹或设备', en: 'a directory or device' });
  if (about.size > LARGEST_FILE) throw new DataError(complain(tooLarge(path, about.size)));
  return readBytes(path).catch((error: NodeJS.ErrnoException) => {
    throw missing(path, error.code ?? { zh: '读取错误', en: 'a read error' });
  });
}

/**
 * Reads a disclosure from disk into blocks.
 *
 * @throws DataError where the file is missing, too large, empty, binary or in an unknown encoding
 */
export async function readFile(path: string): Promise<ReadFile> {
  const source = decode(await load(path), path);
  return { name: basename(path), source, document: readText(source) };
}
