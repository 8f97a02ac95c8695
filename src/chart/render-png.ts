import { Resvg, renderAsync } from '@resvg/resvg-js';
import { complain, UsageError } from '../model/errors.ts';
import { FONT_FAMILY, fontFileFor } from './font-file.ts';

/** How many pixels of the picture one px of the chart may become. */
export const PNG_SCALES = { least: 1, most: 4 } as const;

const checkScale = (scale: number): void => {
  if (scale >= PNG_SCALES.least && scale <= PNG_SCALES.most) return;
  throw new UsageError(
    complain({
      subject: { zh: 'PNG 倍数', en: 'PNG scale' },
      expected: {
        zh: `${PNG_SCALES.least}至${PNG_SCALES.most}的数`,
        en: `a number from ${PNG_SCALES.least} to ${PNG_SCALES.most}`,
      },
      found: String(scale),
    }),
  );
};

const pictureOptions = (svg: string, scale: number) => {
  checkScale(scale);
  return {
    font: { fontFiles: [fontFileFor(svg)], loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
    fitTo: { mode: 'zoom' as const, value: scale },
  };
};

/**
 * An SVG of this project as a PNG, drawn with the font that comes along: the same on every machine.
 *
 * @throws UsageError on a scale outside 1 to 4
 * @throws DataError naming the characters that the font lacks
 */
export const renderPng = (svg: string, scale = 1): Uint8Array =>
  new Resvg(svg, pictureOptions(svg, scale)).render().asPng();

/** What `renderPng` gives and throws, drawn beside whatever else is being done: for many pictures. */
export const renderPngBeside = (svg: string, scale = 1): Promise<Uint8Array> =>
  renderAsync(svg, pictureOptions(svg, scale)).then((picture) => picture.asPng());
