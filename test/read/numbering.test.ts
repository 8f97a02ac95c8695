import { describe, expect, it } from 'vitest';
import { isNumbered, numberingOf } from '../../src/read/numbering.ts';

describe('numberingOf', () => {
  it.each([
    // line                        scheme            number  taken
    ['第一部分 部门概况', 'part', 1, '第一部分 '],
    ['第3部分 名词解释', 'part', 3, '第3部分 '],
    ['第二部分2020年度部门决算', 'part', 2, '第二部分'],
    ['一、收入', 'han', 1, '一、'],
    ['十、其他', 'han', 10, '十、'],
    ['十一、专业名词解释', 'han', 11, '十一、'],
    ['二十、支出', 'han', 20, '二十、'],
    ['二十四、支出', 'han', 24, '二十四、'],
    ['（一）部门职责', 'bracket-han', 1, '（一）'],
    ['(二)部门机构设置', 'bracket-han', 2, '(二)'],
    ['（五）、增强服务', 'bracket-han', 5, '（五）、'],
    ['1.工资', 'arabic', 1, '1.'],
    ['12．农林水', 'arabic', 12, '12．'],
    ['3、比上年', 'arabic', 3, '3、'],
    ['1. 社会保障', 'arabic', 1, '1. '],
    ['（10）信息化', 'bracket-arabic', 10, '（10）'],
    ['(5) 其他', 'bracket-arabic', 5, '(5) '],
    ['2）其他', 'bracket-arabic', 2, '2）'],
    ['③其他', 'circle', 3, '③'],
    ['附件1', 'item', 1, '附件1'],
    ['项目二：', 'item', 2, '项目二：'],
  ])('%s', (line, scheme, number, taken) => {
    expect(numberingOf(line)).toEqual({ scheme, number, length: taken.length });
  });

  it.each([
    '',
    '2020年预算',
    '1.5万元',
    '12.50',
    '208社会保障',
    '301 工资',
    '一是抓学习',
    '项目支出',
    '第一书记',
    '（注：',
  ])('is null for %s', (line) => expect(numberingOf(line)).toBeNull());

  it.each([
    ['- 一、部门', true],
    ['• 收入', true],
    ['-1.5', false],
    ['收入', false],
  ])('bullets: %s', (line, expected) => expect(isNumbered(line)).toBe(expected));
});
