import { describe, expect, it } from 'vitest';
import { isNumberedHeading, isPlainTitle } from '../../src/read/heading-shape.ts';

describe('isNumberedHeading', () => {
  it.each([
    ['一、部门职责及机构设置情况', true],
    ['（一）主要职能。', true],
    ['(一) 收支预算总体情况。', true],
    ['（一）总体绩效目标：', true],
    ['1、公务接待费', true],
    ['第二部分2020年度部门决算情况说明', true],
    ['项目一：', true],
    ['附件1', true],
    ['4、2019年结转财政资金一般公共预算拨款支出情况。', true],
    // not headings
    ['（一）收入预算：2022年年初预算数733.39万元，其中，一般公共预算拨款733.39万元。', false],
    ['1. 社会保障和就业（类）人力资源（款）支出决算为31.57万元', false],
    ['1、贯彻落实省、市城镇职工医疗保险政策。', false],
    ['9、完成县委、县政府交办的其他任务', false],
    ['（四）以宣传为手段，推动政策落地生根。', false],
    ['3.公务接待费支出1万元', false],
    ['1.基本支出：指为保障机构正常运转而发生的支出', false],
    ['（', false],
    ['', false],
  ])('%s', (line, expected) => expect(isNumberedHeading(line)).toBe(expected));
});

describe('isPlainTitle', () => {
  it.each([
    ['部门职责-工作活动绩效目标', true],
    ['2020年部门综合预算公开报表', true],
    ['部门职责：', true],
    ['财政拨款安排支出按功能科目分类情况：', true],
    // not titles
    ['具体情况如下：', false],
    ['无', false],
    ['无国有资本经营预算支出', false],
    ['本部门无2019年结转的政府采购资金支出。', false],
    ['增减变化原因：无增减变动', false],
    ['年初预算为 196.40', false],
    ['县本级财力安排8万元', false],
    ['单位：万元', false],
    ['注：空表列示', false],
    ['一、收入', false],
    ['', false],
  ])('%s', (line, expected) => expect(isPlainTitle(line)).toBe(expected));
});
