import { describe, expect, it } from 'vitest';
import { searchIndex } from '../../../../src/publish/page/search/search-index.ts';
import { tokenize } from '../../../../src/publish/page/search/tokenize.ts';

describe('tokenize', () => {
  it.each([
    ['医疗救助', ['医疗', '疗救', '救助']],
    ['县', ['县']],
    ['2020年预算6932.24万元', ['2020', '年预', '预算', '6932.24', '万元']],
    ['Rescue funds, per head', ['rescue', 'funds', 'per', 'head']],
    ['2,955.55 and 1,234,567, 12,34', ['2955.55', 'and', '1234567', '12', '34']],
    ['expenditure.basic', ['expenditure.basic']],
    ['，。', []],
    ['', []],
  ])('%j', (text, terms) => {
    expect(tokenize(text)).toEqual(terms);
  });
});

describe('searchIndex', () => {
  const entry = (title: string, text: string) => ({ address: title, title, text });
  const search = searchIndex([
    entry('a', '城乡医疗救助资金730万元'),
    entry('b', '医疗保险与救助站'),
    entry('c', 'Medical rescue funds per head'),
    entry('d', '县'),
    entry('e', '2101301 支出 2,955.55'),
  ]);
  it.each([
    ['医疗救助', ['a']],
    ['救助', ['a', 'b']],
    ['730', ['a']],
    ['73', []],
    ['resc', ['c']],
    ['县', ['d']],
    ['救', ['a', 'b']],
    ['21013', ['e']],
    ['2955.55', ['e']],
    ['2,955.55', ['e']],
    ['2955', ['e']],
    ['没有的词', []],
  ])('%s', (query, found) => {
    expect(
      search(query)
        .map(({ title }) => title)
        .sort(),
    ).toEqual(found);
  });
});
