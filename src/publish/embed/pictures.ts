import type { Spec } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { renderPngBeside } from '../../chart/render-png.ts';
import { renderSvg, toVega } from '../../chart/render-svg.ts';
import type { EmbedChart } from './embed-chart.ts';
import { hasPng, LOOKS, type Look, stemOf } from './looks.ts';

/** Size of a picture in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture of a chart with what it was drawn from. */
export interface Picture extends Look {
  readonly svg: string;
  readonly size: Size;
  /** Null where the picture comes as SVG alone. */
  readonly png: Promise<Uint8Array> | null;
  /** Vega-Lite with its rows. */
  readonly spec: TopLevelSpec;
}

/** The file beside spec and chart that holds their rows. */
export const ROWS_FILE = 'rows.json';

/** Pixels of a PNG for each px of its chart. */
export const PNG_SCALE = 2;

/** A value as a JSON file, indented for readers. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const sizeOf = (svg: string): Size => ({
  width: Number(/ width="([\d.]+)"/.exec(svg)?.[1] ?? 0),
  height: Number(/ height="([\d.]+)"/.exec(svg)?.[1] ?? 0),
});

/**
 * All pictures of a chart, in the order of `LOOKS`.
 *
 * @throws DataError naming the characters that the font lacks
 */
export const drawPictures = async (chart: EmbedChart): Promise<readonly Picture[]> => {
  const pictures: Picture[] = [];
  for (const look of LOOKS) {
    const spec = chart.specOf(look);
    const svg = await renderSvg(spec);
    const png = hasPng(look) ? renderPngBeside(svg, PNG_SCALE) : null;
    pictures.push({ ...look, spec, svg, size: sizeOf(svg), png });
  }
  return pictures;
};

/** The picture of one look. */
export const pictureOf = (pictures: readonly Picture[], { theme, layout }: Look): Picture =>
  pictures.find((picture) => picture.theme === theme && picture.layout === layout)!;

/** The compiled chart with its rows in a file beside it; what the page does with it, the page says. */
export const compiledChart = (spec: TopLevelSpec): Spec => {
  const { data = [], ...vega } = toVega(spec);
  const referring = data.map((source) => {
    if (source.name !== 'rows') return source;
    const { values: _, ...rest } = source as { readonly name: string; readonly values?: unknown };
    return { ...rest, url: ROWS_FILE, format: { type: 'json' } };
  });
  return { ...vega, usermeta: {}, data: referring } as Spec;
};

/** The files of a picture: `STEM.svg`, most often `STEM.png`, and `STEM.vg.json`, the compiled chart. */
export const pictureFiles = async (
  picture: Picture,
): Promise<Readonly<Record<string, string | Uint8Array>>> => {
  const stem = stemOf(picture);
  return {
    [`${stem}.svg`]: picture.svg,
    ...(picture.png ? { [`${stem}.png`]: await picture.png } : {}),
    [`${stem}.vg.json`]: `${JSON.stringify(compiledChart(picture.spec))}\n`,
  };
};
