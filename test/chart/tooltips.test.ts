import { locale, parse, View } from 'vega';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartRow } from '../../src/chart/chart-row.ts';
import { derivedRows } from '../../src/chart/derived-rows.ts';
import { type ChartFeed, chartFeed } from '../../src/chart/feed.ts';
import { NUMBER_LOCALES, TIME_LOCALES } from '../../src/chart/number-locale.ts';
import { prepare } from '../../src/chart/prepare.ts';
import { toVega } from '../../src/chart/render-svg.ts';
import { CHART_NAMES, type ChartName, chartSpec } from '../../src/chart/specs.ts';
import { PERSONNEL_METHODS, RESCUE_METHODS } from '../../src/compare/words/method-words.ts';
import { load } from '../../src/frame/load.ts';
import { LANGUAGES, type Language } from '../../src/model/bilingual.ts';
import { ROWS } from './rows.ts';

type Tooltip = Readonly<Record<string, string>>;

/** One drawn mark: what shows under the pointer, where a click leads, and the row that it draws. */
interface Drawn {
  readonly tooltip: Tooltip;
  readonly href: string;
  readonly row: ChartRow;
}

interface Item {
  readonly items?: readonly Item[];
  readonly tooltip?: Tooltip | null;
  readonly href?: string;
  readonly datum?: ChartRow;
}

/** The items of each mark that have a tooltip, layer by layer. */
const layersOf = (item: Item): Drawn[][] => {
  const own = (item.items ?? []).filter((one) => one.tooltip);
  const drawn = own.map(({ tooltip, href, datum }) => ({
    tooltip: tooltip!,
    href: href ?? '',
    row: datum!,
  }));
  const inner = (item.items ?? []).flatMap(layersOf);
  return drawn.length > 0 ? [drawn, ...inner] : inner;
};

const HREF = 'sources.html#';

const draw = (name: ChartName, { rows, origins, words }: ChartFeed, lang: Language): Drawn[][] => {
  const linked = Object.fromEntries(
    Object.entries(origins).map(([id, { quote }]) => [id, { quote, href: HREF + id }]),
  );
  const spec = prepare(name, rows, { lang, origins: linked, words: words[lang] });
  const view = new View(parse(toVega(spec)), {
    renderer: 'none',
    locale: locale(NUMBER_LOCALES[lang], TIME_LOCALES[lang]),
  }).run();
  const root = (view.scenegraph() as unknown as { root: Item }).root;
  const found = layersOf(root);
  view.finalize();
  return found;
};

let feeds: Readonly<Record<string, ChartFeed>>;
beforeAll(() => {
  const data = load();
  feeds = Object.fromEntries(CHART_NAMES.map((name) => [name, chartFeed(name, data)]));
});

const cases = CHART_NAMES.flatMap((name) => LANGUAGES.map((lang) => [name, lang] as const));

const TITLES = {
  zh: {
    value: /^(人均|金额（万元）|万元|万元\/人|基本支出占比，%|所载与重算)$/,
    bounds: /区间/,
    method: /取数方法|归类理由|状况|程度/,
    quote: /^原文/,
  },
  en: {
    value:
      /^(per head|amount \(10,000 yuan\)|× 10,000 yuan|× 10,000 yuan per person|share of basic, %|printed and computed)$/,
    bounds: /interval|bounds/,
    method: /method|classed because|status|severity/,
    quote: /^as printed/,
  },
} as const;

const entry = (tooltip: Tooltip, title: RegExp): string =>
  Object.entries(tooltip)
    .filter(([name]) => title.test(name))
    .map(([, text]) => String(text ?? ''))
    .join('');

/** Layers of counts (the ledger's upper panel) draw no printed figure. */
const isCount = ({ row }: Drawn): boolean => 'checks' in row;

describe.each(cases)('tooltips of %s, %s', (name, lang) => {
  const layers = (): Drawn[][] => draw(name, feeds[name]!, lang);

  it('name year and stage in every layer', () => {
    const found = layers();
    expect(found.length).toBeGreaterThan(1);
    for (const [first] of found) {
      const text = Object.values(first!.tooltip).join(' ');
      expect(text).toMatch(/20[12]\d/);
      expect(text).toMatch(lang === 'zh' ? /预算|决算/ : /budget|final/);
    }
  });

  it('quote the statement that the row names first, and lead to it', () => {
    const quoted = layers()
      .filter(([first]) => !isCount(first!))
      .map((layer) => layer.find(({ href }) => href !== ''));
    const [some] = quoted.filter((drawn) => drawn !== undefined);
    expect(some).toBeDefined();
    for (const drawn of quoted.filter((one) => one !== undefined)) {
      const id = drawn.href.slice(HREF.length);
      expect(entry(drawn.tooltip, TITLES[lang].quote)).toBe(feeds[name]!.origins[id]!.quote);
    }
  });

  it('say how the value was found', () => {
    const said = layers()
      .filter(([first]) => !isCount(first!))
      .map((layer) => layer.some(({ tooltip }) => entry(tooltip, TITLES[lang].method) !== ''));
    expect(said.filter(Boolean).length).toBeGreaterThan(0);
  });
});

