import { describe, expect, it } from 'vitest';
import type { Written } from '../statements.ts';
import { type Fallen, fallOut } from './outcome.ts';

const item = (key: string, value: number, rest: Written[2] = {}): Written => [
  'expenditure.project.item',
  value,
  { key, label: key, ...rest },
];
const linked = { parent: 'doc:0' };
const table = { how: 'table', ...linked } as const;

describe('totals and the items listed under them', () => {
  it.each<readonly [string, readonly Written[], readonly Fallen[]]>([
    [
      'they add up',
      [['expenditure.project', 10], item('a', 8, linked), item('b', 2, linked)],
      [['holds', 10, 10]],
    ],
    ['some are listed', [['expenditure.project', 10], item('a', 8, linked)], [['insufficient', 10, 8]]],
    [
      'a table under its own total is whole',
      [['expenditure.project', 10, { how: 'table' }], item('a', 8, table), item('b', 1, table)],
      [['fails', 10, 9]],
    ],
    [
      'items that name no total',
      [['expenditure.project', 10], item('a', 8), item('b', 2)],
      [['holds', 10, 10]],
    ],
    ['no items', [['expenditure.project', 10]], []],
    ['no total', [item('a', 8), item('b', 2)], []],
    [
      'items of an item',
      [item('whole', 10), item('a', 8, linked), item('b', 2, linked)],
      [['holds', 10, 10]],
    ],
  ])('%s', (_why, rows, expected) => expect(fallOut('items.project', rows)).toEqual(expected));

  it.each<readonly [string, Fallen]>([
    ['包括', ['fails', 10, 9]],
    ['其中', ['insufficient', 10, 9]],
    ['主要包括', ['insufficient', 10, 9]],
  ])('%s before the list', (words, expected) => {
    const source = `12345${words}`;
    const at = { ...linked, start: source.length, end: source.length + 5 };
    const rows: Written[] = [
      ['expenditure.project', 10, { start: 0, end: 5 }],
      item('a', 8, at),
      item('b', 1, { ...linked, start: source.length + 6, end: source.length + 9 }),
    ];
    expect(fallOut('items.project', rows, source)).toEqual([expected]);
  });

  it('counts the units under a bureau in', () =>
    expect(
      fallOut('items.project-target', [
        ['expenditure.project', 10],
        ['project.budget', 8, { key: 'a' }],
        ['project.budget', 2, { key: 'b', agency: 'unit' }],
      ]),
    ).toEqual([['holds', 10, 10]]));

  it('sets a unit’s total against its own items only', () =>
    expect(
      fallOut('items.project-target', [
        ['expenditure.project', 10],
        ['expenditure.project', 2, { agency: 'unit' }],
        ['project.budget', 8, { key: 'a' }],
        ['project.budget', 2, { key: 'b', agency: 'unit' }],
      ]),
    ).toEqual([
      ['holds', 10, 10],
      ['holds', 2, 2],
    ]));

  it.each<readonly [number, Fallen]>([
    [2, ['fails', 10, 9]],
    [3, ['insufficient', 10, 9]],
  ])('%i projects are said to have targets', (count, expected) =>
    expect(
      fallOut('items.performance', [
        ['performance.amount', 10],
        ['performance.projects', count, { unit: '个' }],
        ['project.budget', 8, { key: 'a' }],
        ['project.budget', 1, { key: 'b' }],
      ]),
    ).toEqual([expected]),
  );
});
