import type { Unmapped } from '../../model/statement.ts';
import { readNotebook } from './read-notebook.ts';
import { siteSections } from './search-texts.ts';

/** Files that a page reads from beside itself, texts by name. */
export type Companions = Readonly<Record<string, string>>;

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** What the pages read beside the dataset: texts for the search, and figures that no rule recognised. */
export const companionFiles = (unmapped: readonly Unmapped[]): Companions => ({
  'search.json': json(siteSections((file) => readNotebook(file).cells)),
  'unmapped.json': json(unmapped),
});
