import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { complain, DataError } from '../model/errors.ts';
import { fontSegments, missingCharacters } from './font-coverage.ts';
import { textsOfSvg } from './svg-texts.ts';

/** The font that pictures are drawn with: the committed subset, then the complete one where npm brought it. */
const FONT_FILES = [
  '../../charts/fonts/noto-sans-sc.ttf',
  '../../node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** Name of the family in both files. */
export const FONT_FAMILY = 'Noto Sans SC';

const segments = new Map<string, ReturnType<typeof fontSegments>>();

const missingIn = (file: string, text: string): string[] => {
  const known = segments.get(file) ?? fontSegments(readFileSync(file));
  segments.set(file, known);
  return missingCharacters(text, known);
};

const named = (character: string): string =>
  `${character} (U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;

/**
 * The path of a font file that has every character drawn in an SVG.
 *
 * @throws DataError naming the characters that no font at hand has, rather than drawing empty boxes
 */
export const fontFileFor = (svg: string): string => {
  const text = textsOfSvg(svg).join('');
  const files = FONT_FILES.filter((file) => existsSync(file));
  const complete = files.find((file) => missingIn(file, text).length === 0);
  if (complete) return complete;
  const missing = files.length > 0 ? missingIn(files.at(-1)!, text) : [];
  throw new DataError(
    complain({
      subject: { zh: '图', en: 'picture' },
      expected: { zh: `${FONT_FAMILY} 具有的字符`, en: `characters that ${FONT_FAMILY} has` },
      found: missing.map(named).join(', ') || { zh: '没有字体文件', en: 'no font file' },
      advice: {
        zh: '请用 --format svg，或以 charts/fonts/make.ts 补充字符',
        en: 'write --format svg, or add the characters with charts/fonts/make.ts',
      },
    }),
  );
};
