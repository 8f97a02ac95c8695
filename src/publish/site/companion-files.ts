import type { Unmapped } from '../../model/statement.ts';
import { readNotebook } from './read-notebook.ts';
import { siteSections } from './search-texts.ts';
import { sitemap } from './sitemap.ts';

/** What stands beside the pages, apart from the dataset. */
export interface Companions {
  /** Where the site will stand; empty where that is not known. */
  readonly base: string;
  readonly unmapped: readonly Unmapped[];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Texts of the companion files by name: what a search reads, what was not recognised, the map of the site. */
export const companionFiles = ({ base, unmapped }: Companions): Readonly<Record<string, string>> => ({
  'search.json': json(siteSections((file) => readNotebook(file).cells)),
  'unmapped.json': json(unmapped),
  'sitemap.xml': sitemap(base),
});
