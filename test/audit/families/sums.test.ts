import { describe, expect, it } from 'vitest';
import type { Written } from '../statements.ts';
import { type Fallen, fallOut } from './outcome.ts';

const change = { aspect: 'change', base: 'prior-year' } as const;

type Row = readonly [why: string, check: string, rows: readonly Written[], expected: readonly Fallen[]];

describe('totals and the concepts they are made of', () => {
  it.each<Row>([
    [
      'basic = personnel + public',
      'expenditure.basic',
      [
        ['expenditure.basic', 289.84],
        ['expenditure.basic.personnel', 268.65],
        ['expenditure.basic.public', 21.19],
      ],
      [['holds', 289.84, 289.84]],
    ],
    [
      'a last digit lost in rounding',
      'expenditure.basic',
      [
        ['expenditure.basic', 442.18],
        ['expenditure.basic.personnel', 384.03],
        ['expenditure.basic.public', 58.16],
      ],
      [['rounding', 442.18, 442.19]],
    ],
    [
      'a closed family that does not add up',
      'procurement.total',
      [
        ['procurement.total', 286],
        ['procurement.goods', 146],
        ['procurement.works', 90],
        ['procurement.services', 60],
      ],
      [['fails', 286, 296]],
    ],
    [
      'a part is not stated',
      'procurement.total',
      [
        ['procurement.total', 286],
        ['procurement.goods', 146],
      ],
      [['insufficient', 286, 146]],
    ],
    [
      'a part is not stated, yet the others are more than the whole',
      'procurement.total',
      [
        ['procurement.total', 100],
        ['procurement.goods', 146],
      ],
      [['fails', 100, 146]],
    ],
    [
      'a group line of zero above a part that is not',
      'sangong.vehicle',
      [
        ['sangong.vehicle', 0],
        ['sangong.vehicle.purchase', 0],
        ['sangong.vehicle.operation', 1.14],
      ],
      [['fails', 0, 1.14]],
    ],
    [
      'the total then adds up with the parts of that group',
      'sangong.total',
      [
        ['sangong.total', 1.14],
        ['sangong.abroad', 0],
        ['sangong.vehicle', 0],
        ['sangong.vehicle.purchase', 0],
        ['sangong.vehicle.operation', 1.14],
        ['sangong.reception', 0],
      ],
      [['holds', 1.14, 1.14]],
    ],
    [
      'everything is zero',
      'sangong.total',
      [
        ['sangong.total', 0],
        ['sangong.abroad', 0],
        ['sangong.vehicle', 0],
        ['sangong.reception', 0],
      ],
      [['holds', 0, 0]],
    ],
    [
      'staff can be of another kind: fewer is open',
      'staff.authorized',
      [
        ['staff.authorized', 25, { unit: '人' }],
        ['staff.authorized.administrative', 2, { unit: '人' }],
        ['staff.authorized.institution', 20, { unit: '人' }],
      ],
      [['insufficient', 25, 22]],
    ],
    [
      'but more is not possible',
      'staff.authorized',
      [
        ['staff.authorized', 68, { unit: '人' }],
        ['staff.authorized.administrative', 22, { unit: '人' }],
        ['staff.authorized.institution', 48, { unit: '人' }],
      ],
      [['fails', 68, 70]],
    ],
    [
      'a conflict that one of the printed values resolves is not a sum that fails',
      'sangong.vehicle',
      [
        ['sangong.vehicle', 14],
        ['sangong.vehicle.purchase', 6.45, { how: 'table' }],
        ['sangong.vehicle.operation', 7.55, { how: 'table' }],
        ['sangong.vehicle.purchase', 7.55],
        ['sangong.vehicle.operation', 6.45],
      ],
      [['holds', 14, 14]],
    ],
    ['no parts at all', 'sangong.total', [['sangong.total', 5]], []],
    [
      'no whole',
      'sangong.total',
      [
        ['sangong.abroad', 5],
        ['sangong.vehicle', 0],
        ['sangong.reception', 0],
      ],
      [],
    ],
    [
      'changes of the parts make up the change of the whole',
      'expenditure.basic.change',
      [
        ['expenditure.basic', 20.5, change],
        ['expenditure.basic.personnel', 26.2, change],
        ['expenditure.basic.public', -5.7, change],
      ],
      [['holds', 20.5, 20.5]],
    ],
  ])('%s', (_why, check, rows, expected) => expect(fallOut(check, rows)).toEqual(expected));
});

describe('what must be the same on both sides', () => {
  const parts = (rest: NonNullable<Written[2]>): Written[] => [
    ['expenditure.basic', 10],
    ['expenditure.basic.personnel', 7, rest],
    ['expenditure.basic.public', 9, rest],
  ];
  it.each<readonly [string, NonNullable<Written[2]>]>([
    ['year', { fiscal_year: 2019 }],
    ['stage', { stage: 'final' }],
    ['budget', { budget: 'government-fund' }],
    ['agency', { agency: 'another' }],
    ['aspect', change],
  ])('%s', (_what, rest) => expect(fallOut('expenditure.basic', parts(rest))).toEqual([]));
});
