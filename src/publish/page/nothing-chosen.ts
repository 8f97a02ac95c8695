import type { Bilingual, Language } from '../../model/bilingual.ts';
import { element } from './element.ts';

const NOTHING: Bilingual = {
  zh: '没有符合所选条件的文件或数字。',
  en: 'No document or figure fits what was chosen.',
};

/** What stands in place of a chart or table that has no row. */
export const nothingChosen = (language: Language): HTMLElement =>
  element('p', { class: 'empty' }, NOTHING[language]);
