import { chartNotes } from '../../../chart/notes.ts';
import type { Language } from '../../../model/bilingual.ts';
import { element } from '../element.ts';
import { inTheirLanguage } from '../in-their-language.ts';
import type { Row } from './column.ts';

/** The letters that the rows carry, each reason once with the counties it holds for; null where there is none. */
export const flagNotes = (rows: readonly Row[], language: Language): HTMLElement | null => {
  const measures = rows.filter((row) => 'sources' in row);
  const notes = chartNotes(measures, [], language);
  if (notes.length === 0) return null;
  const items = notes.map((note) =>
    element('li', {}, element('b', {}, note[0]!), inTheirLanguage(note.slice(1), language)),
  );
  return element('ul', { class: 'notes' }, items);
};
