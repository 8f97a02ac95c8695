import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_DIR } from '../../../src/dataset/files.ts';
import { load } from '../../../src/frame/load.ts';
import * as library from '../../../src/index.ts';
import { bibtexEntry, cslItems, gbt7714Line } from '../../../src/publish/embed/citations.ts';
import { embedChart } from '../../../src/publish/embed/embed-chart.ts';
import { EMBED_VARIANTS, embedFolder } from '../../../src/publish/embed/embed-folder.ts';
import { FACES, LOOKS } from '../../../src/publish/embed/looks.ts';
import { embedMetadata } from '../../../src/publish/embed/metadata.ts';
import { oembed } from '../../../src/publish/embed/oembed.ts';
import type { PageParts } from '../../../src/publish/embed/page-head.ts';

const data = load();
const BASE = 'https://example.org/xianbi/';
const edition = { base: BASE, version: '0.1.0', released: '2026-11-23', dataset: 'ab'.repeat(32) };

const CHARTS = EMBED_VARIANTS.map(
  (variant) => [embedFolder(variant.name, variant), embedChart(variant, data, BASE)] as const,
);

/** Pictures of a made-up size: what is said of a chart does not depend on how it is drawn. */
const partsOf = (chart: PageParts['chart'], root = `${BASE}embed/`): PageParts => ({
  chart,
  pictures: LOOKS.map((look) => ({
    ...look,
    svg: '<svg/>',
    size: { width: 600, height: 400 },
    png: Promise.resolve(new Uint8Array()),
    spec: {} as never,
  })),
  assets: { runtime: 'runtime-1.js', snippets: 'snippets-1.js', style: 'style-1.css', files: {} },
  citation: '',
  root,
});

/** The parts of `metadata.json` that are tested. */
interface Metadata {
  readonly title: string;
  readonly description: string;
  readonly measure: string;
  readonly unit: string;
  readonly method: string;
  readonly denominator: string | null;
  readonly denominators: readonly Record<string, unknown>[];
  readonly columns: readonly { name: string; zh: string; en: string; unit?: string }[];
  readonly flags: { legend: readonly { flag: string; zh: string; en: string }[] };
  readonly sources: readonly { file: string; sha256: string; licence: string }[];
  readonly licence: Readonly<Record<string, { name: string }>>;
}

const metadataOf = (chart: PageParts['chart']) =>
  JSON.parse(JSON.stringify(embedMetadata(partsOf(chart), data, edition))) as Metadata;

const CHINESE = /\p{Script=Han}/u;
/** Columns that hold numbers without a unit: years and counts of facts. */
const BARE = /year|prices_of|^facts$/;

describe('metadata of every embed', () => {
  it.each(CHARTS)('%s: says what was measured and how, in the language of the chart', (_, chart) => {
    const metadata = metadataOf(chart);
    const isChinese = chart.language === 'zh';
    for (const text of [metadata.title, metadata.method]) expect(CHINESE.test(text)).toBe(isChinese);
    expect(metadata.description).toBe(chart.description);
    expect(metadata.unit).toMatch(/\S/);
    if (metadata.measure !== 'auditRows') expect(library).toHaveProperty(metadata.measure);
    expect(Object.keys(metadata.licence)).toEqual(['chart', 'data', 'font']);
  });

  it.each(CHARTS)('%s: every column has a meaning, every column of numbers a unit', (_, chart) => {
    const { columns } = metadataOf(chart);
    expect(columns.map(({ name }) => name)).toEqual(Object.keys(chart.rows[0]!));
    for (const { name, zh, en, unit } of columns) {
      expect([CHINESE.test(zh), en.length > 0], name).toEqual([true, true]);
      const numbers = chart.rows.some((row) => typeof row[name] === 'number');
      if (numbers && !BARE.test(name)) expect(unit, name).toBeTruthy();
    }
  });

  it.each(CHARTS)('%s: every flag of its rows is explained', (_, chart) => {
    const letters = new Set(chart.rows.flatMap((row) => String(row.flags ?? '').split(' ')).filter(Boolean));
    const { legend } = metadataOf(chart).flags;
    expect(new Set(legend.map(({ flag }) => flag))).toEqual(letters);
    for (const { zh, en } of legend) expect([CHINESE.test(zh), CHINESE.test(en)]).toEqual([true, false]);
  });

  it.each(CHARTS)('%s: its sources are the files of the dataset, by their digest', (_, chart) => {
    const { sources } = metadataOf(chart);
    expect(sources).toHaveLength(5);
    for (const { file, sha256, licence } of sources) {
      const content = readFileSync(join(DATA_DIR, 'sources', file));
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      expect(licence).toContain('Art. 5');
    }
  });

  it.each([
    // folder                        what  one of the denominators
    [
      'per-capita-rescue.zh',
      5,
      { county_en: 'Yongren', heads: 93286, heads_year: 2021, heads_stage: 'actual' },
    ],
    ['per-capita-rescue-census.en', 5, { county_en: 'Baihe', heads: 162774, heads_stage: 'census' }],
    ['personnel-cost.en', 5, { county_en: 'Baihe', heads: 25 }],
    ['structure-share.zh', 6, { county_en: 'Zhengding', total: 6932.24 }],
  ])('%s divides by %i counts or sums, each with its bounds', (folder, count, one) => {
    const chart = CHARTS.find(([name]) => name === folder)![1];
    const { denominator, denominators } = metadataOf(chart);
    expect(denominator).toBeTruthy();
    expect(denominators).toHaveLength(count);
    expect(denominators).toContainEqual(expect.objectContaining(one));
  });

  it.each(['sangong-trends.zh', 'coverage.en', 'audit-ledger.zh', 'project-purposes.en'])(
    '%s divides by nothing, and says so',
    (folder) => {
      const { denominator, denominators } = metadataOf(CHARTS.find(([name]) => name === folder)![1]);
      expect([denominator, denominators]).toEqual([null, []]);
    },
  );
});

