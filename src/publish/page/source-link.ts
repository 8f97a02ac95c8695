import type { Origins } from '../../chart/prepare.ts';
import type { Language } from '../../model/bilingual.ts';
import { pageFile } from '../pages.ts';

/** Where a statement stands, as its id says: `doc_id:start:concept…`. */
export interface StatementPlace {
  readonly docId: string;
  /** UTF-16 offset of the figure in the document's text; the quote around it may begin before. */
  readonly start: number;
  readonly concept: string;
}

/** Takes a statement id apart; null where it is none. */
export const parseStatementId = (id: string): StatementPlace | null => {
  const [docId, start, concept] = id.split(':');
  return docId && concept && /^\d+$/.test(start ?? '') ? { docId, start: Number(start), concept } : null;
};

/** The address of a statement in the sources view, which scrolls to its quote; null where `id` is no statement's. */
export const sourceAddress = (id: string, language: Language): string | null => {
  const place = parseStatementId(id);
  return place && `${pageFile('sources', language)}?doc=${encodeURIComponent(place.docId)}#${place.start}`;
};

/** The offset by which the address of the sources view names a statement: that of its figure. */
export const statementOffset = (id: string): number => parseStatementId(id)?.start ?? -1;

/** Origins of a chart with the address of each statement in the sources view; `root` leads from the chart to the site. */
export const withAddresses = (origins: Origins, language: Language, root = ''): Origins =>
  Object.fromEntries(
    Object.entries(origins).map(([id, origin]) => {
      const address = sourceAddress(id, language);
      return [id, address ? { ...origin, href: root + address } : origin];
    }),
  );
