import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { writeEmbeds } from '../../src/publish/embed/write-embeds.ts';
import { serveFolder } from '../../src/publish/site/serve-folder.ts';
import { launchBrowser } from './launch.ts';

/** A page with everything that it said, and the hosts that it asked. */
export interface WatchedPage {
  readonly page: Page;
  readonly messages: readonly string[];
  readonly origins: ReadonlySet<string>;
  close(): Promise<void>;
}

/** The embeds on one origin, and a page of somebody else's on another. */
export interface EmbedSite {
  readonly folders: readonly string[];
  /** Folder on disk that holds `embed/`. */
  readonly disk: string;
  /** Address of `embed/`. */
  readonly root: string;
  open(address: string, options?: BrowserContextOptions): Promise<WatchedPage>;
  /** Address of a page on the other origin with this body. */
  host(name: string, body: string): string;
  close(): Promise<void>;
}

const temporary = (name: string): string => mkdtempSync(join(tmpdir(), `xianbi-${name}-`));

/** Writes all embeds into a temporary folder and serves them beside a host of another origin. */
export const startEmbedSite = async (): Promise<EmbedSite> => {
  const [disk, hostDisk] = [temporary('embed'), temporary('host')];
  const folders = await writeEmbeds(disk, '');
  const [site, other, browser] = await Promise.all([
    serveFolder(disk),
    serveFolder(hostDisk),
    launchBrowser(),
  ]);
  const open = async (address: string, options: BrowserContextOptions = {}): Promise<WatchedPage> => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const messages: string[] = [];
    const origins = new Set<string>();
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    await page.goto(address);
    return { page, messages, origins, close: () => context.close() };
  };
  return {
    folders,
    disk,
    root: `${site.address}embed/`,
    open,
    host: (name, body) => {
      const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,"><main>${body}</main>`;
      writeFileSync(join(hostDisk, name), html);
      return other.address + name;
    },
    close: async () => {
      await browser.close();
      await Promise.all([site.close(), other.close()]);
      for (const folder of [disk, hostDisk]) rmSync(folder, { recursive: true, force: true });
    },
  };
};
