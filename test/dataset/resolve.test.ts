import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/dataset/resolve.ts';
import type { Statement } from '../../src/model/statement.ts';
import { document, statement } from './statement.ts';

const DOCUMENTS = [document()];

const facts = (statements: readonly Statement[], documents = DOCUMENTS) => resolve(statements, { documents });

const only = (statements: readonly Statement[], documents = DOCUMENTS) => {
  const found = facts(statements, documents);
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('status and flags', () => {
  // biome-ignore format: table
  it.each<[string, Partial<Statement>, string, string[]]>([
    ['a printed amount',        { value: 8.5, printed: '8.5万元', stage: 'final' },                    'stated', []],
    ['a printed zero',          { value: 0, printed: '0.00', stage: 'final' },                         'zero',   []],
    ['none, in words',          { value: 0, printed: '无', stage: 'final' },                           'none',   ['M']],
    ['no budget, in words',     { value: 0, printed: '没有安排', stage: 'final' },                     'none',   ['M']],
    ['no change, in words',     { value: 0, printed: '持平', stage: 'final', aspect: 'change', base: 'prior-year' }, 'zero', []],
    ['a change of none',        { value: 0, printed: '无增减变化', stage: 'final', aspect: 'change' }, 'zero',   []],
    ['a budget is provisional', { value: 8.5, stage: 'budget' },                                       'stated', ['P']],
    ['none in a budget',        { value: 0, printed: '无', stage: 'budget' },                          'none',   ['P', 'M']],
    ['a target is no budget',   { value: 8.5, stage: 'target' },                                       'stated', []],
    ['an actual',               { value: 25, unit: '人', low: 25, high: 25, stage: 'actual' },         'stated', []],
  ])('%s', (_name, over, status, flags) => {
    const fact = only([statement(over)]);
    expect(fact.status).toBe(status);
    expect(fact.flags).toEqual(flags);
  });

  it('none in words outranks a zero in a table beside it', () => {
    const zero = statement({ value: 0, printed: '0.00', low: -0.005, high: 0.005, how: 'table' });
    const none = statement({ value: 0, printed: '无', low: 0, high: 0, start: 90 });
    expect(only([zero, none])).toMatchObject({ status: 'none', witnesses: 2, dissent_ids: [] });
  });
});

describe('values', () => {
  it('counts witnesses whatever the unit, and gives money in 万元', () => {
    const fact = only([
      statement({ value: 512.03, low: 512.025, high: 512.035, how: 'table' }),
      statement({ value: 5120250, low: 5120250, high: 5120250, unit: '元', start: 40 }),
    ]);
    expect(fact).toMatchObject({
      value: 512.025,
      low: 512.025,
      high: 512.025,
      unit: '万元',
      witnesses: 2,
      rule: 'only',
    });
    expect(fact.flags).toEqual(['P']);
  });

  it('leaves bounds open', () => {
    const least = {
      value: 195000,
      low: 195000,
      high: null,
      unit: '人',
      relation: '≥',
      stage: 'target',
    } as const;
    const fact = only([statement({ ...least, concept: 'insured.residents' })]);
    expect(fact).toMatchObject({ relation: '≥', value: 195000, low: 195000, high: null, unit: '人' });
  });

  it('keeps what contradicts the value shown, and says so in both languages', () => {
    const fact = only([
      statement({ value: 265.66, low: 265.655, high: 265.665, start: 10, how: 'table' }),
      statement({ value: 273.93, low: 273.925, high: 273.935, start: 50, how: 'table' }),
      statement({ value: 273.93, low: 273.925, high: 273.935, start: 90, how: 'table' }),
    ]);
    expect(fact).toMatchObject({
      value: 273.93,
      witnesses: 2,
      rule: 'witnesses',
      statement_ids: ['doc-2020-budget:50:expenditure.total', 'doc-2020-budget:90:expenditure.total'],
      dissent_ids: ['doc-2020-budget:10:expenditure.total'],
      flags: ['P', 'U'],
    });
    expect(fact.reason_zh).toContain('265.66万元（1处）');
    expect(fact.reason_zh).toContain('273.93万元（2处）');
    expect(fact.reason_en).toContain('also stated as CNY 2,656,600 (1×); shown is CNY 2,739,300 (2×)');
  });
});

describe('keys', () => {
  // biome-ignore format: table
  it.each<[string, Partial<Statement>]>([
    ['year',    { fiscal_year: 2019 }],
    ['stage',   { stage: 'final' }],
    ['aspect',  { aspect: 'change', base: 'prior-year' }],
    ['base',    { base: 'initial-budget' }],
    ['concept', { concept: 'revenue.total' }],
    ['key',     { key: '2101301' }],
    ['budget',  { budget: 'general-public-budget' }],
    ['nature',  { nature: 'basic' }],
    ['agency',  { agency: '某县某中心' }],
    ['label, where no code is known', { label: '某科目' }],
  ])('another %s is another fact', (_name, over) => {
    const found = facts([statement({ value: 5 }), statement({ value: 7, start: 30, ...over })]);
    expect(found).toHaveLength(2);
    expect(found.every((fact) => fact.rule === 'only')).toBe(true);
    expect(new Set(found.map((fact) => fact.fact_id)).size).toBe(2);
  });

  it('a unit that the document names under its department is never mixed with it', () => {
    const found = facts([statement({ value: 5 }), statement({ value: 7, start: 30, agency: '某县某中心' })]);
    expect(found.map(({ agency, scope, value }) => [agency, scope, value])).toEqual([
      ['某县某中心', 'unit', 7],
      ['某县某局', 'department', 5],
    ]);
  });

  it('department and unit documents of one agency are never mixed', () => {
    const unit = document({ doc_id: 'unit-2020-budget', scope: 'unit' });
    const found = facts(
      [statement({ value: 5 }), statement({ value: 3, doc_id: 'unit-2020-budget' })],
      [document(), unit],
    );
    expect(found.map(({ scope, value }) => [scope, value])).toEqual([
      ['department', 5],
      ['unit', 3],
    ]);
  });

  it('documents of unknown counties are never taken for one', () => {
    const lost = ['a', 'b'].map((doc_id) => document({ doc_id, county_code: null, agency: null }));
    const found = facts(
      lost.map(({ doc_id }) => statement({ doc_id, county_code: null, agency: null, value: 5 })),
      lost,
    );
    expect(found).toHaveLength(2);
  });

  it('does not depend on the order of the statements', () => {
    const statements = [
      statement({ value: 5, start: 10 }),
      statement({ value: 6, start: 20 }),
      statement({ value: 7, start: 30, concept: 'revenue.total' }),
      statement({ value: 1, start: 40, aspect: 'change', base: 'prior-year' }),
    ];
    expect(facts([...statements].reverse())).toEqual(facts(statements));
  });

  it('refuses a statement of a document that is not registered', () => {
    expect(() => facts([statement({ doc_id: 'stranger' })])).toThrow(
      'statement stranger:0:expenditure.total: expected a registered document, found stranger',
    );
  });
});

describe('several documents', () => {
  const next = document({ doc_id: 'doc-2021-budget', fiscal_year: 2021 });

  it('both witness a value that both state', () => {
    const fact = only(
      [statement({ value: 5 }), statement({ value: 5, doc_id: 'doc-2021-budget' })],
      [document(), next],
    );
    expect(fact).toMatchObject({ witnesses: 2, doc_ids: ['doc-2020-budget', 'doc-2021-budget'] });
  });

  it('a document speaks first of its own year', () => {
    const fact = only(
      [statement({ value: 6, doc_id: 'doc-2021-budget', start: 1 }), statement({ value: 5, start: 900 })],
      [document(), next],
    );
    expect(fact).toMatchObject({
      value: 5,
      rule: 'first',
      dissent_ids: ['doc-2021-budget:1:expenditure.total'],
    });
  });

  it('a budget and a final account of one year are two facts', () => {
    const final = document({ doc_id: 'doc-2020-final', stage: 'final' });
    const found = facts(
      [statement({ value: 5 }), statement({ value: 4, doc_id: 'doc-2020-final', stage: 'final' })],
      [document(), final],
    );
    expect(found.map(({ stage, value, flags }) => [stage, value, flags])).toEqual([
      ['budget', 5, ['P']],
      ['final', 4, []],
    ]);
  });

  it('a revision replaces what it revises; both are kept, and they do not contradict each other', () => {
    const revised = document({ doc_id: 'doc-2020-budget-2', revision: 2 });
    const found = facts(
      [statement({ value: 5 }), statement({ value: 6, doc_id: 'doc-2020-budget-2' })],
      [document(), revised],
    );
    expect(found.map(({ value, superseded_by, flags }) => [value, superseded_by, flags])).toEqual([
      [6, null, ['P']],
      [5, 'doc-2020-budget-2', ['P']],
    ]);
  });
});

describe('budgets that are the same money', () => {
  const total = statement({ value: 3974.12, low: 3974.115, high: 3974.125 });
  const public_ = { ...total, concept: 'expenditure.general-public-budget', start: 20, statement_id: 'gpb' };
  const basic = (value: number, budget: Statement['budget'], start: number): Statement =>
    statement({
      concept: 'expenditure.basic',
      value,
      low: value - 0.005,
      high: value + 0.005,
      budget,
      start,
    });

  it('a different value under the other budget is dissent where all money is of one budget', () => {
    const found = facts([
      total,
      public_,
      basic(293.12, 'all', 40),
      basic(293.13, 'general-public-budget', 60),
    ]);
    const basics = found.filter((fact) => fact.concept === 'expenditure.basic');
    expect(
      basics.map(({ budget, value, dissent_ids, flags }) => [budget, value, dissent_ids, flags]),
    ).toEqual([
      ['all', 293.12, ['doc-2020-budget:60:expenditure.basic'], ['P', 'U']],
      ['general-public-budget', 293.13, ['doc-2020-budget:40:expenditure.basic'], ['P', 'U']],
    ]);
    expect(basics[0]!.reason_en).toContain(
      'also stated as CNY 2,931,300 (1×, general public budget); shown is CNY 2,931,200 (1×)',
    );
  });

  it('is no dissent where other funds exist too', () => {
    const part = { ...public_, value: 3000, low: 2999.995, high: 3000.005 };
    const found = facts([total, part, basic(300, 'all', 40), basic(200, 'general-public-budget', 60)]);
    expect(found.every((fact) => fact.dissent_ids.length === 0)).toBe(true);
  });
});
