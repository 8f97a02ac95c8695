import { describe, expect, it } from 'vitest';
import { cellFigure, figuresIn, finestStep, quantityOf, withUnit } from '../../src/extract/figure.ts';
import { lessInBrackets } from '../../src/extract/table-claim.ts';
import { toColumns } from '../../src/model/quantity.ts';

const read = (text: string) => figuresIn(text).map((figure) => toColumns(quantityOf(figure)));

describe('a printed figure as a quantity', () => {
  it.each([
    // printed           relation value     low        high       unit
    ['14.98万元', '=', 14.98, 14.975, 14.985, '万元'],
    ['0.00万元', '=', 0, -0.005, 0.005, '万元'],
    ['1,284,600元', '=', 1284600, 1284599.5, 1284600.5, '元'],
    ['1，284，600.00元', '=', 1284600, 1284599.995, 1284600.005, '元'],
    ['3 亿元', '=', 3, 2.5, 3.5, '亿元'],
    ['25人', '=', 25, 25, 25, '人'],
    ['9名', '=', 9, 9, 9, '人'],
    ['11次', '=', 11, 11, 11, '批次'],
    ['0台（套）', '=', 0, 0, 0, '台'],
    ['104.1万人', '=', 1041000, 1040500, 1041500, '人'],
    ['7 %', '=', 7, 6.5, 7.5, '%'],
    ['７％', '=', 7, 6.5, 7.5, '%'],
    ['-1.9万元', '=', -1.9, -1.95, -1.85, '万元'],
    ['（-50.00%）', '=', -50, -50.005, -49.995, '%'],
    ['≥195000人', '≥', 195000, 195000, null, '人'],
    ['≤450万元', '≤', 450, null, 450, '万元'],
    ['不少于6200人', '≥', 6200, 6200, null, '人'],
    ['不超过3万元', '≤', 3, null, 3, '万元'],
    ['95%以上', '≥', 95, 95, null, '%'],
    ['5000余人次', '≈', 5000, 5000, 6000, '人次'],
    ['20.6万余名', '≈', 206000, 206000, 207000, '人'],
    ['5150万余元', '≈', 5150, 5150, 5160, '万元'],
    ['1860余万元', '≈', 1860, 1860, 1870, '万元'],
    ['近2570万元', '≈', 2570, 2560, 2570, '万元'],
    ['约2.31万人', '≈', 23100, 23000, 23200, '人'],
    ['三百二十万元', '=', 320, 319.5, 320.5, '万元'],
    ['两名', '=', 2, 2, 2, '人'],
    ['3亿2000万元', '=', 32000, 31999.5, 32000.5, '万元'],
    ['1亿2000.5万元', '=', 12000.5, 12000.45, 12000.55, '万元'],
    ['1万5000元', '=', 15000, 14999.5, 15000.5, '元'],
    ['2万3000人', '=', 23000, 23000, 23000, '人'],
    ['6 842.15万元', '=', 6842.15, 6842.145, 6842.155, '万元'],
    ['1 284 600元', '=', 1284600, 1284599.5, 1284600.5, '元'],
    ['５６，３２８，４００元', '=', 56328400, 56328399.5, 56328400.5, '元'],
  ])('%s', (printed, relation, value, low, high, unit) => {
    expect(read(printed)).toEqual([{ relation, value, low, high, unit }]);
  });

  it.each(['三公经费', '一次性项目', '第三批次', '约翰', ''])('%s holds none', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  it('takes the precision of its siblings where it prints no decimals', () => {
    const figures = figuresIn('长期护理387.57万元、督导8万元');
    const step = finestStep(figures, '万元');
    expect(figures.map((figure) => toColumns(quantityOf(figure, step)))).toMatchObject([
      { low: 387.565, high: 387.575 },
      { low: 7.995, high: 8.005 },
    ]);
  });

  it.each([
    ['表1 100.00万元', ['1', '100.00万元']],
    ['2023年度12 500人', ['2023年', '12', '500人']],
    ['3亿2次', ['3亿', '2次']],
  ])('%s: two numbers stay two', (text, printed) => {
    expect(figuresIn(text).map((figure) => figure.printed)).toEqual(printed);
  });

  it.each([
    ['(17.43)', -17.43],
    ['（ 0.09 ）', -0.09],
    ['17.43', 17.43],
    ['(-3.85)', -3.85],
    ['(0.00)', 0],
    ['（增加3.00）', 3],
  ])('%s: brackets around a change make it less than nothing', (cell, value) => {
    expect(lessInBrackets(figuresIn(cell)[0]!, cell).value).toBe(value);
  });

  it('keeps digits of one figure apart from the next', () => {
    expect(read('25批次，140人次')).toMatchObject([
      { value: 25, unit: '批次' },
      { value: 140, unit: '人次' },
    ]);
  });
});

describe('a table cell', () => {
  it.each([
    ['3974.12', 3974.12],
    [' 1,284,600 ', 1284600],
    ['（-1.90）', -1.9],
    ['0', 0],
  ])('%s is a figure', (cell, value) => {
    expect(cellFigure(cell, '万元')).toMatchObject({ value, unit: '万元' });
  });

  it.each(['', '－－', '无', '2020年前', '1次/1人/2年', '25% 50%', '任务5'])('%s is none', (cell) => {
    expect(cellFigure(cell, '万元')).toBeNull();
  });

  it('a bare 万 takes the unit of its table', () => {
    expect(withUnit(figuresIn('150万')[0]!, '万元')).toMatchObject({ value: 150, unit: '万元' });
  });
});
