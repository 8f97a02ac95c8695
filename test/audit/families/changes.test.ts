import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/model/statement.ts';
import type { Written } from '../statements.ts';
import { type Fallen, fallOut } from './outcome.ts';

const prior = { fiscal_year: 2019 } as const;
const change = (value: number, rest: Partial<Statement> = {}): Written => [
  'expenditure.basic',
  value,
  { aspect: 'change', base: 'prior-year', ...rest },
];
const rate = (value: number, step = 0.01): Written => [
  'expenditure.basic',
  value,
  { aspect: 'change-rate', base: 'prior-year', step },
];
const level = (value: number, rest: Partial<Statement> = {}): Written => ['expenditure.basic', value, rest];

type Row = readonly [why: string, check: string, rows: readonly Written[], expected: readonly Fallen[]];

describe('changes', () => {
  it.each<Row>([
    [
      'as stated',
      'change.amount',
      [level(1.14), level(2.85, prior), change(-1.71)],
      [['holds', -1.71, -1.71]],
    ],
    [
      'wrong direction',
      'change.amount',
      [level(739.35), level(1036.93, prior), change(297.58)],
      [['fails', 297.58, -297.58]],
    ],
    ['rounding', 'change.amount', [level(10), level(7, prior), change(3.01)], [['rounding', 3.01, 3]]],
    ['nothing changed', 'change.amount', [level(0), level(0, prior), change(0)], [['holds', 0, 0]]],
    ['wrong', 'change.amount', [level(10), level(7, prior), change(4)], [['fails', 4, 3]]],
    [
      'two changes in one sentence',
      'change.amount',
      [level(10), level(7, prior), change(3), change(4)],
      [
        ['holds', 3, 3],
        ['fails', 4, 3],
      ],
    ],
    ['the base is not stated', 'change.base', [level(10), change(3)], [['insufficient', 3, 7]]],
    ['a base of zero', 'change.base', [level(10), change(10)], [['insufficient', 10, 0]]],
    ['no level at all', 'change.amount', [change(3)], []],
    [
      'against the budget of the same year',
      'change.amount',
      [
        level(7.55, { stage: 'final' }),
        level(8, { stage: 'budget' }),
        change(-0.45, { stage: 'final', base: 'initial-budget' }),
      ],
      [['holds', -0.45, -0.45]],
    ],
  ])('%s', (_why, check, rows, expected) => expect(fallOut(check, rows)).toEqual(expected));
});

describe('rates of change', () => {
  it.each<Row>([
    [
      'change on the stated base',
      'rate.amount',
      [level(9.36), level(7.5, prior), rate(24.8, 0.1)],
      [['holds', 24.8, 24.8]],
    ],
    [
      'change on level less change',
      'rate.amount',
      [level(464.12), change(232.87), rate(200.7, 0.1)],
      [['fails', 200.7, 100.7]],
    ],
    [
      'a fall beyond everything',
      'rate.amount',
      [level(848.75), change(-4848.67), rate(-185.1, 0.1)],
      [['fails', -185.1, -85.1]],
    ],
    [
      'a ratio printed as percent',
      'rate.amount',
      [level(4.2), change(-0.3), rate(-0.07)],
      [['fails', -0.07, -6.67]],
    ],
    [
      'the sign of the rate is not that of the change',
      'rate.amount',
      [level(1.75), change(-0.25), rate(12.5, 0.1)],
      [['fails', 12.5, -12.5]],
    ],
    [
      'one last digit',
      'rate.amount',
      [level(740), level(820, prior), rate(-9.7, 0.1)],
      [['rounding', -9.7, -9.76]],
    ],
    [
      'rounded further than printed',
      'rate.amount',
      [level(4.9), level(3.8, prior), change(1.1), rate(29)],
      [['rounding', 29, 28.95]],
    ],
    [
      'a rise from zero',
      'rate.zero-base',
      [level(3), level(0, prior), change(3), rate(100)],
      [['fails', 100, null]],
    ],
    [
      'a rise from what must have been zero',
      'rate.zero-base',
      [level(3.2), change(3.2), rate(100)],
      [['fails', 100, null]],
    ],
    ['zero on zero', 'rate.zero-base', [level(0), change(0), rate(0)], [['not-applicable', 0, null]]],
    [
      'only its direction: right',
      'rate.direction',
      [change(36.4), rate(7.28)],
      [['insufficient', 7.28, null]],
    ],
    ['only its direction: wrong', 'rate.direction', [change(-3.85), rate(7, 1)], [['fails', 7, null]]],
    ['alone', 'rate.floor', [rate(-33.3, 0.1)], [['insufficient', -33.3, null]]],
    ['alone, and impossible', 'rate.floor', [rate(-185.1, 0.1)], [['fails', -185.1, null]]],
  ])('%s', (_why, check, rows, expected) => expect(fallOut(check, rows)).toEqual(expected));
});

describe('the year that a change is against', () => {
  it.each<readonly [number, number, Fallen]>([
    [0.4, 2019, ['fails', 0.4, 0.04]],
    [0.6, 2018, ['holds', 0.6, 0.6]],
  ])('a rate of %s against %s', (value, year, expected) => {
    const people = { unit: '人', stage: 'actual' } as const;
    const quote = `同比${year}年度增长率为${value}%`;
    expect(
      fallOut('rate.amount', [
        ['insured.total', 101498, people],
        ['insured.total', 101462, { ...people, ...prior }],
        ['insured.total', 100889, { ...people, fiscal_year: 2018 }],
        ['insured.total', value, { aspect: 'change-rate', stage: 'actual', step: 0.1, quote }],
      ]),
    ).toEqual([expected]);
  });

  it.each<readonly [string, readonly Fallen[]]>([
    ['与2019年预算相比减少3万元', [['holds', -3, null]]],
    ['与2020年预算相比减少3万元', [['fails', -3, null]]],
    ['比上年减少3万元', []],
  ])('%s', (quote, expected) =>
    expect(fallOut('change.base-year', [change(-3, { quote })])).toEqual(expected),
  );
});

describe('changes of the classes of basic expenditure', () => {
  const classes = (...values: readonly number[]): Written[] =>
    values.map((value, index) => [
      'expenditure.economic',
      value,
      { key: `30${index + 1}`, aspect: 'change', base: 'prior-year' },
    ]);
  it.each<readonly [string, readonly Written[], readonly Fallen[]]>([
    ['add up', [change(36.4), ...classes(41.25, -2.85, -2)], [['holds', 36.4, 36.4]]],
    ['do not', [change(36.4), ...classes(41.25, -3.85, -2)], [['fails', 36.4, 35.4]]],
    ['are not all stated', [change(36.4), ...classes(41.25)], []],
  ])('%s', (_why, rows, expected) => expect(fallOut('economic.basic.change', rows)).toEqual(expected));
});
