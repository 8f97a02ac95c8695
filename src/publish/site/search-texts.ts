import type { Cell } from '@observablehq/notebook-kit';
import type { Language } from '../../model/bilingual.ts';
import { PAGES, pageFile } from '../pages.ts';

/** A stretch of a page that a search can find: `search.json` holds a list of them. */
export interface SearchText {
  /** Address relative to the site, with the anchor of the heading. */
  readonly address: string;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
}

const TAG = /<[^<>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
};

const plain = (html: string): string =>
  html
    .replace(TAG, ' ')
    .replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();

const HEADING = /<h[12](?: id="([^"<>]*)")?>/;

/** The sections of a page's fixed text: each begins at a heading. */
export const pageSections = (
  cells: readonly Pick<Cell, 'mode' | 'value'>[],
  file: string,
  language: Language,
): SearchText[] => {
  const html = cells
    .filter((cell) => cell.mode === 'html')
    .map((cell) => cell.value)
    .join('\n');
  return html.split(/(?=<h[12][ >])/).flatMap((section) => {
    const heading = HEADING.exec(section);
    const end = section.search(/<\/h[12]>/);
    if (!heading || end < 0) return [];
    const address = heading[1] ? `${file}#${heading[1]}` : file;
    return [{ address, language, title: plain(section.slice(0, end)), text: plain(section.slice(end)) }];
  });
};

/** Sections of every page, by the reader of notebooks that is given. */
export const siteSections = (read: (file: string) => readonly Pick<Cell, 'mode' | 'value'>[]): SearchText[] =>
  PAGES.flatMap((page) =>
    (['zh', 'en'] as const).flatMap((language) => {
      const file = pageFile(page.name, language);
      return pageSections(read(file), file, language);
    }),
  );
