import { describe, expect, it } from 'vitest';
import { readOrder, sortRows, writeOrder } from '../../../../src/publish/page/table/sort-rows.ts';

const sorted = (values: readonly unknown[], descending: boolean): unknown[] =>
  sortRows(
    values.map((x) => ({ x })),
    { name: 'x', descending },
  ).map(({ x }) => x);

describe('sortRows', () => {
  it.each([
    [[3, 1, 2], false, [1, 2, 3]],
    [[3, 1, 2], true, [3, 2, 1]],
    [[3, null, -1, 0], false, [-1, 0, 3, null]],
    [[3, null, -1, 0], true, [3, 0, -1, null]],
    [['', '永仁', '白河'], false, ['白河', '永仁', '']],
    [[10, 9], false, [9, 10]],
    [[], false, []],
  ])('%j, descending %s', (values, descending, expected) => {
    expect(sorted(values, descending)).toEqual(expected);
  });

  it('keeps ties in their place and leaves the rows given alone', () => {
    const rows = [
      { x: 1, n: 'a' },
      { x: 0, n: 'b' },
      { x: 1, n: 'c' },
    ];
    expect(sortRows(rows, { name: 'x', descending: true }).map(({ n }) => n)).toEqual(['a', 'c', 'b']);
    expect(rows.map(({ n }) => n)).toEqual(['a', 'b', 'c']);
  });
});

describe('the order of a table in the address', () => {
  it.each([
    // address              table             order
    ['rescue.funds', 'rescue', { name: 'funds', descending: false }],
    ['-rescue.funds', 'rescue', { name: 'funds', descending: true }],
    ['-item-purposes.value', 'item-purposes', { name: 'value', descending: true }],
    ['item-purposes.value', 'rescue', null],
    ['rescue.secret', 'rescue', null],
    ['--rescue.funds', 'rescue', null],
    ['', 'rescue', null],
    [null, 'rescue', null],
  ] as const)('%s of %s', (text, table, order) => {
    expect(readOrder(text, table, ['funds', 'value'])).toEqual(order);
    if (order) expect(writeOrder(table, order)).toBe(text);
  });
});
