import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHART_NAMES, type ChartName } from '../../src/chart/specs.ts';
import { THEMES } from '../../src/chart/theme.ts';
import { LANGUAGES, type Language } from '../../src/model/bilingual.ts';
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
