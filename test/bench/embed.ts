/**
 * The embed of a chart beside a plain vega-embed page with the same spec: bytes gzipped that a reader's browser
 * fetches, and milliseconds until the chart stands, both served on this machine to a new page.
 *
 *     npx tsx test/bench/embed.ts [times]
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { load } from '../../src/frame/load.ts';
import { embedAssets } from '../../src/publish/embed/embed-assets.ts';
import { embedChart } from '../../src/publish/embed/embed-chart.ts';
import { embedFiles } from '../../src/publish/embed/embed-files.ts';
import { serveFolder } from '../../src/publish/site/serve-folder.ts';
import { launchBrowser } from '../browser/launch.ts';

const times = Number(process.argv[2] ?? 7);
const folder = mkdtempSync(join(tmpdir(), 'xianbi-bench-'));
const data = load();
const assets = await embedAssets();
const chart = embedChart({ name: 'per-capita-rescue', language: 'zh', by: 'insured-residents' }, data);
const { current } = await embedFiles(chart, {
  data,
  assets,
  edition: { base: '', version: '0', released: '2026-11-23', dataset: '0' },
});

const write = (name: string, contents: Readonly<Record<string, string | Uint8Array>>): void => {
  mkdirSync(join(folder, name), { recursive: true });
  for (const [file, content] of Object.entries(contents)) writeFileSync(join(folder, name, file), content);
};

const plainScript = async (): Promise<void> => {
  const entry = join(process.cwd(), 'node_modules/.cache/xianbi-bench-embed.js');
  writeFileSync(
    entry,
    "import embed from 'vega-embed';\nembed('#chart', 'spec.json', { renderer: 'svg' });\n",
  );
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: join(folder, 'plain'),
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'plain.js' } },
    },
  });
};

const opened = async (browser: Browser, address: string, selector: string): Promise<number> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector(selector);
  const ms = await page.evaluate(() => performance.now());
  await context.close();
  return ms;
};

const kilobytes = (paths: readonly string[]): string =>
  `${(paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0) / 1024).toFixed(0)} KB gzipped`;

await plainScript();
write('.', assets.files);
write('chart', current);
write('plain', {
  'spec.json': JSON.stringify(chart.specOf({ theme: 'light', layout: 'wide' })),
  'index.html': '<!doctype html><meta charset="utf-8"><div id="chart"></div><script src="plain.js"></script>',
});
const style = ['chart/index.html', assets.style];
const drawn = [...style, assets.runtime, 'chart/chart.vg.json', 'chart/rows.json'];
const pages = [
  { what: 'embed, picture', path: 'chart/', selector: '#chart svg', fetched: style },
  { what: 'embed, interactive', path: 'chart/', selector: '.vega-embed svg', fetched: drawn },
  {
    what: 'plain vega-embed',
    path: 'plain/',
    selector: '#chart svg',
    fetched: ['plain/index.html', 'plain/plain.js', 'plain/spec.json'],
  },
];
const [served, browser] = [await serveFolder(folder), await launchBrowser()];
for (const { what, path, selector, fetched } of pages) {
  const runs: number[] = [];
  for (let turn = 0; turn <= times; turn += 1)
    runs.push(await opened(browser, served.address + path, selector));
  const median = runs.slice(1).sort((a, b) => a - b)[Math.floor(times / 2)]!;
  console.log(what.padEnd(20) + kilobytes(fetched).padStart(18) + `${median.toFixed(0)} ms`.padStart(9));
}
await browser.close();
await served.close();
rmSync(folder, { recursive: true });
