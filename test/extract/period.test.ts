import { describe, expect, it } from 'vitest';
import { asOfIn, baseOf, comparisonIn, monthIn, stageIn, yearIn } from '../../src/extract/period.ts';

it.each([
  ['较上年', 2021, null, 'prior-year'],
  ['比2021年', 2021, null, 'prior-year'],
  ['与上年预算数相比', 2021, 'initial-budget', 'prior-year'],
  ['与2022年度预算相比', 2022, 'initial-budget', 'initial-budget'],
  ['与年初预算相比', null, 'initial-budget', 'initial-budget'],
  ['较全年预算数', null, 'adjusted-budget', 'adjusted-budget'],
  ['比2021年预算执行数', 2021, 'final', 'prior-year'],
  ['同比', 2021, null, 'prior-year'],
])('%s in a text of 2022', (words, year, stage, base) => {
  const comparison = comparisonIn(words, 2022);
  expect(comparison).toMatchObject({ year, base: stage });
  expect(baseOf(comparison, 2022)).toBe(base);
});

it.each(['占比', '', '人员经费和公用经费', '与相关部门'])('%s compares nothing', (words) => {
  expect(comparisonIn(words, 2022)).toBeNull();
});

it.each([
  ['支出决算为', 'final'],
  ['2025年当年预算执行数为', 'final'],
  ['年初预算为', 'budget'],
  ['支出计划', 'budget'],
  ['目标任务数', 'target'],
  ['一般公共预算财政拨款支出', null],
  ['基本支出', null],
])('%s is of stage %s', (words, stage) => {
  expect(stageIn(words)).toBe(stage);
});

it.each([
  ['2019年预算', 2019],
  ['上年末', 2021],
  ['本年度', 2022],
  ['三公经费', null],
])('%s is of year %s', (words, year) => {
  expect(yearIn(words, 2022)).toBe(year);
});

describe('the date of a count', () => {
  it.each([
    ['截至2022年12月31日，共有车辆', '2022-12-31'],
    ['截止2019年底', '2019-12-31'],
    ['截至2020年2月底', '2020-02-29'],
    ['2021年年末实有', '2021-12-31'],
    ['此处公开为2022年1月资产月报数', '2022-01-31'],
    ['共有车辆', null],
  ])('%s', (words, date) => {
    expect(asOfIn(words)?.date ?? null).toBe(date);
  });

  it('takes the year told of where only a month is printed', () => {
    expect(monthIn('截止10月底，实际支出', 2021)?.date).toBe('2021-10-31');
    expect(monthIn('实际支出', 2021)).toBeNull();
  });
});
