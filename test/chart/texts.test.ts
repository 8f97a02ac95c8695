import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countySlots } from '../../src/chart/county-colours.ts';
import { fontSegments, missingCharacters } from '../../src/chart/font-coverage.ts';
import { fontFileFor } from '../../src/chart/font-file.ts';
import { textWidth } from '../../src/chart/measure-text.ts';
import { chartNotes } from '../../src/chart/notes.ts';
import { formatNumber } from '../../src/chart/number-locale.ts';
import { renderPdf } from '../../src/chart/render-pdf.ts';
import { renderPng } from '../../src/chart/render-png.ts';
import { wrapText } from '../../src/chart/wrap-text.ts';

describe('textWidth', () => {
  it.each([
    // text      size  width: ideographs 1 em; digits 0.555, point 0.278, space 0.224 em (hmtx of Noto Sans SC)
    ['', 10, 0],
    ['县', 10, 10],
    ['正定县', 11, 33],
    ['0.00', 10, 19.43],
    ['2020 预算', 10, 44.44],
    ['，', 10, 10],
  ])('%s at %i px', (text, size, width) => {
    expect(textWidth(text, size)).toBeCloseTo(width, 6);
  });
});

describe('wrapText', () => {
  it.each([
    // text                         em   lines
    ['', 5, []],
    ['一二三四五六七', 3, ['一二三', '四五六', '七']],
    ['一二三，四五六', 3, ['一二', '三，四', '五六']],
    ['一二（三四）五', 3, ['一二', '（三', '四）五']],
    ['to be or not', 3, ['to be', 'or not']],
    ['unbreakable', 2, ['unbreakable']],
    ['人均27.99元', 3, ['人均', '27.99', '元']],
    ['共16.00万元', 3, ['共', '16.00', '万元']],
    ['see (a) 2,411.81', 4, ['see (a)', '2,411.81']],
  ])('%s in %i em', (text, em, lines) => {
    expect(wrapText(text, em * 10, 10)).toEqual(lines);
  });
});

describe('formatNumber', () => {
  it.each([
    [2955.55, ',.2f', '2,955.55'],
    [0, ',.2f', '0.00'],
    [-185.1, ',.1f', '−185.1'],
    [1041000, ',', '1,041,000'],
  ])('%d by %s', (value, specifier, text) => {
    expect(formatNumber(value, specifier, 'zh')).toBe(text);
    expect(formatNumber(value, specifier, 'en')).toBe(text);
  });
});

describe('countySlots', () => {
  it('gives up to eight counties a slot of their own, and a county the same one in any company', () => {
    const five = ['130123', '130730', '511722', '532327', '610929'];
    const slots = countySlots(five);
    expect(new Set(slots.values()).size).toBe(5);
    for (const code of five) expect(countySlots([code]).get(code)).toBe(slots.get(code));
    expect(new Set(countySlots(['1', '2', '3', '4', '5', '6', '7', '8']).values()).size).toBe(8);
    expect(countySlots([]).size).toBe(0);
  });
});

describe('chartNotes', () => {
  const row = (county_zh: string, reasons_zh: string) => ({ county_zh, county_en: county_zh, reasons_zh });
  const part = (county: string, about: string, reasons: string) => ({ ...row(county, reasons), about });

  it.each([
    ['none', [row('甲', '')], [], []],
    ['one for all', [row('甲', 'P 预算'), row('乙', 'P 预算')], [], ['P 预算']],
    [
      'in the order of letters, with the counties that carry them',
      [row('甲', 'P 预算 | L 未公开；原因一'), row('乙', 'P 预算')],
      ['文件一', '文件二'],
      ['L 未公开；原因一（甲）', 'P 预算', '来源：文件一、文件二'],
    ],
    [
      'of parts by their names, of several parts in one',
      [row('甲', ''), part('甲', '接待', 'M 无'), part('甲', '出国', 'M 无'), part('乙', '出国', 'M 无')],
      [],
      ['M 接待：无（甲）', 'M 出国：无'],
    ],
    [
      'of a part not where the whole says the same',
      [row('甲', 'P 预算'), part('甲', '接待', 'P 预算'), row('乙', ''), part('乙', '接待', 'P 预算')],
      [],
      ['P 预算（甲）', 'P 接待：预算（乙）'],
    ],
  ])('%s', (_, rows, sources, notes) => {
    expect(chartNotes(rows, sources, 'zh')).toEqual(notes);
  });

  it('joins documents in English by a semicolon', () => {
    expect(chartNotes([row('A', '')], ['A 2020: one', 'B 2021: two'], 'en')).toEqual([
      'Sources: A 2020: one; B 2021: two',
    ]);
  });
});

const FONT = fontSegments(readFileSync(new URL('../../charts/fonts/noto-sans-sc.ttf', import.meta.url)));

/** The Chinese characters of GB 2312 by their first byte: 0xb0 to 0xd7 level 1, 0xd8 to 0xf7 level 2. */
const gb2312 = (first: number, last: number): string[] => {
  const decoder = new TextDecoder('gb18030');
  return Array.from({ length: last - first + 1 }, (_, row) =>
    Array.from({ length: 94 }, (_, cell) => decoder.decode(Uint8Array.of(first + row, 0xa1 + cell))),
  )
    .flat()
    .filter((character) => /^\p{Script=Han}$/u.test(character));
};

describe('font of pictures', () => {
  it.each([
    // level 1 has 3 755 characters, level 2 has 3 008
    [1, 0xb0, 0xd7, 3755],
    [2, 0xd8, 0xf7, 3008],
  ])('has level %i of GB 2312', (_, first, last, count) => {
    const characters = gb2312(first, last);
    expect(characters).toHaveLength(count);
    expect(missingCharacters(characters.join(''), FONT)).toEqual([]);
  });

  it('has the characters of county names outside it', () => {
    const names = '郏县盱眙儋州婺源濮阳歙县黟县郯城邳州鄠邑浉河瀍河埇桥硚口猇亭浐灞渌口濉溪㵲阳';
    expect(missingCharacters(names, FONT)).toEqual([]);
  });
});

describe('font', () => {
  it('names the characters that it lacks', () => {
    expect(missingCharacters('a b一', [[0x61, 0x61]])).toEqual(['b', '一']);
    const svg = '<svg width="10" height="10"><text>县\u{1F600}</text></svg>';
    const message = /picture: expected characters that Noto Sans SC has, found \u{1F600} \(U\+1F600\); /u;
    expect(() => fontFileFor(svg)).toThrow(message);
    expect(() => renderPng(svg)).toThrow(message);
  });
});

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text x="2" y="15" font-size="12">县</text></svg>';

describe('PNG', () => {
  it.each([
    [1, 40, 20],
    [4, 160, 80],
  ])('at %i× is %i by %i pixels', (scale, width, height) => {
    const head = Buffer.from(renderPng(SVG, scale));
    expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([width, height]);
  });

  it.each([0, 5, Number.NaN])('refuses a scale of %d', (scale) => {
    expect(() => renderPng(SVG, scale)).toThrow(/PNG scale: expected a number from 1 to 4, found/);
  });
});

describe('PDF', () => {
  const words = { title: '人均', description: '各县', lang: 'zh-Hans' };

  it('is the same file each time, a page of the picture’s size with text in it', async () => {
    const first = Buffer.from(await renderPdf(SVG, words));
    expect(first.equals(Buffer.from(await renderPdf(SVG, words)))).toBe(true);
    const text = first.toString('latin1');
    expect(text).toContain('/MediaBox [0 0 30 15]');
    expect(text).toContain('/FontFile2');
    expect(text).not.toContain('/Subtype /Image');
  });
});
