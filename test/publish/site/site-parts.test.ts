import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/bilingual.ts';
import { listPages } from '../../../src/publish/pages.ts';
import { datasetDescription } from '../../../src/publish/site/dataset-description.ts';
import { datasetScope } from '../../../src/publish/site/dataset-scope.ts';
import { differences, readManifest } from '../../../src/publish/site/manifest.ts';
import { fillTemplate } from '../../../src/publish/site/page-template.ts';
import { PROJECT_FOLDER } from '../../../src/publish/site/project-folder.ts';
import { type Published, publishedPage } from '../../../src/publish/site/published-page.ts';
import { checkAddresses, externalAddresses } from '../../../src/publish/site/refuse-external-addresses.ts';
import { pageSections } from '../../../src/publish/site/search-texts.ts';
import { type ServedFolder, serveFolder } from '../../../src/publish/site/serve-folder.ts';
import { sitemapFiles } from '../../../src/publish/site/sitemap.ts';
import { folder } from '../../dataset/folder.ts';

describe('externalAddresses', () => {
  // biome-ignore format: table
  it.each([
    ['import("https://cdn.example.com/x.js")',        ['https://cdn.example.com/x.js']],
    ['new Socket("wss://a.b.cn/x")',                  ['wss://a.b.cn/x']],
    ['<script src="//cdn.example.com/x.js">',         ['//cdn.example.com/x.js']],
    ['<img src=//cdn.example.com/x.png>',             ['//cdn.example.com/x.png']],
    ['background: url(//cdn.example.com/x.png)',      ['//cdn.example.com/x.png']],
    ['fetch(`https://$\u007bhost}/x`)',               ['https://$\u007b']],
    ['fetch("https://" + host)',                      ['https://"']],
    ['new WebSocket(address)',                        ['WebSocket']],
    ['navigator.sendBeacon(there)',                   ['sendBeacon']],
    ['HTTPS://CDN.EXAMPLE.COM/',                      ['HTTPS://CDN.EXAMPLE.COM/']],
    ['xmlns="http://www.w3.org/2000/svg"',            []],
    ['fetch("./data.csv") // what it says',           []],
    ['http://localhost:1234/',                        []],
    ['protocol === "https:"',                         []],
    ['a = b //c.d',                                   []],
    ['',                                              []],
  ])('%s', (text, found) => {
    expect(externalAddresses(text)).toEqual(found);
  });
});

describe('checkAddresses', () => {
  // biome-ignore format: table
  it.each<[Record<string, string>, string, string | null]>([
    [{ 'index.html': '<p>县' },                                    '',                       null],
    [{ 'embed/a/index.html': '<img src="https://c.example/x">' },  '',                       'embed/a/index.html: expected no address on another host, found https://c.example/x'],
    [{ 'single/a.html': 'fetch("https://c.example/x")' },          'https://example.org/x/', 'single/a.html: expected no address on another host, found https://c.example/x'],
    [{ 'a.html': '<link rel="canonical" href="https://example.org/x/a.html">' }, 'https://example.org/x/', null],
    [{ 'assets/a.js': 'fetch(`//c.example/`)' },                   '',                       'assets/a.js: expected no address on another host, found //c.example/'],
    [{ 'a.svg': '<image href="//c.example/x.png"/>' },             '',                       'a.svg: expected no address on another host, found //c.example/x.png'],
    [{ 'data/sources/documents.csv': 'https://county.example/' },  '',                       null],
  ])('%j at %j', (files, base, message) => {
    const check = (): void => checkAddresses(folder(files), base);
    if (message === null) expect(check).not.toThrow();
    else expect(check).toThrow(message);
  });
});

describe('differences', () => {
  it.each([
    [{ a: '1' }, { a: '1' }, []],
    [{ a: '1' }, { a: '2' }, ['≠ a']],
    [{ a: '1' }, {}, ['- a']],
    [{}, { a: '1' }, ['+ a']],
    [{ b: '1', a: '1' }, { c: '1', a: '2' }, ['≠ a', '- b', '+ c']],
  ])('%j and %j', (first, second, found) => {
    expect(differences(first as Record<string, string>, second as Record<string, string>)).toEqual(found);
  });
});

describe('pageSections', () => {
  it('cuts the fixed text at its headings', () => {
    const cells = [
      { mode: 'html', value: '<h1>甲</h1>\n<p>一 &amp; 二</p>' },
      { mode: 'js', value: 'const x = "<h2 id=\\"no\\">";' },
      { mode: 'html', value: '<h2 id="b">乙</h2><ul><li>三</li></ul>' },
    ] as const;
    expect(pageSections(cells, 'p.html', 'zh')).toEqual([
      { address: 'p.html', language: 'zh', title: '甲', text: '一 & 二' },
      { address: 'p.html#b', language: 'zh', title: '乙', text: '三' },
    ]);
  });
});

describe('sitemapFiles', () => {
  it('are none where the address is not known: relative ones would be invalid', () => {
    expect(sitemapFiles('')).toEqual({});
  });

  it('name both languages of every page, and the map, in full', () => {
    const files = sitemapFiles('https://example.org/x/');
    const map = files['sitemap.xml']!;
    expect(map).toContain('<loc>https://example.org/x/rescue.html</loc>');
    expect(map).toContain('hreflang="en" href="https://example.org/x/rescue.en.html"');
    const addresses = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    expect(addresses).toEqual(listPages().map((page) => `https://example.org/x/${page}`));
    expect(files['robots.txt']).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/x/sitemap.xml\n',
    );
  });
});

