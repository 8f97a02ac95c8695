import MiniSearch from 'minisearch';
import type { Language } from '../../../model/bilingual.ts';
import type { DocumentRow } from '../../../model/document.ts';
import type { Concept, CountyRow } from '../../../model/reference.ts';
import { pageFile } from '../../pages.ts';
import { lineSpans } from '../sources/segments.ts';
import { STAGE_WORDS } from '../views/common-columns.ts';
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

/** The documents, found by county in both languages, its code and prefecture, year, stage and agency. */
export const documentEntries = (
  documents: readonly DocumentRow[],
  counties: readonly CountyRow[],
  language: Language,
): SearchEntry[] =>
  documents.map(({ doc_id, title, county_code, agency, fiscal_year, stage }) => {
    const { county, county_en, prefecture } = counties.find((row) => row.county_code === county_code) ?? {};
    const said = [
      county_en,
      fiscal_year,
      STAGE_WORDS[stage]?.[language],
      county,
      county_code,
      prefecture,
      agency,
    ];
    return {
      address: `${pageFile('sources', language)}?doc=${encodeURIComponent(doc_id)}`,
      title,
      text: said.filter(Boolean).join(' '),
    };
  });

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

/** What a query finds, best first. */
export interface Found {
  readonly entries: readonly SearchEntry[];
  /** Whether each of them has every term of the query; where none has, those with some of the terms are given. */
  readonly whole: boolean;
}

/** A search over entries, by every term of the query or else by some, and some terms by their beginning too. */
export const searchIndex = (entries: readonly SearchEntry[]): ((query: string) => Found) => {
  const index = new MiniSearch<SearchEntry & { id: number }>({ fields: ['title', 'text'], tokenize });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const options = {
    boost: { title: 2 },
    prefix: (term: string) => BY_BEGINNING.test(term),
    tokenize,
  } as const;
  const find = (query: string, combineWith: 'AND' | 'OR') =>
    index.search(query, { ...options, combineWith }).map(({ id }) => entries[id]!);
  return (query) => {
    const found = find(query, 'AND');
    return found.length > 0 ? { entries: found, whole: true } : { entries: find(query, 'OR'), whole: false };
  };
};
