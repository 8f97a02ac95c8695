import { describe, expect, it } from 'vitest';
import { parseStatementId, sourceAddress, withAddresses } from '../../../src/publish/page/source-link.ts';

describe('sourceAddress', () => {
  it.each([
    ['a-2020-budget:943:revenue.total.2020', 'zh', 'sources.html?doc=a-2020-budget#943'],
    ['a-2020-budget:0:revenue.total', 'en', 'sources.en.html?doc=a-2020-budget#0'],
    ['某县 2020:7:x', 'zh', 'sources.html?doc=%E6%9F%90%E5%8E%BF%202020#7'],
    ['a-2020-budget:x:revenue', 'zh', null],
    ['a-2020-budget', 'zh', null],
    ['', 'zh', null],
  ] as const)('%s in %s', (id, language, address) => {
    expect(sourceAddress(id, language)).toBe(address);
  });

  it('knows the concept of an id', () => {
    expect(parseStatementId('d:12:insured.residents.2020:more')).toEqual({
      docId: 'd',
      start: 12,
      concept: 'insured.residents.2020',
    });
  });

  it('is added to the origins of a chart, from where the chart stands', () => {
    const origins = { 'd:7:x': { quote: '甲' }, odd: { quote: '乙' } };
    expect(withAddresses(origins, 'en', '../')).toEqual({
      'd:7:x': { quote: '甲', href: '../sources.en.html?doc=d#7' },
      odd: { quote: '乙' },
    });
  });
});
