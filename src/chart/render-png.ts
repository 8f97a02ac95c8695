import { Resvg } from '@resvg/resvg-js';
import { complain, UsageError } from '../model/errors.ts';
import { FONT_FAMILY, fontFileFor } from './font-file.ts';

/** How many pixels of the picture one px of the chart may become. */
export const PNG_SCALES = { least: 1, most: 4 } as const;

const checkScale = (scale: number): void => {
  if (scale >= PNG_SCALES.least && scale <= PNG_SCALES.most) return;
  throw new UsageError(
    complain({
      subject: 'PNG scale',
      expected: `a number from ${PNG_SCALES.least} to ${PNG_SCALES.most}`,
      found: String(scale),
    }),
  );
};

/**
 * An SVG of this project as a PNG, drawn with the font that comes along: the same on every machine.
 *
 * @throws UsageError on a scale outside 1 to 4
 * @throws DataError naming the characters that the font lacks
 */
export const renderPng = (svg: string, scale = 1): Uint8Array => {
  checkScale(scale);
  const picture = new Resvg(svg, {
    font: { fontFiles: [fontFileFor(svg)], loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
    fitTo: { mode: 'zoom', value: scale },
  });
  return picture.render().asPng();
};
