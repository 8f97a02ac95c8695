import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMBED_VARIANTS, embedFolder } from '../../src/publish/embed/embed-folder.ts';
import { type EmbedSite, startEmbedSite } from './embed-site.ts';
import { violations } from './page-checks.ts';

const PATIENCE = 300_000;
const RESCUE = 'per-capita-rescue.zh';
const DRAWN = '#chart .slot:visible .vega-embed svg';
const STILL = '#chart .slot:visible > svg';

let site: EmbedSite;
beforeAll(async () => {
  site = await startEmbedSite();
}, PATIENCE);
afterAll(() => site?.close());

const FOLDERS = EMBED_VARIANTS.map((variant) => embedFolder(variant.name, variant));
const own = (): string => new URL(site.root).origin;
const at = (width: number) => ({ viewport: { width, height: 800 } });

/** Which of a page's pictures are shown now. */
const shown = (page: Page): Promise<string[]> =>
  page.locator('.slot:visible').evaluateAll((all) => all.map((slot) => slot.className));

describe('the page of a chart', () => {
  it.each(
    FOLDERS.flatMap((folder) => [
      // folder, file, width of the frame
      [folder, 'index.html', 900] as const,
      [folder, 'dark.html', 360] as const,
    ]),
  )(
    '%s/%s at %i px shows its picture without scripts, and the same chart with them, silent and alone',
    async (folder, file, width) => {
      const address = `${site.root}${folder}/${file}`;
      const still = await site.open(address, { javaScriptEnabled: false, ...at(width) });
      expect(await still.page.locator(STILL).count()).toBe(1);
      const { page, messages, origins, close } = await site.open(address, at(width));
      await page.waitForSelector(DRAWN);
      const texts = await page.locator(`${DRAWN} text`).allTextContents();
      expect(texts.length).toBeGreaterThan(10);
      expect(texts).toEqual(await still.page.locator(`${STILL} text`).allTextContents());
      const scale = await page
        .locator(DRAWN)
        .evaluate((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('width')));
      expect(11 * scale).toBeGreaterThan(10);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      expect(messages).toEqual([]);
      expect([...origins]).toEqual([own()]);
      await still.close();
      await close();
    },
    PATIENCE,
  );

  it.each([
    // file         screen                              width  picture on the screen
    ['index.html', { colorScheme: 'light' }, 900, 'slot wide light'],
    ['index.html', { colorScheme: 'dark' }, 519, 'slot narrow light'],
    ['dark.html', { colorScheme: 'light' }, 520, 'slot wide dark'],
    ['dark.html', { colorScheme: 'light' }, 320, 'slot narrow dark'],
    ['auto.html', { colorScheme: 'light' }, 900, 'slot wide light'],
    ['auto.html', { colorScheme: 'dark' }, 900, 'slot wide dark'],
    ['auto.html', { colorScheme: 'dark' }, 360, 'slot narrow dark'],
    ['print.html', { colorScheme: 'dark' }, 900, 'slot wide print'],
  ] as const)(
    '%s on %j at %i px: %s, and on paper the print version, with scripts and without',
    async (file, screen, width, picture) => {
      for (const javaScriptEnabled of [true, false]) {
        const options = { ...screen, ...at(width), javaScriptEnabled };
        const { page, close } = await site.open(`${site.root}${RESCUE}/${file}`, options);
        if (javaScriptEnabled) await page.waitForSelector(DRAWN);
        expect(await shown(page)).toEqual([picture]);
        await page.emulateMedia({ media: 'print' });
        expect(await shown(page)).toEqual(['slot paper']);
        expect(await page.locator('nav').isVisible()).toBe(false);
        await close();
      }
    },
    PATIENCE,
  );

  it.each(['index.html', 'dark.html', 'auto.html', 'print.html'])(
    '%s keeps alt text, colours and links readable for everyone, by day and by night',
    async (file) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, close } = await site.open(`${site.root}${RESCUE}/${file}`, { colorScheme });
        await page.waitForSelector(DRAWN);
        const svg = page.locator(DRAWN);
        expect(await svg.getAttribute('role')).toBe('img');
        expect(await svg.getAttribute('lang')).toBe('zh-Hans');
        expect(await svg.getAttribute('aria-label')).toBe('人均医疗救助资金');
        expect(await svg.locator('desc').textContent()).toContain('正定县');
        expect(await violations(page)).toEqual([]);
        await close();
      }
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

  it.each(['per-capita-rescue.zh', 'sangong-trends.en'])(
    '%s: what is said of a mark stays inside a narrow frame',
    async (folder) => {
      const { page, close } = await site.open(`${site.root}${folder}/index.html`, at(340));
      await page.waitForSelector(DRAWN);
      await page.locator(`${DRAWN} .mark-rect.role-mark path`).last().hover();
      const box = await page
        .locator('#vg-tooltip-element.visible')
        .evaluate((one) => one.getBoundingClientRect().toJSON());
      expect([box.left >= 0, box.right <= 340]).toEqual([true, true]);
      await close();
    },
    PATIENCE,
  );

  it(
    'offers files that are there, in the colours of the page',
    async () => {
      const { page, close } = await site.open(`${site.root}${RESCUE}/dark.html`);
      const names = await page.locator('nav a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      expect(names).toEqual(
        expect.arrayContaining([
          'chart-dark.svg',
          'chart-dark.png',
          'rows.csv',
          'rows.json',
          'snippets.html',
        ]),
      );
      for (const name of names as string[])
        expect(existsSync(join(site.disk, 'embed', RESCUE, name)), name).toBe(true);
      await close();
    },
    PATIENCE,
  );
});

