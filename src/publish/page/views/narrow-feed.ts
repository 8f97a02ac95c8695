import type { ChartRow } from '../../../chart/chart-row.ts';
import type { ChartFeed } from '../../../chart/feed.ts';
import { titlesOf } from '../../../chart/row-sources.ts';
import type { Dataset } from '../../../frame/dataset.ts';
import type { Bilingual } from '../../../model/bilingual.ts';

/** A chart's feed with the rows that a page's own menus leave, and what is said of them. */
export const narrowFeed = (
  feed: ChartFeed,
  data: Dataset,
  { rows, words }: { readonly rows: readonly object[]; readonly words: Bilingual },
): ChartFeed => {
  const left = rows as readonly ChartRow[];
  return { ...feed, rows: left, description: words, sources: titlesOf(data, left) };
};
