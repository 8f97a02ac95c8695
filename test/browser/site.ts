import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildDataset } from '../../src/cli/build-dataset.ts';
import { DATA_DIR } from '../../src/dataset/files.ts';
import { buildSite } from '../../src/publish/site/build-site.ts';
import { type ServedFolder, serveFolder } from '../../src/publish/site/serve-folder.ts';
import { launchBrowser } from './launch.ts';

/** A built site, served, and the one browser that opens its pages. */
export interface TestSite {
  readonly folder: string;
  readonly pages: readonly string[];
  /** Where the site stands: below a path, as on a shared host. */
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
  [address, 'data:', 'blob:'].some((start) => url.startsWith(start)) ||
  url === new URL('/favicon.ico', address).href;

const AT_REST = `(() => {
  const cells = [...document.querySelectorAll('[data-cell]')];
  return cells.length > 0 && cells.every((cell) => cell.dataset.cell !== 'pending');
})()`;

const UNSETTLED = `[...document.querySelectorAll('[data-cell]')]
  .filter((cell) => cell.dataset.cell !== 'fulfilled')
  .map((cell) => cell.id + ' ' + cell.dataset.cell + ': ' + cell.textContent.slice(0, 200))`;

/** Waits until no cell is pending; a cell that stays so is for the test to report. */
export const settle = async (page: Page): Promise<void> => {
  await page.waitForFunction(AT_REST, undefined, { timeout: 30_000 }).catch(() => undefined);
  await page.waitForTimeout(50);
  await page.waitForFunction(AT_REST, undefined, { timeout: 30_000 }).catch(() => undefined);
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

/** The path below which the site is served. */
const SUB_PATH = 'some/path';

/** Builds the site as `xianbi publish` does, into a temporary folder, serves it below a path, starts the browser. */
export const startSite = async (): Promise<TestSite> => {
  const root = mkdtempSync(join(tmpdir(), 'xianbi-site-'));
  const folder = join(root, SUB_PATH);
  const unmapped = buildDataset(DATA_DIR, () => undefined).extractions.flatMap((one) => one.unmapped);
  const { pages } = await buildSite({ outDir: folder, unmapped, singleFiles: true });
  const [served, browser]: [ServedFolder, Browser] = await Promise.all([serveFolder(root), launchBrowser()]);
  const address = `${served.address}${SUB_PATH}/`;
  return {
    folder,
    pages,
    address,
    open: (path, options = {}) => openIn(browser, address, path, options),
    close: async () => {
      await browser.close();
      await served.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
};
