import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Row } from '../../src/publish/page/table/column.ts';
import { PAGES, pageFile } from '../../src/publish/pages.ts';
import { PROJECT_FOLDER } from '../../src/publish/site/project-folder.ts';
import { runNotebook } from '../../src/publish/site/run-notebook.ts';
import { givenTables } from './shown-tables.ts';
import type { TestSite } from './site.ts';

const PATIENCE = 240_000;

/** Chromium drops what a page saves beyond ten files a second: ms. */
const PAUSE = 120;

/** Everything that a format brings of the tables or charts of a page, in order. */
const downloads = async (page: Page, within: string, format: string): Promise<Buffer[]> => {
  const files: Buffer[] = [];
  for (const button of await page.locator(`main ${within} [data-export="${format}"]`).all()) {
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`^[a-z-]+\\.${format}$`));
    files.push(readFileSync(await file.path()));
    await page.waitForTimeout(PAUSE);
  }
  return files;
};

const isMissing = (value: unknown): boolean => value === null || value === undefined || Number.isNaN(value);

/** A value as a cell of CSV has it; what a spreadsheet would compute is kept from it by an apostrophe. */
const inCsv = (value: unknown): string => {
  if (isMissing(value)) return '';
  return typeof value === 'string' && /^[=+@\t\r-]/.test(value) ? `'${value}` : String(value);
};

const fromCsv = (file: Buffer): Record<string, string>[] => parse(file, { bom: true, columns: true });

const fromXlsx = (file: Buffer): Record<string, string>[] => {
  const sheet = read(file).Sheets.xianbi!;
  return utils
    .sheet_to_json<Row>(sheet, { defval: '' })
    .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)])));
};

const as = (rows: readonly Row[], write: (value: unknown) => string): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, write(value)])));

const checkTables = async (page: Page, file: string): Promise<void> => {
  const given = await givenTables(file);
  const [csv, json, xlsx] = [
    await downloads(page, '.data-table', 'csv'),
    await downloads(page, '.data-table', 'json'),
    await downloads(page, '.data-table', 'xlsx'),
  ];
  expect(csv.map(fromCsv)).toEqual(given.map(({ rows }) => as(rows, inCsv)));
  expect(json.map((text) => JSON.parse(text.toString('utf8')))).toEqual(
    given.map(({ rows }) => JSON.parse(JSON.stringify(rows))),
  );
  const cells = (value: unknown): string => (isMissing(value) ? '' : String(value));
  expect(xlsx.map(fromXlsx)).toEqual(given.map(({ rows }) => as(rows, cells)));
};

const checkCharts = async (page: Page): Promise<number> => {
  const shown = await page.locator('figure.chart').count();
  const [svg, png] = [
    await downloads(page, 'figure.chart', 'svg'),
    await downloads(page, 'figure.chart', 'png'),
  ];
  expect([svg.length, png.length]).toEqual([shown, shown]);
  for (const picture of svg) {
    const text = picture.toString('utf8');
    expect(text).toMatch(/^<svg role="img" lang="(?:zh-Hans|en)"/);
    const parsed = await page.evaluate<boolean>(
      `!new DOMParser().parseFromString(${JSON.stringify(text)}, 'image/svg+xml').querySelector('parsererror')`,
    );
    expect(parsed).toBe(true);
  }
  for (const picture of png) {
    expect(picture.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    expect(picture.readUInt32BE(16)).toBeGreaterThan(600);
  }
  return shown;
};

/** The list of findings is no table, and saves what it lists. */
const checkFindings = async (page: Page, file: string): Promise<void> => {
  const listed = (await runNotebook(file).value('findings')) as readonly Row[];
  const [csv] = await downloads(page, '.tools:not(.data-table *, .chart *)', 'csv');
  const [json] = await downloads(page, '.tools:not(.data-table *, .chart *)', 'json');
  const [xlsx] = await downloads(page, '.tools:not(.data-table *, .chart *)', 'xlsx');
  const ids = listed.map(({ finding_id }) => finding_id);
  expect(ids.length).toBeGreaterThan(0);
  expect(fromCsv(csv!).map(({ finding_id }) => finding_id)).toEqual(ids);
  expect(fromXlsx(xlsx!).map(({ finding_id }) => finding_id)).toEqual(ids);
  expect(JSON.parse(json!.toString('utf8')).map(({ finding_id }: Row) => finding_id)).toEqual(ids);
};

/** Links that save a file of the dataset: its bytes as they stand in `data/`. */
const checkFiles = async (page: Page): Promise<void> => {
  for (const link of await page.locator('main a[download]').all()) {
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const original = readFileSync(`${PROJECT_FOLDER}data/${file.suggestedFilename()}`);
    expect(readFileSync(await file.path())).toEqual(original);
  }
};

/** What every button that saves a file must bring. */
export const pageDownloads = (site: () => TestSite): void => {
  it.each(PAGES.map(({ name }) => pageFile(name, name === 'rescue' ? 'en' : 'zh')))(
    '%s: every download arrives, parses and holds the rows that are shown',
    async (file) => {
      const { page, close } = await site().open(file);
      await checkTables(page, file);
      await checkCharts(page);
      await checkFiles(page);
      if (file === pageFile('audit', 'zh')) await checkFindings(page, file);
      await close();
    },
    PATIENCE,
  );
};
