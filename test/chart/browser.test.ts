import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepare } from '../../src/chart/prepare.ts';
import { CHART_NAMES, type ChartName } from '../../src/chart/specs.ts';
import { THEMES } from '../../src/chart/theme.ts';
import { LANGUAGES, type Language } from '../../src/model/bilingual.ts';
import { standaloneChart } from '../../src/publish/chart/standalone-chart.ts';
import { launchBrowser } from '../browser/launch.ts';
import { drawAll, type Task } from './page.ts';
import { ROWS, TITLES } from './rows.ts';
import { measureTexts, textFaults } from './text-boxes.ts';

const ENTRY = fileURLToPath(new URL('page.ts', import.meta.url));

const bundle = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, rollupOptions: { input: ENTRY, output: { format: 'iife' } } },
  });
  return [result]
    .flat()
    .flatMap((part) => ('output' in part ? part.output : []))
    .map((file) => ('code' in file ? file.code : ''))
    .join('');
};

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const [code, launched] = await Promise.all([bundle(), launchBrowser()]);
  browser = launched;
  page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
  await page.setContent('<!doctype html><meta charset="utf-8"><body style="margin:0"></body>');
  await page.addScriptTag({ content: code });
}, 120_000);

afterAll(async () => {
  await browser?.close();
});

const taskOf = (name: ChartName, lang: Language, rest: object = {}): Task => ({
  name,
  rows: ROWS[name],
  options: { lang, sources: TITLES, ...rest },
});

describe('Node and Chromium', () => {
  it.each(CHART_NAMES)('draw %s alike to the byte, in both languages and all themes', async (name) => {
    const tasks = LANGUAGES.flatMap((lang) => THEMES.map((theme) => taskOf(name, lang, { theme })));
    const here = await drawAll(tasks);
    const there = await page.evaluate(
      (given) => (globalThis as unknown as { drawAll: typeof drawAll }).drawAll(given),
      tasks,
    );
    expect(there).toEqual(here);
  });
});

const layouts = CHART_NAMES.flatMap((name) =>
  LANGUAGES.flatMap((lang) => [640, 320].map((width) => [name, lang, width] as const)),
);

describe('texts as the browser draws them', () => {
  it.each(layouts)('%s %s at %i px: none overlaps, none leaves the frame', async (name, lang, width) => {
    const [svg] = await drawAll([taskOf(name, lang, { width })]);
    await page.evaluate((picture) => {
      document.body.innerHTML = picture;
    }, svg!);
    const { boxes, frame } = await page.evaluate(measureTexts);
    expect(boxes.length).toBeGreaterThan(5);
    expect(textFaults(boxes, frame)).toEqual({ overlapping: [], outside: [] });
  });
});

describe('the one-file page', () => {
  it('works from disk: draws, shows what is under the pointer, asks nobody for anything', async () => {
    const spec = prepare('per-capita-rescue', ROWS['per-capita-rescue'], { lang: 'zh', sources: TITLES });
    const file = join(mkdtempSync(join(tmpdir(), 'xianbi-chart-')), 'chart.html');
    writeFileSync(file, await standaloneChart(spec));
    const disk = await browser.newPage();
    const said: string[] = [];
    disk.on('console', (message) => said.push(message.text()));
    disk.on('pageerror', (error) => said.push(error.message));
    disk.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) said.push(request.url());
    });
    await disk.goto(pathToFileURL(file).href);
    await disk.waitForSelector('#chart .vega-embed svg');
    expect(await disk.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await disk.locator('#chart svg .mark-rect path').first().hover();
    const tooltip = disk.locator('#vg-tooltip-element');
    await tooltip.waitFor({ state: 'visible' });
    expect(await tooltip.textContent()).toMatch(/怀来县 2023 预算[\s\S]*≤ 29\.20[\s\S]*与科目同名的项目/);
    expect(await disk.locator('.vega-actions').innerHTML()).not.toMatch(/vega\.github|editor/i);
    expect(said).toEqual([]);
    await disk.close();
    rmSync(dirname(file), { recursive: true });
  }, 60_000);
});
