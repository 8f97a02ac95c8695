import { type Bilingual, LANGUAGES, type Language } from '../model/bilingual.ts';

/** The language of the environment: English where its locale is, Chinese where it is another or none. */
export const environmentLanguage = (): Language => {
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  return /^en/i.test(locale) ? 'en' : 'zh';
};

const isLanguage = (text: string): text is Language => LANGUAGES.some((language) => language === text);

const asked = (args: readonly string[]): readonly string[] =>
  args.flatMap((arg, index) => {
    if (arg === '--lang') return [args[index + 1] ?? ''];
    return arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [];
  });

/**
 * The language of messages about a call, found without parsing it, since it may be wrong: that of its last valid
 * `--lang`, else that of the environment.
 */
export const languageOf = (args: readonly string[]): Language => {
  const end = args.indexOf('--');
  const given = asked(end < 0 ? args : args.slice(0, end));
  return given.findLast(isLanguage) ?? environmentLanguage();
};

/** Says words in the language of a call. */
export type Text = (words: Bilingual) => string;

/** Help texts in one language. */
export const textIn =
  (language: Language): Text =>
  (words) =>
    words[language];
