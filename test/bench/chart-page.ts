/**
 * The one-file page of `xianbi chart --format html` beside a plain vega-embed page with the same spec: bytes, bytes
 * gzipped, and milliseconds from opening the file to a drawn chart in Chromium (median of several runs; the page
 * shows its static picture at once, which is timed too).
 *
 * Run: npx tsx test/bench/chart-page.ts [times]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { prepare } from '../../src/chart/prepare.ts';
import type { Theme } from '../../src/chart/theme.ts';
import { standaloneChart } from '../../src/publish/chart/standalone-chart.ts';
import { launchBrowser } from '../browser/launch.ts';
import { ROWS, TITLES } from '../chart/rows.ts';

const NAME = 'per-capita-rescue';
const times = Number(process.argv[2] ?? 7);
const folder = mkdtempSync(join(tmpdir(), 'xianbi-bench-'));

/** A page as the vega-embed documentation writes it, its scripts in the page. */
const plainPage = async (spec: unknown): Promise<string> => {
  const entry = join(process.cwd(), 'node_modules/.cache/xianbi-bench-entry.js');
  writeFileSync(entry, "import embed from 'vega-embed';\nglobalThis.vegaEmbed = embed;\n");
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rollupOptions: { input: entry, output: { format: 'iife' } } },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const code = outputs.map((file) => ('code' in file ? file.code : '')).join('');
  const safe = JSON.stringify(spec).replaceAll('<', '\\u003c');
  return `<!doctype html><meta charset="utf-8"><div id="chart"></div>
<script>${code.replaceAll('</script', '<\\/script')}</script>
<script>vegaEmbed('#chart', ${safe}, { renderer: 'svg' })</script>`;
};

const opened = async (browser: Browser, file: string, selector: string): Promise<number> => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href, { waitUntil: 'commit' });
  await page.waitForSelector(selector);
  const ms = await page.evaluate(() => performance.now());
  await page.close();
  return ms;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const specOf = (theme: Theme, width: number) => prepare(NAME, ROWS[NAME], { sources: TITLES, theme, width });
const spec = specOf('light', 640);
const html = await standaloneChart({
  file: NAME,
  rows: ROWS[NAME],
  theme: 'light',
  width: 640,
  specOf,
});
const pages = [
  { what: 'one file, picture', html, selector: '#chart svg' },
  { what: 'one file, interactive', html, selector: '.vega-embed svg' },
  { what: 'plain vega-embed', html: await plainPage(spec), selector: '.vega-embed svg, #chart svg' },
];
const browser = await launchBrowser();
for (const { what, html, selector } of pages) {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  await opened(browser, file, selector);
  const runs: number[] = [];
  for (let turn = 0; turn < times; turn += 1) runs.push(await opened(browser, file, selector));
  const bytes = `${(html.length / 1024).toFixed(0)} KB`.padStart(10);
  const zipped = `${(gzipSync(html).length / 1024).toFixed(0)} KB gzipped`.padStart(16);
  console.log(what.padEnd(24) + bytes + zipped + `${median(runs).toFixed(0)} ms`.padStart(10));
}
await browser.close();
rmSync(folder, { recursive: true });
