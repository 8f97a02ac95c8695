import { chartTitle, LANGUAGE_TAGS } from '../../chart/accessible-svg.ts';
import { chartFeed, type FeedOptions } from '../../chart/feed.ts';
import { prepare } from '../../chart/prepare.ts';
import { renderSvg, toVega } from '../../chart/render-svg.ts';
import type { ChartName } from '../../chart/specs.ts';
import type { Theme } from '../../chart/theme.ts';
import type { Denominator } from '../../compare/rows/rescue-row.ts';
import type { Dataset } from '../../frame/dataset.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import { UsageError } from '../../model/errors.ts';
import { embedFolder } from '../../publish/embed/embed-folder.ts';

/** Forms that a chart can be written in: `vl` is Vega-Lite with its rows, `json` the compiled Vega. */
export const CHART_FORMATS = ['svg', 'png', 'pdf', 'html', 'json', 'vl'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** Ending of a chart's file, without its dot. */
export const ENDINGS: Readonly<Record<ChartFormat, string>> = {
  svg: 'svg',
  png: 'png',
  pdf: 'pdf',
  html: 'html',
  json: 'json',
  vl: 'vl.json',
};

/** How one chart is to be drawn. */
export interface DrawOptions {
  readonly lang: Language;
  readonly theme: Theme;
  readonly width: number;
  readonly scale: number;
  readonly format: ChartFormat;
  readonly by?: Denominator;
  readonly county?: readonly string[];
  readonly years?: readonly number[];
}

type Prepared = ReturnType<typeof prepare>;

/** A chart before it is given a form. */
interface Drawable {
  readonly name: ChartName;
  readonly options: DrawOptions;
  readonly rows: ReturnType<typeof chartFeed>['rows'];
  /** The chart for a theme and a width. */
  readonly specOf: (theme: Theme, width: number) => Prepared;
}

/** The chart as it was asked for. */
const asked = ({ specOf, options: { theme, width } }: Drawable): Prepared => specOf(theme, width);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

type Writer = (chart: Drawable) => Promise<string | Uint8Array>;

/** The makers of pictures and pages are loaded only when their format is asked for. */
const WRITERS: Readonly<Record<ChartFormat, Writer>> = {
  vl: async (chart) => json(asked(chart)),
  json: async (chart) => json(toVega(asked(chart))),
  svg: (chart) => renderSvg(asked(chart)),
  png: async (chart) => {
    const { renderPng } = await import('../../chart/render-png.ts');
    return renderPng(await renderSvg(asked(chart)), chart.options.scale);
  },
  pdf: async (chart) => {
    const { renderPdf } = await import('../../chart/render-pdf.ts');
    const spec = asked(chart);
    return renderPdf(await renderSvg(spec), {
      title: chartTitle(spec),
      description: spec.description ?? '',
      lang: LANGUAGE_TAGS[chart.options.lang],
    });
  },
  html: async ({ name, options, rows, specOf }) => {
    const { standaloneChart } = await import('../../publish/chart/standalone-chart.ts');
    const { lang, theme, width, by } = options;
    const file = `xianbi-${embedFolder(name, { language: lang, ...(by ? { by } : {}) })}`;
    return standaloneChart({ file, rows, theme, width, specOf });
  },
};

const feedOptions = (name: ChartName, { by, county, years }: DrawOptions): FeedOptions => ({
  ...(by && name === 'per-capita-rescue' ? { by } : {}),
  ...(county ? { counties: county } : {}),
  ...(years ? { years } : {}),
});

const noAccounts = (name: ChartName): Bilingual => ({
  zh: `chart ${name}：数据集中没有这些县、这些年度的数据`,
  en: `chart ${name}: no accounts of these counties and years in the dataset`,
});

/**
 * One chart of a dataset in the format asked for.
 *
 * @throws UsageError on an unknown county, and where the dataset has no accounts of the counties and years asked
 *   for; DataError where the font lacks a character
 */
export const drawChart = async (
  name: ChartName,
  data: Dataset,
  options: DrawOptions,
): Promise<string | Uint8Array> => {
  const { lang } = options;
  const feed = chartFeed(name, data, feedOptions(name, options));
  if (feed.rows.length === 0) throw new UsageError(noAccounts(name));
  const specOf = (theme: Theme, width: number): Prepared =>
    prepare(name, feed.rows, {
      lang,
      theme,
      width,
      sources: feed.sources,
      origins: feed.origins,
      words: feed.words[lang],
      description: feed.description[lang],
    });
  return WRITERS[options.format]({ name, options, rows: feed.rows, specOf });
};
