import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { load } from '../../src/frame/load.ts';
import { settle, type TestSite } from './site.ts';

const PATIENCE = 120_000;

const targetText = async (page: Page): Promise<string> => {
  await settle(page);
  await page.waitForSelector('.statement.target');
  return (await page.locator('.statement.target').allTextContents()).join('');
};

/** What the sources view must do in the browser. */
export const sourcesPage = (site: () => TestSite): void => {
  it(
    'is where a number of a table leads: to the quote, highlighted, in view',
    async () => {
      const { page, close } = await site().open('rescue.html');
      const row = page.locator('tbody tr', { hasText: '永仁县' }).first();
      await row.locator('a', { hasText: /^261\.08$/ }).click();
      expect(await targetText(page)).toContain('261.08');
      expect(await page.locator('.statement.target').first().isVisible()).toBe(true);
      const box = await page.locator('.statement.target').first().boundingBox();
      expect(box!.y).toBeGreaterThan(0);
      expect(box!.y).toBeLessThan(page.viewportSize()!.height);
      expect(await page.locator('.statement-panel').first().textContent()).toContain('261.08');
      await close();
    },
    PATIENCE,
  );

  it(
    'marks every statement with its own words',
    async () => {
      const { rows } = load(`${site().folder}/data`);
      const { page, close } = await site().open('sources.html?doc=huailai-2023-budget');
      const marks = await page
        .locator('[data-offsets]')
        .evaluateAll((all) =>
          all.map((mark) => [(mark as HTMLElement).dataset.offsets!, mark.textContent!] as const),
        );
      for (const { statement_id, quote } of rows.statements.filter(
        (s) => s.doc_id === 'huailai-2023-budget',
      )) {
        const offset = statement_id.split(':')[1]!;
        const words = marks
          .filter(([offsets]) => offsets.split(' ').includes(offset))
          .map(([, text]) => text);
        expect(words.join(''), statement_id).toContain(quote.replaceAll(/[\r\n]/g, ''));
      }
      await close();
    },
    PATIENCE,
  );

  it.each([
    [1280, 'beside'],
    [375, 'below'],
  ] as const)(
    'at %i px a failing check stands %s its line',
    async (width, where) => {
      const { page, close } = await site().open('sources.html?doc=xuanhan-2020-final', {
        viewport: { width, height: 900 },
      });
      const [note, text] = await page
        .locator('.line:has(.margin)')
        .first()
        .evaluate((line) =>
          ['.margin', '.text'].map((name) => line.querySelector(name)!.getBoundingClientRect().toJSON()),
        );
      if (where === 'beside') expect(note!.left).toBeGreaterThanOrEqual(text!.right);
      else expect(note!.top).toBeGreaterThanOrEqual(text!.bottom);
      await close();
    },
    PATIENCE,
  );

  it(
    'says of a document what it is, and of a statement what was checked',
    async () => {
      const { rows } = load(`${site().folder}/data`);
      const { page, close } = await site().open('sources.en.html?doc=yongren-2022-budget#3536');
      const card = await page.locator('.document-card').textContent();
      const document = rows.documents.find(({ doc_id }) => doc_id === 'yongren-2022-budget')!;
      const statements = rows.statements.filter(({ doc_id }) => doc_id === document.doc_id).length;
      for (const words of [document.title, document.sha256, '2022 budget', String(statements)])
        expect(card).toContain(words);
      const panel = page.locator('.statement-panel').first();
      expect(await panel.locator('strong').textContent()).toBe('CNY 7,393,500');
      const check = panel.locator('[data-outcome="fails"] a').first();
      await check.click();
      await settle(page);
      await page.waitForSelector('article.finding.target');
      expect(await page.locator('article.finding.target').textContent()).toContain('basic expenditure');
      await close();
    },
    PATIENCE,
  );

  it(
    'is where a search leads: to the line of the document',
    async () => {
      const { page, close } = await site().open('search.html?q=城乡医疗救助');
      const result = page
        .locator('.results li', { has: page.locator('a[href*="sources.html?doc="]') })
        .first();
      const words = (await result.locator('mark').textContent()) ?? '';
      expect(words).toBe('城乡医疗救助');
      await result.locator('a').click();
      await settle(page);
      await page.waitForSelector('.target');
      expect(await page.locator('.target').first().textContent()).toContain(words);
      await close();
    },
    PATIENCE,
  );
};
