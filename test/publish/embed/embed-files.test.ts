import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { chartFeed } from '../../../src/chart/feed.ts';
import { CHART_NAMES } from '../../../src/chart/specs.ts';
import type { DENOMINATORS } from '../../../src/compare/rows/rescue-row.ts';
import { load } from '../../../src/frame/load.ts';
import { chartMethod } from '../../../src/publish/embed/chart-methods.ts';
import type { EmbedAssets } from '../../../src/publish/embed/embed-assets.ts';
import { embedChart } from '../../../src/publish/embed/embed-chart.ts';
import { type EmbedFiles, type EmbedFolders, embedFiles } from '../../../src/publish/embed/embed-files.ts';

/** Each folder holds six pictures, and the machine may have other work. */
vi.setConfig({ testTimeout: 120_000 });

const data = load();
const assets: EmbedAssets = {
  runtime: 'runtime-1.js',
  snippets: 'snippets-1.js',
  style: 'style-1.css',
  files: {},
};
const edition = {
  base: 'https://example.org/xianbi/',
  version: '0.1.0',
  released: '2026-11-23',
  dataset: 'ab'.repeat(32),
};

const USUAL = 'insured-residents' as const;

type Name = (typeof CHART_NAMES)[number];

const foldersOf = (
  name: Name,
  language: 'zh' | 'en',
  by: (typeof DENOMINATORS)[number] = USUAL,
): Promise<EmbedFolders> => {
  const variant = { name, language, ...(name === 'per-capita-rescue' ? { by } : {}) };
  return embedFiles(embedChart(variant, data, edition.base), { data, edition, assets });
};

const drawn = new Map<string, Promise<EmbedFolders>>();

/** The files of a chart's current folder, drawn once. */
const filesOf = async (...args: Parameters<typeof foldersOf>): Promise<EmbedFiles> => {
  const key = args.join(' ');
  const folders = drawn.get(key) ?? foldersOf(...args);
  drawn.set(key, folders);
  return (await folders).current;
};

const read = (files: EmbedFiles, name: string): string => String(files[name]);
const parse = (files: EmbedFiles, name: string) => JSON.parse(read(files, name));

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

describe('files of an embed', () => {
  it.each(CHART_NAMES)('%s: rows are the comparison’s, spec and chart refer to them', async (name) => {
    const files = await filesOf(name, 'en');
    const rows = JSON.parse(JSON.stringify(chartFeed(name, data).rows));
    expect(parse(files, 'rows.json')).toEqual(rows);
    expect(parse(files, 'chart.vl.json').data).toEqual({
      name: 'rows',
      url: 'rows.json',
      format: { type: 'json' },
    });
    const [source] = parse(files, 'chart.vg.json').data;
    expect(source).toEqual({ name: 'rows', url: 'rows.json', format: { type: 'json' } });
    expect(read(files, 'rows.csv').split('\n')[0]).toBe(`\uFEFF${Object.keys(rows[0]).join(',')}`);
  });

  it('are listed with their SHA-256, and the twin is named after the list', async () => {
    const { current, permanent, twin } = await foldersOf('per-capita-rescue', 'zh');
    for (const files of [current, permanent]) {
      const lines = read(files, 'checksums.txt').trimEnd().split('\n');
      const others = Object.keys(files).filter((name) => name !== 'checksums.txt');
      expect(lines).toEqual(others.sort().map((name) => `${sha256(files[name]!)}  ${name}`));
    }
    expect(twin).toBe(`per-capita-rescue.zh@${sha256(read(permanent, 'checksums.txt')).slice(0, 16)}`);
  });

  it('are the same in both folders, but for the page that names the other one', async () => {
    const { current, permanent, twin } = await foldersOf('structure-share', 'en');
    const differing = Object.keys(permanent).filter((name) => current[name] !== permanent[name]);
    expect(Object.keys(current).sort()).toEqual(Object.keys(permanent).sort());
    expect(differing.sort()).toEqual(['checksums.txt', 'snippets.html']);
    expect(read(current, 'snippets.html')).toContain(`<a href="../${twin}/snippets.html"`);
    expect(read(permanent, 'snippets.html')).toContain('<a href="../structure-share.en/snippets.html"');
  });

  it.each(['zh', 'en'] as const)('are the same bytes each time: %s', async (language) => {
    const first = await filesOf('sangong-trends', language);
    expect((await foldersOf('sangong-trends', language)).current).toEqual(first);
  });

  it('have every picture as PNG but the narrow one for paper, and name no PNG that is not there', async () => {
    const files = await filesOf('per-capita-rescue', 'zh');
    const endingIn = (ending: string) =>
      Object.keys(files)
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length));
    expect(endingIn('.svg').filter((stem) => !endingIn('.png').includes(stem))).toEqual([
      'chart-print-narrow',
    ]);
    const { pictures } = parse(files, 'metadata.json') as { pictures: { files: string[] }[] };
    const pages = Object.keys(files).filter((name) => name.endsWith('.html'));
    const named = pages.flatMap((name) => read(files, name).match(/chart[\w-]*\.png/g) ?? []);
    for (const name of [...pictures.flatMap((picture) => picture.files), ...named])
      expect(files, name).toHaveProperty([name]);
  });

  it('keep absent values empty in CSV and null in JSON', async () => {
    const files = await filesOf('per-capita-rescue', 'zh');
    const zhengding = parse(files, 'rows.json').find(
      (row: { county_zh: string }) => row.county_zh === '正定县',
    );
    expect(zhengding).toMatchObject({ per_head: null, heads: null, status: 'undisclosed', funds: 873.69 });
    const [head = '', line = ''] = read(files, 'rows.csv')
      .split('\n')
      .filter((text) => /county_zh|正定县/.test(text));
    expect(line.split(',')[head.split(',').indexOf('heads')]).toBe('');
  });
});

