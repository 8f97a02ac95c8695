import { NO_DOCUMENT } from '../../compare/words/headline.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import { claim } from './claim.ts';
import { element } from './element.ts';
import { inTheirLanguage } from './in-their-language.ts';

/** What a view says: the sentence that leads, and what follows in full. */
export interface AnswerWords {
  readonly headline: Bilingual;
  readonly details: readonly (Bilingual | undefined)[];
}

/** A view in words: its headline set apart, the details below; the headline alone where nothing was found. */
export const answer = ({ headline, details }: AnswerWords, language: Language): HTMLElement => {
  const said = headline === NO_DOCUMENT ? [] : details.filter((words) => words !== undefined);
  return element(
    'div',
    { class: 'answer' },
    claim(headline, language),
    said.map((words) => element('p', { class: 'details' }, inTheirLanguage(words[language], language))),
  );
};
