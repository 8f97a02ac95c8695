import { describe, expect, it } from 'vitest';
import { countyName, findCounty } from '../../src/compare/county-name.ts';
import { load } from '../../src/frame/load.ts';

const data = load();

describe('counties', () => {
  it.each([
    ['正定县', '130123'],
    ['正定', '130123'],
    ['zhengding', '130123'],
    ['Zhengding', '130123'],
    [' ZHENGDING ', '130123'],
    ['130123', '130123'],
    ['怀来', '130730'],
  ])('%s is %s', (text, code) => {
    expect(findCounty(data, text)).toBe(code);
  });

  it.each(['', '县', '北京', '13012', 'zheng'])('%j is refused, naming those there are', (text) => {
    expect(() => findCounty(data, text)).toThrow(
      `unknown county ${JSON.stringify(text)}; one of Zhengding 正定县, Huailai 怀来县`,
    );
  });

  it.each([
    ['610929', '白河县医疗保障局', { county_zh: '白河县', county_en: 'Baihe' }],
    ['999999', '某局', { county_code: '999999', county_zh: '999999' }],
    [null, '某局', { county_code: '某局', county_zh: '某局', county_en: '某局' }],
  ])('the name of %s', (code, agency, expected) => {
    expect(countyName(data, code, agency)).toMatchObject(expected);
  });
});
