import { expect, it } from 'vitest';
import { markdownTable } from '../../src/cli/output/markdown-table.ts';

const COLUMNS = [{ title: '县' }, { title: 'a|b', align: 'right' as const }];

it.each([
  [[], '| 县 | a\\|b |\n| --- | ---: |'],
  [[['正定', '1.00']], '| 县 | a\\|b |\n| --- | ---: |\n| 正定 | 1.00 |'],
  [[['x|y', 'two\nlines']], '| 县 | a\\|b |\n| --- | ---: |\n| x\\|y | two lines |'],
])('%#', (rows, expected) => {
  expect(markdownTable(COLUMNS, rows)).toBe(expected);
});
