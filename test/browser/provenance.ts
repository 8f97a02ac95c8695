import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { load } from '../../src/frame/load.ts';
import type { Language } from '../../src/model/bilingual.ts';
import type { Statement } from '../../src/model/statement.ts';
import { pageFile } from '../../src/publish/pages.ts';
import type { TestSite } from './site.ts';

const PATIENCE = 240_000;

/** Pages whose tables lead to sentences, in the state that shows most rows. */
const STATES = ['rescue', 'sangong?parts=all', 'structure', 'personnel', 'coverage'];

const addressOf = (state: string, language: Language): string => {
  const [name, search] = state.split('?');
  return pageFile(name!, language) + (search ? `?${search}` : '');
};

const READ_LINKS = `[...document.querySelectorAll('main .data-table a[href*="sources"]')].map((a) => a.href)`;

/** Offsets that links name, by document. */
const offsetsOf = (hrefs: readonly string[]): Map<string, Set<string>> => {
  const byDocument = new Map<string, Set<string>>();
  for (const href of hrefs) {
    const { searchParams, hash } = new URL(href);
    const doc = searchParams.get('doc') ?? '';
    byDocument.set(doc, (byDocument.get(doc) ?? new Set()).add(hash.slice(1)));
  }
  return byDocument;
};

/** What is highlighted at an offset, and whether it can be seen. */
interface Landing {
  readonly offset: string;
  readonly words: string;
  readonly seen: boolean;
}

const LAND = `(async (offsets) => {
  const landings = [];
  for (const offset of offsets) {
    const moved = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = offset;
    await moved;
    const marks = [...document.querySelectorAll('.statement.target')];
    const box = marks[0]?.getBoundingClientRect();
    landings.push({
      offset,
      words: marks.map((mark) => mark.textContent).join(''),
      seen: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
    });
  }
  return landings;
})`;

const landings = (page: Page, offsets: ReadonlySet<string>): Promise<Landing[]> =>
  page.evaluate<Landing[]>(`${LAND}(${JSON.stringify([...offsets])})`);

/** What the statements at an offset say must be highlighted: their quotes, and in them the digits that are printed. */
const wantedAt = (statements: readonly Statement[], docId: string, offset: string): string[] =>
  statements
    .filter(({ statement_id }) => statement_id.startsWith(`${docId}:${offset}:`))
    .flatMap(({ quote, printed }) => [
      quote.replaceAll(/[\r\n]/g, ''),
      /\d(?:[\d.,]*\d)?/.exec(printed)?.[0] ?? '',
    ]);

const wrongLanding = (wanted: readonly string[], { offset, words, seen }: Landing): string[] => {
  if (wanted.length === 0) return [`${offset}: no statement`];
  if (!seen) return [`${offset}: not in sight`];
  return wanted
    .filter((each) => !words.includes(each))
    .map((each) => `${offset}: "${words}" without "${each}"`);
};

/** Where every link of every table to the documents must land: on the sentence, with the printed figure in it. */
export const provenance = (site: () => TestSite): void => {
  it.each(['zh', 'en'] as const)(
    'in %s: every link of every table lands on the quoted text, highlighted and in sight',
    async (language) => {
      const hrefs: string[] = [];
      for (const state of STATES) {
        const { page, close } = await site().open(addressOf(state, language));
        const found = await page.evaluate<string[]>(READ_LINKS);
        expect(found.length, state).toBeGreaterThan(5);
        hrefs.push(...found);
        await close();
      }
      const { documents, statements } = load(`${site().folder}/data`).rows;
      const byDocument = offsetsOf(hrefs);
      expect([...byDocument.keys()].sort()).toEqual(documents.map(({ doc_id }) => doc_id).sort());
      for (const { doc_id } of documents) {
        const { page, close } = await site().open(`${pageFile('sources', language)}?doc=${doc_id}`);
        const landed = await landings(page, byDocument.get(doc_id)!);
        expect(
          landed.flatMap((landing) => wrongLanding(wantedAt(statements, doc_id, landing.offset), landing)),
          doc_id,
        ).toEqual([]);
        await close();
      }
    },
    PATIENCE,
  );
};