describe('fillTemplate', () => {
  const template = '<!doctype html><html lang="zh-CN"><head></head><body><main></main></body></html>';
  const places = [{ code: '130123', zh: '甲县', en: 'Jia', within: '某省某市' }];
  const scope = { years: [2019, 2021], places, titles: ['甲县2019年预算</script>'] } as const;
  const foot = { datasetHash: 'abc', version: '1.2.3', released: '2026-11-23', scope };

  it.each([
    ['notebooks/rescue.html', 'lang="zh-CN"', 'rescue.en.html'],
    ['notebooks/rescue.en.html', 'lang="en"', 'rescue.html'],
  ])('%s', (file, language, other) => {
    const html = fillTemplate(template, file, foot);
    expect(html).toContain(`<html ${language}`);
    expect(html).toContain(`href="${other}"`);
    expect(html).toContain('<code>abc</code>');
    expect(html).toContain("default-src 'self'");
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)!;
    expect(JSON.parse(json!)).toMatchObject({
      '@type': 'Dataset',
      version: '1.2.3',
      datePublished: '2026-11-23',
      temporalCoverage: '2019/2021',
      spatialCoverage: [{ name: '甲县', alternateName: 'Jia' }],
      isBasedOn: [{ name: '甲县2019年预算</script>' }],
    });
  });

  it('refuses a notebook that is no page', () => {
    expect(() => fillTemplate(template, 'notebooks/strange.html', foot)).toThrow(
      'notebooks/strange.html: no such page; add it to PAGES in src/publish/pages.ts',
    );
  });
});

describe('publishedPage', () => {
  const page =
    '<html><head><script type="application/ld+json">{"@type":"Dataset","contentUrl":"data/a.csv"}</script></head><footer class="site"><p>foot</p></footer></html>';
  const publish = (published: Published, filename = '/x/notebooks/rescue.en.html'): string => {
    const { handler } = publishedPage(published).transformIndexHtml as unknown as {
      handler: (html: string, context: { readonly filename: string }) => string;
    };
    return handler(page, { filename });
  };

  it.each<[string, Published, string | undefined]>([
    ['nothing said', { base: '', singleFiles: false }, undefined],
    ['a notebook that is no page', { base: 'https://example.org/x/', singleFiles: true }, '/x/other.html'],
  ])('leaves the page as it is: %s', (_name, published, filename) => {
    expect(publish(published, filename)).toBe(page);
  });

  it('offers the single-file edition', () => {
    expect(publish({ base: '', singleFiles: true })).toContain(
      '<footer class="site"><p><a href="single/rescue.en.html" download>Download this page as one file (works offline)</a> · foot',
    );
  });

  it('says where the page stands, and where the dataset', () => {
    const html = publish({ base: 'https://example.org/x/', singleFiles: false });
    expect(html).toContain('<link rel="canonical" href="https://example.org/x/rescue.en.html">');
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)!;
    expect(JSON.parse(json!)).toEqual({
      '@type': 'Dataset',
      url: 'https://example.org/x/',
      contentUrl: 'https://example.org/x/data/a.csv',
    });
  });
});

describe('datasetDescription', () => {
  it.each(LANGUAGES)('says in %s what a search engine of datasets asks for', (language) => {
    const scope = datasetScope();
    const described = JSON.parse(
      datasetDescription(language, { version: '1', released: '2026-11-23', datasetHash: 'a', scope }),
    );
    expect(described.description.length).toBeGreaterThanOrEqual(50);
    expect(described.description.length).toBeLessThanOrEqual(5000);
    expect(described.temporalCoverage).toBe('2020/2023');
    expect(described.spatialCoverage.map(({ identifier }: { identifier: string }) => identifier)).toEqual([
      '130123',
      '130730',
      '511722',
      '532327',
      '610929',
    ]);
    for (const { contentUrl } of described.distribution)
      expect(existsSync(`${PROJECT_FOLDER}${contentUrl}`), contentUrl).toBe(true);
    for (const name of [
      'name',
      'license',
      'creator',
      'variableMeasured',
      'isBasedOn',
      'measurementTechnique',
    ])
      expect(described[name], name).toBeTruthy();
  });
});

describe('serveFolder', () => {
  let root: string;
  let served: ServedFolder;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'xianbi-serve-'));
    writeFileSync(join(root, 'index.html'), '县');
    served = await serveFolder(root);
  });
  afterAll(async () => {
    await served.close();
    rmSync(root, { recursive: true });
  });

  it.each([
    ['', 200, '县'],
    ['index.html?by=census', 200, '县'],
    ['none.html', 404, '404\n'],
    ['%2e%2e/%2e%2e/etc/passwd', 404, '404\n'],
    ['%zz', 404, '404\n'],
  ])('/%s is %i', async (path, status, text) => {
    const response = await fetch(served.address + path);
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  it('has no manifest to be checked against', () => {
    expect(() => readManifest(root)).toThrow(
      /expected the manifest of a site, found none; build it with xianbi publish/,
    );
  });
});
