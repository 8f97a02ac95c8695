import { describe, expect, it } from 'vitest';
import {
  flagColumns,
  flagged,
  reasonsOf,
  sourceColumn,
  withMissing,
} from '../../src/compare/flag-columns.ts';
import { document, fact } from './small-dataset.ts';

const doc = document('a');

describe('flags as columns', () => {
  it.each([
    [[], { flags: '', reasons_zh: '', reasons_en: '' }],
    [
      [flagged('P')],
      {
        flags: 'P',
        reasons_zh: 'P 预算数，非决算数',
        reasons_en: 'P provisional: budget, not final accounts',
      },
    ],
    [
      [flagged('L', { zh: '甲', en: 'a' }), flagged('P'), flagged('L', { zh: '甲', en: 'a' })],
      {
        flags: 'P L',
        reasons_zh: 'P 预算数，非决算数 | L 甲',
        reasons_en: 'P provisional: budget, not final accounts | L a',
      },
    ],
  ])('%#', (reasons, expected) => {
    expect(flagColumns(reasons)).toEqual(expected);
  });

  it('reads the reasons that stand in a fact, in both languages', () => {
    const one = fact(doc, 'x', 1, {
      flags: ['P', 'U'],
      reason_zh: 'P：预算数 | U：文件另载2；此处取1',
      reason_en: 'P: budget | U: also stated as 2',
    });
    expect(reasonsOf(one)).toEqual([
      { flag: 'P', reason: { zh: '预算数', en: 'budget' } },
      { flag: 'U', reason: { zh: '文件另载2；此处取1', en: 'also stated as 2' } },
    ]);
  });

  it('a flag without a reason is explained by its letter', () => {
    const [reason] = reasonsOf(fact(doc, 'x', 1, { flags: ['E'] }));
    expect(reason).toEqual(flagged('E'));
    expect(reasonsOf(undefined)).toEqual([]);
  });

  it('adds only letters that are not there yet', () => {
    const reasons = withMissing([flagged('U')], [flagged('U', { zh: '乙', en: 'b' }), flagged('M')]);
    expect(reasons.map(({ flag }) => flag)).toEqual(['U', 'M']);
  });

  it('names witnesses and dissent, each once', () => {
    const one = fact(doc, 'x', 1, { statement_ids: ['s1', 's2'], dissent_ids: ['s3'] });
    expect(sourceColumn([one, undefined, one])).toBe('s1 s2 s3');
  });
});