/** What a browser makes of a picture that is opened by itself. */
const readPicture = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    return {
      errors: document.querySelectorAll('parsererror').length,
      type: document.contentType,
      root: root.nodeName,
      role: root.getAttribute('role'),
      lang: root.getAttribute('lang'),
      words: [...root.children].slice(0, 2).map((child) => [child.nodeName, child.textContent ?? '']),
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      fonts: [
        ...new Set([...document.querySelectorAll('text')].map((text) => getComputedStyle(text).fontFamily)),
      ],
    };
  });

describe('a picture opened by itself', () => {
  it.each(FOLDERS)(
    '%s: is well-formed, named, described, in its language, and names fonts that readers have',
    async (folder) => {
      const isChinese = folder.endsWith('.zh');
      for (const file of ['chart.svg', 'chart-dark-narrow.svg']) {
        const { page, messages, close } = await site.open(`${site.root}${folder}/${file}`);
        const { words, ids, fonts, ...picture } = await readPicture(page);
        const lang = isChinese ? 'zh-Hans' : 'en';
        expect(picture).toEqual({ errors: 0, type: 'image/svg+xml', root: 'svg', role: 'img', lang });
        const [[title, said], [desc, told]] = words as [[string, string], [string, string]];
        expect([title, desc]).toEqual(['title', 'desc']);
        expect([/\p{Script=Han}/u.test(said), told.length > 50]).toEqual([isChinese, true]);
        expect(ids).toEqual([]);
        expect(fonts).toHaveLength(1);
        expect(fonts[0]).toMatch(/^"Noto Sans SC", .*"PingFang SC", "Microsoft YaHei", .*sans-serif$/);
        expect(messages).toEqual([]);
        await close();
      }
    },
    PATIENCE,
  );
});

const twin = (): string =>
  readdirSync(join(site.disk, 'embed')).find((name) => name.startsWith(`${RESCUE}@`)) ?? '';

