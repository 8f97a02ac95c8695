import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRow } from '../model/document.ts';
import { complain, DataError } from '../model/errors.ts';
import { parseFiles, rowsOf } from './dataset.ts';
import { DATA_DIR, displayPath, readTexts } from './files.ts';
import { checkForeignKeys } from './foreign-keys.ts';

/** A registered document and the bytes of its file, whose checksum is the registered one. */
export interface Source {
  readonly document: DocumentRow;
  readonly bytes: Uint8Array;
}

const REGISTER = 'documents.csv';

const sourceOf = (folder: string, document: DocumentRow): Source => {
  const path = join(folder, document.file);
  if (!existsSync(path)) {
    const subject = `${REGISTER}, ${document.doc_id}`;
    const advice = 'put the file there or remove the row';
    throw new DataError(complain({ subject, expected: `a file ${document.file}`, found: 'none', advice }));
  }
  const bytes = readFileSync(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== document.sha256) {
    const advice = 'restore the file, or register the new one with its own checksum and revision';
    const expected = `SHA-256 ${document.sha256} as registered`;
    throw new DataError(complain({ subject: document.file, expected, found, advice }));
  }
  return { document, bytes };
};

const checkRegistered = (folder: string, documents: readonly DocumentRow[]): void => {
  const known = new Set([REGISTER, ...documents.map((document) => document.file)]);
  const stranger = readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .find((name) => !known.has(name));
  if (stranger === undefined) return;
  const expected = `a row in ${REGISTER}`;
  throw new DataError(complain({ subject: stranger, expected, found: 'none', advice: 'add the row' }));
};

/** The register of documents of a data folder, in the order of its rows. */
export const readRegister = (dir: string = DATA_DIR): readonly DocumentRow[] => {
  const { documents, counties } = readTexts(dir);
  if (documents === undefined) {
    throw new DataError(
      complain({ subject: dir, expected: `a register sources/${REGISTER}`, found: 'none' }),
    );
  }
  const loaded = parseFiles({ documents, ...(counties ? { counties } : {}) });
  checkForeignKeys(loaded);
  return rowsOf(loaded).documents;
};

/**
 * The registered documents with their bytes, in the order of the register.
 *
 * @throws DataError where a row has no file, a file has no row, or a checksum differs; it names the file
 */
export const readSources = (dir: string = DATA_DIR): readonly Source[] => {
  const folder = join(dir, 'sources');
  const documents = readRegister(dir);
  if (!existsSync(folder)) {
    throw new DataError(
      complain({ subject: displayPath(dir), expected: 'a folder sources/', found: 'none' }),
    );
  }
  checkRegistered(folder, documents);
  return documents.map((document) => sourceOf(folder, document));
};
