import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { settle, type TestSite } from './site.ts';

const PATIENCE = 120_000;

const search = (page: Page): string => new URL(page.url()).search;

const choose = async (page: Page, name: string, value: string): Promise<void> => {
  await page.locator(`select[name="${name}"]`).selectOption(value);
  await settle(page);
};

const claim = (page: Page) => expect.poll(() => page.locator('p.claim').first().textContent());

/** The middle of the widest bar of the page's first chart. */
const widestBar = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(`(() => {
    const boxes = [...document.querySelectorAll('figure.chart .mark-rect path')].map((bar) => bar.getBoundingClientRect());
    const box = boxes.sort((a, b) => b.width - a.width)[0];
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  })()`);

/** What every page with choices must do in the browser. */
export const pageState = (site: () => TestSite): void => {
  it(
    'goes back and forward through what was chosen',
    async () => {
      const { page, close } = await site().open('rescue.html');
      await choose(page, 'county', 'c532327');
      await choose(page, 'year', 'y2020');
      expect(search(page)).toBe('?county=c532327&year=y2020');
      await claim(page).toBe('没有所选县与年度的文件。');
      await page.goBack();
      await settle(page);
      expect(search(page)).toBe('?county=c532327');
      expect(await page.locator('select[name="year"]').inputValue()).toBe('all');
      await claim(page).toContain('永仁县（2022预算）27.99');
      await page.goForward();
      await settle(page);
      expect(await page.locator('select[name="year"]').inputValue()).toBe('y2020');
      await close();
    },
    PATIENCE,
  );

  it.each([
    ['rescue.html?county=c532327&year=y2020', 3],
    ['sangong.en.html?county=c532327&year=y2020', 2],
    ['structure.html?county=c532327&year=y2020&purpose=rescue', 4],
    ['personnel.en.html?county=c130123&year=y2023&prices=p2023', 2],
    ['audit.html?county=c130123&doc=baihe-2020-budget', 2],
  ])(
    '%s: nothing fits, and %i places say so',
    async (path, places) => {
      const { page, unsettled, messages, close } = await site().open(path);
      expect(await unsettled()).toEqual([]);
      expect(messages).toEqual([]);
      await expect.poll(() => page.locator('.empty').count()).toBe(places);
      await close();
    },
    PATIENCE,
  );

  it(
    'a click on a mark of a chart leads to its sentence',
    async () => {
      const { page, close } = await site().open('personnel.html?county=c511722');
      const { x, y } = await widestBar(page);
      await page.mouse.move(x, y);
      await expect.poll(() => page.locator('#vg-tooltip-element').textContent()).toContain('384.03');
      await page.mouse.click(x, y);
      await page.waitForURL(/sources\.html\?doc=xuanhan-2020-final#\d+$/);
      await settle(page);
      await page.waitForSelector('.statement.target');
      expect((await page.locator('.statement.target').allTextContents()).join('')).toContain('384.03');
      await close();
    },
    PATIENCE,
  );

  it(
    'the reference to the page carries its state',
    async () => {
      const { page, close } = await site().open('personnel.en.html');
      await choose(page, 'county', 'c610929');
      const references = await page.locator('.cite pre').allTextContents();
      expect(references).toHaveLength(2);
      for (const reference of references) expect(reference).toContain('personnel.en.html?county=c610929');
      expect(references[0]).toMatch(/Personnel cost\[DS\/OL\]/);
      expect(await page.locator('main .cite-tools button').allTextContents()).toEqual([
        'Copy GB/T 7714',
        'Copy BibTeX',
      ]);
      await close();
    },
    PATIENCE,
  );

  it(
    'a count of the ledger leads to the findings that it counts',
    async () => {
      const { page, close } = await site().open('audit.html');
      const link = page.locator('td.number a[href*="outcome=rounding"]').first();
      const counted = await link.textContent();
      await link.click();
      await settle(page);
      expect(search(page)).toContain('outcome=rounding');
      await expect.poll(() => page.locator('article.finding').count()).toBe(Number(counted));
      await close();
    },
    PATIENCE,
  );

  it(
    'an address of a section leads there, and each heading has one of its own',
    async () => {
      const { page, close } = await site().open('coverage.html#population');
      const top = () =>
        page.locator('#population').evaluate((heading) => heading.getBoundingClientRect().top);
      await expect.poll(async () => Math.abs(await top()) < 60).toBe(true);
      const ids = await page.locator('main h2').evaluateAll((all) => all.map(({ id }) => `#${id}`));
      const links = await page
        .locator('main h2 > a.anchor')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(ids);
      await close();
    },
    PATIENCE,
  );

  it(
    'a table is sorted from the keyboard, what is undisclosed last either way',
    async () => {
      const { page, close } = await site().open('personnel.html');
      const heads = page.locator('th[data-name="heads"]');
      const shown = () => page.locator('tbody tr td:nth-of-type(6)').allTextContents();
      await heads.locator('button').focus();
      await page.keyboard.press('Enter');
      expect(await heads.getAttribute('aria-sort')).toBe('ascending');
      expect(await shown()).toEqual(['18', '25', '33', '未公开', '未公开']);
      await page.keyboard.press('Space');
      expect(await heads.getAttribute('aria-sort')).toBe('descending');
      expect(await shown()).toEqual(['33', '25', '18', '未公开', '未公开']);
      await close();
    },
    PATIENCE,
  );

  it(
    'prints as a PDF of its own pages, without controls',
    async () => {
      const { page, close } = await site().open('structure.html');
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['header.site', 'select', '.tools', '.anchor', '.sources-cell'])
        expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
      expect(await page.locator('figure.chart').first().isVisible()).toBe(true);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(1);
      await close();
    },
    PATIENCE,
  );
};