describe('bounds in tooltips', () => {
  it.each(cases.filter(([name]) => name !== 'coverage'))(
    'stand beside every value of %s, %s',
    (name, lang) => {
      const values = draw(name, feeds[name]!, lang)
        .flat()
        .filter(({ tooltip }) => /\d/.test(entry(tooltip, TITLES[lang].value)));
      expect(values.length).toBeGreaterThan(4);
      const without = values.filter(({ tooltip }) => entry(tooltip, TITLES[lang].bounds) === '');
      expect(without.map(({ tooltip }) => tooltip)).toEqual([]);
    },
  );
});

describe('what a tooltip says', () => {
  const find = (name: ChartName, lang: Language, words: readonly string[]): Tooltip | undefined =>
    draw(name, feeds[name]!, lang)
      .flat()
      .map(({ tooltip }) => tooltip)
      .find((tooltip) => words.every((word) => Object.values(tooltip).join(' ').includes(word)));

  it.each([
    // chart               lang  of             entries by hand, from the documents and measures.md
    [
      'per-capita-rescue',
      'zh',
      ['怀来县', '29.20'],
      { 人均: '≤ 29.20', 区间: '≤ 29.2', 取数方法: '与科目同名的项目' },
    ],
    [
      'per-capita-rescue',
      'en',
      ['Huailai', '29.20'],
      { 'per head': '≤ 29.20', method: 'item named as the class' },
    ],
    ['sangong-trends', 'zh', ['宣汉县', '2019', '公务接待费'], { '金额（万元）': '2.00', 取数方法: '推算' }],
    [
      'sangong-trends',
      'zh',
      ['正定县', '2020 预算', '“三公”经费'],
      { '金额（万元）': '1.14', 区间: '1.135 – 1.145' },
    ],
    ['personnel-cost', 'en', ['Yongren', '268.28'], { method: 'class 301', interval: '268.275 – 268.285' }],
    ['structure-share', 'zh', ['永仁县', '39.41'], { 取数方法: '按经济分类', '项目支出（万元）': '463.60' }],
    [
      'rescue-composition',
      'zh',
      ['怀来县', '730.00'],
      { 项目: '城乡医疗救助支出', 区间: '729.995 – 730.005' },
    ],
    ['project-purposes', 'zh', ['白河县', '医疗救助'], { '金额（万元）': '2,955.55' }],
    ['coverage', 'zh', ['宣汉县', '因公出国（境）费'], { 状况: '文件称无' }],
    ['coverage', 'zh', ['怀来县', '三公'], { 状况: '文件载明' }],
  ] as const)('%s %s %j', (name, lang, words, entries) => {
    expect(find(name, lang, words)).toMatchObject(entries);
  });
});

describe('a total of 三公 that the document says there is none of', () => {
  it('has the reason, the quote and the way to it', () => {
    const feed = feeds['sangong-trends']!;
    const total = feed.rows.find(({ part, sources }) => part === 'sangong.total' && sources !== '')!;
    const none = { value: null, value_low: null, value_high: null, relation: null, status: 'none' };
    const rows = [{ ...total, ...none, flags: 'M', reasons_zh: 'M 无', reasons_en: 'M none' }];
    const id = String(total.sources).split(' ')[0]!;
    const drawn = draw('sangong-trends', { ...feed, rows }, 'zh').flat();
    expect(drawn.length).toBeGreaterThan(0);
    for (const { tooltip, href } of drawn) {
      expect(tooltip).toMatchObject({
        '金额（万元）': '无',
        标注说明: 'M 无',
        原文: feed.origins[id]!.quote,
      });
      expect(href).toBe(HREF + id);
    }
  });
});

describe('words of methods', () => {
  const labels = (name: ChartName, methods: readonly string[], lang: Language): unknown[] => {
    const source = chartSpec(name);
    const params = [
      { name: 'lang', value: lang },
      { name: 'origins', value: {} },
    ];
    const rows = methods.map((method) => ({ ...ROWS[name][0]!, method }));
    return derivedRows(rows, { transform: source.transform!, params }).map((row) => row.method_label);
  };

  it.each([
    ['per-capita-rescue', RESCUE_METHODS],
    ['personnel-cost', PERSONNEL_METHODS],
  ] as const)('%s calls them as the comparison does', (name, words) => {
    for (const lang of LANGUAGES)
      expect(labels(name, Object.keys(words), lang)).toEqual(Object.values(words).map((word) => word[lang]));
  });
});
