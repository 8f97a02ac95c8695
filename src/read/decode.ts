import { type Complaint, complain, DataError } from '../model/errors.ts';

/** Largest file that is read, in bytes. A disclosure is well under 1 MB; beyond this a file is refused, not attempted. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** Share of control characters above which a file counts as binary. */
const MOST_CONTROL = 0.01;

/** Characters of which any Chinese text of some length has one; GB18030 gives almost any bytes some meaning. */
const COMMON = /[的一是年元部支收]/;
const LONG_ENOUGH = 30;

const refuse = (complaint: Complaint): never => {
  throw new DataError(complain(complaint));
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

/** What is wrong with the bytes, and what helps; null where they may be text. */
function flaw(bytes: Uint8Array): Pick<Complaint, 'found' | 'advice'> | null {
  if (bytes.length === 0) return { found: 'an empty file', advice: 'fetch the disclosure again' };
  if (hasUtf16Mark(bytes)) return { found: 'UTF-16', advice: 'save it as UTF-8' };
  if (bytes.includes(0)) return { found: 'NUL bytes: a binary file', advice: 'export its text first' };
  if (controlShare(bytes) <= MOST_CONTROL) return null;
  return { found: 'control characters: a binary file', advice: 'export its text first' };
}

function chineseText(bytes: Uint8Array): string | null {
  const text = attempt('gb18030', bytes);
  return text !== null && (text.length < LONG_ENOUGH || COMMON.test(text)) ? text : null;
}

/** The complaint about a file that is larger than `LARGEST_FILE`. */
export const tooLarge = (subject: string, bytes: number): Complaint => ({
  subject,
  expected: `at most ${LARGEST_FILE / 1024 / 1024} MB`,
  found: `${(bytes / 1024 / 1024).toFixed(1)} MB`,
  advice: 'split the file by document',
});

/**
 * The text of a file. UTF-8 (its byte-order mark dropped) or, where that is not valid, GB18030.
 * All offsets elsewhere are UTF-16 code units of this text.
 *
 * @throws DataError naming the file: empty, larger than `LARGEST_FILE`, binary, UTF-16 or in no known encoding
 */
export function decode(bytes: Uint8Array, name: string): string {
  const expected = 'a text in UTF-8 or GB18030';
  if (bytes.length > LARGEST_FILE) return refuse(tooLarge(name, bytes.length));
  const wrong = flaw(bytes);
  if (wrong !== null) return refuse({ subject: name, expected, ...wrong });
  const text = attempt('utf-8', bytes) ?? chineseText(bytes);
  if (text === null) {
    return refuse({ subject: name, expected, found: 'another encoding', advice: 'save it as UTF-8' });
  }
  if (text.trim() !== '') return text;
  return refuse({ subject: name, expected, found: 'white space only', advice: 'fetch the disclosure again' });
}
