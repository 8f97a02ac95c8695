import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../src/read/furniture.ts';
import { headingsOf, paragraphsOf } from './blocks.ts';

describe('isFurniture', () => {
  it.each([
    ['— 5 —', true],
    ['                                      — 6 —', true],
    ['-12-', true],
    ['6', true],
    ['第 3 页 共 10 页', true],
    ['3/10', true],
    ['发布时间:2024-09-12 16:20 来源:霁川县审计局 字号:[大 中 小] 打印', true],
    ['【打印】 【关闭】', true],
    ['扫一扫在手机打开当前页', true],
    ['一、主要职责 .......................................................(1)', true],
    ['二、机构设置 ……………………… 3', true],
    ['（', true],
    // not furniture
    ['', false],
    ['无', false],
    ['。', false],
    ['2020', false],
    ['5.70万元，用于保障信息系统的正常运转。', false],
    ['来源于财政拨款的收入', false],
    ['全年安排……等支出共12万元', false],
  ])('%s', (line, expected) => expect(isFurniture(line)).toBe(expected));
});

describe('contents lists', () => {
  const body = '第一部分 部门概况\n一、主要职责\n负责医疗保障工作。\n';

  it.each([
    ['with dot leaders', `目 录\n第一部分 部门概况 ......(1)\n一、主要职责 ......(1)\n\n${body}`],
    ['without, until the first entry comes back', `目录\n\n第一部分 部门概况\n\n- 一、主要职责\n\n${body}`],
  ])('are dropped: %s', (_, source) => {
    expect(headingsOf(source).map(({ passage }) => passage.text)).toEqual([
      '第一部分 部门概况',
      '一、主要职责',
    ]);
    expect(paragraphsOf(source)).toEqual(['负责医疗保障工作。']);
  });

  it('stay where the first entry never comes back', () => {
    expect(headingsOf('目录\n一、收入情况\n二、支出情况\n三、其他情况\n').length).toBe(3);
  });
});
