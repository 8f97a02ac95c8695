import { readFileSync } from 'node:fs';
import { sha256 } from '../site/hash-files.ts';
import { PROJECT_FOLDER } from '../site/project-folder.ts';
import { bundleScript } from './bundle-script.ts';

/** What all embeds share, by its path below `embed/`. */
export interface EmbedAssets {
  /** `runtime-HASH.js`: draws the interactive chart. */
  readonly runtime: string;
  /** `snippets-HASH.js`: writes addresses into the snippets. */
  readonly snippets: string;
  /** `style-HASH.css` */
  readonly style: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** The script that other people's pages name: its address stays. */
export const INSERT_FILE = 'insert.js';

const STYLE = `${PROJECT_FOLDER}src/publish/embed/embed.css`;
/** The font that every chart is drawn in, for browsers. */
export const FONT_FILE = `${PROJECT_FOLDER}charts/fonts/noto-sans-sc.woff2`;
const HASH_DIGITS = 12;

const named = (stem: string, ending: string, content: string | Uint8Array): string =>
  `${stem}-${sha256(content).slice(0, HASH_DIGITS)}.${ending}`;

/** The style of a page that shows charts, with the address of the font. */
export const styleSheet = (font: string): string => readFileSync(STYLE, 'utf8').replace('FONT', font);

/** Builds the scripts, style and font that every embed shares; names follow from content. */
export const embedAssets = async (): Promise<EmbedAssets> => {
  const font = readFileSync(FONT_FILE);
  const fontFile = named('noto-sans-sc', 'woff2', font);
  const css = styleSheet(fontFile);
  const [draw, fill, insert] = [
    await bundleScript('embed/embed-runtime'),
    await bundleScript('embed/snippets-runtime'),
    await bundleScript('embed/insert'),
  ];
  const [runtime, snippets] = [named('runtime', 'js', draw), named('snippets', 'js', fill)];
  const style = named('style', 'css', css);
  const files = {
    [runtime]: draw,
    [snippets]: fill,
    [style]: css,
    [fontFile]: font,
    [INSERT_FILE]: insert,
  };
  return { runtime, snippets, style, files };
};
