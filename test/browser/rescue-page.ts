import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { settle, type TestSite } from './site.ts';

const PATIENCE = 120_000;

const COUNTIES = [
  ['正定县', 'Zhengding'],
  ['宣汉县', 'Xuanhan'],
  ['怀来县', 'Huailai'],
  ['永仁县', 'Yongren'],
  ['白河县', 'Baihe'],
] as const;

/** The figures of the column per head as shown, without bounds and links. */
const shownPerHead = async (page: Page): Promise<(string | null)[]> => {
  const cells = await page.locator('table').first().locator('tbody tr td:nth-of-type(4)').allTextContents();
  return cells.map((text) => text.match(/[\d,]+\.\d\d/)?.[0]?.replaceAll(',', '') ?? null);
};

/** What the first comparison must do in the browser. */
export const rescuePage = (site: () => TestSite): void => {
  it.each([
    ['rescue.html', 0, '未公开'],
    ['rescue.en.html', 1, 'undisclosed'],
  ] as const)(
    '%s has all five counties on the axis, and Zhengding marked',
    async (file, language, word) => {
      const { page, close } = await site().open(file);
      const chart = page.locator('figure.chart svg').first();
      const axis = (await chart.locator('.role-axis-label').allTextContents()).join(' ');
      for (const county of COUNTIES) expect(axis).toContain(county[language]);
      expect(await chart.textContent()).toContain(word);
      const row = page.locator('tbody tr', { hasText: COUNTIES[0][language] }).first();
      expect(await row.locator('td').allTextContents()).toContain(word);
      await close();
    },
    PATIENCE,
  );

  it(
    'keeps what was chosen in the address, in the other language too',
    async () => {
      const { page, close } = await site().open('rescue.html?by=census');
      expect(await page.locator('select[name="by"]').inputValue()).toBe('census');
      await page.locator('select[name="prices"]').selectOption('p2023');
      expect(new URL(page.url()).search).toBe('?by=census&prices=p2023');
      await page.locator('a.language').click();
      await settle(page);
      expect(page.url()).toBe(`${site().address}rescue.en.html?by=census&prices=p2023`);
      expect(await page.locator('select[name="prices"]').inputValue()).toBe('p2023');
      await close();
    },
    PATIENCE,
  );

  it(
    'sorts by a heading, rows without a value last',
    async () => {
      const { page, close } = await site().open('rescue.html?by=census');
      await page.getByRole('button', { name: '人均' }).click();
      const shown = await shownPerHead(page);
      const numbers = shown.filter((text) => text !== null).map(Number);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      expect(shown.at(-1)).toBe(null);
      expect(await page.locator('th[aria-sort="ascending"]').textContent()).toContain('人均');
      expect(page.url()).toBe(`${site().address}rescue.html?by=census&sort=rescue.per_head`);
      await close();
    },
    PATIENCE,
  );

  it(
    'a link carries the order of a table, which a choice leaves as it is',
    async () => {
      const { page, close } = await site().open('rescue.html?by=census&sort=-rescue.per_head');
      // 2955.55 ÷ 162774, 543.74 ÷ 162774, 261.08 ÷ 97985, 730 ÷ 348746, 873.69 ÷ 549321, none
      expect(await shownPerHead(page)).toEqual(['181.57', '33.40', '26.64', '20.93', '15.90', null]);
      await page.selectOption('select[name="prices"]', 'p2019');
      await page.locator('th[aria-sort="descending"][data-name="per_head"]').waitFor();
      expect(page.url()).toContain('sort=-rescue.per_head');
      await close();
    },
    PATIENCE,
  );

  it(
    'prints as a report: without controls, with chart, table and notes',
    async () => {
      const { page, close } = await site().open('rescue.html', { colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.locator('header.site').isVisible()).toBe(false);
      expect(await page.locator('select').first().isVisible()).toBe(false);
      expect(await page.locator('.paper-only svg').first().isVisible()).toBe(true);
      expect(await page.locator('.screen-only svg').first().isVisible()).toBe(false);
      expect(await page.locator('ul.notes').first().isVisible()).toBe(true);
      await close();
    },
    PATIENCE,
  );
};
