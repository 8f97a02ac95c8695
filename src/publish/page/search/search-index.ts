import MiniSearch from 'minisearch';
import type { Language } from '../../../model/bilingual.ts';
import type { DocumentRow } from '../../../model/document.ts';
import type { Concept } from '../../../model/reference.ts';
import { pageFile } from '../../pages.ts';
import { lineSpans } from '../sources/segments.ts';
import { tokenize } from './tokenize.ts';

/** Something that a search can find. */
export interface SearchEntry {
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

/** A section of a page's fixed text, as `search.json` lists them. */
export interface SectionEntry extends SearchEntry {
  readonly language: Language;
}

/** The sections of one language, all headings and texts of the site's own pages. */
export const sectionEntries = (sections: readonly SectionEntry[], language: Language): SearchEntry[] =>
  sections.filter((section) => section.language === language);

/** The concepts, found by identifier and by name in both languages. */
export const conceptEntries = (concepts: readonly Concept[], language: Language): SearchEntry[] =>
  concepts.map(({ concept, zh, en }) => ({
    address: `${pageFile('coverage', language)}#concepts`,
    title: language === 'zh' ? zh : en,
    text: `${concept} ${zh} ${en}`,
  }));

const SHORTEST_LINE = 4;

/** The lines of a document, each with its own address in the sources view. */
export const lineEntries = (
  { doc_id, title }: DocumentRow,
  source: string,
  language: Language,
): SearchEntry[] =>
  lineSpans(source)
    .map(({ start, end }) => ({ start, text: source.slice(start, end).trim() }))
    .filter(({ text }) => text.length >= SHORTEST_LINE)
    .map(({ start, text }) => ({
      address: `${pageFile('sources', language)}?doc=${encodeURIComponent(doc_id)}#${start}`,
      title,
      text,
    }));

/** Words, codes and amounts of three digits and more, and a lone Han character, which begins many pairs. */
const BY_BEGINNING = /^(?:[a-z]|\d{3}|\p{Script=Han}$)/u;

/** A search over entries: best first, every term of the query found, some by their beginning too. */
export const searchIndex = (entries: readonly SearchEntry[]): ((query: string) => SearchEntry[]) => {
  const index = new MiniSearch<SearchEntry & { id: number }>({ fields: ['title', 'text'], tokenize });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const options = {
    combineWith: 'AND',
    boost: { title: 2 },
    prefix: (term: string) => BY_BEGINNING.test(term),
    tokenize,
  } as const;
  return (query) => index.search(query, options).map(({ id }) => entries[id]!);
};