describe('metadata', () => {
  it.each(CHART_NAMES)('%s: every column has a meaning in both languages', async (name) => {
    const known = chartMethod(name, null).columns.map((column) => column.name);
    expect(Object.keys(chartFeed(name, data).rows[0]!).filter((column) => !known.includes(column))).toEqual(
      [],
    );
  });

  it('names measure, unit, method, denominators, flags, sources, dataset and licence', async () => {
    const metadata = parse(await filesOf('per-capita-rescue', 'en'), 'metadata.json');
    expect(metadata).toMatchObject({
      title: 'Medical rescue funds per head (divided by insured residents)',
      measure: 'perCapitaRescue',
      unit: 'yuan per person',
      rows: 6,
      dataset: { version: '0.1.0', sha256: edition.dataset },
      licence: { chart: { name: 'MIT' } },
    });
    expect(metadata.denominators).toHaveLength(5);
    expect(metadata.denominators).toContainEqual(
      expect.objectContaining({
        county_en: 'Baihe',
        heads: 195000,
        heads_relation: '≥',
        heads_stage: 'target',
      }),
    );
    expect(metadata.flags.legend).toContainEqual({ flag: 'L', zh: '未公开', en: 'undisclosed' });
    expect(metadata.sources).toHaveLength(5);
    expect(metadata.sources).toContainEqual(
      expect.objectContaining({
        doc_id: 'baihe-2020-budget',
        sha256: 'a686e0cead01f1db5ceaac8fcaa3c66535b5c25d41f438d818d6121ad2abd5b2',
      }),
    );
  });
});

describe('an embed of another denominator', () => {
  it.each([
    // by               unit               counted                                        value     county
    ['insured', 'yuan per person', /^All in basic medical insurance/, 25.72, 'Yongren'],
    ['census', 'yuan per person', /^Census residents, from population\.csv/, 15.9, 'Zhengding'],
    ['visits', 'yuan per visit', /^Visits that rescue was paid for/, 190.26, 'Yongren'],
    ['registered-poor', 'yuan per person', /^Registered poor/, 430.84, 'Baihe'],
  ] as const)(
    '%s: rows, title, unit, method and citation are its own',
    async (by, unit, counted, value, county) => {
      const files = await filesOf('per-capita-rescue', 'en', by);
      const rows = parse(files, 'rows.json') as {
        denominator: string;
        per_head: number;
        county_en: string;
      }[];
      expect(new Set(rows.map((row) => row.denominator))).toEqual(new Set([by]));
      expect(rows.find((row) => row.county_en === county)?.per_head).toBeCloseTo(value, 2);
      const metadata = parse(files, 'metadata.json');
      expect(metadata).toMatchObject({ unit, denominator: expect.stringMatching(counted) });
      expect(new Set(metadata.denominators.map((one: { denominator: string }) => one.denominator))).toEqual(
        new Set([by]),
      );
      const name = { insured: 'insured persons', census: 'census residents', visits: 'rescue visits' };
      const said = { 'registered-poor': 'registered poor persons', ...name }[by];
      expect(metadata.title).toBe(`Medical rescue funds per head (divided by ${said})`);
      expect(read(files, 'citation.gbt7714.txt')).toContain(`${metadata.title}[DS/OL]`);
      expect(read(files, 'citation.gbt7714.txt')).toContain(`/embed/per-capita-rescue-${by}.en/index.html.`);
      expect(read(files, 'chart.svg')).toContain(`Divided by: ${said}`);
    },
  );
});

