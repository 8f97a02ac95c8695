import { describe, expect, it } from 'vitest';
import { decide, sameValue } from '../../src/dataset/decide.ts';
import { exactly, type Quantity, rounded } from '../../src/model/quantity.ts';
import type { Form, Statement } from '../../src/model/statement.ts';
import type { Unit } from '../../src/model/unit.ts';
import { statement } from './statement.ts';

const bound = (value: number, relation: '≥' | '≤', unit: Unit = '人'): Quantity => {
  const point = exactly(value, unit);
  return relation === '≥'
    ? { ...point, relation, high: Number.POSITIVE_INFINITY }
    : { ...point, relation, low: Number.NEGATIVE_INFINITY };
};

describe('sameValue', () => {
  // biome-ignore format: table
  it.each<[string, Quantity, Quantity, boolean]>([
    ['equal',                       rounded(1.5, '万元', 0.01),  rounded(1.5, '万元', 0.01),      true],
    ['万元 and 元, exactly',        rounded(512.03, '万元', 0.01), exactly(5120250, '元'),         true],
    ['just outside the rounding',   rounded(512.03, '万元', 0.01), exactly(5120350, '元'),         false],
    ['one last digit apart',        rounded(293.12, '万元', 0.01), rounded(293.13, '万元', 0.01),  false],
    ['zero and rounded zero',       exactly(0, '万元'),          rounded(0, '万元', 0.01),        true],
    ['money and persons',           exactly(25, '万元'),         exactly(25, '人'),               false],
    ['the same bound',              bound(195000, '≥'),          bound(195000, '≥'),              true],
    ['another bound',               bound(95, '≥', '%'),         bound(90, '≥', '%'),             false],
    ['a bound and a figure in it',  bound(95, '≥', '%'),         exactly(100, '%'),               false],
    ['bounds of both sides',        bound(10, '≥'),              bound(10, '≤'),                  false],
  ])('%s', (_name, a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
    expect(sameValue(b, a)).toBe(same);
  });
});

const said = (value: number, how: Form, over: Partial<Statement> = {}): Statement =>
  statement({ value, low: value - 0.005, high: value + 0.005, how, ...over });

describe('decide', () => {
  // biome-ignore format: table
  it.each([
    // what is printed, in reading order                                                   value   rule        others
    ['one',                    [said(5, 'table')],                                          5,     'only',      []],
    ['two that agree',         [said(5, 'table'), said(5, 'clause', { start: 9 })],         5,     'only',      []],
    ['most witnesses',         [said(1, 'clause'), said(2, 'table', { start: 9 }), said(2, 'list', { start: 20 })],
                                                                                            2,     'witnesses', [1]],
    ['tie: the headline',      [said(1, 'table'), said(2, 'clause', { start: 9 })],         2,     'headline',  [1]],
    ['a part is no headline',  [said(1, 'table'), said(2, 'clause', { start: 9, parent: 'x' })], 1, 'table',    [2]],
    ['tie: the table',         [said(1, 'list'), said(2, 'table', { start: 9 })],           2,     'table',     [1]],
    ['two headlines: first',   [said(1, 'clause'), said(2, 'heading', { start: 9 })],       1,     'first',     [2]],
    ['two tables: first',      [said(2, 'table'), said(1, 'table', { start: 9 })],          2,     'first',     [1]],
    ['witnesses outrank',      [said(1, 'clause'), said(2, 'chart', { start: 9 }), said(2, 'chart', { start: 20 })],
                                                                                            2,     'witnesses', [1]],
    ['zero against a figure',  [said(0, 'clause'), said(1.14, 'clause', { start: 9 })],     0,     'first',     [1.14]],
    ['three values',           [said(3, 'list'), said(2, 'list', { start: 9 }), said(2, 'list', { start: 20 }), said(1, 'list', { start: 30 })],
                                                                                            2,     'witnesses', [3, 1]],
  ] as const)('%s', (_name, statements, value, rule, others) => {
    const decision = decide(statements);
    expect(decision.chosen.statements.map((one) => one.value)).toContain(value);
    expect(decision.rule).toBe(rule);
    expect(decision.others.flatMap((one) => one.statements[0]!.value).sort()).toEqual([...others].sort());
  });

  it('drops nothing: every statement is a witness or a dissenter', () => {
    const statements = [said(1, 'clause'), said(2, 'table', { start: 9 }), said(1, 'list', { start: 20 })];
    const { chosen, others } = decide(statements);
    expect([...chosen.statements, ...others.flatMap((one) => one.statements)].length).toBe(3);
  });

  it('keeps the more precise of two figures for one value', () => {
    const rough = said(512.03, 'table');
    const fine = statement({ value: 5120250, low: 5120249.5, high: 5120250.5, unit: '元', start: 30 });
    const { chosen } = decide([rough, fine]);
    expect(chosen.quantity.value).toBe(5_120_250_000);
    expect(chosen.statements).toEqual([rough, fine]);
  });
});
