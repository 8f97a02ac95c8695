import { describe, expect, it } from 'vitest';
import type { Written } from '../statements.ts';
import { type Fallen, fallOut } from './outcome.ts';

const share = (concept: string, value: number, step = 0.01): Written => [
  concept,
  value,
  { aspect: 'share', base: 'expenditure.total', step },
];
const [basic, project, total] = ['expenditure.basic', 'expenditure.project', 'expenditure.total'];

type Row = readonly [why: string, check: string, rows: readonly Written[], expected: readonly Fallen[]];

describe('shares', () => {
  it.each<Row>([
    [
      'part of whole',
      'share.amount',
      [[basic, 442.18], [total, 848.75], share(basic, 52.1, 0.1)],
      [['holds', 52.1, 52.1]],
    ],
    [
      'one last digit',
      'share.amount',
      [[basic, 67.78], [total, 848.75], share(basic, 7.98)],
      [['rounding', 7.98, 7.99]],
    ],
    [
      'wrong',
      'share.amount',
      [[project, 22.4], [total, 151.04], share(project, 18.43)],
      [['fails', 18.43, 14.83]],
    ],
    ['no whole', 'share.amount', [[basic, 1], share(basic, 50)], [['insufficient', 50, null]]],
    ['no part', 'share.amount', [[total, 2], share(basic, 50)], [['insufficient', 50, null]]],
    ['of nothing', 'share.amount', [[basic, 0], [total, 0], share(basic, 0)], [['not-applicable', 0, null]]],
    [
      'parts that leave no other: 100',
      'share.sum',
      [share(basic, 52.1), share(project, 47.9)],
      [['holds', 100, 100]],
    ],
    ['100.01', 'share.sum', [share(basic, 52.11), share(project, 47.9)], [['rounding', 100.01, 100]]],
    ['103.6', 'share.sum', [share(basic, 85.17), share(project, 18.43)], [['fails', 103.6, 100]]],
    ['one of them only', 'share.sum', [share(basic, 85.17)], []],
  ])('%s', (_why, check, rows, expected) => expect(fallOut(check, rows)).toEqual(expected));
});

describe('completion rates', () => {
  const done = { stage: 'final' } as const;
  const rate = (concept: string, value: number, step = 0.01): Written => [
    concept,
    value,
    { aspect: 'completion-rate', base: 'initial-budget', stage: 'final', step },
  ];
  it.each<Row>([
    [
      'final accounts of the budget',
      'completion.rate',
      [['sangong.total', 9.36, done], ['sangong.total', 12], rate('sangong.total', 78, 1)],
      [['holds', 78, 78]],
    ],
    [
      'a plan of its own name',
      'completion.rate',
      [
        ['fund.resident.spending', 38650, { stage: 'actual', step: 1 }],
        ['fund.resident.spending-plan', 40100, { step: 1 }],
        rate('fund.resident.spending', 96.83),
      ],
      [['fails', 96.83, 96.38]],
    ],
    [
      'the plan is not stated',
      'completion.rate',
      [['sangong.total', 9, done], rate('sangong.total', 100)],
      [['insufficient', 100, null]],
    ],
    [
      'nothing was planned',
      'completion.rate',
      [['sangong.abroad', 0, done], ['sangong.abroad', 0], rate('sangong.abroad', 0)],
      [['not-applicable', 0, null]],
    ],
  ])('%s', (_why, check, rows, expected) => expect(fallOut(check, rows)).toEqual(expected));
});
