import type { Bilingual } from '../model/bilingual.ts';
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

const EXPECTED: Bilingual = { zh: 'UTF-8 或 GB18030 编码的文本', en: 'a text in UTF-8 or GB18030' };

const FOUND = {
  empty: { zh: '空文件', en: 'an empty file' },
  nul: { zh: '含 NUL 字节的二进制文件', en: 'NUL bytes: a binary file' },
  controls: { zh: '含控制字符的二进制文件', en: 'control characters: a binary file' },
  encoding: { zh: '其他编码', en: 'another encoding' },
  blank: { zh: '只有空白', en: 'white space only' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const ADVICE = {
  fetch: { zh: '请重新下载公开文件', en: 'fetch the disclosure again' },
  save: { zh: '请另存为 UTF-8', en: 'save it as UTF-8' },
  export: { zh: '请先导出文本', en: 'export its text first' },
  split: { zh: '请按文件拆分', en: 'split the file by document' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is wrong with the bytes, and what helps; null where they may be text. */
function flaw(bytes: Uint8Array): Pick<Complaint, 'found' | 'advice'> | null {
  if (bytes.length === 0) return { found: FOUND.empty, advice: ADVICE.fetch };
  if (hasUtf16Mark(bytes)) return { found: 'UTF-16', advice: ADVICE.save };
  if (bytes.includes(0)) return { found: FOUND.nul, advice: ADVICE.export };
  if (controlShare(bytes) <= MOST_CONTROL) return null;
  return { found: FOUND.controls, advice: ADVICE.export };
}

function chineseText(bytes: Uint8Array): string | null {
  const text = attempt('gb18030', bytes);
  return text !== null && (text.length < LONG_ENOUGH || COMMON.test(text)) ? text : null;
}

/** The complaint about a file that is larger than `LARGEST_FILE`. */
export const tooLarge = (subject: string, bytes: number): Complaint => ({
  subject,
  expected: {
    zh: `不超过 ${LARGEST_FILE / 1024 / 1024} MB`,
    en: `at most ${LARGEST_FILE / 1024 / 1024} MB`,
  },
  found: `${(bytes / 1024 / 1024).toFixed(1)} MB`,
  advice: ADVICE.split,
});

/**
 * The text of a file. UTF-8 (its byte-order mark dropped) or, where that is not valid, GB18030.
 * All offsets elsewhere are UTF-16 code units of this text.
 *
 * @throws DataError naming the file: empty, larger than `LARGEST_FILE`, binary, UTF-16 or in no known encoding
 */
export function decode(bytes: Uint8Array, name: string): string {
  const expected = EXPECTED;
  if (bytes.length > LARGEST_FILE) return refuse(tooLarge(name, bytes.length));
  const wrong = flaw(bytes);
  if (wrong !== null) return refuse({ subject: name, expected, ...wrong });
  const text = attempt('utf-8', bytes) ?? chineseText(bytes);
  if (text === null) {
    return refuse({ subject: name, expected, found: FOUND.encoding, advice: ADVICE.save });
  }
  if (text.trim() !== '') return text;
  return refuse({ subject: name, expected, found: FOUND.blank, advice: ADVICE.fetch });
}
