import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/chart/prepare.ts';
import { renderSvg } from '../../src/chart/render-svg.ts';
import { CHART_NAMES } from '../../src/chart/specs.ts';
import { textsOfSvg } from '../../src/chart/svg-texts.ts';
import { BOUND_ROWS, ROWS, TITLES } from './rows.ts';

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
};

describe('rows', () => {
  it.each(CHART_NAMES)('%s leaves its rows as they are, and carries all of them', async (name) => {
    const rows = structuredClone(ROWS[name]).map(deepFreeze);
    const spec = prepare(name, rows);
    await renderSvg(spec);
    expect((spec.data as unknown as { values: unknown }).values).toEqual(ROWS[name]);
    expect(rows.every((row) => Object.getOwnPropertySymbols(row).length === 0)).toBe(true);
  });
});

const drawn = async (name: (typeof CHART_NAMES)[number], options = {}) =>
  textsOfSvg(await renderSvg(prepare(name, ROWS[name], options)));

const COUNTY_CHARTS = CHART_NAMES.filter((name) => name !== 'audit-ledger');

describe('honesty', () => {
  it.each(COUNTY_CHARTS)('%s keeps every county compared, with its year and stage', async (name) => {
    const text = (await drawn(name)).join(' ');
    for (const word of [
      '正定县',
      '怀来县',
      '宣汉县',
      '永仁县',
      '白河县',
      '2020',
      '2022',
      '2023',
      '预算',
      '决算',
    ])
      expect(text).toContain(word);
  });

  it('shows what is undisclosed, what there is none of, and what is zero in three ways', async () => {
    const texts = await drawn('per-capita-rescue');
    expect(texts).toContain('未公开');
    expect(texts).toContain('无');
    expect(texts.filter((text) => text === '0.00')).toEqual([]);
    const zero = textsOfSvg(await renderSvg(prepare('per-capita-rescue', BOUND_ROWS)));
    expect(zero).toContain('0.00');
    expect(zero).not.toContain('未公开');
  });

  it('writes bounds with their sign and draws them as arrows, closed intervals as rules', async () => {
    expect(await drawn('per-capita-rescue')).toEqual(
      expect.arrayContaining(['≤ 151.57', '≤ 29.20', '27.99']),
    );
    const svg = await renderSvg(prepare('per-capita-rescue', BOUND_ROWS));
    expect(textsOfSvg(svg)).toContain('≥ 15.00');
    const rules = [...svg.matchAll(/mark-rule role-mark [^>]*><line[^>]*x2="(-?[\d.]+)"/g)];
    expect(rules).toHaveLength(1);
    expect(Math.abs(Number(rules[0]?.[1]))).toBeGreaterThan(50);
  });

  it('puts the letters of flags on the marks and their reasons and the sources below', async () => {
    const texts = await drawn('per-capita-rescue', { lang: 'zh', sources: TITLES });
    expect(texts).toContain('P E L');
    const notes = texts.join('');
    expect(notes).toContain('P 预算数，非决算数（正定县、怀来县、永仁县、白河县）');
    expect(notes).toContain('L 人数未公开（正定县）');
    expect(notes).toContain(`来源：${TITLES.join('、')}`);
  });

  it('starts the axis of bars at zero', async () => {
    for (const name of ['per-capita-rescue', 'personnel-cost', 'project-purposes'] as const)
      expect(await drawn(name)).toContain('0');
  });

  it('shows the same county in the same colour, whoever it is compared with', async () => {
    const fills = (svg: string) => [...new Set(svg.match(/fill="#[0-9a-f]{6}"/g))];
    const baihe = ROWS['personnel-cost'].filter((row) => row.county_code === '610929');
    const alone = await renderSvg(prepare('personnel-cost', baihe));
    expect(fills(alone)).toContain('fill="#0072b2"');
    expect(fills(await renderSvg(prepare('personnel-cost', ROWS['personnel-cost'])))).toContain(
      'fill="#0072b2"',
    );
  });
});

describe('more than eight counties', () => {
  it('take one colour, the one picked out another', async () => {
    const [row] = ROWS['personnel-cost'];
    const codes = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    const rows = codes.map((code) => ({ ...row!, county_code: code, county_zh: `县${code}` }));
    const svg = await renderSvg(prepare('personnel-cost', rows, { highlight: '4' }));
    const bars = [...svg.matchAll(/<path [^>]*fill="(#[0-9a-f]{6})" fill-opacity="1"/g)].map(
      (match) => match[1],
    );
    expect(bars).toEqual(codes.map((code) => (code === '4' ? '#d55e00' : '#2b6ca3')));
    for (const code of codes) expect(textsOfSvg(svg).join(' ')).toContain(`县${code}`);
  });
});

describe('words around the chart', () => {
  it('carries title, description and language in the SVG', async () => {
    const spec = prepare('personnel-cost', ROWS['personnel-cost'], {
      lang: 'en',
      description: 'A < B & "C"',
    });
    const svg = await renderSvg(spec);
    expect(svg).toMatch(/^<svg role="img" lang="en" aria-label="Personnel cost: total and per employee" /);
    expect(svg).toContain(
      '<title>Personnel cost: total and per employee</title><desc>A &lt; B &amp; &quot;C&quot;</desc>',
    );
  });

  it('has no English in a Chinese chart, read aloud or drawn', async () => {
    for (const name of CHART_NAMES) {
      const svg = await renderSvg(prepare(name, ROWS[name]));
      const read = [...svg.matchAll(/aria-(?:label|roledescription)="([^"]*)"/g)].map((match) => match[1]!);
      const words = [...read, ...textsOfSvg(svg)].filter((text) => /[a-z]{2}/i.test(text));
      expect(words, name).toEqual([]);
    }
  });

  it('replaces the words that are given', async () => {
    const words = { '元/人': '元/人次' };
    expect(await drawn('per-capita-rescue', { words })).toContain('元/人次');
  });

  it.each([
    [640, 'zh'],
    [320, 'zh'],
    [640, 'en'],
    [320, 'en'],
  ] as const)('is no wider than asked: %i px, %s', async (width, lang) => {
    for (const name of CHART_NAMES) {
      const svg = await renderSvg(prepare(name, ROWS[name], { lang, width, sources: TITLES }));
      expect(Number(/ width="(\d+)"/.exec(svg)?.[1]), name).toBeLessThanOrEqual(width);
    }
  });
});
