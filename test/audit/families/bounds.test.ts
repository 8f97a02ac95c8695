import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/audit/audit.ts';
import { statements, type Written } from '../statements.ts';
import { type Fallen, fallOut } from './outcome.ts';

const cost = (value: number): Written => ['operating-cost.total', value];
const publicCost = (value: number): Written => ['expenditure.basic.public', value];

describe('operating cost and public cost', () => {
  it.each<readonly [string, readonly Written[], readonly Fallen[]]>([
    ['below', [cost(12.07), publicCost(21.19)], [['holds', 12.07, 21.19]]],
    ['equal', [cost(19.2), publicCost(19.2)], [['holds', 19.2, 19.2]]],
    ['above by rounding', [cost(19.2), publicCost(19.195)], [['rounding', 19.2, 19.195]]],
    ['above', [cost(464.12), publicCost(58.16)], [['fails', 464.12, 58.16]]],
    ['public cost is not stated', [cost(464.12)], []],
    ['of another year', [cost(464.12), ['expenditure.basic.public', 58.16, { fiscal_year: 2019 }]], []],
  ])('%s', (_why, rows, expected) => expect(fallOut('bounds.operating-cost', rows)).toEqual(expected));

  const project = (value: number, label: string): Written => ['project.budget', value, { key: 'p', label }];
  it.each([
    ['a project for running costs is as large as the excess', project(15, '业务费'), 'warning'],
    ['the project is for something else', project(15, '参保补助'), 'error'],
    ['the project is of another size', project(14, '业务费'), 'error'],
  ])('%s', (_why, row, severity) => {
    const [found] = audit(statements(cost(31.75), publicCost(16.75), row), { concepts: [] }).filter(
      ({ check_id }) => check_id === 'bounds.operating-cost',
    );
    expect([found?.outcome, found?.severity]).toEqual(['fails', severity]);
    expect(found?.explanation_zh?.includes('业务费') ?? false).toBe(severity === 'warning');
  });
});

describe('costs that need a thing', () => {
  const vehicles = (value: number, fiscal_year = 2020): Written => [
    'assets.vehicles.count',
    value,
    { unit: '辆', stage: 'actual', fiscal_year },
  ];
  it.each<readonly [string, readonly Written[], readonly Fallen[]]>([
    ['one vehicle', [['sangong.vehicle.operation', 3], vehicles(1)], [['holds', 3, null]]],
    ['none', [['sangong.vehicle.operation', 3], vehicles(0)], [['fails', 3, null]]],
    [
      'none at the end of last year',
      [['sangong.vehicle.operation', 3], vehicles(0, 2019)],
      [['fails', 3, null]],
    ],
    ['no cost', [['sangong.vehicle.operation', 0], vehicles(0)], []],
    ['vehicles are not stated', [['sangong.vehicle.operation', 3]], []],
  ])('%s', (_why, rows, expected) => expect(fallOut('bounds.vehicle-operation', rows)).toEqual(expected));
});

describe('revenue and expenditure', () => {
  const final = { stage: 'final' } as const;
  const carried = (into: number, out: number): Written[] => [
    ['revenue.carry-over', into],
    ['expenditure.carry-over', out],
  ];
  it.each<readonly [string, readonly Written[], readonly Fallen[]]>([
    [
      'balance',
      [
        ['revenue.total', 5],
        ['expenditure.total', 5],
      ],
      [['holds', 5, 5]],
    ],
    [
      'carry-over is not stated',
      [
        ['revenue.total', 848.74],
        ['expenditure.total', 848.75],
      ],
      [['insufficient', 848.74, 848.75]],
    ],
    [
      'carry-over makes it up',
      [['revenue.total', 5], ['expenditure.total', 6], ...carried(1, 0)],
      [['holds', 5, 6]],
    ],
    [
      'carry-over does not',
      [['revenue.total', 5], ['expenditure.total', 7], ...carried(1, 0)],
      [['fails', 5, 7]],
    ],
    [
      'final accounts use balances too',
      [
        ['revenue.total', 5, final],
        ['expenditure.total', 7, final],
        ['revenue.carry-over', 1, final],
        ['expenditure.carry-over', 0, final],
      ],
      [['insufficient', 5, 7]],
    ],
    ['one side only', [['revenue.total', 5]], []],
  ])('%s', (_why, rows, expected) => expect(fallOut('balance.revenue-expenditure', rows)).toEqual(expected));
});

describe('one source of money and all of them', () => {
  const amountOf = (
    value: number,
    budget: 'all' | 'fiscal-appropriation' | 'general-public-budget',
  ): Written => ['expenditure.function', value, { key: '2210201', budget }];
  it.each<readonly [string, readonly Written[], readonly Fallen[]]>([
    ['less', [amountOf(5, 'all'), amountOf(4, 'fiscal-appropriation')], [['holds', 4, 5]]],
    ['equal', [amountOf(5, 'all'), amountOf(5, 'general-public-budget')], [['holds', 5, 5]]],
    ['more', [amountOf(94.64, 'all'), amountOf(96.44, 'fiscal-appropriation')], [['fails', 96.44, 94.64]]],
    ['all are zero, which says nothing', [amountOf(0, 'all'), amountOf(1, 'fiscal-appropriation')], []],
    ['one of them only', [amountOf(5, 'all')], []],
  ])('%s', (_why, rows, expected) => expect(fallOut('bounds.budget', rows)).toEqual(expected));
});

describe('items called carried over', () => {
  const item = (label: string): Written => ['expenditure.project.item', 2411.81, { key: label, label }];
  it.each<readonly [string, readonly Written[], readonly Fallen[]]>([
    [
      'nothing is carried over',
      [item('上年结转医疗费补助'), ['revenue.carry-over', 0]],
      [['fails', 2411.81, 0]],
    ],
    [
      'as much is',
      [item('上年结转医疗费补助'), ['revenue.carry-over', 2411.81]],
      [['holds', 2411.81, 2411.81]],
    ],
    ['what is carried over is not stated', [item('上年结转医疗费补助')], []],
    ['an item of another name', [item('医疗费补助'), ['revenue.carry-over', 0]], []],
  ])('%s', (_why, rows, expected) => expect(fallOut('balance.carried-items', rows)).toEqual(expected));
});
