import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { perCapitaRescue } from '../../src/compare/rescue/per-capita-rescue.ts';
import { DENOMINATORS, type RescueRow } from '../../src/compare/rows/rescue-row.ts';
import { toRows } from '../../src/frame/column-table.ts';
import { load } from '../../src/frame/load.ts';
import { settle, type TestSite } from './site.ts';

const PATIENCE = 120_000;

const COUNTIES = [
  ['正定县', 'Zhengding'],
  ['宣汉县', 'Xuanhan'],
  ['怀来县', 'Huailai'],
  ['永仁县', 'Yongren'],
  ['白河县', 'Baihe'],
] as const;

/** What the library computes from the dataset that the site publishes. */
const library = (site: TestSite, denominator: RescueRow['denominator']): RescueRow[] =>
  toRows<RescueRow>(perCapitaRescue(load(`${site.folder}/data`), { denominator }));

/** The figures of the column per head as shown, without bounds and links. */
const shownPerHead = async (page: Page): Promise<(string | null)[]> => {
  const cells = await page.locator('table').first().locator('tbody tr td:nth-of-type(4)').allTextContents();
  return cells.map((text) => text.match(/[\d,]+\.\d\d/)?.[0]?.replaceAll(',', '') ?? null);
};

const download = async (page: Page, format: string): Promise<Buffer> => {
  const button = page.locator(`[data-export="${format}"]`).first();
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await file.path());
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
    'shows what the library computes, for every denominator',
    async () => {
      const { page, close } = await site().open('rescue.html');
      for (const denominator of DENOMINATORS) {
        await page.locator('select[name="by"]').selectOption(denominator);
        await settle(page);
        const computed = library(site(), denominator).map(({ per_head }) => per_head?.toFixed(2) ?? null);
        await expect.poll(() => shownPerHead(page), { timeout: 20_000 }).toEqual(computed);
      }
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
    'saves what it shows in every form',
    async () => {
      const { page, close } = await site().open('rescue.html');
      const rows = library(site(), 'insured-residents');
      const csv: Record<string, string>[] = parse(await download(page, 'csv'), { bom: true, columns: true });
      expect(csv.map((row) => row.per_head)).toEqual(rows.map((row) => String(row.per_head ?? '')));
      expect(JSON.parse((await download(page, 'json')).toString('utf8'))).toEqual(rows);
      const sheet = read(await download(page, 'xlsx')).Sheets.xianbi!;
      expect(utils.sheet_to_json<RescueRow>(sheet).map(({ county_zh }) => county_zh)).toEqual(
        rows.map(({ county_zh }) => county_zh),
      );
      const svg = (await download(page, 'svg')).toString('utf8');
      expect(svg).toMatch(/^<svg role="img" lang="zh-Hans"/);
      expect(svg).toContain('正定县');
      expect((await download(page, 'png')).subarray(1, 4).toString('latin1')).toBe('PNG');
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
