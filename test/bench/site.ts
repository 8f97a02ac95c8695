/**
 * What the site costs: time to build, gzipped bytes and requests of each page up to its first chart, time to that chart
 * (median of ten, new profile each time), beside a bare page with the same chart on the Observable runtime alone.
 *
 * Run: node --import tsx test/bench/site.ts
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { chartFeed } from '../../src/chart/feed.ts';
import { prepare } from '../../src/chart/prepare.ts';
import { load } from '../../src/frame/load.ts';
import { buildSite } from '../../src/publish/site/build-site.ts';
import { type ServedFolder, serveFolder } from '../../src/publish/site/serve-folder.ts';
import { launchBrowser } from '../browser/launch.ts';

const TIMES = 10;
const BARE = fileURLToPath(new URL('bare', import.meta.url));
const PAGES = [
  'rescue.html',
  'sangong.html',
  'structure.html',
  'personnel.html',
  'audit.html',
  'coverage.html',
];

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const start = performance.now();
  return [await work(), performance.now() - start];
};

/** Milliseconds from navigation to the first chart, and the paths asked for until then. */
const visit = async (browser: Browser, address: string): Promise<{ ms: number; paths: string[] }> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  const [, ms] = await timed(async () => {
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForSelector('svg.marks', { timeout: 60_000 });
  });
  await context.close();
  return { ms, paths };
};

const gzipped = (folder: string, paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, decodeURIComponent(path)))).length, 0);

const row = async (browser: Browser, folder: string, file: string): Promise<string> => {
  const served: ServedFolder = await serveFolder(folder);
  const visits: { ms: number; paths: string[] }[] = [];
  for (let time = 0; time < TIMES; time += 1) visits.push(await visit(browser, served.address + file));
  await served.close();
  const bytes = gzipped(
    folder,
    [...new Set(visits[0]!.paths)].filter((path) => !path.endsWith('favicon.ico')),
  );
  const ms = median(visits.map((one) => one.ms));
  const requests = `${new Set(visits[0]!.paths).size}`.padStart(3);
  return `${file.padEnd(16)} ${(bytes / 1024).toFixed(0).padStart(6)} KB  ${requests} requests  ${ms.toFixed(0).padStart(6)} ms`;
};

/** Size of a page as one file, on disk and gzipped. */
const singleRow = (folder: string, file: string): string => {
  const content = readFileSync(join(folder, 'single', file));
  const [size, packed] = [content, gzipSync(content)].map(({ length }) => (length / 1024).toFixed(0));
  return `single/${file.padEnd(16)} ${size!.padStart(6)} KB, gzipped ${packed!.padStart(6)} KB`;
};

const buildBare = async (outDir: string): Promise<void> => {
  const { rows, description } = chartFeed('per-capita-rescue', load());
  const spec = prepare('per-capita-rescue', rows, { description: description?.zh ?? '' });
  await build({
    root: BARE,
    base: './',
    logLevel: 'silent',
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  writeFileSync(join(outDir, 'spec.json'), JSON.stringify(spec));
};

const folder = mkdtempSync(join(tmpdir(), 'xianbi-bench-'));
const outDir = join(folder, 'site');
const [, building] = await timed(() => buildSite({ outDir }));
const [, buildingAll] = await timed(() => buildSite({ outDir, singleFiles: true }));
await buildBare(join(folder, 'bare'));
const browser = await launchBrowser();
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
process.stdout.write(`build ${seconds(building)}, with single files ${seconds(buildingAll)}\n`);
for (const file of PAGES) process.stdout.write(`${await row(browser, outDir, file)}\n`);
process.stdout.write(`${await row(browser, join(folder, 'bare'), 'index.html')} (bare)\n`);
for (const file of PAGES) process.stdout.write(`${singleRow(outDir, file)}\n`);
await browser.close();
rmSync(folder, { recursive: true });
