import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PAGES, pageFile } from '../../src/publish/pages.ts';
import { readNotebook } from '../../src/publish/site/read-notebook.ts';
import { givenTables, shownTables, wrongCells } from './shown-tables.ts';
import { settle, type TestSite } from './site.ts';

const PATIENCE = 300_000;
const SOON = { timeout: 30_000 };

/** A menu of a page, its value first. */
interface Menu {
  readonly name: string;
  readonly values: readonly string[];
}

const READ_MENUS = `[...document.querySelectorAll('main select')].map((select) => ({
  name: select.name,
  values: [select.value, ...[...select.options].map((option) => option.value).filter((v) => v !== select.value)],
}))`;

/** All that a reader sees change: words and drawings, without what the pointer does. */
const READ_ALL = `[...document.querySelectorAll('main [data-cell]')].map((cell) => cell.innerHTML).join('\\n')`;

const choose = async (page: Page, name: string, value: string): Promise<void> => {
  await page.locator(`main select[name="${name}"]`).selectOption(value);
  await settle(page);
};

/** Pages in Chinese are tried with every option, in English with the last of each menu: the cells are the same. */
const triedValues = (file: string, { values }: Menu): readonly string[] =>
  /\.en\./.test(file) ? values.slice(-1) : values.slice(1);

const tryMenu = async (page: Page, file: string, menu: Menu): Promise<void> => {
  const { name, values } = menu;
  const before = await page.evaluate<string>(READ_ALL);
  for (const value of triedValues(file, menu)) {
    await choose(page, name, value);
    expect(new URL(page.url()).searchParams.get(name), `${name} in the address`).toBe(value);
    const given = await givenTables(file, `?${name}=${value}`);
    await expect
      .poll(async () => wrongCells(await shownTables(page), given), { ...SOON, message: `${name}=${value}` })
      .toEqual([]);
    await expect
      .poll(async () => (await page.evaluate<string>(READ_ALL)) !== before, {
        ...SOON,
        message: `${name}=${value} changes the page`,
      })
      .toBe(true);
  }
  await choose(page, name, values[0]!);
  await expect
    .poll(() => page.evaluate<string>(READ_ALL), { ...SOON, message: `${name} and back` })
    .toBe(before);
  expect(new URL(page.url()).searchParams.get(name)).toBe(null);
};

const WITH_MENUS = ['rescue', 'sangong', 'structure', 'personnel', 'audit', 'coverage', 'sources'];

/** What every menu must do: the address, the tables cell by cell, and back. */
export const pageInputs = (site: () => TestSite): void => {
  it('stand on the pages that are tried here, and on no other', () => {
    const hasMenu = ({ name }: { readonly name: string }): boolean =>
      readNotebook(pageFile(name, 'zh')).cells.some(({ value }) => /\bchoice\(/.test(value));
    expect(PAGES.filter(hasMenu).map(({ name }) => name)).toEqual(WITH_MENUS);
  });

  it.each(WITH_MENUS.flatMap((name) => [pageFile(name, 'zh'), pageFile(name, 'en')]))(
    '%s: every menu changes the page, its tables and the address',
    async (file) => {
      const { page, messages, foreign, unsettled, close } = await site().open(file);
      const menus = await page.evaluate<Menu[]>(READ_MENUS);
      for (const menu of menus) await tryMenu(page, file, menu);
      expect(await unsettled()).toEqual([]);
      expect(messages).toEqual([]);
      expect(foreign).toEqual([]);
      await close();
    },
    PATIENCE,
  );
};
