import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { listPages } from '../../src/publish/pages.ts';
import { linksOf } from './page-checks.ts';
import { givenTables, shownTables, wrongCells } from './shown-tables.ts';
import type { TestSite } from './site.ts';

const PATIENCE = 240_000;

const POLICY =
  /content="default-src 'none'; script-src 'sha256-[^' ]+' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"/;

/** Links of a page on disk that lead to no file; files inside the page itself are blobs. */
const deadLinks = (hrefs: readonly string[]): string[] =>
  hrefs.filter(
    (href) =>
      !href.startsWith('blob:') &&
      !(href.startsWith('file:') && existsSync(fileURLToPath(href.replace(/[?#].*$/, '')))),
  );

/** What every single-file edition must do: open from disk with the network closed, and show the same. */
export const singleFiles = (site: () => TestSite): void => {
  it.each(listPages())(
    '%s opens from disk with the network closed, silent, with the same figures',
    async (file) => {
      const path = resolve(site().folder, 'single', file);
      const { page, messages, foreign, unsettled, close } = await site().open(pathToFileURL(path).href, {
        offline: true,
      });
      expect(await unsettled()).toEqual([]);
      expect(messages).toEqual([]);
      expect(foreign).toEqual([]);
      expect(wrongCells(await shownTables(page), await givenTables(file))).toEqual([]);
      const { hrefs } = await linksOf(page);
      expect(deadLinks(hrefs)).toEqual([]);
      expect(readFileSync(path, 'utf8')).toMatch(POLICY);
      expect((await page.locator('footer .citation pre').allTextContents()).join()).not.toContain('file:');
      await close();
    },
    PATIENCE,
  );

  it('saves pictures that tell nothing of the disk they were read from', async () => {
    const address = pathToFileURL(resolve(site().folder, 'single', 'rescue.html')).href;
    const { page, close } = await site().open(address, { offline: true });
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-export="svg"]').first().click(),
    ]);
    const svg = readFileSync(await saved.path(), 'utf8');
    expect(svg).toContain('人均医疗救助资金');
    expect(svg).not.toContain('file:');
    await close();
  });

  it.each(listPages())('%s is offered in the foot of its page', (file) => {
    const html = readFileSync(resolve(site().folder, file), 'utf8');
    const [, href] = /<footer class="site"><p><a href="([^"]+)" download(?:="")?>/.exec(html) ?? [];
    expect(href).toBe(`single/${file}`);
    expect(dirname(resolve(site().folder, href!))).toBe(resolve(site().folder, 'single'));
  });
};
