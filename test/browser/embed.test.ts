import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMBED_VARIANTS, embedFolder } from '../../src/publish/embed/embed-folder.ts';
import { type EmbedSite, startEmbedSite } from './embed-site.ts';
import { violations } from './page-checks.ts';

const PATIENCE = 300_000;
const RESCUE = 'per-capita-rescue.zh';
const DRAWN = '#chart .vega-embed svg';

let site: EmbedSite;
beforeAll(async () => {
  site = await startEmbedSite();
}, PATIENCE);
afterAll(() => site?.close());

const FOLDERS = EMBED_VARIANTS.map((variant) => embedFolder(variant.name, variant));
const own = (): string => new URL(site.root).origin;

describe('the page of a chart', () => {
  it.each(FOLDERS)(
    '%s shows its picture without scripts, and the same chart with them, silent and alone',
    async (folder) => {
      const address = `${site.root}${folder}/index.html`;
      const still = await site.open(address, { javaScriptEnabled: false });
      expect(await still.page.locator('#chart > svg').isVisible()).toBe(true);
      const { page, messages, origins, close } = await site.open(address);
      await page.waitForSelector(DRAWN);
      const texts = await page.locator(`${DRAWN} text`).allTextContents();
      expect(texts.length).toBeGreaterThan(10);
      expect(texts).toEqual(await still.page.locator('#chart > svg text').allTextContents());
      expect(messages).toEqual([]);
      expect([...origins]).toEqual([own()]);
      await still.close();
      await close();
    },
    PATIENCE,
  );

  it(
    'keeps alt text, colours and links readable for everyone',
    async () => {
      const { page, close } = await site.open(`${site.root}${RESCUE}/index.html`);
      await page.waitForSelector(DRAWN);
      const svg = page.locator(DRAWN);
      expect(await svg.getAttribute('role')).toBe('img');
      expect(await svg.getAttribute('aria-label')).toBe('人均医疗救助资金');
      expect(await svg.locator('desc').textContent()).toContain('正定县');
      expect(await violations(page)).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it(
    'shows quote and flags on a bar, nothing for what is undisclosed, and leads to the sentence',
    async () => {
      const { page, close } = await site.open(`${site.root}${RESCUE}/index.html`);
      await page.waitForSelector(DRAWN);
      const tooltip = page.locator('#vg-tooltip-element');
      await page.locator(`${DRAWN} .mark-rect.role-mark path`).first().hover();
      await expect.poll(() => tooltip.textContent()).toContain('主要为城乡医疗救助支出730.00万元');
      expect(await tooltip.textContent()).toContain('预算数，非决算数');
      await page.locator(`${DRAWN} .mark-text text`, { hasText: '未公开' }).first().hover();
      await expect.poll(() => tooltip.textContent()).toContain('正定县 2020 预算');
      expect(await tooltip.textContent()).not.toMatch(/null|分母人数|0\.00/);
      const [source] = await Promise.all([
        page.waitForEvent('popup'),
        page.locator(`${DRAWN} .mark-rect.role-mark path`).first().click(),
      ]);
      await source.waitForURL(/\/sources\.html\?doc=huailai-2023-budget#\d+$/);
      await close();
    },
    PATIENCE,
  );

  it(
    'offers files that are there',
    async () => {
      const { page, close } = await site.open(`${site.root}${RESCUE}/index.html`);
      const names = await page.locator('nav a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      expect(names).toEqual(
        expect.arrayContaining(['chart.svg', 'chart.png', 'rows.csv', 'rows.json', 'snippets.html']),
      );
      for (const name of names as string[])
        expect(existsSync(join(site.disk, 'embed', RESCUE, name)), name).toBe(true);
      await close();
    },
    PATIENCE,
  );
});

/** The snippet as a reader would copy it. */
const copied = async (folder: string, kind: string): Promise<string> => {
  const { page, messages, close } = await site.open(`${site.root}${folder}/snippets.html`);
  const text = await page.locator(`[data-snippet="${kind}"]`).textContent();
  expect(await page.locator('[data-citation]').textContent()).toContain(
    `. ${page.url().replace('snippets', 'index')}.`,
  );
  expect(messages).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await close();
  return text ?? '';
};

const twin = (): string =>
  readdirSync(join(site.disk, 'embed')).find((name) => name.startsWith(`${RESCUE}@`)) ?? '';

describe('on somebody else’s page', () => {
  it.each([
    // snippet   width of the page
    ['script', 900],
    ['script', 360],
    ['iframe', 900],
    ['iframe', 360],
  ])(
    '%s at %i px: the frame shows the chart and is as high as it',
    async (kind, width) => {
      const folder = width === 360 ? twin() : RESCUE;
      const address = site.host(`${kind}-${width}.html`, await copied(folder, kind));
      const viewport = { width, height: 800 };
      const { page, messages, origins, close } = await site.open(address, { viewport });
      const frame = page.frameLocator('iframe');
      await frame.locator(DRAWN).waitFor();
      const heights = async () => [
        Number(await page.locator('iframe').getAttribute('height')),
        Number(await frame.locator('body').evaluate((body: HTMLElement) => body.offsetHeight)),
      ];
      await expect.poll(async () => new Set(await heights()).size).toBe(1);
      expect((await heights())[0]).toBeGreaterThan(250);
      expect(await page.locator('iframe').getAttribute('title')).toBe(
        '人均医疗救助资金（分母：城乡居民参保人）',
      );
      expect(await page.locator('iframe').getAttribute('src')).toBe(`${site.root}${folder}/index.html`);
      expect(messages).toEqual([]);
      expect([...origins].sort()).toEqual([own(), new URL(address).origin].sort());
      await close();
    },
    PATIENCE,
  );

  it(
    'image: loads, with its alt text, and links to the chart',
    async () => {
      const address = site.host('image.html', await copied(RESCUE, 'image'));
      const { page, messages, close } = await site.open(address);
      const image = page.locator('img');
      expect(await image.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(
        2 * Number(await image.getAttribute('width')),
      );
      expect(await image.getAttribute('alt')).toContain('正定县');
      expect(await page.locator('a').getAttribute('href')).toBe(`${site.root}${RESCUE}/index.html`);
      expect(messages).toEqual([]);
      await close();
    },
    PATIENCE,
  );
});
