import { describe, expect, it } from 'vitest';
import { firstGrid, gridOf, tablesOf } from './blocks.ts';

const lines = (...rows: string[]): string => rows.join('\n');

describe('columns set with spaces', () => {
  it.each([
    [
      'an empty cell is told by its place',
      lines(
        '单位：元',
        '名称    合计        基本        项目',
        '甲      1,000.00    400.00      600.00',
        '乙        500.00                500.00',
      ),
      ['# 名称|合计|基本|项目', '甲|1,000.00|400.00|600.00', '乙|500.00||500.00'],
    ],
    [
      'codes in columns of their own',
      lines('单位：元', '类   款   名称      合计', '208       社保      3.00', '208  05   养老      1.00'),
      ['# 类|款|名称|合计', '208||社保|3.00', '208|05|养老|1.00'],
    ],
    [
      'a label wrapped below its row',
      lines(
        '单位：万元',
        '编码      名称               合计',
        '2080505   机关事业单位养老缴       446.11',
        '          费支出',
        '2080599   其他支出                 0.88',
      ),
      ['# 编码|名称|合计', '2080505|机关事业单位养老缴费支出|446.11', '2080599|其他支出|0.88'],
    ],
    [
      'a row that its long label pushes aside keeps its figures in order',
      lines(
        '单位：元',
        '编码      名称            合计        基本        项目',
        '208       社保            9.00        5.00        4.00',
        '2080505   养老保险缴费支出（含代扣）        2.00        2.00        0.00',
        '20819     低保            4.00        0.00        4.00',
      ),
      [
        '# 编码|名称|合计|基本|项目',
        '208|社保|9.00|5.00|4.00',
        '2080505|养老保险缴费支出（含代扣）|2.00|2.00|0.00',
        '20819|低保|4.00|0.00|4.00',
      ],
    ],
    [
      'a row with an empty cell and a new one is not pushed aside',
      lines(
        '单位：元',
        '名称      合计        基本        项目',
        '甲        5.00        5.00',
        '乙        4.00                    4.00',
        '丙        3.00        3.00',
      ),
      ['# 名称|合计|基本|项目', '甲|5.00|5.00|', '乙|4.00||4.00', '丙|3.00|3.00|'],
    ],
    [
      'numbers of lines are left out, even one space behind a label',
      lines(
        '单位：元',
        '项目                行次      金额    项目            行次      金额',
        '一、拨款               1      9.00    一、教育           32      4.00',
        '二、基金预算拨款收入 2        0.00    二、卫生           33      5.00',
        '合计                  27      9.00    合计               57      9.00',
      ),
      [
        '# 项目|金额|项目|金额',
        '一、拨款|9.00|一、教育|4.00',
        '二、基金预算拨款收入|0.00|二、卫生|5.00',
        '合计|9.00|合计|9.00',
      ],
    ],
    [
      'a code in three parts; a label wrapped above its figures',
      lines(
        '单位：元',
        '科目编码    名称              合计        基本',
        '类  款  项',
        '**  **  **  **                1           2',
        '208         社会保障          2.00        2.00',
        '208 05      养老              2.00        2.00',
        '208 05 05   基本养老保险缴',
        '            费支出            2.00        2.00',
      ),
      [
        '# 科目编码×3|3:名称|4:合计|5:基本',
        '# 类|款|项',
        '# **|**|**|**|1|2',
        '208|||社会保障|2.00|2.00',
        '208|05||养老|2.00|2.00',
        '208|05|05|基本养老保险缴费支出|2.00|2.00',
      ],
    ],
    [
      'figures in the middle of a wrapped label',
      lines(
        '单位：万元',
        '编码      名称       合计',
        '          社会保障和就',
        '208                  754.75',
        '          业支出',
        '210       卫生健康   236.64',
      ),
      ['# 编码|名称|合计', '208|社会保障和就业支出|754.75', '210|卫生健康|236.64'],
    ],
    [
      'two tables side by side',
      lines(
        '单位：元',
        '项目          预算数        项目          预算数',
        '一、拨款      9.50          一、教育      4.00',
        '二、事业      0.00          二、卫生      5.50',
        '收入总计      9.50          支出总计      9.50',
      ),
      [
        '# 项目|预算数|项目|预算数',
        '一、拨款|9.50|一、教育|4.00',
        '二、事业|0.00|二、卫生|5.50',
        '收入总计|9.50|支出总计|9.50',
      ],
    ],
    [
      'one space between a figure and the next label',
      lines(
        '单位：元',
        '项目          预算数    项目          预算数',
        '一、拨款   96,282.44 一、教育   87,267.44',
        '二、事业        0.00 二、卫生    3,343.00',
      ),
      [
        '# 项目|预算数|项目|预算数',
        '一、拨款|96,282.44|一、教育|87,267.44',
        '二、事业|0.00|二、卫生|3,343.00',
      ],
    ],
    [
      'a column that only the head shows',
      lines(
        '单位：元',
        '名称    合计      基本      项目',
        '甲      3.00      3.00',
        '乙      2.00      2.00',
      ),
      ['# 名称|合计|基本|项目', '甲|3.00|3.00', '乙|2.00|2.00'],
    ],
    [
      'columns that move on the next page',
      lines(
        '单位：元',
        '名称            合计          基本',
        '社会保障        754.75        400.00',
        '卫生健康        236.64        100.00',
        '',
        '住房保障   461.08   461.08',
        '住房改革   289.59   289.59',
      ),
      [
        '# 名称|合计|基本',
        '社会保障|754.75|400.00',
        '卫生健康|236.64|100.00',
        '住房保障|461.08|461.08',
        '住房改革|289.59|289.59',
      ],
    ],
  ])('%s', (_, source, expected) => expect(firstGrid(source)).toEqual(expected));

  it('a page with repeated caption and heads goes on with the table', () => {
    const head = [
      '          支出预算总表',
      '编制部门：某局               单位：元',
      '名称    合计        基本',
    ];
    const source = lines(
      ...head,
      '甲      1,000       400',
      '乙      2,000       500',
      '            — 6 —',
      ...head,
      '丙      3,000       600',
      '丁      4,000       700',
    );
    const tables = tablesOf(source);
    expect(tables.map(gridOf)).toEqual([
      ['# 名称|合计|基本', '甲|1,000|400', '乙|2,000|500', '丙|3,000|600', '丁|4,000|700'],
    ]);
    expect(tables[0]!.unit).toBe('元');
    expect(tables[0]!.form).toBe('aligned');
  });

  it('a head over several columns spans those that a lower line parts', () => {
    const source = lines(
      '单位：元',
      '                     支出预算',
      '名称        合计      基本      项目',
      '甲          3.00      1.00      2.00',
      '乙          2.00      1.00      1.00',
    );
    expect(firstGrid(source).slice(0, 2)).toEqual(['# 1:支出预算×3', '# 名称|合计|基本|项目']);
  });

  it('figures are never joined: a row holds each in a cell of its own', () => {
    const source = lines(
      '单位：元',
      '名称    合计      基本',
      '甲    1585.59  2259.65',
      '乙      2.00      3.00',
    );
    const texts = tablesOf(source)[0]!.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(texts).toEqual(expect.arrayContaining(['1585.59', '2259.65', '2.00', '3.00']));
  });

  it.each([
    ['prose with two spaces', '公开时间：2023年2月14日  联系电话：0000-5550132  邮政编码：000031'],
    ['a heading set wide', '第一部分     某局概况'],
    ['two title lines', '    某县医疗保障局\n    2024 年度部门决算'],
  ])('%s is no table', (_, source) => expect(tablesOf(source)).toEqual([]));
});
