import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';

const path = (source: string, start: string): readonly string[] => {
  const block = blocksOf(source).find((one) => one.kind !== 'table' && one.passage.text.startsWith(start));
  return block?.section ?? ['not found'];
};

const say = (text: string): string => `${text}收支均纳入预算。\n`;

describe('the section above a block', () => {
  it.each([
    [
      'steps in and out by scheme',
      `第一部分 概况\n一、职责情况\n${say('甲')}（一）机构设置\n${say('乙')}第二部分 收支\n${say('丙')}`,
      '丙',
      ['第二部分 收支'],
    ],
    [
      'siblings replace each other',
      `一、收入情况\n${say('甲')}二、支出情况\n${say('乙')}`,
      '乙',
      ['二、支出情况'],
    ],
    [
      'skipped numbers are siblings',
      `六、采购情况\n${say('甲')}八、名词解释\n${say('乙')}`,
      '乙',
      ['八、名词解释'],
    ],
    [
      'a count that starts again stands inside',
      `五、绩效信息\n一、总体目标\n${say('甲')}`,
      '甲',
      ['五、绩效信息', '一、总体目标'],
    ],
    [
      'and goes on there',
      `五、绩效信息\n一、总体目标\n${say('甲')}二、分项目标\n${say('乙')}`,
      '乙',
      ['五、绩效信息', '二、分项目标'],
    ],
    [
      'until the outer count goes on',
      `五、绩效信息\n一、总体目标\n二、分项目标\n${say('甲')}六、采购情况\n${say('乙')}`,
      '乙',
      ['六、采购情况'],
    ],
    [
      'a numbered sentence closes its siblings',
      `二、总体情况\n（一）收入说明\n${say('甲')}（二）支出预算：2022年预算数7.5万元，用于运转。\n${say('乙')}`,
      '（二）',
      ['二、总体情况'],
    ],
    [
      'a list inside a heading closes nothing',
      `二、总体情况\n3、增减情况\n1.人员增加5.5万元，主要是调资。\n${say('乙')}`,
      '乙',
      ['二、总体情况', '3、增减情况'],
    ],
    [
      'the document title stays',
      `某县医疗保障局2022年部门预算\n一、收入情况\n${say('甲')}`,
      '甲',
      ['某县医疗保障局2022年部门预算', '一、收入情况'],
    ],
    [
      'a title below headings gives way to the next',
      `${say('甲')}一、资产情况\n${say('乙')}项目经费情况说明\n一、项目概述\n${say('丙')}`,
      '丙',
      ['项目经费情况说明', '一、项目概述'],
    ],
  ])('%s', (_, source, start, expected) => expect(path(source, start)).toEqual(expected));

  it('level is one more than the depth of the section, for every heading', () => {
    const source =
      '第一部分 概况\n一、职责\n（一）机构设置\n1、人员情况\n第二部分 收支\n三、支出情况\n（1）其他情况\n';
    const headings = blocksOf(source);
    expect(headings.map((one) => (one.kind === 'heading' ? one.level : 0))).toEqual([1, 2, 3, 4, 1, 2, 3]);
    for (const one of headings) expect(one.kind === 'heading' && one.level - one.section.length).toBe(1);
  });
});
