import { describe, expect, it } from 'vitest';
import type { ChartRow } from '../../src/chart/chart-row.ts';
import { derivedRows } from '../../src/chart/derived-rows.ts';
import { chartFeed } from '../../src/chart/feed.ts';
import { type PrepareOptions, prepare } from '../../src/chart/prepare.ts';
import { renderSvg } from '../../src/chart/render-svg.ts';
import { CHART_NAMES, chartSpec } from '../../src/chart/specs.ts';
import { textsOfSvg } from '../../src/chart/svg-texts.ts';
import { layoutTexts } from '../../src/chart/text-list.ts';
import { load } from '../../src/frame/load.ts';
import { LANGUAGES } from '../../src/model/bilingual.ts';
import { FIVE_YEARS, longNamed, SIXTY_FAILS, TWELVE_COUNTIES } from './made-up-rows.ts';
import { ROWS } from './rows.ts';

describe('layoutTexts', () => {
  const rows = [
    { text: '四个字的', order: 2 },
    { text: '字', order: 1 },
    { text: null, order: 0 },
  ];

  it('gives each text the room of its own lines, in the order asked for', () => {
    // 11 px a character: two in 22 px. One line and the one below it: 28; two and one below: 42; 12 between.
    expect(layoutTexts(rows, { text: 'text', order: 'order' }, 22)).toEqual({
      wrapped: { 字: ['字'], 四个字的: ['四个', '字的'] },
      tops: { 字: 0, 四个字的: 40 },
      height: 82,
    });
    expect(layoutTexts(rows, null, 22)).toEqual({ wrapped: {}, tops: {}, height: 0 });
  });
});

describe('width', () => {
  const sizes = LANGUAGES.flatMap((lang) => [640, 320].map((width) => [lang, width] as const));

  it.each(CHART_NAMES.flatMap((name) => sizes.map(([lang, width]) => [name, lang, width] as const)))(
    'of %s %s is at most the %i px asked for, be names short or long',
    async (name, lang, width) => {
      for (const rows of [ROWS[name], longNamed(name)]) {
        const svg = await renderSvg(prepare(name, rows, { lang, width }));
        expect(Number(/ width="(\d+)"/.exec(svg)?.[1])).toBeLessThanOrEqual(width);
      }
    },
  );
});

describe('audit-ledger', () => {
  const drawn = async (rows: readonly ChartRow[], options: PrepareOptions = {}) =>
    renderSvg(prepare('audit-ledger', rows, options));
  const height = (svg: string): number => Number(/ height="(\d+)"/.exec(svg)?.[1]);

  it('lists the 20 gravest of 60 failed checks and says how many more there are', async () => {
    const texts = textsOfSvg(await drawn(SIXTY_FAILS));
    const listed = texts.filter((text) => /第\d+项$/.test(text)).map((text) => Number(/\d+/.exec(text)?.[0]));
    // Errors are 1, 2, 4, 5, … 59; the twenty that are furthest off are 31, 32, 34, … 59. Warnings come after errors.
    const errors = Array.from({ length: 60 }, (_, index) => index).filter((index) => index % 3 !== 0);
    expect(listed).toEqual(errors.slice(-20));
    expect(texts.some((text) => text.startsWith('另有40项不符未列出'))).toBe(true);
    const english = textsOfSvg(await drawn(SIXTY_FAILS, { lang: 'en' }));
    expect(english.some((text) => text.startsWith('and 40 more failed checks'))).toBe(true);
  });

  it('does not grow with them', async () => {
    const [twenty, sixty] = [await drawn(SIXTY_FAILS.slice(0, 20)), await drawn(SIXTY_FAILS)];
    expect(height(sixty) - height(twenty)).toBeLessThan(60);
    expect(textsOfSvg(twenty).some((text) => text.startsWith('另有'))).toBe(false);
  });

  it.each([
    ['zh', '没有不符的项'],
    ['en', 'no check fails'],
  ] as const)('says in %s that none fails where none does, and only there', async (lang, none) => {
    const held = ROWS['audit-ledger'].filter(({ outcome }) => outcome !== 'fails');
    expect(textsOfSvg(await drawn(held, { lang })).filter((text) => text === none)).toHaveLength(1);
    expect(textsOfSvg(await drawn(ROWS['audit-ledger'], { lang }))).not.toContain(none);
  });
});

