import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/model/statement.ts';
import type { Written } from '../statements.ts';
import { type Fallen, fallOut } from './outcome.ts';

const total = (value: number, rest: Partial<Statement> = {}): Written => ['expenditure.total', value, rest];
const retired = (value: number, rest: Partial<Statement> = {}): Written => [
  'staff.retired',
  value,
  { unit: '人', stage: 'actual', ...rest },
];

type Row = readonly [why: string, check: string, rows: readonly Written[], expected: readonly Fallen[]];

describe('the same figure stated more than once', () => {
  it.each<Row>([
    ['twice alike', 'repeated.text', [total(3), total(3)], [['holds', 3, 3]]],
    ['once', 'repeated.text', [total(3)], []],
    ['one last digit apart', 'repeated.text', [total(273.92), total(273.93)], [['rounding', 273.92, 273.93]]],
    [
      'text and table',
      'repeated.text-table',
      [total(7.55), total(6.45, { how: 'table' })],
      [['fails', 7.55, 6.45]],
    ],
    [
      'two tables',
      'repeated.table',
      [total(0, { how: 'table' }), total(0, { how: 'table' })],
      [['holds', 0, 0]],
    ],
    [
      'text and chart',
      'repeated.chart',
      [total(406.57), total(406.56, { how: 'chart' })],
      [['rounding', 406.57, 406.56]],
    ],
    ['most witnesses are shown first', 'repeated.text', [total(4), total(3), total(3)], [['fails', 3, 4]]],
    [
      'other units of the same money',
      'repeated.text-table',
      [total(512.03), total(5120250, { unit: '元', how: 'table', low: 5120249.5, high: 5120250.5 })],
      [['rounding', 512.03, 512.025]],
    ],
    ['far apart: rather two things', 'repeated.text', [total(3), total(30)], [['insufficient', 3, 30]]],
    ['an amount and zero', 'repeated.text', [total(3), total(0)], [['insufficient', 3, 0]]],
    [
      'initial and adjusted budget beside final accounts',
      'repeated.text',
      [total(3), total(4), total(5, { stage: 'final' })],
      [['insufficient', 3, 4]],
    ],
    ['other years', 'repeated.text', [total(3), total(4, { fiscal_year: 2019 })], []],
    ['other budgets', 'repeated.text', [total(3), total(4, { budget: 'government-fund' })], []],
    [
      'counts at other dates',
      'repeated.text',
      [retired(3, { as_of: '2019-12-31' }), retired(4, { as_of: '2020-12-31' })],
      [],
    ],
    ['counts at one date', 'repeated.text', [retired(3), retired(4)], [['fails', 3, 4]]],
    [
      'counts of things done are of different people',
      'repeated.text',
      [
        ['rescue.beneficiary-visits', 5, { unit: '人次', stage: 'actual' }],
        ['rescue.beneficiary-visits', 7, { unit: '人次', stage: 'actual' }],
      ],
      [],
    ],
    [
      'bounds',
      'repeated.text',
      [total(3, { relation: '≥', high: null }), total(4, { relation: '≥', high: null })],
      [],
    ],
  ])('%s', (_why, check, rows, expected) => expect(fallOut(check, rows)).toEqual(expected));
});

describe('what the targets repeat', () => {
  it.each<Row>([
    [
      'an amount',
      'targets.money',
      [total(265.66, { stage: 'target' }), total(273.93)],
      [['fails', 273.93, 265.66]],
    ],
    [
      'an amount as an upper bound',
      'targets.money',
      [total(450, { stage: 'target', relation: '≤', low: null, high: 450 }), total(450)],
      [['holds', 450, 450]],
    ],
    ['an amount that stands nowhere else', 'targets.money', [total(450, { stage: 'target' })], []],
    [
      'staff',
      'targets.staff',
      [retired(6, { stage: 'target' }), retired(0, { fiscal_year: 2019 })],
      [['fails', 0, 6]],
    ],
    ['staff alike', 'targets.staff', [retired(6, { stage: 'target' }), retired(6)], [['holds', 6, 6]]],
    [
      'a goal for people served is not a repetition',
      'targets.money',
      [
        ['insured.total', 93050, { stage: 'target', unit: '人' }],
        ['insured.total', 93286, { stage: 'actual', unit: '人' }],
      ],
      [],
    ],
  ])('%s', (_why, check, rows, expected) => expect(fallOut(check, rows)).toEqual(expected));
});

describe('two parts of one thing are not one thing stated twice', () => {
  const at = (source: string, word: string, value: number, how: 'clause' | 'table' = 'clause'): Written => [
    'staff.in-post',
    value,
    {
      unit: '人',
      stage: 'actual',
      how,
      start: source.indexOf(word),
      end: source.indexOf(word) + word.length,
    },
  ];
  it.each<readonly [string, string, 'clause' | 'table', string, Fallen]>([
    ['one sentence', '在职8人，在职25人', 'clause', 'repeated.text', ['insufficient', 8, 25]],
    ['two sentences', '在职8人。在职25人', 'clause', 'repeated.text', ['fails', 8, 25]],
    ['one table', '8人\t\n25人', 'table', 'repeated.table', ['insufficient', 8, 25]],
    ['two tables', '8人\n单位：人\n25人', 'table', 'repeated.table', ['fails', 8, 25]],
  ])('%s', (_why, source, how, check, expected) =>
    expect(fallOut(check, [at(source, '8人', 8, how), at(source, '25人', 25, how)], source)).toEqual([
      expected,
    ]),
  );
});
