import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from '../cli/run.ts';
import { copyProject, editFile } from '../project-copy.ts';
import { launchBrowser } from './launch.ts';

const PATIENCE = 120_000;
const SOON = { timeout: 60_000 };

/** `xianbi preview` in a folder: the process, and the address that it prints. */
const startPreview = (folder: string): Promise<{ child: ChildProcess; address: string }> => {
  const child = spawn(process.execPath, ['src/cli/xianbi.mjs', 'preview', '--lang', 'zh'], { cwd: folder });
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('preview: expected an address, found the end of the program')));
    child.stdout.once('data', (line: Buffer) => resolve({ child, address: line.toString().trim() }));
  });
};

describe('xianbi preview', () => {
  let folder: string;
  let child: ChildProcess;
  let browser: Browser;
  let page: Page;

  const edit = (file: string, from: string | RegExp, to: string): void =>
    editFile(join(folder, file), from, to);

  beforeAll(async () => {
    folder = copyProject();
    const started = await startPreview(folder);
    child = started.child;
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.goto(started.address.replace('index.html', 'rescue.html'));
    await page.waitForSelector('figure.chart svg', SOON);
  }, PATIENCE);

  afterAll(async () => {
    await browser?.close();
    child?.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  // biome-ignore format: table
  it.each([
    ['notebook', 'notebooks/rescue.html',            /<h1>[^<]*<\/h1>/,    '<h1>改过的笔记本</h1>',            'h1',                      '改过的笔记本'],
    ['source',   'src/publish/page/citation.ts',     '引用本页',           '改过的源码',                       'footer.site h2',  '改过的源码'],
    ['chart',    'charts/per-capita-rescue.vl.json', '人均医疗救助资金',   '改过的图',                         'figure.chart svg',        '改过的图'],
    ['data',     'data/reference/counties.csv',      ',正定县,',           ',改过的县,',                       'table tbody',             '改过的县'],
  ] as const)(
    'reloads the page on a change of %s: %s',
    async (_kind, file, from, to, selector, shown) => {
      expect(await page.locator(selector).first().textContent()).not.toContain(shown);
      edit(file, from, to);
      await expect
        .poll(() => page.locator(selector).first().textContent({ timeout: 1000 }).catch(() => ''), SOON)
        .toContain(shown);
    },
    PATIENCE,
  );

  it(
    'shows a syntax error of a cell, goes on, and comes back when it is mended',
    async () => {
      edit('notebooks/rescue.html', 'const language = "zh";', 'const language = ;');
      const everything = (): Promise<string> =>
        page
          .evaluate<string>(
            `document.body.textContent + (document.querySelector('vite-error-overlay')?.shadowRoot.textContent ?? '')`,
          )
          .catch(() => '');
      await expect
        .poll(everything, SOON)
        .toMatch(/notebooks\/rescue\.html, cell \d+: expected a value, found Unexpected token/);
      expect(child.exitCode).toBe(null);
      edit('notebooks/rescue.html', 'const language = ;', 'const language = "zh";');
      await expect.poll(() => page.locator('figure.chart svg').count(), SOON).toBeGreaterThan(0);
    },
    PATIENCE,
  );

  it('says in one line that its port is taken, and ends with 1', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const ran = await call('preview', '--lang', 'en', '--port', String(port));
    other.close();
    expect(ran).toMatchObject({
      code: 1,
      out: '',
      err: `xianbi: --port: expected a port that nobody listens on, found ${port} in use; give another, or 0 for any free one\n`,
    });
  });
});
