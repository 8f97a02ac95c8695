import { chartTitle, LANGUAGE_TAGS } from '../../chart/accessible-svg.ts';
import { chartFeed } from '../../chart/feed.ts';
import { prepare } from '../../chart/prepare.ts';
import { renderSvg, toVega } from '../../chart/render-svg.ts';
import type { ChartName } from '../../chart/specs.ts';
import type { Theme } from '../../chart/theme.ts';
import type { Denominator } from '../../compare/rows/rescue-row.ts';
import type { Dataset } from '../../frame/dataset.ts';
import type { Language } from '../../model/bilingual.ts';

/** Forms that a chart can be written in: `vl` is Vega-Lite with its rows, `json` the compiled Vega. */
export const CHART_FORMATS = ['svg', 'png', 'pdf', 'html', 'json', 'vl'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** How one chart is to be drawn. */
export interface DrawOptions {
  readonly lang: Language;
  readonly theme: Theme;
  readonly width: number;
  readonly scale: number;
  readonly format: ChartFormat;
  readonly by?: Denominator;
  readonly county?: readonly string[];
}

type Prepared = ReturnType<typeof prepare>;
type Writer = (spec: Prepared, options: DrawOptions) => Promise<string | Uint8Array>;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The makers of pictures and pages are loaded only when their format is asked for. */
const WRITERS: Readonly<Record<ChartFormat, Writer>> = {
  vl: async (spec) => json(spec),
  json: async (spec) => json(toVega(spec)),
  svg: (spec) => renderSvg(spec),
  png: async (spec, { scale }) => {
    const { renderPng } = await import('../../chart/render-png.ts');
    return renderPng(await renderSvg(spec), scale);
  },
  pdf: async (spec, { lang }) => {
    const { renderPdf } = await import('../../chart/render-pdf.ts');
    return renderPdf(await renderSvg(spec), {
      title: chartTitle(spec),
      description: spec.description ?? '',
      lang: LANGUAGE_TAGS[lang],
    });
  },
  html: async (spec) => {
    const { standaloneChart } = await import('../../publish/chart/standalone-chart.ts');
    return standaloneChart(spec);
  },
};

/**
 * One chart of a dataset in the format asked for.
 *
 * @throws UsageError on an unknown county; DataError where the font lacks a character
 */
export const drawChart = async (
  name: ChartName,
  data: Dataset,
  options: DrawOptions,
): Promise<string | Uint8Array> => {
  const { by, county, lang, theme, width } = options;
  const isRescue = name === 'per-capita-rescue';
  const feed = chartFeed(name, data, {
    ...(by && isRescue ? { by } : {}),
    ...(county ? { counties: county } : {}),
  });
  const spec = prepare(name, feed.rows, {
    lang,
    theme,
    width,
    sources: feed.sources,
    origins: feed.origins,
    words: feed.words[lang],
    description: feed.description[lang],
  });
  return WRITERS[options.format](spec, options);
};
