import { describe, expect, it } from 'vitest';
import { lexicon, type Topic } from '../../src/extract/lexicon.ts';
import { testReference } from './reference.ts';

const words = lexicon(testReference());

it.each<[string, readonly Topic[], string | null]>([
  ['霁川县审计局2023年度“三公"经费财政拨款支出决算', [], 'sangong.total'],
  ['公务用车购置及运行维护费支出决算', [], 'sangong.vehicle'],
  ['购置费', [], null],
  ['购置费', ['vehicle'], 'sangong.vehicle.purchase'],
  ['货物', ['procurement'], 'procurement.goods'],
  ['政府性基金', ['revenue'], 'revenue.government-fund'],
  ['政府性基金', ['expenditure'], 'expenditure.government-fund'],
  ['2020年预算收入', [], 'revenue.total'],
  ['收入合计', [], 'revenue.total'],
  ['2022年度收入合计', ['accounts'], 'revenue.current-year'],
  ['本年收入合计', [], 'revenue.current-year'],
  ['上年结转', [], 'revenue.carry-over'],
  ['上年结转支出', [], null],
  ['事业收入支出', [], null],
  ['2020年部门机关运行费预算', [], 'operating-cost.total'],
  ['打击欺诈骗保督导经费', [], null],
  ['城乡社区支出', [], null],
  ['', [], null],
])('%s under %j is %s', (label, topics, concept) => {
  expect(words.conceptOf(label, topics)).toBe(concept);
});

it('names both sides of 收支', () => {
  expect(words.recognise('2020年预算收支安排')?.concepts).toEqual(['revenue.total', 'expenditure.total']);
});

describe('every phrase', () => {
  it('stands for a concept of the list', () => {
    const unknown = testReference().phrases.filter(({ concept }) => !words.concept(concept));
    expect(unknown).toEqual([]);
  });
});

describe('a class by name', () => {
  it.each([
    ['function', '社会保障和就业（类）', {}, '208'],
    ['function', '社会保障与就业支出', {}, '208'],
    ['function', '行政运行', {}, null],
    ['function', '行政运行', { within: '21015' }, '2101501'],
    ['function', '行政单位离退休', { year: 2021 }, '2080501'],
    ['economic', '对个人和家庭补助支出', {}, '303'],
    ['gov-economic', '机关工资福利支出', {}, '501'],
    ['function', '长期护理资金', {}, null],
  ] as const)('%s %s %j is %s', (classification, name, hints, code) => {
    expect(words.classes.codeNamed(classification, name, hints)).toBe(code);
  });
});
