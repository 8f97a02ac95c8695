import { describe, expect, it } from 'vitest';
import { dwarfed } from '../../src/chart/dwarfed.ts';
import { prepare } from '../../src/chart/prepare.ts';
import { renderSvg } from '../../src/chart/render-svg.ts';
import { textsOfSvg } from '../../src/chart/svg-texts.ts';
import { LANGUAGES, type Language } from '../../src/model/bilingual.ts';
import { DWARFABLE, enlarged } from './made-up-rows.ts';
import { ROWS } from './rows.ts';

describe('dwarfed', () => {
  const rows = (values: readonly (number | null)[]) =>
    values.map((value, index) => ({ county_code: String(index), value }));

  it.each([
    // values by county               counties left out, largest of the rest
    ['nobody', [], null],
    ['one alone', [500], null],
    ['exactly ten times', [100, 10, 5], null],
    ['more than ten times', [101, 10, 5], { giants: ['0'], limit: 10 }],
    ['of two', [1, 10.5], { giants: ['1'], limit: 1 }],
    ['two of five', [5, 900, 50, 1000, 40], { giants: ['3', '1'], limit: 50 }],
    ['two of three: no longer the exception', [1000, 900, 5], null],
    ['a fall counts by its size', [-1000, 9, 8], { giants: ['0'], limit: 9 }],
    ['unknown and zero are not dwarfed', [1000, null, 0], null],
    ['steps of less than ten', [5000, 800, 100, 20], null],
  ])('%s', (_, values, found) => {
    expect(dwarfed(rows(values), 'value')).toEqual(found);
  });

  it('takes the largest of a county that has several rows', () => {
    const several = [
      { county_code: 'a', value: 3 },
      { county_code: 'a', value: 200 },
      { county_code: 'b', value: 4 },
    ];
    expect(dwarfed(several, 'value')).toEqual({ giants: ['a'], limit: 4 });
  });
});

const TITLES = {
  zh: /放大刻度（(.+)超出此刻度，见上图）/,
  en: /nlarged scale \(off this scale, see above: (.+)\)/,
};
const POINTERS = { zh: '↑ 见上图', en: '↑ see above' };
const NAMES: Readonly<Record<string, Record<Language, string>>> = {
  '610929': { zh: '白河县', en: 'Baihe' },
  '532327': { zh: '永仁县', en: 'Yongren' },
  '511722': { zh: '宣汉县', en: 'Xuanhan' },
};

/** So wide that each heading is one line. */
const WIDTH = 1600;

const cases = DWARFABLE.flatMap(([name, code]) => LANGUAGES.map((lang) => [name, code, lang] as const));

const textsOf = async (name: (typeof cases)[number][0], factor: number, lang: Language) => {
  const rows = factor === 1 ? ROWS[name] : enlarged(name, factor);
  return textsOfSvg(await renderSvg(prepare(name, rows, { lang, width: WIDTH })));
};

describe.each(cases)('%s where %s is far larger, %s', (name, code, lang) => {
  it('has a second panel that says which county is beyond its scale, and one panel where none is', async () => {
    const titles = (await textsOf(name, 100, lang)).filter((text) => TITLES[lang].test(text));
    expect(titles.length).toBe(name === 'personnel-cost' ? 2 : 1);
    for (const title of titles) expect(TITLES[lang].exec(title)?.[1]).toBe(NAMES[code]![lang]);
    const plain = await textsOf(name, 1, lang);
    expect(plain.filter((text) => TITLES[lang].test(text) || text === POINTERS[lang])).toEqual([]);
  });

  it('draws each value of the others twice, and points to the first panel for the large ones', async () => {
    const [before, after] = [await textsOf(name, 1, lang), await textsOf(name, 100, lang)];
    const count = (texts: readonly string[], text: string): number =>
      texts.filter((one) => one === text).length;
    // A value of another county, as measures.md gives it.
    const other = {
      'per-capita-rescue': '27.99',
      'rescue-composition': '730.00',
      'personnel-cost': '384.03',
    };
    const value = { ...other, 'sangong-trends': '4.90' }[name];
    expect([count(before, value), count(after, value)]).toEqual([1, 2]);
    const pointers = {
      'per-capita-rescue': 2,
      'rescue-composition': 2,
      'personnel-cost': 2,
      'sangong-trends': 0,
    };
    expect(count(after, POINTERS[lang])).toBe(pointers[name]);
  });
});

describe('a panel beside another', () => {
  it('gets a second one alone where only its own values are dwarfed', async () => {
    const rows = ROWS['personnel-cost'].map((row) =>
      row.county_code === '532327' ? { ...row, per_employee: 1490 } : row,
    );
    const texts = textsOfSvg(await renderSvg(prepare('personnel-cost', rows)));
    expect(texts.filter((text) => TITLES.zh.test(text))).toEqual([
      '在职人均：放大刻度（永仁县超出此刻度，见上图）',
    ]);
  });
});
