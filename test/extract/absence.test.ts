import { expect, it } from 'vitest';
import { absenceIn } from '../../src/extract/absence.ts';
import { unchangedIn } from '../../src/extract/change.ts';

it.each([
  ['我局无政府采购支出', ['政府采购支出']],
  ['本部门2021年没有政府性基金预算收支', ['政府性基金预算收支']],
  ['会议费、培训费本年度均未安排', ['会议费', '培训费']],
  ['公务接待费未安排', ['公务接待费']],
  ['上年亦未安排', []],
  ['无', []],
  ['本年度未发生会议费支出', ['会议费支出']],
])('%s', (words, labels) => {
  expect(absenceIn(words)?.labels).toEqual(labels);
});

it.each(['公务接待费支出', '残疾人康复', ''])('%s says nothing of absence', (words) => {
  expect(absenceIn(words)).toBeNull();
});

it.each([
  ['较上年持平', true],
  ['与上年预算数相比无变化', true],
  ['因公出国（境）费无增减变化', true],
  ['与上年一致', true],
  ['较上年增加', false],
])('%s: unchanged %s', (words, unchanged) => {
  expect(unchangedIn(words) !== null).toBe(unchanged);
});

it('sets 基本持平 apart: it is no zero', () => {
  expect(unchangedIn('决算与2019年基本持平')?.about).toBe(true);
});
