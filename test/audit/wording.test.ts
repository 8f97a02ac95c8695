import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { amount } from '../../src/audit/wording.ts';
import { exactly } from '../../src/model/quantity.ts';
import type { Unit } from '../../src/model/unit.ts';
import { concept, statements } from './statements.ts';

describe('amounts in words', () => {
  it.each<readonly [number, Unit, string, string]>([
    [1.14, '万元', '1.14万元', 'CNY 11,400'],
    [0, '万元', '0.00万元', 'CNY 0'],
    [-297.58, '万元', '-297.58万元', 'CNY -2,975,800'],
    [106.8738, '万元', '106.8738万元', 'CNY 1,068,738'],
    [1510400.5, '元', '1510400.50元', 'CNY 1,510,400.5'],
    [2, '亿元', '2.00亿元', 'CNY 200,000,000'],
    [0.035481, '%', '0.04%', '0.04 %'],
    [101498, '人', '101498人', '101,498'],
  ])('%d %s', (value, unit, zh, en) => expect(amount(exactly(value, unit))).toEqual({ zh, en }));

  it('says which way a change goes', () => {
    expect(amount(exactly(3, '万元'), 'signed').zh).toBe('+3.00万元');
    expect(amount(exactly(0, '万元'), 'signed').zh).toBe('0.00万元');
  });
});

describe('sentences', () => {
  const concepts = [{ ...concept('expenditure.function'), zh: '支出功能分类', en: 'by function' }];
  it('name year, stage, class and column, without list numbers', () => {
    const both = { key: '2101301', label: '（1）城乡医疗救助', nature: 'project' } as const;
    const [finding] = audit(
      statements(['expenditure.function', 3, both], ['expenditure.function', 4, both]),
      { concepts },
    );
    expect(finding?.sentence_zh).toBe(
      '2020年预算“支出功能分类：2101301 城乡医疗救助（项目支出）”一处为3.00万元，另一处为4.00万元，相差-1.00万元。',
    );
    expect(finding?.sentence_en).toBe(
      '2020 budget: by function (2101301, project) is stated as CNY 30,000 in one place and as CNY 40,000 in another, a difference of CNY -10,000.',
    );
  });

  it('fall back on the identifier of a concept that is not in the list', () => {
    const [finding] = audit(statements(['new.concept', 3], ['new.concept', 3]), { concepts: [] });
    expect(finding?.sentence_zh).toBe('2020年预算“new.concept”在文件中出现2次，均为3.00万元。');
  });
});
