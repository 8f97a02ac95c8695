import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/dataset/resolve.ts';
import type { Statement } from '../../src/model/statement.ts';
import { document, statement } from './statement.ts';

const derived = (statements: readonly Statement[]) =>
  resolve(statements, { documents: [document()] }).filter((fact) => fact.status === 'derived');

const level = (value: number, over: Partial<Statement> = {}): Statement =>
  statement({ concept: 'sangong.total', value, low: value - 0.005, high: value + 0.005, ...over });

const change = (value: number, over: Partial<Statement> = {}): Statement =>
  level(value, { aspect: 'change', base: 'prior-year', start: 50, statement_id: 'change', ...over });

describe('priorLevels', () => {
  // biome-ignore format: table
  it.each([
    // level  change  the year before: value  low    high
    [4.9,     1.1,    3.8,                    3.79,  3.81],
    [1.9,     0,      1.9,                    1.89,  1.91],
    [1,      -1,      2,                      1.99,  2.01],
    [0,       0,      0,                     -0.01,  0.01],
  ])('%s after a change of %s was %s', (now, moved, value, low, high) => {
    const [fact, ...more] = derived([level(now), change(moved)]);
    expect(more).toEqual([]);
    expect(fact).toMatchObject({ fiscal_year: 2019, stage: 'budget', aspect: 'level', base: null, value, low, high });
    expect(fact).toMatchObject({ rule: 'derived', witnesses: 0, flags: ['P', 'E'], unit: '万元' });
    expect(fact!.statement_ids).toEqual(['doc-2020-budget:0:sangong.total', 'change']);
    expect(fact!.reason_en).toContain('2020 level minus the stated change');
  });

  // biome-ignore format: table
  it.each<[string, Statement[]]>([
    ['the year before is stated',        [level(4.9), change(1.1), level(3.9, { fiscal_year: 2019, start: 90 })]],
    ['there is no level',                [change(1.1)]],
    ['it would be negative',             [level(1), change(3)]],
    ['the change is only about so much', [level(4.9), change(0, { relation: '≈' })]],
    ['the level is a bound',             [level(4.9, { relation: '≥', high: null }), change(1.1)]],
    ['it is a rate',                     [level(4.9), change(29, { aspect: 'change-rate', unit: '%' })]],
    ['it is against the budget',         [level(4.9), change(1.1, { base: 'initial-budget' })]],
    ['it is of other funds',             [level(4.9), change(1.1, { budget: 'government-fund' })]],
    ['the change is disputed',           [level(4.9), change(1.1), change(2.2, { start: 70, statement_id: 'other' })]],
  ])('derives nothing where %s', (_name, statements) => {
    expect(derived(statements)).toEqual([]);
  });

  it('carries the doubt of a disputed level', () => {
    const [fact] = derived([level(4.9), level(4.9, { start: 10 }), level(5.9, { start: 20 }), change(1.1)]);
    expect(fact).toMatchObject({ value: 3.8, flags: ['P', 'E', 'U'] });
  });
});
