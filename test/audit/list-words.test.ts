import { expect, it } from 'vitest';
import { listKind } from '../../src/audit/list-words.ts';

it.each([
  // between the total and its first part        kind
  ['，包括', 'all'],
  ['，分别为', 'all'],
  ['（其中：', 'some'],
  ['，主要包括：', 'some'], // 主要 outweighs 包括
  ['，主要为', 'some'],
  ['，用于', null],
  ['', null],
])('“%s”', (words, kind) => {
  const source = `总数${words}部分`;
  expect(listKind(source, 2, 2 + words.length)).toBe(kind);
});

it.each([
  ['no source', null, 0, 5],
  ['the part before the total', '部分包括总数', 4, 2],
  ['too far apart', `总数包括${'　'.repeat(300)}部分`, 2, 304],
])('says nothing: %s', (_why, source, from, to) => expect(listKind(source, from, to)).toBeNull());
