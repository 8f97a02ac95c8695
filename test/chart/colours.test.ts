import { describe, expect, it } from 'vitest';
import { COUNTY_PALETTES } from '../../src/chart/county-colours.ts';
import { isObject, type Json, type JsonObject } from '../../src/chart/json-tree.ts';
import { CHART_NAMES, chartSpec } from '../../src/chart/specs.ts';
import { INKS, THEMES } from '../../src/chart/theme.ts';
import { distance, SIGHTS, seen } from './colour-vision.ts';

const pairsOf = (colours: readonly string[]): (readonly [string, string])[] =>
  colours.flatMap((one, index) => colours.slice(index + 1).map((other) => [one, other] as const));

describe('colour as it is seen', () => {
  it.each([
    // colour    L*     a*     b*    CIE L*a*b* of sRGB primaries under D65, as published
    ['#ffffff', 100, 0, 0],
    ['#000000', 0, 0, 0],
    ['#ff0000', 53.24, 80.09, 67.2],
    ['#0000ff', 32.3, 79.19, -107.86],
  ])('%s is at its place in L*a*b*', (hex, l, a, b) => {
    const found = seen(hex, 'full');
    for (const [index, value] of [l, a, b].entries()) expect(found[index]).toBeCloseTo(value, 0);
  });

  it('confuses the red and the green of one lightness where the cones for them are one', () => {
    expect(distance('#b04040', '#607000', 'full')).toBeGreaterThan(50);
    expect(distance('#b04040', '#607000', 'deuteranopia')).toBeLessThan(25);
  });
});

const themes = THEMES.flatMap((theme) => SIGHTS.map((sight) => [theme, sight] as const));

describe('county colours', () => {
  it.each(themes)('%s, %s: any two of the eight are at least 15 apart', (theme, sight) => {
    const near = pairsOf(COUNTY_PALETTES[theme]).filter(([one, other]) => distance(one, other, sight) < 15);
    expect(near).toEqual([]);
    expect(new Set(COUNTY_PALETTES[theme]).size).toBe(8);
  });

  /** Panels of a spec with the encodings that their layers inherit. */
  const panels = (spec: JsonObject): JsonObject[] =>
    Array.isArray(spec.concat) ? (spec.concat as JsonObject[]) : [isObject(spec.spec) ? spec.spec : spec];

  const usesCounties = (tree: Json): boolean => JSON.stringify(tree).includes('"field":"county_code"');

  it.each(CHART_NAMES)('%s: wherever a colour stands for a county, its name stands at the row', (name) => {
    const coloured = panels(chartSpec(name)).filter((panel) => usesCounties(panel.layer ?? []));
    for (const panel of coloured) {
      const { y } = panel.encoding as { y: JsonObject };
      expect(y.field).toBe('place');
      expect(isObject(y.axis) && y.axis.labels !== false).toBe(true);
    }
    const expected = ['per-capita-rescue', 'rescue-composition', 'structure-share', 'personnel-cost'];
    expect(coloured.length > 0).toBe(expected.includes(name));
  });
});

describe('colours of series', () => {
  it.each(themes)('%s, %s: any two are at least 15 apart', (theme, sight) => {
    expect(pairsOf(INKS[theme].series).filter(([one, other]) => distance(one, other, sight) < 15)).toEqual(
      [],
    );
  });

  it.each(THEMES)('%s: in grey they run in one direction, in steps of at least 9', (theme) => {
    const steps = INKS[theme].series.map((colour) => seen(colour, 'full')[0] * (theme === 'dark' ? -1 : 1));
    const close = steps.slice(1).filter((step, index) => step - steps[index]! < 9);
    expect(close).toEqual([]);
  });
});
