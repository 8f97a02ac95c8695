import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { fontSegments, missingCharacters } from '../../src/chart/font-coverage.ts';
import { prepare } from '../../src/chart/prepare.ts';
import { renderSvg } from '../../src/chart/render-svg.ts';
import { CHART_NAMES, type ChartName, chartSpec } from '../../src/chart/specs.ts';
import { textsOfSvg } from '../../src/chart/svg-texts.ts';
import { THEMES } from '../../src/chart/theme.ts';
import { LANGUAGES } from '../../src/model/bilingual.ts';
import { ROWS, TITLES } from './rows.ts';

const require = createRequire(import.meta.url);
const FOLDER = new URL('../../charts/', import.meta.url);

const schema = require('vega-lite/vega-lite-schema.json') as object;
const ajv = new Ajv({ strict: false, logger: false });
ajv.addFormat('color-hex', /^#([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})$/i);
const isVegaLite = ajv.compile(schema);

/** Warnings that Vega-Lite gives while it compiles. */
const warningsOf = (spec: unknown): string[] => {
  const warnings: string[] = [];
  const keep = (...words: readonly unknown[]) => {
    warnings.push(words.join(' '));
    return logger;
  };
  const logger = { level: () => logger, error: keep, warn: keep, info: () => logger, debug: () => logger };
  compile(structuredClone(spec) as TopLevelSpec, { logger: logger as never });
  return warnings;
};

const textOf = (name: string): string => readFileSync(new URL(`${name}.vl.json`, FOLDER), 'utf8');

describe('specs in charts/', () => {
  it('are the charts that can be asked for', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.vl.json'));
    expect(files.map((file) => file.replace('.vl.json', '')).sort()).toEqual([...CHART_NAMES].sort());
  });

  it.each(CHART_NAMES)('%s is valid Vega-Lite, has no data, and compiles without a warning', (name) => {
    const spec = JSON.parse(textOf(name));
    expect(isVegaLite(spec), JSON.stringify(isVegaLite.errors?.[0])).toBe(true);
    expect(spec.data).toEqual({ name: 'rows' });
    expect(textOf(name)).not.toMatch(/"values":/);
    expect(warningsOf(spec)).toEqual([]);
  });

  it.each(CHART_NAMES)('%s draws only characters that the committed font has', (name) => {
    const font = readFileSync(new URL('fonts/noto-sans-sc.ttf', FOLDER));
    const words = textOf(name).replaceAll('|', '');
    expect(missingCharacters(words, fontSegments(font))).toEqual([]);
  });

  it.each(CHART_NAMES)('%s draws as it stands when it is given rows, as in the Vega editor', async (name) => {
    const values = structuredClone(ROWS[name]);
    const spec = { ...JSON.parse(textOf(name)), data: { name: 'rows', values } } as TopLevelSpec;
    const texts = textsOfSvg(await renderSvg(spec)).join(' ');
    for (const { county_zh } of ROWS[name]) expect(texts).toContain(county_zh);
    expect(texts).not.toMatch(/undefined|NaN|null/);
  });

  it('names what is asked for and what there is', () => {
    expect(() => chartSpec('pie')).toThrow(/^chart: expected one of per-capita-rescue, .*found "pie"$/);
  });
});

const combinations = CHART_NAMES.flatMap((name) =>
  LANGUAGES.flatMap((lang) => THEMES.map((theme) => [name, lang, theme] as const)),
);

describe('prepared specs', () => {
  it.each(combinations)('%s %s %s is valid and compiles without a warning', (name, lang, theme) => {
    const spec = prepare(name, ROWS[name], { lang, theme, sources: TITLES });
    expect(isVegaLite(JSON.parse(JSON.stringify(spec))), JSON.stringify(isVegaLite.errors?.[0])).toBe(true);
    expect(warningsOf(spec)).toEqual([]);
  });

  /** What a reader sees of a spec, data and expressions apart. */
  const wordsOf = (value: unknown, key = ''): string[] => {
    if (typeof value === 'string')
      return ['title', 'text', 'subtitle', 'description', ''].includes(key) ? [value] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value)
      .filter(
        ([name]) =>
          !['data', 'config', 'usermeta', 'params', 'transform', 'scale', 'datasets'].includes(name),
      )
      .flatMap(([name, part]) => wordsOf(part, Array.isArray(value) ? key : name));
  };

  it.each(CHART_NAMES)('%s says nothing in Chinese when it speaks English', (name: ChartName) => {
    const spec = prepare(name, [], { lang: 'en' });
    expect(wordsOf(spec).filter((word) => /\p{Script=Han}/u.test(word))).toEqual([]);
  });
});
