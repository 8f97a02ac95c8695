import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRow } from '../model/document.ts';
import { complain, DataError, NONE } from '../model/errors.ts';
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
    const expected = { zh: `文件 ${document.file}`, en: `a file ${document.file}` };
    const advice = { zh: '请放入该文件，或删去该行', en: 'put the file there or remove the row' };
    throw new DataError(complain({ subject, expected, found: NONE, advice }));
  }
  const bytes = readFileSync(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== document.sha256) {
    const advice = {
      zh: '请恢复原文件，或以新的校验和与版次登记新文件',
      en: 'restore the file, or register the new one with its own checksum and revision',
    };
    const expected = {
      zh: `所登记的 SHA-256 ${document.sha256}`,
      en: `SHA-256 ${document.sha256} as registered`,
    };
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
  const expected = { zh: `${REGISTER} 中有其一行`, en: `a row in ${REGISTER}` };
  const advice = { zh: '请补上该行', en: 'add the row' };
  throw new DataError(complain({ subject: stranger, expected, found: NONE, advice }));
};

/** The register of documents of a data folder, in the order of its rows. */
export const readRegister = (dir: string = DATA_DIR): readonly DocumentRow[] => {
  const { documents, counties } = readTexts(dir);
  if (documents === undefined) {
    throw new DataError(
      complain({
        subject: dir,
        expected: { zh: `登记册 sources/${REGISTER}`, en: `a register sources/${REGISTER}` },
        found: NONE,
      }),
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
      complain({
        subject: displayPath(dir),
        expected: { zh: '文件夹 sources/', en: 'a folder sources/' },
        found: NONE,
      }),
    );
  }
  checkRegistered(folder, documents);
  return documents.map((document) => sourceOf(folder, document));
};
