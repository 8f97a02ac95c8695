import type { Language } from '../../../model/bilingual.ts';
import { element } from '../element.ts';
import type { SearchEntry } from './search-index.ts';
import { tokenize } from './tokenize.ts';

const SHOWN = 60;
const AROUND = 60;

/** The part of a text around the first term of the query, with every term marked. */
const snippet = (text: string, query: string): (Node | string)[] => {
  const lower = text.toLowerCase();
  const terms = [...new Set([query.trim().toLowerCase(), ...tokenize(query)])].filter(Boolean);
  const term = terms.find((each) => lower.includes(each));
  if (!term) return [text.slice(0, 2 * AROUND)];
  const at = lower.indexOf(term);
  const from = Math.max(0, at - AROUND);
  const to = at + term.length;
  return [
    from > 0 ? '…' : '',
    text.slice(from, at),
    element('mark', {}, text.slice(at, to)),
    text.slice(to, to + AROUND),
    to + AROUND < text.length ? '…' : '',
  ];
};

const item = ({ address, title, text }: SearchEntry, query: string): HTMLElement =>
  element('li', {}, element('a', { href: address }, title), element('p', {}, snippet(text, query)));

const COUNT: Readonly<Record<Language, (found: number) => string>> = {
  zh: (found) => `${found} 条结果${found > SHOWN ? `，显示前 ${SHOWN} 条` : ''}`,
  en: (found) => `${found} results${found > SHOWN ? `, the first ${SHOWN} shown` : ''}`,
};

/** What a query finds, best first. */
export const searchView = (
  search: (query: string) => SearchEntry[],
  query: string,
  language: Language,
): HTMLElement => {
  const found = query.trim() === '' ? [] : search(query);
  return element(
    'div',
    { class: 'results' },
    element(
      'p',
      { class: 'faded', role: 'status' },
      query.trim() === '' ? '' : COUNT[language](found.length),
    ),
    element(
      'ol',
      {},
      found.slice(0, SHOWN).map((entry) => item(entry, query)),
    ),
  );
};