/** `key = {value}` of one entry, values with their own braces; anything else is an error. */
const readBibtex = (text: string) => {
  const [, type, key, body] = /^@(\w+)\{([\w.:-]+),\n([\s\S]*)\n\}\n$/.exec(text) ?? [];
  const fields = (body ?? '').split(/,\n/).map((line) => {
    const [, name, value] = /^ {2}(\w+) += \{(.*)\}$/.exec(line) ?? [];
    expect(name, line).toBeTruthy();
    const plain = (value ?? '').replaceAll(/\\[%&#_$]/g, '');
    expect(plain.split('{').length, line).toBe(plain.split('}').length);
    return [name, value];
  });
  return { type, key, ...Object.fromEntries(fields) };
};

describe('citations of every embed', () => {
  it('in BibTeX, word for word', () => {
    const [, chart] = CHARTS.find(([name]) => name === 'per-capita-rescue-visits.en')!;
    expect(bibtexEntry(chart, edition)).toBe(`@misc{xianbi-per-capita-rescue-visits-en-abababab,
  author       = {{xianbi}},
  title        = {Medical rescue funds per head (divided by rescue visits)},
  year         = {2026},
  howpublished = {\\url{https://example.org/xianbi/embed/per-capita-rescue-visits.en/index.html}},
  version      = {0.1.0},
  note         = {xianbi 0.1.0, dataset sha256 ${'ab'.repeat(32)}},
  langid       = {english}
}
`);
  });

  it.each(CHARTS)('%s: BibTeX, CSL-JSON and GB/T 7714 name title, edition and address', (folder, chart) => {
    const address = `${BASE}embed/${folder}/index.html`;
    expect(readBibtex(bibtexEntry(chart, edition))).toMatchObject({
      type: 'misc',
      author: '{xianbi}',
      title: chart.title,
      howpublished: `\\url{${address}}`,
    });
    const [item, ...more] = cslItems(chart, edition) as Record<string, unknown>[];
    expect(more).toEqual([]);
    // citation-style-language/schema, csl-data.json: `type` and `id` are required, names are objects
    expect(item).toMatchObject({
      id: expect.stringMatching(/^[\w-]+$/),
      type: 'dataset',
      title: chart.title,
      author: [{ literal: 'xianbi' }],
      URL: address,
      version: '0.1.0',
      // csl-data.json: dates are lists of year, month and day
      issued: { 'date-parts': [[2026, 11, 23]] },
    });
    // GB/T 7714—2015, 4.6 and 8.4: responsibility. title[DS/OL]. edition (date of release)[date of citation]. address
    const said = {
      zh: {
        work: '县比. 县比：县级部门预决算公开比较',
        edition: '版本 0.1.0，数据集 sha256 abababababababab',
        accessed: '引用日期',
      },
      en: {
        work: 'xianbi. xianbi: what Chinese county bureaus publish about their money',
        edition: 'Version 0.1.0, dataset sha256 abababababababab',
        accessed: 'date of citation',
      },
    }[chart.language];
    expect(gbt7714Line(chart, edition)).toBe(
      `${said.work}. ${chart.title}[DS/OL]. ${said.edition} (2026-11-23)[${said.accessed}]. ${address}.\n`,
    );
  });
});

describe('oEmbed of every embed', () => {
  it.each(CHARTS)('%s: has what version 1.0 asks of rich content, for each ground', (folder, chart) => {
    for (const face of FACES) {
      const found = oembed(partsOf(chart), face) as Record<string, unknown>;
      // https://oembed.com, 2.3.4: type and version; html, width, height of rich; the three of a thumbnail together
      expect(found).toMatchObject({
        type: 'rich',
        version: '1.0',
        title: chart.title,
        width: 600,
        height: 440,
      });
      expect(found.html).toContain(`<iframe src="${BASE}embed/${folder}/${face.file}"`);
      expect(found.provider_url).toBe(BASE);
      const stem = { light: 'chart', auto: 'chart', dark: 'chart-dark', print: 'chart-print' }[face.name];
      expect(found).toMatchObject({
        thumbnail_url: `${BASE}embed/${folder}/${stem}.png`,
        thumbnail_width: 1200,
        thumbnail_height: 800,
      });
    }
  });

  it('has no thumbnail where the address of the site is not known', () => {
    const found = oembed(partsOf(CHARTS[0]![1], ''), FACES[0]!);
    expect(Object.keys(found).filter((name) => /thumbnail|url/.test(name))).toEqual([]);
  });
});
