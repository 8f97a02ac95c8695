import { basename } from 'node:path';
import type { DocumentContext } from '../extract/claim.ts';
import { extract } from '../extract/extract.ts';
import type { ReadDocument } from '../model/block.ts';
import { complain, DataError } from '../model/errors.ts';
import type { ReadingReference } from '../model/reference.ts';
import type { Statement, Unmapped } from '../model/statement.ts';
import { decode } from '../read/decode.ts';
import { readFile } from '../read/read-file.ts';
import { readText } from '../read/read-text.ts';

/** The identity of a document, and what is told of it; what is not told is recognised from its text. */
export type Told = Partial<Omit<DocumentContext, 'docId'>>;

/** What one file says, and what of it was not read. */
export interface Extraction {
  readonly docId: string;
  /** The decoded text, which the spans of the statements point into. */
  readonly source: string;
  readonly statements: readonly Statement[];
  readonly unmapped: readonly Unmapped[];
}

type Identified = Told & { readonly docId: string };

const checkFigures = (extraction: Extraction, name: string): Extraction => {
  if (extraction.statements.length > 0 || extraction.unmapped.length > 0) return extraction;
  const advice = 'is it the whole disclosure?';
  throw new DataError(complain({ subject: name, expected: 'a text with figures', found: 'not one', advice }));
};

const extractDocument = (
  document: ReadDocument,
  told: Identified,
  reference: ReadingReference,
): Extraction => {
  const { statements, unmapped } = extract(document, told, reference);
  return { docId: told.docId, source: document.source, statements, unmapped };
};

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
