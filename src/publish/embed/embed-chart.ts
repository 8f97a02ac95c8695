import type { TopLevelSpec } from 'vega-lite';
import { chartTitle } from '../../chart/accessible-svg.ts';
import type { ChartRow } from '../../chart/chart-row.ts';
import { type ChartFeed, chartFeed } from '../../chart/feed.ts';
import { prepare } from '../../chart/prepare.ts';
import type { ChartName } from '../../chart/specs.ts';
import type { Dataset } from '../../frame/dataset.ts';
import type { Language } from '../../model/bilingual.ts';
import { sourceAddress } from '../page/source-link.ts';

/** A chart in one language, ready to be written as files. */
export interface EmbedChart {
  readonly name: ChartName;
  readonly language: Language;
  /** Folder below `embed/`: `NAME.LANGUAGE`. */
  readonly folder: string;
  readonly title: string;
  /** Alt text: the comparison in words. */
  readonly description: string;
  /** The rows of the comparison. */
  readonly rows: readonly ChartRow[];
  /** Titles of the documents that the rows come from. */
  readonly titles: readonly string[];
  /** Vega-Lite with its rows. */
  readonly spec: TopLevelSpec;
}

/** From the folder of an embed to the pages of the site. */
const SITE = '../../';

const withAddresses = (origins: ChartFeed['origins'], language: Language): ChartFeed['origins'] =>
  Object.fromEntries(
    Object.entries(origins).map(([id, origin]) => {
      const address = sourceAddress(id, language);
      return [id, address ? { ...origin, href: SITE + address } : origin];
    }),
  );

/** A chart of a dataset in one language; a click on a mark leads to its sentence in the sources view. */
export const embedChart = (name: ChartName, data: Dataset, language: Language): EmbedChart => {
  const feed = chartFeed(name, data);
  const description = feed.description[language];
  const spec = prepare(name, feed.rows, {
    lang: language,
    sources: feed.sources,
    origins: withAddresses(feed.origins, language),
    words: feed.words[language],
    description,
  });
  return {
    name,
    language,
    folder: `${name}.${language}`,
    title: chartTitle(spec),
    description,
    rows: feed.rows,
    titles: feed.sources,
    spec,
  };
};
