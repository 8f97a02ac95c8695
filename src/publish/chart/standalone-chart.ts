import { readFileSync } from 'node:fs';
import type { TopLevelSpec } from 'vega-lite';
import { build } from 'vite';
import { chartTitle, LANGUAGE_TAGS } from '../../chart/accessible-svg.ts';
import { renderSvg, toVega } from '../../chart/render-svg.ts';
import { languageOf } from '../../chart/spec-words.ts';
import { FONT } from '../../chart/theme.ts';
import { DataError } from '../../model/errors.ts';
import { noBundle } from '../no-bundle.ts';
import { escapeHtml } from '../site/escape-html.ts';
import { PROJECT_FOLDER } from '../site/project-folder.ts';

const ENTRY = `${PROJECT_FOLDER}src/publish/chart/standalone-runtime.ts`;
const FONT_FILE = `${PROJECT_FOLDER}charts/fonts/noto-sans-sc.woff2`;

/** Nothing is loaded from anywhere, and no text becomes code. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:";

let bundled: Promise<string> | undefined;

const bundle = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: PROJECT_FOLDER,
    resolve: { alias: { 'vega-lite': `${PROJECT_FOLDER}src/publish/chart/without-vega-lite.ts` } },
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: { input: ENTRY, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const code = outputs.map((file) => ('code' in file ? file.code : '')).join('');
  if (code === '') throw new DataError(noBundle('chart runtime'));
  return code;
};

/** A closing tag inside a script would end it, and a comment change how it is read. */
const asScript = (code: string): string =>
  code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const asJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const fontFace = (): string =>
  `@font-face{font-family:"Noto Sans SC";src:url(data:font/woff2;base64,${readFileSync(FONT_FILE, 'base64')}) format("woff2")}`;

/**
 * A chart as one HTML file that works from disk, with no network: the picture, the chart with its tooltips that
 * takes its place where scripts run, the rows in it, and the font.
 */
export const standaloneChart = async (spec: TopLevelSpec): Promise<string> => {
  bundled ??= bundle();
  const [svg, code] = [await renderSvg(spec), await bundled];
  const { embedOptions = {} } = (spec.usermeta ?? {}) as { embedOptions?: object };
  const vega = { ...toVega(spec), usermeta: {} };
  const data = (id: string, value: unknown): string =>
    `<script type="application/json" id="${id}">${asJson(value)}</script>`;
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[languageOf(spec)]}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(chartTitle(spec))}</title>
<style>${fontFace()}
body{margin:0;font-family:${FONT}}
figure{margin:0}
svg{max-width:100%;height:auto}</style>
<figure id="chart">${svg}</figure>
${data('spec', vega)}
${data('options', embedOptions)}
<script>${asScript(code)}</script>
</html>
`;
};
