import { complain, DataError } from '../model/errors.ts';

/** Largest file that is read, in bytes. A disclosure is well under 1 MB; beyond this a file is refused, not attempted. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** Share of control characters above which a file counts as binary. */
const MOST_CONTROL = 0.01;

const refuse = (subject: string, expected: string, found: string, advice: string): never => {
  throw new DataError(complain({ subject, expected, found, advice }));
};

const attempt = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const hasUtf16Mark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

const isLayoutControl = (byte: number): boolean => byte >= 9 && byte <= 13;

const controlShare = (bytes: Uint8Array): number => {
  let controls = 0;
  for (const byte of bytes) if (byte < 32 && !isLayoutControl(byte)) controls += 1;
  return controls / bytes.length;
};

function refuseUnreadable(bytes: Uint8Array, name: string): void {
  const text = 'a text file in UTF-8 or GB18030';
  if (bytes.length === 0) refuse(name, text, 'an empty file', 'fetch the disclosure again');
  if (bytes.length > LARGEST_FILE) {
    const found = `${(bytes.length / 1024 / 1024).toFixed(1)} MB`;
    refuse(name, `at most ${LARGEST_FILE / 1024 / 1024} MB`, found, 'split the file by document');
  }
  if (hasUtf16Mark(bytes)) refuse(name, text, 'UTF-16', 'save it as UTF-8');
  if (bytes.includes(0)) refuse(name, text, 'NUL bytes: a binary file', 'export its text first');
  if (controlShare(bytes) > MOST_CONTROL) {
    refuse(name, text, 'control characters: a binary file', 'export its text first');
  }
}

/**
 * The text of a file. UTF-8 (its byte-order mark dropped) or, where that is not valid, GB18030.
 * All offsets elsewhere are UTF-16 code units of this text.
 *
 * @throws DataError naming the file: empty, larger than `LARGEST_FILE`, binary, UTF-16 or in no known encoding
 */
export function decode(bytes: Uint8Array, name: string): string {
  refuseUnreadable(bytes, name);
  const text = attempt('utf-8', bytes) ?? attempt('gb18030', bytes);
  if (text !== null && text.trim() !== '') return text;
  if (text !== null) return refuse(name, 'a text', 'white space only', 'fetch the disclosure again');
  return refuse(name, 'UTF-8 or GB18030', 'bytes that are neither', 'save it as UTF-8');
}
