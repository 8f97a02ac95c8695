import type { Bilingual } from './bilingual.ts';

/** An error that a person is told of in both languages; `message` is the English text. */
class SaidError extends Error {
  /** The message in both languages, one line each. */
  readonly said: Bilingual;

  constructor(said: Bilingual) {
    super(said.en);
    this.said = said;
  }
}

/** A call that cannot be carried out as asked: unknown option, denominator, county, format. The command line exits with 2. */
export class UsageError extends SaidError {
  override readonly name = 'UsageError';
}

/** Data that cannot be used: an unreadable file, a malformed row, a checksum that differs. The command line exits with 1. */
export class DataError extends SaidError {
  override readonly name = 'DataError';
}

/** A part of a message: what is the same in both languages (a name, a value), or a text in each. */
export type Words = string | Bilingual;

/** A part of a message in both languages. */
export const inBoth = (words: Words): Bilingual =>
  typeof words === 'string' ? { zh: words, en: words } : words;

/** Parts of the one-line message that every error of this project carries. */
export interface Complaint {
  /** What the message is about: a file, a row, an option. */
  readonly subject: Words;
  readonly expected: Words;
  readonly found: Words;
  /** What the reader can do about it. */
  readonly advice?: Words;
}

/** One line: `subject: expected …, found …; advice` / `subject：应为…，实际：…；advice`. */
export const complain = ({ subject, expected, found, advice }: Complaint): Bilingual => {
  const [about, wanted, there, help] = [subject, expected, found, advice ?? ''].map(inBoth) as [
    Bilingual,
    Bilingual,
    Bilingual,
    Bilingual,
  ];
  return {
    zh: `${about.zh}：应为${wanted.zh}，实际：${there.zh}${help.zh && `；${help.zh}`}`,
    en: `${about.en}: expected ${wanted.en}, found ${there.en}${help.en && `; ${help.en}`}`,
  };
};

/** A value that is none of those that there are. */
export interface Stranger {
  readonly subject: Words;
  /** What it should be one of: a denominator, a county. */
  readonly kind: Bilingual;
  readonly found: string;
  readonly known: readonly Words[];
}

/** One line: `subject: unknown kind "found"; one of …` / `subject：没有名为"found"的kind；可选：…`. */
export const unknown = ({ subject, kind, found, known }: Stranger): Bilingual => {
  const [about, name, all] = [inBoth(subject), JSON.stringify(found), known.map(inBoth)];
  return {
    zh: `${about.zh}：没有名为${name}的${kind.zh}；可选：${all.map(({ zh }) => zh).join('、')}`,
    en: `${about.en}: unknown ${kind.en} ${name}; one of ${all.map(({ en }) => en).join(', ')}`,
  };
};

/** `one of a, b` / `a、b之一`. */
export const oneAmong = (names: readonly string[]): Bilingual => ({
  zh: `${names.join('、')}之一`,
  en: `one of ${names.join(', ')}`,
});

/** What is found where nothing is there. */
export const NONE: Bilingual = { zh: '没有', en: 'none' };
