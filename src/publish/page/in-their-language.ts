import type { Language } from '../../model/bilingual.ts';
import { element } from './element.ts';

/** Chinese from its first character on, with the digits and marks inside. */
const CHINESE = /(\p{Script=Han}[\p{Script=Han}\p{N}\p{Pi}\p{Pf}（）《》、，：；。.-]*)/u;

/** Two words, as no code and no identifier has. */
const ENGLISH = /[a-z]{3} [a-z]{2}/;

/** Words that are cut where their language is not the page's. */
export interface SpokenPart {
  readonly text: string;
  /** The language tag where it is not the page's; null where it is. */
  readonly lang: string | null;
}

/**
 * A text in parts, those in another language than the page's with a tag, for screen readers: Chinese inside English,
 * and a text that is English alone on a Chinese page.
 */
export const spokenParts = (text: string, language: Language): SpokenPart[] => {
  const parts = text.split(CHINESE).filter(Boolean);
  if (language === 'zh') {
    const isEnglish = parts.length === 1 && ENGLISH.test(text);
    return [{ text, lang: isEnglish ? 'en' : null }];
  }
  return parts.map((part) => ({ text: part, lang: CHINESE.test(part) ? 'zh-CN' : null }));
};

/** A text whose parts in another language than the page's say so. */
export const inTheirLanguage = (text: string, language: Language): (Node | string)[] =>
  spokenParts(text, language).map(({ text: words, lang }) =>
    lang ? element('span', { lang }, words) : words,
  );
