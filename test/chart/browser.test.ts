import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChartRow } from '../../src/chart/chart-row.ts';
import { CHART_NAMES, type ChartName } from '../../src/chart/specs.ts';
import { THEMES } from '../../src/chart/theme.ts';
import { LANGUAGES, type Language } from '../../src/model/bilingual.ts';
import { launchBrowser } from '../browser/launch.ts';
import { DWARFABLE, enlarged, FIVE_YEARS, longNamed, SIXTY_FAILS, TWELVE_COUNTIES } from './made-up-rows.ts';
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

const sizes = LANGUAGES.flatMap((lang) => [640, 320].map((width) => [lang, width] as const));
const layouts = CHART_NAMES.flatMap((name) => sizes.map(([lang, width]) => [name, lang, width] as const));

/** Charts of rows that no document has: a county that dwarfs the others, many counties, many failed checks. */
const MADE_UP: readonly (readonly [name: ChartName, what: string, rows: readonly ChartRow[]])[] = [
  ...DWARFABLE.map(([name]) => [name, 'with a second panel', enlarged(name, 100)] as const),
  ['sangong-trends', 'of five years', FIVE_YEARS],
  ['coverage', 'of twelve counties', TWELVE_COUNTIES],
  ['audit-ledger', 'of sixty failed checks', SIXTY_FAILS],
  ...CHART_NAMES.map((name) => [name, 'with a long name', longNamed(name)] as const),
];
const madeUp = MADE_UP.flatMap(([name, what, rows]) =>
  sizes.map(([lang, width]) => ({ name, what, rows, lang, width })),
);

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

  it.each(MADE_UP)('draw %s %s alike to the byte', async (name, _, rows) => {
    const tasks = LANGUAGES.map((lang) => ({ ...taskOf(name, lang), rows }));
    const here = await drawAll(tasks);
    const there = await page.evaluate(
      (given) => (globalThis as unknown as { drawAll: typeof drawAll }).drawAll(given),
      tasks,
    );
    expect(there).toEqual(here);
  });
});

const showOn = async (shown: Page, task: Task) => {
  const [svg] = await drawAll([task]);
  await shown.evaluate((picture) => {
    document.body.innerHTML = picture;
  }, svg!);
  return shown.evaluate(measureTexts);
};

describe('texts as the browser draws them', () => {
  it.each(layouts)('%s %s at %i px: none overlaps, none leaves the frame', async (name, lang, width) => {
    const { boxes, frame } = await showOn(page, taskOf(name, lang, { width }));
    expect(boxes.length).toBeGreaterThan(5);
    expect(textFaults(boxes, frame)).toEqual({ overlapping: [], outside: [] });
  });

  it.each(madeUp)('$name $what, $lang at $width px: none overlaps, none leaves the frame', async (given) => {
    const { name, rows, lang, width } = given;
    const { boxes, frame } = await showOn(page, { ...taskOf(name, lang, { width }), rows });
    expect(boxes.length).toBeGreaterThan(5);
    expect(textFaults(boxes, frame)).toEqual({ overlapping: [], outside: [] });
  });
});
