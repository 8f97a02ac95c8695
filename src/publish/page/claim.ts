import type { Bilingual, Language } from '../../model/bilingual.ts';
import { element } from './element.ts';

/** The computed sentences of a view, set apart from what is written by hand. */
export const claim = (words: Bilingual, language: Language): HTMLElement =>
  element('p', { class: 'claim' }, words[language]);
