import { describe, expect, it } from 'vitest';
import { isFiller, isNeutral, labelStages, normaliseLabel, plainLabel } from '../../src/extract/labels.ts';

it.each([
  ['“三公" 经费', '三公经费'],
  ['「三公」经费', '三公经费'],
  ['因公出国(境)费:', '因公出国（境）费：'],
  ['[364]甲局', '（364）甲局'],
  ['', ''],
])('%s in plain form', (label, plain) => {
  expect(plainLabel(label)).toBe(plain);
});

it.each([
  ['其中：公务用车购置费', '公务用车购置费'],
  ['（一）因公出国(境)费:', '因公出国（境）费'],
  ['1.社会保障和就业（类）', '社会保障和就业'],
  ['2、支出说明', '支出说明'],
  ['1.5万元以上', '1.5万元以上'],
  ['；', ''],
])('%s normalised', (label, normal) => {
  expect(normaliseLabel(label)).toBe(normal);
});

it('takes words off the end of a label one by one', () => {
  expect(labelStages('公务接待费支出决算为')).toContain('公务接待费');
  expect(labelStages('支出')).toEqual(['支出']);
});

describe('words before a phrase', () => {
  it.each([
    '',
    '2020年',
    '2023年度',
    '本部门2020年当年',
    '霁川县审计局2023年度',
    '我部门财政拨款',
    '柏川镇2021年',
  ])('%s leave its meaning', (words) => {
    expect(isNeutral(words)).toBe(true);
  });

  it.each(['城乡社区', '用于全县干部职工', '参照公务员法管理的', '外事', '人均', '村干部'])(
    '%s change it',
    (words) => {
      expect(isNeutral(words)).toBe(false);
    },
  );

  it('an agency is something, a year is nothing', () => {
    expect(isFiller('2022年本部门')).toBe(true);
    expect(isFiller('霁川县审计局')).toBe(false);
  });
});
