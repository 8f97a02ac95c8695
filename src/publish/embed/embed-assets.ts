import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { DataError } from '../../model/errors.ts';
import { noBundle } from '../no-bundle.ts';
import { sha256 } from '../site/hash-files.ts';
import { PROJECT_FOLDER } from '../site/project-folder.ts';

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

const HERE = `${PROJECT_FOLDER}src/publish/embed/`;
const FONT_FILE = `${PROJECT_FOLDER}charts/fonts/noto-sans-sc.woff2`;
const HASH_DIGITS = 12;

/** One script of this folder with everything that it needs. */
const bundle = async (entry: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: PROJECT_FOLDER,
    resolve: { alias: { 'vega-lite': `${PROJECT_FOLDER}src/publish/chart/without-vega-lite.ts` } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: `${HERE}${entry}.ts`, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const code = outputs.map((file) => ('code' in file ? file.code : '')).join('');
  if (code === '') throw new DataError(noBundle(`embed ${entry}`));
  return code;
};

const named = (stem: string, ending: string, content: string | Uint8Array): string =>
  `${stem}-${sha256(content).slice(0, HASH_DIGITS)}.${ending}`;

/** Builds the scripts, style and font that every embed shares; names follow from content. */
export const embedAssets = async (): Promise<EmbedAssets> => {
  const font = readFileSync(FONT_FILE);
  const fontFile = named('noto-sans-sc', 'woff2', font);
  const css = readFileSync(`${HERE}embed.css`, 'utf8').replace('FONT', fontFile);
  const [draw, fill, insert] = [
    await bundle('embed-runtime'),
    await bundle('snippets-runtime'),
    await bundle('insert'),
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
