import type { Language } from '../../../model/bilingual.ts';
import { FLAG_NAMES, type Flag } from '../../../model/flag.ts';
import { element } from '../element.ts';
import type { Row } from './column.ts';

const SEPARATOR: Readonly<Record<Language, string>> = { zh: '；', en: '; ' };

/** Reasons of all rows by letter, each once, in the order in which they come. */
export const reasonsByFlag = (rows: readonly Row[], language: Language): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const county = String(row[`county_${language}`] ?? '');
    for (const reason of String(row[`reasons_${language}`] ?? '')
      .split(SEPARATOR[language])
      .filter(Boolean)) {
      const [letter = '', ...words] = reason.split(' ');
      const text = `${county} ${words.join(' ')}`.trim();
      const known = found.get(letter) ?? [];
      if (!known.includes(text)) found.set(letter, [...known, text]);
    }
  }
  return found;
};

/** The letters that the rows carry, with their meaning and every reason; null where there is none. */
export const flagNotes = (rows: readonly Row[], language: Language): HTMLElement | null => {
  const reasons = reasonsByFlag(rows, language);
  if (reasons.size === 0) return null;
  const items = [...reasons].map(([letter, texts]) =>
    element(
      'li',
      {},
      element('b', {}, letter),
      ` ${FLAG_NAMES[letter as Flag]?.[language] ?? ''}${language === 'zh' ? '：' : ': '}`,
      texts.join(SEPARATOR[language]),
    ),
  );
  return element('ul', { class: 'notes' }, items);
};
