import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/dataset/resolve.ts';
import type { ClassCode } from '../../src/model/reference.ts';
import type { Statement } from '../../src/model/statement.ts';
import { document, statement } from './statement.ts';

const code = (number: string, years: Partial<ClassCode> = {}): ClassCode => ({
  classification: 'function',
  code: number,
  name: `科目${number}`,
  name_en: null,
  from_year: null,
  to_year: null,
  ...years,
});

const CODES = [
  code('208'),
  code('20805'),
  code('2080505'),
  code('210'),
  code('21011'),
  code('2101101'),
  code('21013'),
  code('2101301'),
  code('21015'),
  code('2101501'),
  code('21099', { to_year: 2019 }),
  code('21098', { from_year: 2021 }),
  code('221'),
  code('22102'),
  { ...code('21013'), classification: 'economic' as const },
];

const listed = (key: string | null, value: number, over: Partial<Statement> = {}): Statement =>
  statement({
    concept: 'expenditure.function',
    key,
    value,
    low: value - 0.005,
    high: value + 0.005,
    start: Number(key),
    ...over,
  });

const total = (value: number): Statement =>
  statement({ value, low: value - 0.005, high: value + 0.005, start: 1 });

const none = (statements: readonly Statement[]): string[] =>
  resolve(statements, { documents: [document()], codes: CODES })
    .filter((fact) => fact.status === 'none')
    .map((fact) => fact.key!)
    .sort();

describe('absentClasses', () => {
  // biome-ignore format: table
  it.each<[string, Statement[], string[]]>([
    ['classes that add up leave no room for other classes',
      [total(100), listed('208', 40), listed('210', 60)],                                     ['221']],
    ['what adds up to a class leaves no room for other sections of it',
      [total(100), listed('208', 40), listed('210', 60), listed('21011', 50), listed('21015', 10)], ['21013', '221']],
    ['items count where their section is not listed',
      [listed('210', 60), listed('2101101', 50), listed('21015', 10)],                        ['21013']],
    ['sums are compared with their rounding',
      [total(100.01), listed('208', 40), listed('210', 60)],                                  ['221']],
    ['a list that does not add up leaves room',
      [total(100), listed('208', 40), listed('210', 59)],                                     []],
    ['a total of another year leaves room',
      [{ ...total(100), fiscal_year: 2019 }, listed('208', 40), listed('210', 60)],            []],
    ['a total of other funds leaves room',
      [{ ...total(100), budget: 'government-fund' }, listed('208', 40), listed('210', 60)],    []],
    ['what has no known code is room',
      [total(100), listed('208', 40), listed('210', 50), listed(null, 10, { label: '某科目' })],     []],
    ['what adds up without it leaves it no room',
      [total(100), listed('208', 40), listed('210', 60), listed(null, 10, { label: '某科目' })],     ['221']],
    ['basic expenditure alone is no breakdown of the whole',
      [total(100), listed('208', 40, { nature: 'basic' }), listed('210', 60, { nature: 'basic' })], []],
    ['a class listed as zero is zero, not none',
      [total(100), listed('208', 40), listed('210', 60), listed('221', 0, { printed: '0.00' })], []],
    ['nothing is listed', [total(100)],                                                       []],
  ])('%s', (_name, statements, keys) => {
    expect(none(statements)).toEqual(keys);
  });

  it('says where it comes from', () => {
    const facts = resolve([listed('210', 60), listed('21011', 50), listed('21015', 10)], {
      documents: [document()],
      codes: CODES,
    });
    expect(facts.find((fact) => fact.key === '21013')).toMatchObject({
      value: 0,
      unit: '万元',
      status: 'none',
      rule: 'derived',
      witnesses: 0,
      label: '科目21013',
      flags: ['P', 'M'],
      statement_ids: ['210', '21011', '21015'].map((key) => `doc-2020-budget:${key}:expenditure.function`),
      doc_ids: ['doc-2020-budget'],
    });
  });
});
