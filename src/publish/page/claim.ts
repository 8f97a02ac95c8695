import type { Bilingual, Language } from '../../model/bilingual.ts';
import { element } from './element.ts';
import { inTheirLanguage } from './in-their-language.ts';

/** A computed sentence, set apart from what is written by hand. */
export const claim = (words: Bilingual, language: Language): HTMLElement =>
  element('p', { class: 'claim', role: 'status' }, inTheirLanguage(words[language], language));
