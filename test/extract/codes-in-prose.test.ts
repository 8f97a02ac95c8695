import { expect, it } from 'vitest';
import { classInProse } from '../../src/extract/codes-in-prose.ts';
import { lexicon } from '../../src/extract/lexicon.ts';
import { testReference } from './reference.ts';

const { classes } = lexicon(testReference());
const context = { year: 2022, within: null };

it.each([
  ['（2080505）', null],
  [
    '机关事业单位基本养老保险缴费支出（2080505）',
    { classification: 'function', code: '2080505', label: '机关事业单位基本养老保险缴费支出' },
  ],
  ['2101101 行政单位医疗', { classification: 'function', code: '2101101', label: '行政单位医疗' }],
  ['208社会保障和就业支出', { classification: 'function', code: '208' }],
  ['301工资福利支出', { classification: 'economic', code: '301' }],
  ['机关工资福利支出（501）', { classification: 'gov-economic', code: '501' }],
  [
    '卫生健康（类）行政事业单位医疗（款）行政单位医疗（项2101101）',
    { code: '2101101', label: '行政单位医疗' },
  ],
  ['卫生健康（类）医疗保障管理事务（款）行政运行（项）', { code: '2101501', label: '行政运行' }],
  ['公共安全支出（204类）司法（06款）行政运行（01项）', { code: '2040601', label: '行政运行' }],
  ['2020年中央财政医疗救助补助资金', null],
  ['打击欺诈骗保督导经费', null],
])('%s', (label, named) => {
  const found = classInProse(label, context, classes);
  if (named === null) expect(found).toBeNull();
  else expect(found).toMatchObject(named);
});

it('leaves the code open where only a name is printed and several fit', () => {
  expect(classInProse('行政运行（项）', context, classes)).toMatchObject({ code: null, label: '行政运行' });
});

it('takes the class in force, and the codes that the document prints', () => {
  expect(classInProse('行政运行（项）', { ...context, within: '21015' }, classes)?.code).toBe('2101501');
  const known = new Set(['2200101']);
  expect(classInProse('行政运行（项）', { ...context, within: '220', known }, classes)?.code).toBe('2200101');
});
