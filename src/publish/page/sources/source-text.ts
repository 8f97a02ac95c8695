import type { DocumentRow } from '../../../model/document.ts';
import { complain, DataError, NONE } from '../../../model/errors.ts';
import type { AttachedFile } from '../file-attachment.ts';

/**
 * The text of a source as `read` decodes it: UTF-8, else GB18030. A byte order mark stays, since offsets
 * count it.
 */
export const decodeText = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

/**
 * The text of a document from the files that the notebook attaches, by the name that the register gives them.
 *
 * @throws DataError where the notebook does not attach it
 */
export const sourceText = async (
  files: Readonly<Record<string, AttachedFile>>,
  document: DocumentRow,
): Promise<string> => {
  const attached = files[document.file];
  if (attached) return decodeText(await attached.arrayBuffer());
  const advice = { zh: '请加入笔记本的文件清单', en: 'add it to the list of files in the notebook' };
  const expected = { zh: `附有 ${document.file}`, en: `${document.file} attached` };
  throw new DataError(complain({ subject: document.doc_id, expected, found: NONE, advice }));
};
