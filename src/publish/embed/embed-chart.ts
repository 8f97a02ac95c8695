import type { TopLevelSpec } from 'vega-lite';
import { chartTitle } from '../../chart/accessible-svg.ts';
import type { ChartRow } from '../../chart/chart-row.ts';
import { chartFeed } from '../../chart/feed.ts';
import { prepare } from '../../chart/prepare.ts';
import type { ChartName } from '../../chart/specs.ts';
import type { Denominator } from '../../compare/rows/rescue-row.ts';
import { DENOMINATOR_NAMES } from '../../compare/words/rescue-words.ts';
import type { Dataset } from '../../frame/dataset.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import { withAddresses } from '../page/source-link.ts';
import { type EmbedVariant, embedFolder } from './embed-folder.ts';
import { LAYOUTS, type Look, ON_PAPER } from './looks.ts';

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
  /** Vega-Lite with its rows, in one of the chart's looks. */
  readonly specOf: (look: Look) => TopLevelSpec;
}

/** From the folder of an embed to the pages of the site, where the site's address is not known. */
const SITE = '../../';

const dividedBy = (by: Denominator): Bilingual => ({
  zh: `（分母：${DENOMINATOR_NAMES[by].zh}）`,
  en: ` (divided by ${DENOMINATOR_NAMES[by].en}s)`,
});

/**
 * One embed of a dataset; a click on a mark leads to its sentence in the sources view.
 *
 * @param base where the site will stand, so that a copy of the folder on another host finds it; else relative
 * @throws UsageError on an unknown denominator
 */
export const embedChart = (variant: EmbedVariant, data: Dataset, base = ''): EmbedChart => {
  const { name, language, by } = variant;
  const feed = chartFeed(name, data, by ? { by } : {});
  const description = feed.description[language];
  const shared = {
    lang: language,
    sources: feed.sources,
    origins: withAddresses(feed.origins, language, base || SITE),
    words: feed.words[language],
    description,
  };
  const specOf = ({ theme, layout }: Look): TopLevelSpec =>
    prepare(name, feed.rows, { ...shared, theme, width: LAYOUTS[layout] });
  return {
    name,
    language,
    by: by ?? null,
    folder: embedFolder(name, variant),
    title: chartTitle(specOf(ON_PAPER)) + (by ? dividedBy(by)[language] : ''),
    description,
    rows: feed.rows,
    titles: feed.sources,
    specOf,
  };
};
