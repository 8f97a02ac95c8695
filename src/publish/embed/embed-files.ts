import type { Spec } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import type { ChartRow } from '../../chart/chart-row.ts';
import { renderPng } from '../../chart/render-png.ts';
import { renderSvg, toVega } from '../../chart/render-svg.ts';
import type { Dataset } from '../../frame/dataset.ts';
import { toCsv } from '../page/table/export-rows.ts';
import { sha256 } from '../site/hash-files.ts';
import { bibtexEntry, cslItems, type Edition, gbt7714Line } from './citations.ts';
import type { EmbedAssets } from './embed-assets.ts';
import type { EmbedChart } from './embed-chart.ts';
import { embedPage, type PageParts, snippetsPage } from './embed-page.ts';
import { embedMetadata } from './metadata.ts';
import { type Size, snippet } from './snippets.ts';

/** Files of one folder by name. */
export type EmbedFiles = Readonly<Record<string, string | Uint8Array>>;

/** What the embeds of a site have in common. */
export interface EmbedContext {
  readonly data: Dataset;
  readonly edition: Edition;
  readonly assets: EmbedAssets;
}

const ROWS_FILE = 'rows.json';
const PNG_SCALE = 2;

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The spec with its rows in a file beside it. */
const withReference = (spec: TopLevelSpec): object => ({
  ...spec,
  data: { name: 'rows', url: ROWS_FILE, format: { type: 'json' } },
});

/** The compiled chart with its rows in a file beside it; what the page does with it, the page says. */
const compiled = (spec: TopLevelSpec): Spec => {
  const { data = [], ...vega } = toVega(spec);
  const referring = data.map((source) => {
    if (source.name !== 'rows') return source;
    const { values: _, ...rest } = source as { readonly name: string; readonly values?: unknown };
    return { ...rest, url: ROWS_FILE, format: { type: 'json' } };
  });
  return { ...vega, usermeta: {}, data: referring } as Spec;
};

/** Lists of statement ids become one cell, joined by spaces as in the dataset. */
const flat = (row: ChartRow): ChartRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : value]),
  );

const sizeOf = (svg: string): Size => ({
  width: Number(/ width="([\d.]+)"/.exec(svg)?.[1] ?? 0),
  height: Number(/ height="([\d.]+)"/.exec(svg)?.[1] ?? 0),
});

const oembed = ({ chart, size, root }: PageParts): object => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'xianbi 县比',
  title: chart.title,
  width: size.width,
  height: size.height,
  html: snippet('iframe', { chart, size }, { root, folder: chart.folder }),
  thumbnail_url: `${root}${chart.folder}/chart.png`,
  thumbnail_width: size.width * PNG_SCALE,
  thumbnail_height: size.height * PNG_SCALE,
});

const checksums = (files: EmbedFiles): string =>
  Object.keys(files)
    .sort()
    .map((name) => `${sha256(files[name]!)}  ${name}\n`)
    .join('');

/**
 * Every file of a chart's folder below `embed/`, the last of them `checksums.txt` over all others, as
 * `sha256sum -c` reads it. The same dataset and sources give the same bytes.
 *
 * @throws DataError naming the characters that the font lacks
 */
export const embedFiles = async (chart: EmbedChart, context: EmbedContext): Promise<EmbedFiles> => {
  const { data, edition, assets } = context;
  const svg = await renderSvg(chart.spec);
  const citation = gbt7714Line(chart, edition);
  const root = edition.base ? `${edition.base}embed/` : '';
  const parts: PageParts = { chart, svg, size: sizeOf(svg), assets, citation, root };
  const files: EmbedFiles = {
    'chart.png': renderPng(svg, PNG_SCALE),
    'chart.svg': svg,
    'chart.vg.json': json(compiled(chart.spec)),
    'chart.vl.json': json(withReference(chart.spec)),
    'citation.bib': bibtexEntry(chart, edition),
    'citation.csl.json': json(cslItems(chart, edition)),
    'citation.gbt7714.txt': citation,
    'index.html': embedPage(parts),
    'metadata.json': json(embedMetadata(chart, data, edition)),
    'oembed.json': json(oembed(parts)),
    'rows.csv': toCsv(chart.rows.map(flat)),
    [ROWS_FILE]: json(chart.rows),
    'snippets.html': snippetsPage(parts),
  };
  return { ...files, 'checksums.txt': checksums(files) };
};
