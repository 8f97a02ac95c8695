import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/block.ts';
import { blocksOf } from './blocks.ts';

const MEGA = 1_000_000;
const kinds = (blocks: readonly Block[]): string => [...new Set(blocks.map(({ kind }) => kind))].join(' ');

/** Texts that nobody means well by. The test's time limit is the guard: what is asserted is the result. */
describe('hostile texts are read to the end', () => {
  it.each<readonly [what: string, source: () => string, count: number, kinds: string]>([
    ['a megabyte of one character', () => '甲'.repeat(MEGA), 1, 'paragraph'],
    ['a megabyte of digits', () => '1'.repeat(MEGA), 1, 'paragraph'],
    ['a megabyte of digits and commas', () => '1,'.repeat(MEGA / 2), 1, 'paragraph'],
    ['a megabyte of opening brackets', () => '（'.repeat(MEGA), 0, ''],
    ['a megabyte of square brackets', () => `甲${'['.repeat(MEGA)}`, 1, 'paragraph'],
    ['a megabyte of tabs', () => '\t'.repeat(MEGA), 0, ''],
    ['a megabyte of bars', () => '|'.repeat(MEGA), 0, ''],
    ['a megabyte of spaces and a word', () => `${' '.repeat(MEGA)}收入`, 1, 'paragraph'],
    ['a megabyte of dots', () => `收入${'.'.repeat(MEGA)}1`, 0, ''],
    ['unfinished tags', () => '<p '.repeat(MEGA / 4), 1, 'paragraph'],
    ['unfinished bookmarks', () => '[bookmark: '.repeat(MEGA / 12), 1, 'paragraph'],
    ['one line of 5 MB', () => '基本支出100万元，'.repeat(500_000), 1, 'paragraph'],
    ['200 000 blank lines', () => '\n'.repeat(200_000), 0, ''],
    ['deep 其中', () => `支出5万元，${'其中：（'.repeat(200_000)}`, 1, 'paragraph'],
    ['contents titles only', () => '目录\n'.repeat(100_000), 0, ''],
    ['a hundred thousand headings', () => '一、收入情况\n'.repeat(100_000), 100_000, 'heading'],
    ['page numbers only', () => '— 5 —\n'.repeat(100_000), 0, ''],
    ['short lines only', () => '甲乙\n'.repeat(100_000), 100_000, 'paragraph'],
    ['one table of 50 000 rows', () => '科目\t金额\n\n'.repeat(1) + '甲\t1.00\n'.repeat(50_000), 1, 'table'],
    ['one cell a line without end', () => '\t甲\n'.repeat(200_000), 1, 'table'],
    ['printed rows without end', () => '甲    1.00    2.00\n'.repeat(40_000), 1, 'table'],
    [
      'bare tables without end, one head: pages of one table',
      () => '年度\n合计\n出国\n甲\n1\n2\n乙\n3\n4\n'.repeat(5_000),
      1,
      'table',
    ],
    ['a bar and short lines without end', () => `|\n${'甲乙\n'.repeat(100_000)}`, 100_000, 'paragraph'],
    ['a bar after every short line', () => '甲乙\n|\n'.repeat(100_000), 100_000, 'paragraph'],
    ['values between commas without end', () => `甲,乙,丙\n${'丁,1,2\n'.repeat(50_000)}`, 1, 'table'],
    ['a megabyte of commas', () => ','.repeat(MEGA), 0, ''],
    [
      'heads between commas without rows: one broken sentence',
      () => '甲,乙,丙\n'.repeat(100_000),
      1,
      'paragraph',
    ],
    [
      'a table of five thousand columns',
      () => `${'甲|'.repeat(5_000)}\n${'1|'.repeat(5_000)}\n`.repeat(20),
      1,
      'table',
    ],
    ['a megabyte of stars', () => `甲${'*'.repeat(MEGA)}`, 1, 'paragraph'],
    ['a megabyte of number signs', () => `${'#'.repeat(MEGA)} 甲`, 1, 'paragraph'],
    ['two words a line without end', () => '甲    乙\n'.repeat(100_000), 100_000, 'paragraph'],
    ['a unit before every line', () => '单位：元\n甲    乙\n'.repeat(20_000), 40_000, 'paragraph'],
  ])(
    '%s',
    (_, source, count, expected) => {
      const blocks = blocksOf(source());
      expect(blocks).toHaveLength(count);
      expect(kinds(blocks)).toBe(expected);
    },
    60_000,
  );
});
