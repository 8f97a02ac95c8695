import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../src/frame/load.ts';
import { listPages } from '../../src/publish/pages.ts';
import { singleFile } from '../../src/publish/site/single-file.ts';
import { inTheDark, linksOf, overflowAt, type PageLinks, violations } from './page-checks.ts';
import { pageState } from './page-state.ts';
import { rescuePage } from './rescue-page.ts';
import { startSite, type TestSite } from './site.ts';
import { sourcesPage } from './sources-page.ts';

const PATIENCE = 240_000;

let site: TestSite;
const links = new Map<string, PageLinks>();

beforeAll(async () => {
  site = await startSite();
}, PATIENCE);
afterAll(() => site?.close());

describe('every page', () => {
  it.concurrent.for(listPages())(
    '%s comes to rest, silent, alone, readable by everyone',
    { timeout: PATIENCE },
    async (file, { expect }) => {
      const { page, messages, foreign, unsettled, close } = await site.open(file);
      links.set(file, await linksOf(page));
      expect.soft(await violations(page), 'light').toEqual([]);
      expect.soft(await inTheDark(page, () => violations(page)), 'dark').toEqual([]);
      expect.soft(await overflowAt(page, 375), 'wider than 375 px by').toBeLessThanOrEqual(0);
      expect.soft(await unsettled()).toEqual([]);
      expect.soft(messages).toEqual([]);
      expect.soft(foreign).toEqual([]);
      await close();
    },
  );

  it.each(listPages())('%s forbids itself every other host', (file) => {
    const html = readFileSync(`${site.folder}/${file}`, 'utf8');
    expect(html).toContain(`content="default-src 'self'; script-src 'self' 'unsafe-eval'`);
    expect(html).toMatch(/<html lang="(zh-CN|en)"/);
  });
});

describe('links', () => {
  const leadsNowhere = (href: string, starts: ReadonlySet<string>): string | null => {
    const { origin, pathname, searchParams, hash } = new URL(href);
    if (`${origin}/` !== site.address) return `${href} leaves the site`;
    const file = pathname.slice(1);
    if (!existsSync(`${site.folder}/${file}`)) return `${href} names no file`;
    const anchor = decodeURIComponent(hash.slice(1));
    const doc = searchParams.get('doc');
    if (doc && anchor && /^sources/.test(file))
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

describe('single-file edition', () => {
  it.each(['rescue.html', 'sources.en.html', 'search.html'])(
    '%s opens from disk, without a word, and asks nobody',
    async (file) => {
      const companion = (name: string) => readFileSync(`${site.folder}/${name}`, 'utf8');
      const companions = {
        'search.json': companion('search.json'),
        'unmapped.json': companion('unmapped.json'),
      };
      const path = `${site.folder}/single-${file}`;
      writeFileSync(path, await singleFile(file, companions));
      const { messages, foreign, unsettled, close } = await site.open(pathToFileURL(path).href);
      expect(await unsettled()).toEqual([]);
      expect(messages).toEqual([]);
      expect(foreign).toEqual([]);
      expect(readFileSync(path, 'utf8')).toMatch(
        /default-src 'none'; script-src 'sha256-[^']+' 'unsafe-eval'/,
      );
      await close();
    },
    PATIENCE,
  );
});

describe('rescue page', () => rescuePage(() => site));
describe('sources page', () => sourcesPage(() => site));
describe('pages with choices', () => pageState(() => site));
