import { describe, expect, it } from 'vitest';
import { exactly, type Quantity, type Relation, rounded } from '../../src/model/quantity.ts';
import { inYuan, spell } from '../../src/model/spell.ts';
import type { Unit } from '../../src/model/unit.ts';

describe('figures in words', () => {
  it.each<readonly [number, Unit, string, string]>([
    [1.14, '万元', '1.14万元', 'CNY 11,400'],
    [0, '万元', '0.00万元', 'CNY 0'],
    [-297.58, '万元', '-297.58万元', '−CNY 2,975,800'],
    [106.8738, '万元', '106.8738万元', 'CNY 1,068,738'],
    [1510400.5, '元', '1510400.50元', 'CNY 1,510,400.50'],
    [2, '亿元', '2.00亿元', 'CNY 200,000,000'],
    [0.035481, '%', '0.04%', '0.04 %'],
    [-185.1, '%', '-185.10%', '−185.10 %'],
    [101498, '人', '101498人', '101,498 persons'],
    [1, '人', '1人', '1 person'],
    [13722, '人次', '13722人次', '13,722 visits'],
    [0, '辆', '0辆', '0 vehicles'],
    [28.5, '平方米', '28.50平方米', '28.50 m²'],
    [24, '个', '24个', '24'],
  ])('%d %s', (value, unit, zh, en) => expect(spell(exactly(value, unit))).toEqual({ zh, en }));

  it.each<readonly [number, number, string, string]>([
    // value, step of the last printed digit
    [406.56, 0.01, '406.56万元', 'CNY 4,065,600'],
    [756, 0.01, '756.00万元', 'CNY 7,560,000'],
    [1825.9, 0.1, '1825.9万元', 'CNY 18,259,000'],
    [400, 1, '400万元', 'CNY 4,000,000'],
    [293.125, 0.001, '293.125万元', 'CNY 2,931,250'],
  ])('%d 万元 printed in steps of %d', (value, step, zh, en) =>
    expect(spell(rounded(value, '万元', step))).toEqual({ zh, en }),
  );

  it('keeps all decimals of a sum whose interval is as wide as a coarser print', () => {
    const sum: Quantity = { ...exactly(12.34, '万元'), low: 122_900_000, high: 123_900_000 };
    expect(spell(sum)).toEqual({ zh: '12.34万元', en: 'CNY 123,400' });
  });

  it('rounds what was computed, within bounds that no print has, to two decimals in both languages', () => {
    // 400 to 401 万元 times 1.0312384, as a price index gives it
    const computed: Quantity = { ...exactly(412.495, '万元'), low: 4_124_953_600, high: 4_135_265_984 };
    expect(spell(computed)).toEqual({ zh: '412.50万元', en: 'CNY 4,125,000' });
  });

  it.each<readonly [Relation, string, string]>([
    ['≥', '至少12000人', 'at least 12,000 persons'],
    ['≤', '至多12000人', 'at most 12,000 persons'],
    ['>', '超过12000人', 'more than 12,000 persons'],
    ['<', '不足12000人', 'less than 12,000 persons'],
    ['≈', '约12000人', 'about 12,000 persons'],
  ])('%s', (relation, zh, en) => expect(spell({ ...exactly(12000, '人'), relation })).toEqual({ zh, en }));

  it.each<readonly [number, string, string]>([
    [3, '+3.00万元', '+CNY 30,000'],
    [0, '0.00万元', 'CNY 0'],
    [-3, '-3.00万元', '−CNY 30,000'],
  ])('says which way a change of %d goes', (value, zh, en) =>
    expect(spell(exactly(value, '万元'), 'signed')).toEqual({ zh, en }),
  );
});

describe('yuan', () => {
  it.each<readonly [number, number | undefined, string]>([
    [29.2, 2, 'CNY 29.20'],
    [116400, undefined, 'CNY 116,400'],
    [0.5, undefined, 'CNY 0.50'],
    [-0.004, 2, 'CNY 0.00'],
  ])('%d with %s decimals', (yuan, digits, text) => expect(inYuan(yuan, digits)).toBe(text));
});
