import type { TopLevelSpec } from 'vega-lite';
import { chartTitle } from '../../chart/accessible-svg.ts';
import type { ChartRow } from '../../chart/chart-row.ts';
import { type ChartFeed, chartFeed } from '../../chart/feed.ts';
import { prepare } from '../../chart/prepare.ts';
import type { ChartName } from '../../chart/specs.ts';
import type { Denominator } from '../../compare/rows/rescue-row.ts';
import { DENOMINATOR_NAMES } from '../../compare/words/rescue-words.ts';
import type { Dataset } from '../../frame/dataset.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import { sourceAddress } from '../page/source-link.ts';
import { type EmbedVariant, embedFolder } from './embed-folder.ts';

/** A chart in one language, ready to be written as files. */
export interface EmbedChart {
  readonly name: ChartName;
  readonly language: Language;
  /** What rescue funds are divided by; null in every other chart. */
  readonly by: Denominator | null;
  /** Folder below `embed/`, see `embedFolder`. */
  readonly folder: string;
  /** The chart's title, with its denominator where it could have another. */
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

const dividedBy = (by: Denominator): Bilingual => ({
  zh: `（分母：${DENOMINATOR_NAMES[by].zh}）`,
  en: ` (divided by ${DENOMINATOR_NAMES[by].en}s)`,
});

/** One embed of a dataset; a click on a mark leads to its sentence in the sources view. */
export const embedChart = ({ name, language, by }: EmbedVariant, data: Dataset): EmbedChart => {
  const feed = chartFeed(name, data, by ? { by } : {});
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
    by: by ?? null,
    folder: embedFolder(name, { language, ...(by ? { by } : {}) }),
    title: chartTitle(spec) + (by ? dividedBy(by)[language] : ''),
    description,
    rows: feed.rows,
    titles: feed.sources,
    spec,
  };
};