describe('coverage', () => {
  const drawn = async (rows: readonly ChartRow[], options: PrepareOptions) =>
    textsOfSvg(await renderSvg(prepare('coverage', rows, options)));

  it.each(LANGUAGES)('knows the family of every concept of the dataset, %s', (lang) => {
    const { concepts } = load().rows;
    const rows = concepts.map(({ concept, zh, en }) => ({
      ...ROWS.coverage[0]!,
      concept,
      concept_zh: zh,
      concept_en: en,
    }));
    const params = [
      { name: 'lang', value: lang },
      { name: 'origins', value: {} },
    ];
    const derived = derivedRows(rows, { transform: chartSpec('coverage').transform!, params });
    const strangers = derived.filter(({ family_label }) => ['其他', 'other'].includes(String(family_label)));
    expect(strangers.map(({ concept }) => concept)).toEqual([]);
    // Within a family, no two concepts share a label: each has a row of its own.
    expect(new Set(derived.map((row) => `${row.family_label} ${row.concept_label}`)).size).toBe(rows.length);
  });

  it.each([
    // width  counties  columns: the heads stand once in each
    [640, 5, 2],
    [599, 5, 2],
    [560, 5, 1],
    [320, 5, 1],
    [640, 12, 2],
    [320, 12, 1],
  ])('at %i px with %i counties has %i columns with heads', async (width, counties, columns) => {
    const rows = counties === 5 ? ROWS.coverage : TWELVE_COUNTIES;
    const texts = await drawn(rows, { width });
    const name = String(rows[0]!.county_zh);
    expect(texts.filter((text) => text.startsWith(name))).toHaveLength(columns);
    expect(texts).toEqual(expect.arrayContaining(['收入', '支出', '三公经费', '人员']));
  });

  it('tells the five statuses apart by a sign, in both languages', async () => {
    expect(await drawn(ROWS.coverage, {})).toEqual(expect.arrayContaining(['有', '推', '0', '无', '–']));
    expect(await drawn(ROWS.coverage, { lang: 'en' })).toEqual(
      expect.arrayContaining(['y', 'c', '0', 'n', '–']),
    );
  });

  it.each(LANGUAGES)('prints on one A4 page, %s', async (lang) => {
    const { rows } = chartFeed('coverage', load());
    const svg = await renderSvg(prepare('coverage', rows, { lang, theme: 'print' }));
    const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
    // A4 with 10 mm margins is 190 × 277 mm; at nine tenths of its size letters of 11 px are still 7.4 points.
    expect((0.9 * width! * 25.4) / 96).toBeLessThan(190);
    expect((0.9 * height! * 25.4) / 96).toBeLessThan(277);
  });
});

describe('sangong-trends', () => {
  it.each([
    // width  years  columns: 44 px a year at least, of 529 px for three, 549 for two (640); 229 for two (320)
    [640, 2, 3],
    [320, 2, 2],
    [640, 5, 2],
    [320, 5, 1],
  ])('at %i px with %i years has %i columns', (width, years, columns) => {
    const rows = years === 2 ? ROWS['sangong-trends'] : FIVE_YEARS;
    const { vconcat } = prepare('sangong-trends', rows, { width }) as unknown as {
      vconcat: [{ columns: number }];
    };
    expect(vconcat[0].columns).toBe(columns);
  });

  it('a name of two lines leaves the plots of a row level', () => {
    const { vconcat } = prepare('sangong-trends', longNamed('sangong-trends'), {
      lang: 'en',
      width: 320,
    }) as unknown as { vconcat: [{ facet: { header: { labelExpr: string } } }] };
    const [, json] = /^\((.*)\)\[datum\.label\]$/.exec(vconcat[0].facet.header.labelExpr)!;
    const lines = JSON.parse(json!) as Record<string, string[]>;
    expect(lines['Darhan Muminggan United Banner']).toEqual(['Darhan Muminggan', 'United Banner']);
    expect(lines.Huailai).toEqual([' ', 'Huailai']);
  });
});
