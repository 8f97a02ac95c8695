import { describe, expect, it } from 'vitest';
import { spokenParts } from '../../../src/publish/page/in-their-language.ts';

describe('the parts of a text that are in another language than the page', () => {
  it.each([
    // language  text                                    parts in another language
    ['en', 'heads undisclosed', []],
    ['en', '2020年部门预算', ['年部门预算']],
    ['en', 'the class ("城乡医疗救助支出") and 21013', ['城乡医疗救助支出']],
    ['en', 'sum of 《一》 and 医保（2020年）', ['一》', '医保（2020年）']],
    ['zh', '人数未公开', []],
    ['zh', '城乡医疗救助 rescue of the poor', []],
    ['zh', 'a copy of the bulletin', ['a copy of the bulletin']],
    ['zh', 'index_previous_year_100', []],
    ['zh', 'SHA-256', []],
  ] as const)('%s: %s', (language, text, other) => {
    const parts = spokenParts(text, language);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter(({ lang }) => lang !== null).map((part) => part.text)).toEqual(other);
  });

  it('has none where there are no words', () => {
    expect(spokenParts('', 'en')).toEqual([]);
  });
});