describe('the page of snippets', () => {
  it.each([RESCUE, '@'])(
    'of %s leads to the other version and back, and says nothing amiss',
    async (which) => {
      const folder = which === '@' ? twin() : which;
      const other = which === '@' ? RESCUE : twin();
      const { page, messages, close } = await site.open(`${site.root}${folder}/snippets.html`);
      await page.locator('main p a', { hasText: other }).first().click();
      await page.waitForURL(`${site.root}${other}/snippets.html`);
      expect(await page.locator('#citation').textContent()).toContain(`. ${site.root}${other}/index.html.`);
      expect(messages).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it(
    'copies by keyboard, says so, and shows how the chart will look on each ground',
    async () => {
      const { page, messages, close } = await site.open(`${site.root}${RESCUE}/snippets.html`, {
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      for (const face of ['light', 'dark', 'auto', 'print']) {
        await page.locator(`input[value="${face}"]`).check();
        expect(await page.locator('section:visible').getAttribute('data-face')).toBe(face);
        const file = face === 'light' ? 'index.html' : `${face}.html`;
        const frame = page.locator('section:visible iframe');
        expect(await frame.getAttribute('src')).toBe(file);
        await page.frameLocator('section:visible iframe').locator(DRAWN).waitFor();
        await page.locator(`[data-copy="iframe-${face}"]`).focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => page.getByRole('status').textContent()).toContain('已复制');
        const copied = await page.evaluate('navigator.clipboard.readText()');
        expect(copied).toBe(await page.locator(`#iframe-${face}`).textContent());
        expect(copied).toContain(`<iframe src="${site.root}${RESCUE}/${file}"`);
        expect(await violations(page)).toEqual([]);
      }
      expect(messages).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it(
    'selects the text where the browser forbids copying',
    async () => {
      const { page, close } = await site.open(`${site.root}coverage.en/snippets.html`);
      await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("no"))');
      await page.locator('[data-copy="script-light"]').click();
      await expect.poll(() => page.getByRole('status').textContent()).toContain('forbids copying');
      expect(await page.evaluate('String(getSelection())')).toContain('data-chart="coverage.en"');
      await close();
    },
    PATIENCE,
  );

  it(
    'fits a telephone, in the dark too, and keeps everything without scripts',
    async () => {
      const address = `${site.root}${RESCUE}/snippets.html`;
      const { page, close } = await site.open(address, { ...at(375), colorScheme: 'dark' });
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      expect(await violations(page)).toEqual([]);
      await close();
      const still = await site.open(address, { javaScriptEnabled: false });
      await still.page.locator('input[value="dark"]').check();
      expect(await still.page.locator('pre:visible').count()).toBe(4);
      expect(await still.page.locator('button:visible').count()).toBe(0);
      await still.close();
    },
    PATIENCE,
  );
});

/** The snippet as a reader would copy it. */
const copied = async (folder: string, id: string): Promise<string> => {
  const { page, close } = await site.open(`${site.root}${folder}/snippets.html`);
  const text = await page.locator(`#${id}`).textContent();
  await close();
  return text ?? '';
};

/** The height that a frame has been given, and that of the page in it. */
const heights = async (page: Page): Promise<[given: number, needed: number]> => [
  Number(await page.locator('iframe').getAttribute('height')),
  await page
    .frameLocator('iframe')
    .locator('body')
    .evaluate((body: HTMLElement) => body.offsetHeight),
];

const fits = async (page: Page): Promise<number> => {
  await page.frameLocator('iframe').locator(DRAWN).waitFor();
  await expect.poll(async () => new Set(await heights(page)).size).toBe(1);
  return (await heights(page))[0];
};

describe('on somebody else’s page', () => {
  it.each([
    // snippet      width of the page, then of the page made narrower or wider
    ['script-light', 900, 380],
    ['script-dark', 380, 900],
    ['iframe-light', 380, 900],
    ['iframe-auto', 900, 380],
  ])(
    '%s at %i px, then at %i px: the frame shows the chart and is as high as it',
    async (id, width, later) => {
      const folder = width === 380 ? twin() : RESCUE;
      const address = site.host(`${id}.html`, await copied(folder, id));
      const options = { ...at(width), colorScheme: 'dark' } as const;
      const { page, messages, origins, close } = await site.open(address, options);
      const [before, layout] = [await fits(page), width < 520 ? 'narrow' : 'wide'];
      expect(before).toBeGreaterThan(250);
      await page.frameLocator('iframe').locator(`.${layout} .vega-embed`).waitFor();
      await page.setViewportSize({ width: later, height: 800 });
      await page
        .frameLocator('iframe')
        .locator(`.${layout === 'wide' ? 'narrow' : 'wide'} .vega-embed`)
        .waitFor();
      const after = await fits(page);
      expect(after).not.toBe(before);
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(async () => heights(page)).toEqual([before, before]);
      const [, face] = id.split('-');
      const file = face === 'light' ? 'index.html' : `${face}.html`;
      expect(await page.locator('iframe').getAttribute('title')).toBe(
        '人均医疗救助资金（分母：城乡居民参保人）',
      );
      expect(await page.locator('iframe').getAttribute('src')).toBe(`${site.root}${folder}/${file}`);
      expect(messages).toEqual([]);
      expect([...origins].sort()).toEqual([own(), new URL(address).origin].sort());
      await close();
    },
    PATIENCE,
  );

  it.each([
    // snippet      width  screen   picture              px of its layout
    ['image-light', 900, 'dark', 'chart.png', 640],
    ['image-light', 380, 'light', 'chart-narrow.png', 320],
    ['image-dark', 900, 'light', 'chart-dark.png', 640],
    ['image-auto', 900, 'dark', 'chart-dark.png', 640],
    ['image-auto', 900, 'light', 'chart.png', 640],
    ['image-auto', 380, 'dark', 'chart-dark-narrow.png', 320],
    ['image-print', 900, 'light', 'chart-print.png', 640],
  ] as const)(
    '%s at %i px on a %s screen: %s loads, with its alt text, and links to the chart',
    async (id, width, colorScheme, picture, layout) => {
      const address = site.host(`${id}-${width}.html`, await copied(RESCUE, id));
      const { page, messages, close } = await site.open(address, { ...at(width), colorScheme });
      const image = page.locator('img');
      const [source, natural] = await image.evaluate((img: HTMLImageElement) =>
        img.decode().then(() => [img.currentSrc, img.naturalWidth] as const),
      );
      expect(source).toBe(`${site.root}${RESCUE}/${picture}`);
      expect(natural).toBeGreaterThan(2 * (layout - 12));
      expect(natural).toBeLessThanOrEqual(2 * layout);
      expect(await image.evaluate((img) => img.getBoundingClientRect().width)).toBe(natural / 2);
      expect(await image.getAttribute('alt')).toContain('正定县');
      const file = id === 'image-light' ? 'index.html' : `${id.slice('image-'.length)}.html`;
      expect(await page.locator('a').getAttribute('href')).toBe(`${site.root}${RESCUE}/${file}`);
      expect(messages).toEqual([]);
      await close();
    },
    PATIENCE,
  );
});
