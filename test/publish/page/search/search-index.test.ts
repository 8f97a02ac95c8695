import { describe, expect, it } from 'vitest';
import { load } from '../../../../src/frame/load.ts';
import { documentEntries, searchIndex } from '../../../../src/publish/page/search/search-index.ts';
import { foundWords } from '../../../../src/publish/page/search/search-view.ts';
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
    const { entries } = search(query);
    expect(entries.map(({ title }) => title).sort()).toEqual(found);
  });

  it.each([
    ['医疗保险', ['b'], true, '1 条结果', '1 result'],
    [
      '城乡保险',
      ['a', 'b'],
      false,
      '没有同时含全部词语的结果；含其中一部分的有 2 条',
      'Nothing has all of these words; 2 results with some of them',
    ],
    ['没有的词', [], false, '没有结果', 'No results'],
  ])('%s: every word or else some', (query, titles, whole, zh, en) => {
    const found = search(query);
    expect(found.entries.map(({ title }) => title).sort()).toEqual(titles);
    expect(found.whole).toBe(whole);
    expect(foundWords(found)).toEqual({ zh, en });
  });

  it('finds a document by its county in either language, its code, year and stage', () => {
    const { documents, counties } = load().rows;
    const found = searchIndex(documentEntries(documents, counties, 'en'));
    for (const query of ['Baihe', '白河', '610929', 'Baihe 2020 budget', '安康'])
      expect(found(query).entries.map(({ address }) => address)).toEqual([
        'sources.en.html?doc=baihe-2020-budget',
      ]);
  });
});
