/**
 * Makes the files of this folder and `src/chart/advance-widths.ts` from the complete Noto Sans SC
 * (SIL OFL 1.1, package `@expo-google-fonts/noto-sans-sc`). Run it after texts or data changed:
 *
 *   npx tsx charts/fonts/make.ts
 *
 * - `noto-sans-sc.ttf` draws PNG and PDF: every character used, and level 1 of GB 2312
 * - `noto-sans-sc.woff2` is for web pages: the characters used
 */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packageFolder = `${root}node_modules/@expo-google-fonts/noto-sans-sc/`;

/** Where words that a chart or a page may draw come from. */
const FOLDERS = ['data', 'charts', 'src', 'notebooks'];
const WRITTEN = /\.(txt|csv|json|ts|css|html)$/;

const PUNCTUATION =
  '\u00a0·×÷±²³°–—‘’“”…‰′″‹›←↑→↓↔−≈≠≤≥∞■□▲△▶▷▼▽◀◆◇○●◐★☆✓✗、。〈〉《》「」『』【】〔〕！（），－．／：；＜＝＞？［］～￥％＋';

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/** The 3 755 most common characters: rows 16 to 55 of GB 2312. */
const levelOne = (): string => {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 40 }, (_, row) =>
    Array.from({ length: 94 }, (_, cell) => decoder.decode(Uint8Array.of(0xb0 + row, 0xa1 + cell))),
  );
  return rows.flat().join('');
};

const used = (): string => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => WRITTEN.test(name))
      .map((name) => `${root}${folder}/${name}`),
  );
  return files.map((name) => readFileSync(name, 'utf8')).join('');
};

const drawable = (font: Font, text: string): string[] =>
  [...new Set(text)].filter((c) => c >= ' ' && font.hasGlyphForCodePoint(c.codePointAt(0)!)).sort();

/** Characters by advance width in thousandths of an em; those of 1 em, nearly all, are left out. */
const widthTable = (font: Font, characters: readonly string[]): Map<number, string> => {
  const table = new Map<number, string>();
  for (const character of characters) {
    const units = font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth;
    const width = Math.round((1000 * units) / font.unitsPerEm);
    if (width !== 1000) table.set(width, (table.get(width) ?? '') + character);
  }
  return new Map([...table].sort(([a], [b]) => a - b));
};

const quoted = (text: string): string =>
  text.includes("'") && !text.includes('"')
    ? `"${text.replaceAll('\\', '\\\\')}"`
    : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\u00a0', '\\u00a0')}'`;

const widthModule = (table: ReadonlyMap<number, string>): string => `/**
 * Characters of Noto Sans SC Regular by advance width, in thousandths of an em; every other is 1 em wide.
 * Source: the font's hmtx table. Made by charts/fonts/make.ts.
 */
export const ADVANCE_WIDTHS: readonly (readonly [width: number, characters: string])[] = [
${[...table].map(([width, characters]) => `  [${width}, ${quoted(characters)}],`).join('\n')}
];
`;

const file = readFileSync(`${packageFolder}400Regular/NotoSansSC_400Regular.ttf`);
const font = create(file) as Font;
const words = drawable(font, ascii + PUNCTUATION + used());
const latin = Array.from({ length: 96 }, (_, i) => String.fromCharCode(160 + i)).join('');
const all = drawable(font, words.join('') + levelOne() + latin);
const write = (name: string, content: string | Buffer): void => writeFileSync(root + name, content);

write('charts/fonts/noto-sans-sc.ttf', await subsetFont(file, all.join(''), { targetFormat: 'truetype' }));
write('charts/fonts/noto-sans-sc.woff2', await subsetFont(file, words.join(''), { targetFormat: 'woff2' }));
copyFileSync(`${packageFolder}LICENSE_FONT`, `${root}charts/fonts/OFL.txt`);
write('src/chart/advance-widths.ts', widthModule(widthTable(font, all)));
process.stderr.write(`ttf ${all.length} characters, woff2 ${words.length}\n`);
