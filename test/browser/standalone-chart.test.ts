import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHART_NAMES } from '../../src/chart/specs.ts';
import { call } from '../cli/run.ts';
import { launchBrowser } from './launch.ts';
import { violations } from './page-checks.ts';

const PATIENCE = 300_000;
const DRAWN = '#chart .slot:visible .vega-embed svg';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xianbi-chart-'));
  browser = await launchBrowser();
  for (const lang of ['zh', 'en'])
    await call('chart', 'all', '--lang', lang, '--format', 'html', '--out', folder, '--force').then(() =>
      call(
        'chart',
        'per-capita-rescue',
        '--lang',
        lang,
        '--format',
        'html',
        '--theme',
        'dark',
        '--by',
        'census',
        '--out',
        join(folder, `dark-${lang}.html`),
      ),
    );
}, PATIENCE);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** A page from disk with the network closed, and everything that it said or asked for. */
const open = async (file: string, options: BrowserContextOptions = {}) => {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) said.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, file)).href);
  return { page, said, context };
};

const saved = async (page: Page, ending: string): Promise<[name: string, content: Buffer]> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('nav a', { hasText: ending.toUpperCase() }).click(),
  ]);
  return [download.suggestedFilename(), readFileSync(await download.path())];
};

describe('a chart as one file, opened from disk', () => {
  it.each(CHART_NAMES)(
    '%s: draws itself, wide and narrow, is readable for everyone and asks nobody for anything',
    async (name) => {
      const { page, said, context } = await open(`${name}.html`, { viewport: { width: 900, height: 800 } });
      await page.waitForSelector(DRAWN);
      expect(await page.locator('.slot:visible').getAttribute('class')).toBe('slot wide light');
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      await page.waitForSelector(DRAWN);
      expect(await page.locator('.slot:visible').getAttribute('class')).toBe('slot narrow light');
      expect(await page.locator(`${DRAWN} text`).count()).toBeGreaterThan(10);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      expect(said).toEqual([]);
      await context.close();
    },
    PATIENCE,
  );

  it(
    'tells what is under the pointer, leaves out what a row does not have, and leads nowhere',
    async () => {
      const { page, said, context } = await open('dark-zh.html');
      await page.waitForSelector(DRAWN);
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
      const bar = page.locator(`${DRAWN} .mark-rect.role-mark path`).first();
      await bar.hover();
      const tooltip = page.locator('#vg-tooltip-element');
      await expect.poll(() => tooltip.textContent()).toMatch(/正定县 2020 预算[\s\S]*15\.90/);
      await page.locator(`${DRAWN} .mark-text text`, { hasText: '无' }).first().hover();
      await expect.poll(() => tooltip.textContent()).toContain('宣汉县 2020 决算');
      expect(await tooltip.textContent()).not.toMatch(/null|undefined|NaN/);
      const address = page.url();
      await bar.click();
      expect(context.pages()).toHaveLength(1);
      expect(page.url()).toBe(address);
      expect(await bar.evaluate((path) => getComputedStyle(path).cursor)).toBe('default');
      expect(said).toEqual([]);
      await context.close();
    },
    PATIENCE,
  );

  it(
    'keeps a narrow chart as it is in a wide window',
    async () => {
      const out = join(folder, 'narrow.html');
      await call('chart', 'coverage', '--lang', 'en', '--width', '320', '--format', 'html', '--out', out);
      const { page, said, context } = await open('narrow.html', { viewport: { width: 900, height: 800 } });
      await page.waitForSelector(DRAWN);
      expect(await page.locator('.slot:visible').getAttribute('class')).toBe('slot only light');
      const width = await page.locator(DRAWN).evaluate((svg) => svg.getBoundingClientRect().width);
      expect(width).toBeGreaterThan(300);
      expect(width).toBeLessThanOrEqual(320);
      expect(said).toEqual([]);
      await context.close();
    },
    PATIENCE,
  );

  it(
    'offers picture and rows to save, without scripts too, and prints in print colours',
    async () => {
      for (const javaScriptEnabled of [true, false]) {
        const { page, said, context } = await open('dark-en.html', { javaScriptEnabled });
        const [name, svg] = await saved(page, 'svg');
        expect(name).toBe('xianbi-per-capita-rescue-census.en.svg');
        expect(svg.toString()).toMatch(/^<svg role="img" lang="en"[\s\S]*census resident/);
        expect((await saved(page, 'png'))[1].toString('latin1')).toMatch(/^\x89PNG\r\n/);
        const [, csv] = await saved(page, 'csv');
        expect(csv.toString()).toMatch(/^\uFEFFcounty_code,[\s\S]*\n130123,/);
        const [, json] = await saved(page, 'json');
        expect(JSON.parse(json.toString())[0]).toMatchObject({ denominator: 'census', heads: 549321 });
        expect(await page.locator('.slot:visible').getAttribute('class')).toBe('slot wide dark');
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.slot:visible').getAttribute('class')).toBe('slot paper');
        expect(said).toEqual([]);
        await context.close();
      }
    },
    PATIENCE,
  );
});
