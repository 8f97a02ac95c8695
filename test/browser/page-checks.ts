import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { settle } from './site.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with a page as it is shown now: rule and element, one line each. */
export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  return page.evaluate<string[]>(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => id + ' ' + node.html.slice(0, 160))))`);
};

/** The same page on a dark screen; its charts are drawn anew. */
export const inTheDark = async <T>(page: Page, look: () => Promise<T>): Promise<T> => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForTimeout(100);
  await settle(page);
  const seen = await look();
  await page.emulateMedia({ colorScheme: 'light' });
  return seen;
};

/** By how many px the page is wider than a telephone. */
export const overflowAt = async (page: Page, width: number): Promise<number> => {
  await page.setViewportSize({ width, height: 800 });
  await page.waitForTimeout(200);
  await settle(page);
  return page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
};

/** Where a page's links lead, and the anchors that it offers. */
export interface PageLinks {
  readonly hrefs: readonly string[];
  readonly anchors: readonly string[];
}

/** All links and anchors of a page, addresses in full. */
export const linksOf = (page: Page): Promise<PageLinks> =>
  page.evaluate<PageLinks>(`({
    hrefs: [...new Set([...document.querySelectorAll('a[href]')].map((a) => a.href))],
    anchors: [...document.querySelectorAll('[id]')].map((e) => e.id),
  })`);
