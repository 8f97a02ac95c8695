import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildSite } from '../../src/publish/site/build-site.ts';
import { type ServedFolder, serveFolder } from '../../src/publish/site/serve-folder.ts';
import { launchBrowser } from './launch.ts';

/** A built site, served, and the one browser that opens its pages. */
export interface TestSite {
  readonly folder: string;
  readonly pages: readonly string[];
  readonly address: string;
  open(path: string, options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

/** A page whose cells have all come to rest, with everything that it said and asked for on the way. */
export interface OpenPage {
  readonly page: Page;
  /** Console messages and uncaught errors. */
  readonly messages: readonly string[];
  /** Requests to any other address than the site's own. */
  readonly foreign: readonly string[];
  /** Number and text of each cell that is not fulfilled. */
  unsettled(): Promise<string[]>;
  close(): Promise<void>;
}

const isOwn = (url: string, address: string): boolean =>
  url.startsWith(address) || url.startsWith('data:') || url.startsWith('blob:');

const AT_REST = `(() => {
  const cells = [...document.querySelectorAll('[data-cell]')];
  return cells.length > 0 && cells.every((cell) => cell.dataset.cell !== 'pending');
})()`;

const UNSETTLED = `[...document.querySelectorAll('[data-cell]')]
  .filter((cell) => cell.dataset.cell !== 'fulfilled')
  .map((cell) => cell.id + ' ' + cell.dataset.cell + ': ' + cell.textContent.slice(0, 200))`;

/** Waits until no cell is pending; a cell that stays so is for the test to report. */
export const settle = async (page: Page): Promise<void> => {
  await page.waitForFunction(AT_REST, undefined, { timeout: 15_000 }).catch(() => undefined);
  await page.waitForTimeout(50);
  await page.waitForFunction(AT_REST, undefined, { timeout: 15_000 }).catch(() => undefined);
};

const openIn = async (browser: Browser, address: string, path: string, options: BrowserContextOptions) => {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const page = await context.newPage();
  const target = new URL(path, address).href;
  const messages: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!isOwn(request.url(), address) && request.url() !== target) foreign.push(request.url());
  });
  await page.goto(target);
  await settle(page);
  const unsettled = () => page.evaluate<string[]>(UNSETTLED);
  return { page, messages, foreign, unsettled, close: () => context.close() };
};

/** Builds the site into a temporary folder, serves it, starts the browser. */
export const startSite = async (): Promise<TestSite> => {
  const outDir = mkdtempSync(join(tmpdir(), 'xianbi-site-'));
  const { pages } = await buildSite({ outDir });
  const [served, browser]: [ServedFolder, Browser] = await Promise.all([
    serveFolder(outDir),
    launchBrowser(),
  ]);
  return {
    folder: outDir,
    pages,
    address: served.address,
    open: (path, options = {}) => openIn(browser, served.address, path, options),
    close: async () => {
      await browser.close();
      await served.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
};