describe('citations', () => {
  it('stand in three forms with version, dataset and address', async () => {
    const files = await filesOf('per-capita-rescue', 'zh');
    const address = 'https://example.org/xianbi/embed/per-capita-rescue.zh/index.html';
    expect(read(files, 'citation.gbt7714.txt')).toBe(
      `县比. 县比：县级部门预决算公开比较. 人均医疗救助资金（分母：城乡居民参保人）[DS/OL]. 版本 0.1.0，数据集 sha256 abababababababab (2026-11-23)[引用日期]. ${address}.\n`,
    );
    expect(parse(files, 'citation.csl.json')).toEqual([
      expect.objectContaining({
        type: 'dataset',
        title: '人均医疗救助资金（分母：城乡居民参保人）',
        URL: address,
        language: 'zh-CN',
      }),
    ]);
    const bibtex = read(files, 'citation.bib');
    expect(bibtex).toMatch(/^@misc\{xianbi-per-capita-rescue-zh-abababab,\n/);
    expect(bibtex).toContain(`howpublished = {\\url{${address}}}`);
    expect(bibtex).not.toContain('urldate');
  });
});

describe('pages', () => {
  it('carry the picture, forbid other hosts and inline scripts, and name every snippet', async () => {
    const files = await filesOf('per-capita-rescue', 'zh');
    const page = read(files, 'index.html');
    expect(page).toContain(read(files, 'chart.svg'));
    expect(page).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(page).not.toMatch(/<script(?! defer src="\.\.\/runtime-1\.js"><\/script>)/);
    const snippets = read(files, 'snippets.html');
    for (const kind of ['script', 'iframe', 'image'])
      for (const face of ['light', 'dark', 'auto', 'print'])
        expect(snippets).toContain(`<pre id="${kind}-${face}"`);
  });

  it('name the oEmbed file of their own ground, which is there', async () => {
    const files = await filesOf('per-capita-rescue', 'zh');
    for (const [page, described] of [
      ['index.html', 'oembed.json'],
      ['dark.html', 'oembed-dark.json'],
      ['auto.html', 'oembed-auto.json'],
      ['print.html', 'oembed-print.json'],
    ] as const) {
      expect(read(files, page)).toContain(
        `<link rel="alternate" type="application/json+oembed" href="${described}" title="`,
      );
      expect(parse(files, described).html).toContain(`/per-capita-rescue.zh/${page}"`);
    }
  });

  it('of snippets lead to the other denominators and the other language', async () => {
    const page = read(await filesOf('per-capita-rescue', 'zh', 'census'), 'snippets.html');
    const folders = [...page.matchAll(/href="\.\.\/([\w.-]+)\/snippets\.html"/g)].map(([, name]) => name);
    expect(folders).toEqual([
      'per-capita-rescue.zh',
      'per-capita-rescue-insured.zh',
      'per-capita-rescue-visits.zh',
      'per-capita-rescue-registered-poor.zh',
      'per-capita-rescue-census.en',
    ]);
  });

  it('are described by oEmbed with the frame’s HTML and a picture', async () => {
    const found = parse(await filesOf('coverage', 'en'), 'oembed.json');
    expect(found).toMatchObject({
      version: '1.0',
      type: 'rich',
      thumbnail_url: 'https://example.org/xianbi/embed/coverage.en/chart.png',
    });
    expect(found.html).toContain('<iframe src="https://example.org/xianbi/embed/coverage.en/index.html"');
  });
});
