import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import type { ClassCode } from '../../src/model/reference.ts';
import { concept, statements } from './statements.ts';

describe('sentences', () => {
  const concepts = [{ ...concept('expenditure.function'), zh: '支出功能分类', en: 'by function' }];
  const codes: ClassCode[] = [
    {
      classification: 'function',
      code: '2101301',
      name: '城乡医疗救助',
      name_en: 'urban and rural medical rescue',
      from_year: null,
      to_year: null,
    },
  ];

  it('name year, stage, class and column, without list numbers', () => {
    const both = { key: '2101301', label: '（1）城乡医疗救助', nature: 'project' } as const;
    const [finding] = audit(
      statements(['expenditure.function', 3, both], ['expenditure.function', 4, both]),
      { concepts, codes },
    );
    expect(finding?.sentence_zh).toBe(
      '2020年预算“支出功能分类：2101301 城乡医疗救助（项目支出）”一处为3.00万元，另一处为4.00万元，相差-1.00万元。',
    );
    expect(finding?.sentence_en).toBe(
      '2020 budget: by function: 2101301 urban and rural medical rescue (project) is stated as CNY 30,000 in one place and as CNY 40,000 in another, a difference of −CNY 10,000.',
    );
  });

  it.each([
    ['a project by its name in quotation marks', '甲项目', '甲项目', ' “甲项目”'],
    [
      'a class that has no name in English by the printed one',
      '30902',
      '办公设备购置',
      ': 30902 “办公设备购置”',
    ],
    ['a class without a printed name by its code', '30902', null, ': 30902'],
    ['quotation marks inside a name by single ones', '“三公”项目', '“三公”项目', ' “‘三公’项目”'],
  ])('name %s', (_case, key, label, named) => {
    const [finding] = audit(
      statements(['expenditure.function', 3, { key, label }], ['expenditure.function', 3, { key, label }]),
      { concepts, codes },
    );
    expect(finding?.subject_en).toBe(`2020 budget: by function${named}: stated alike everywhere`);
  });

  it('fall back on the identifier of a concept that is not in the list', () => {
    const [finding] = audit(statements(['new.concept', 3], ['new.concept', 3]), { concepts: [] });
    expect(finding?.sentence_zh).toBe('2020年预算“new.concept”在文件中出现2次，均为3.00万元。');
  });
});
