import { describe, expect, it } from 'vitest';
import { type Complaint, complain, DataError, NONE, UsageError, unknown } from '../../src/model/errors.ts';

describe('messages in both languages', () => {
  // biome-ignore format: table
  it.each<readonly [Complaint, string, string]>([
    [{ subject: 'a.txt', expected: { zh: '文本', en: 'a text' }, found: NONE },
      'a.txt：应为文本，实际：没有', 'a.txt: expected a text, found none'],
    [{ subject: { zh: '图', en: 'picture' }, expected: 'UTF-8', found: '"x"', advice: { zh: '请另存', en: 'save it again' } },
      '图：应为UTF-8，实际："x"；请另存', 'picture: expected UTF-8, found "x"; save it again'],
  ])('%j', (complaint, zh, en) => expect(complain(complaint)).toEqual({ zh, en }));

  it('name what is unknown, and what there is', () => {
    const kind = { zh: '县', en: 'county' };
    expect(unknown({ subject: 's', kind, found: 'x', known: ['a', { zh: '乙', en: 'b' }] })).toEqual({
      zh: 's：没有名为"x"的县；可选：a、乙',
      en: 's: unknown county "x"; one of a, b',
    });
  });

  it.each([UsageError, DataError])('%o speaks English as an exception and carries both', (Kind) => {
    const said = { zh: '甲', en: 'a' };
    const error = new Kind(said);
    expect(error.message).toBe('a');
    expect(error.said).toEqual(said);
    expect(error.name).toBe(Kind.name);
  });
});
