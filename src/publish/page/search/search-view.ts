import type { Bilingual, Language } from '../../../model/bilingual.ts';
import { element } from '../element.ts';
import { inTheirLanguage } from '../in-their-language.ts';
import type { Found, SearchEntry } from './search-index.ts';
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

/** Text of a document, not of a page that names a Chinese word. */
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text) && !/[a-z]{3} [a-z]{2}/.test(text);

const item = (
  { address, title, text }: SearchEntry,
  { query, language }: { readonly query: string; readonly language: Language },
): HTMLElement =>
  element(
    'li',
    {},
    element('a', { href: address }, inTheirLanguage(title, language)),
    element('p', { lang: language === 'en' && isChinese(text) ? 'zh-CN' : null }, snippet(text, query)),
  );

const SHOWN_WORDS: Bilingual = { zh: `，显示前 ${SHOWN} 条`, en: `, the first ${SHOWN} shown` };
const ALL_SHOWN: Bilingual = { zh: '', en: '' };

/** How much was found, in words. */
export const foundWords = ({ entries, whole }: Found): Bilingual => {
  const count = entries.length;
  if (count === 0) return { zh: '没有结果', en: 'No results' };
  const noun = count === 1 ? 'result' : 'results';
  const shown = count > SHOWN ? SHOWN_WORDS : ALL_SHOWN;
  return whole
    ? { zh: `${count} 条结果${shown.zh}`, en: `${count} ${noun}${shown.en}` }
    : {
        zh: `没有同时含全部词语的结果；含其中一部分的有 ${count} 条${shown.zh}`,
        en: `Nothing has all of these words; ${count} ${noun} with some of them${shown.en}`,
      };
};

const NOTHING: Found = { entries: [], whole: true };

/** What a query finds, best first. */
export const searchView = (
  search: (query: string) => Found,
  query: string,
  language: Language,
): HTMLElement => {
  const empty = query.trim() === '';
  const found = empty ? NOTHING : search(query);
  return element(
    'div',
    { class: 'results' },
    element('p', { class: 'faded', role: 'status' }, empty ? '' : foundWords(found)[language]),
    element(
      'ol',
      {},
      found.entries.slice(0, SHOWN).map((entry) => item(entry, { query, language })),
    ),
  );
};
