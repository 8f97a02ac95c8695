import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { perCapitaRescue } from '../../src/compare/rescue/per-capita-rescue.ts';
import type { RescueRow } from '../../src/compare/rows/rescue-row.ts';
import { toRows } from '../../src/frame/column-table.ts';
import { load } from '../../src/frame/load.ts';
import { settle, startSite, type TestSite } from './site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
}, 120_000);
afterAll(() => site?.close());

describe('every page', () => {
  it('is a notebook that comes to rest without a word and without asking anybody else', async () => {
    for (const file of site.pages) {
      const open = await site.open(file);
      expect.soft(await open.unsettled(), file).toEqual([]);
      expect.soft(open.messages, file).toEqual([]);
      expect.soft(open.foreign, file).toEqual([]);
      await open.close();
    }
  });

  it('forbids itself every other host', async () => {
    for (const file of site.pages) {
      const html = readFileSync(`${site.folder}/${file}`, 'utf8');
      expect(html, file).toContain("default-src 'self'");
      expect(html, file).toContain("connect-src 'self' data:");
    }
  });
});

describe('rescue', () => {
  const COUNTIES = {
    zh: ['正定县', '宣汉县', '怀来县', '永仁县', '白河县'],
    en: ['Zhengding', 'Xuanhan', 'Huailai', 'Yongren', 'Baihe'],
  };

  it.each([
    ['rescue.html', 'zh', '未公开'],
    ['rescue.en.html', 'en', 'undisclosed'],
  ] as const)(
    '%s has all five counties on the axis and Zhengding marked %s',
    async (file, language, word) => {
      const { page, close } = await site.open(file);
      const axis = await page.locator('figure.chart .role-axis-label').allTextContents();
      for (const county of COUNTIES[language]) expect(axis.join(' ')).toContain(county);
      const row = page.locator('tbody tr', { hasText: COUNTIES[language][0]! });
      expect(await row.locator('td').allTextContents()).toContain(word);
      expect(await page.locator('figure.chart svg').textContent()).toContain(word);
      await close();
    },
  );

  it('shows the library’s numbers for every denominator, and the address keeps the choice', async () => {
    const { page, close } = await site.open('rescue.html');
    const menu = page.getByLabel('分母', { exact: true });
    for (const denominator of await menu
      .locator('option')
      .evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value))) {
      await menu.selectOption(denominator);
      await settle(page);
      const rows = toRows<RescueRow>(perCapitaRescue(load(), { denominator: denominator as never }));
      const shown = await page.locator('tbody tr td:nth-of-type(4)').allTextContents();
      expect(shown.map((text) => text.match(/[\d,]+\.\d\d/)?.[0]?.replaceAll(',', '') ?? null)).toEqual(
        rows.map(({ per_head }) => per_head?.toFixed(2) ?? null),
      );
    }
    await menu.selectOption('census');
    expect(new URL(page.url()).search).toBe('?by=census');
    const again = await site.open('rescue.html?by=census');
    expect(await again.page.getByLabel('分母', { exact: true }).inputValue()).toBe('census');
    await again.close();
    await close();
  });
});
