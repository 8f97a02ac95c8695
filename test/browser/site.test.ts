import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../src/frame/load.ts';
import { listPages } from '../../src/publish/pages.ts';
import { inTheDark, linksOf, overflowAt, type PageLinks, violations } from './page-checks.ts';
import { pageDownloads } from './page-downloads.ts';
import { pageInputs } from './page-inputs.ts';
import { pageState } from './page-state.ts';
import { provenance } from './provenance.ts';
import { reproducible } from './reproducible.ts';
import { rescuePage } from './rescue-page.ts';
import { givenTables, shownTables, wrongCells } from './shown-tables.ts';
import { singleFiles } from './single-files.ts';
import { startSite, type TestSite } from './site.ts';
import { sourcesPage } from './sources-page.ts';

const PATIENCE = 300_000;

/** A telephone, a desk, a wall: px. */
const WIDTHS = [375, 1280, 3840];

let site: TestSite;
const links = new Map<string, PageLinks>();

beforeAll(async () => {
  site = await startSite();
}, PATIENCE);
afterAll(() => site?.close());

describe('every page', () => {
  it.concurrent.for(listPages())(
    '%s comes to rest, silent, alone, readable by everyone, with the figures of the library',
    { timeout: PATIENCE },
    async (file, { expect }) => {
      const { page, messages, foreign, unsettled, close } = await site.open(file);
      links.set(file, await linksOf(page));
      expect.soft(wrongCells(await shownTables(page), await givenTables(file))).toEqual([]);
      expect.soft(await violations(page), 'light').toEqual([]);
      expect.soft(await inTheDark(page, () => violations(page)), 'dark').toEqual([]);
      for (const width of WIDTHS)
        expect.soft(await overflowAt(page, width), `wider than ${width} px by`).toBeLessThanOrEqual(0);
      expect.soft(await unsettled()).toEqual([]);
      expect.soft(messages).toEqual([]);
      expect.soft(foreign).toEqual([]);
      await close();
    },
  );

  it.each(listPages())('%s forbids itself every other host', (file) => {
    const html = readFileSync(`${site.folder}/${file}`, 'utf8');
    expect(html).toContain(
      `content="default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self' data:;`,
    );
    expect(html).toMatch(/<html lang="(zh-CN|en)"/);
  });

  it('is stopped by its policy from an address that is put together at run time', async () => {
    const { page, messages, close } = await site.open('method.html');
    const asked: string[] = [];
    await page.route(/example\.org/, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    const refused = await page.evaluate<string>(
      `fetch(['https:', '', 'example.org', ''].join('/')).then(() => 'arrived', (error) => error.name)`,
    );
    expect(refused).toBe('TypeError');
    expect(asked).toEqual([]);
    expect(messages.join()).toContain('Content Security Policy');
    await close();
  });
});

describe('links', () => {
  const leadsNowhere = (href: string, starts: ReadonlySet<string>): string | null => {
    if (!href.startsWith(site.address)) return `${href} leaves the site`;
    const { searchParams, hash, pathname } = new URL(href);
    const file = decodeURIComponent(pathname.slice(new URL(site.address).pathname.length));
    if (!existsSync(`${site.folder}/${file}`)) return `${href} names no file`;
    const anchor = decodeURIComponent(hash.slice(1));
    const doc = searchParams.get('doc');
    if (/^sources/.test(file) && doc && anchor)
      return starts.has(`${doc}#${anchor}`) ? null : `${href} names no statement`;
    if (!anchor || /^sources/.test(file)) return null;
    return links.get(file)?.anchors.includes(anchor) ? null : `${href} names no anchor`;
  };

  it('all lead somewhere: to a file, an anchor, or a statement of the dataset', () => {
    const { statements } = load(`${site.folder}/data`).rows;
    const starts = new Set(statements.map(({ statement_id }) => statement_id.split(':', 2).join('#')));
    const hrefs = new Set([...links.values()].flatMap((page) => page.hrefs));
    expect(hrefs.size).toBeGreaterThan(500);
    expect(
      [...hrefs].map((href) => leadsNowhere(href, starts)).filter((problem) => problem !== null),
    ).toEqual([]);
  });
});

describe('inputs', () => pageInputs(() => site));
describe('pages with choices', () => pageState(() => site));
describe('downloads', () => pageDownloads(() => site));
describe('provenance', () => provenance(() => site));
describe('single-file editions', () => singleFiles(() => site));
describe('rescue page', () => rescuePage(() => site));
describe('sources page', () => sourcesPage(() => site));
describe('a rebuild', () => reproducible(() => site));
