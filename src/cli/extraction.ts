import { basename } from 'node:path';
import { type Extraction as Extracted, extract } from '../extract/extract.ts';
import type { Told } from '../extract/recognise.ts';
import type { ReadDocument } from '../model/block.ts';
import { complain, DataError } from '../model/errors.ts';
import type { ReadingReference } from '../model/reference.ts';
import { decode } from '../read/decode.ts';
import { readFile } from '../read/read-file.ts';
import { readText } from '../read/read-text.ts';

/** What one file says, what of it was not read, and the text that all spans point into. */
export interface Extraction extends Extracted {
  readonly docId: string;
  /** The decoded text. */
  readonly source: string;
}

type Identified = Told & { readonly docId: string };

const checkFigures = (extraction: Extraction, name: string): Extraction => {
  if (extraction.statements.length > 0 || extraction.unmapped.length > 0) return extraction;
  const expected = { zh: '载有数字的文本', en: 'a text with figures' };
  const found = { zh: '没有一个数字', en: 'not one' };
  const advice = { zh: '文件是否完整？', en: 'is it the whole disclosure?' };
  throw new DataError(complain({ subject: name, expected, found, advice }));
};

const extractDocument = (
  document: ReadDocument,
  told: Identified,
  reference: ReadingReference,
): Extraction => ({
  ...extract(document, told, reference),
  docId: told.docId,
  source: document.source,
});

/**
 * The statements of bytes that are at hand.
 *
 * @param name how messages name the file
 * @throws DataError where they are empty, binary, in an unknown encoding, or hold no figure
 */
export const extractBytes = (
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  told: Identified,
  reference: ReadingReference,
): Extraction => checkFigures(extractDocument(readText(decode(bytes, name)), told, reference), name);

/**
 * The statements of a file.
 *
 * @throws DataError where it is missing, too large, empty, binary, in an unknown encoding, or holds no figure
 */
export const extractFile = async (
  path: string,
  told: Identified,
  reference: ReadingReference,
): Promise<Extraction> => {
  const { document } = await readFile(path);
  return checkFigures(extractDocument(document, told, reference), basename(path));
};
