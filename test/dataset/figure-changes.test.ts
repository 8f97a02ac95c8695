import { describe, expect, it } from 'vitest';
import { type Edition, figureChanges, type RawRow } from '../../src/dataset/figure-changes.ts';

const fact = (id: string, over: RawRow = {}): RawRow => ({
  fact_id: id,
  aspect: 'level',
  status: 'stated',
  relation: '=',
  value: '14.98',
  low: '14.975',
  high: '14.985',
  unit: '万元',
  statement_ids: `doc:10:${id}`,
  ...over,
});

const edition = (...facts: RawRow[]): Edition => ({
  facts,
  statements: facts.map(({ statement_ids = '' }) => ({
    statement_id: statement_ids,
    quote: `${statement_ids}!`,
  })),
});

const summary = (older: Edition, newer: Edition): string[] =>
  figureChanges(older, newer).map(
    ({ kind, before, after, statement }) =>
      `${kind} ${before?.fact_id ?? '–'} ${after?.fact_id ?? '–'} ${statement?.quote ?? '–'}`,
  );

describe('figureChanges', () => {
  const a = fact('a');
  const elsewhere = { statement_ids: 'doc:99:x' };

  // biome-ignore format: table
  it.each<[string, Edition, Edition, string[]]>([
    ['nothing in nothing',           edition(),  edition(),                                       []],
    ['the same',                     edition(a), edition(a),                                      []],
    ['other witnesses and flags',    edition(a), edition(fact('a', { witnesses: '2', flags: 'U' })), []],
    ['another value',                edition(a), edition(fact('a', { value: '14.89' })),          ['changed a a doc:10:a!']],
    ['a negative value',             edition(a), edition(fact('a', { value: '-14.98' })),         ['changed a a doc:10:a!']],
    ['printed as zero, then absent', edition(fact('a', { status: 'zero', value: '0' })), edition(fact('a', { status: 'none', value: '0' })), ['changed a a doc:10:a!']],
    ['a bound that was none',        edition(a), edition(fact('a', { relation: '≤', low: '' })),  ['changed a a doc:10:a!']],
    ['an interval alone',            edition(a), edition(fact('a', { high: '14.99' })),           ['changed a a doc:10:a!']],
    ['gone',                         edition(a), edition(),                                       ['removed a – doc:10:a!']],
    ['new',                          edition(),  edition(a),                                      ['added – a doc:10:a!']],
    ['the same figure, another key', edition(a), edition(fact('b')),                              ['moved a b doc:10:b!']],
    ['another figure, another key',  edition(a), edition(fact('b', elsewhere)),                   ['removed a – doc:10:a!', 'added – b doc:99:x!']],
    ['the same place, another aspect', edition(a), edition(fact('b', { aspect: 'share' })),       ['removed a – doc:10:a!', 'added – b doc:10:b!']],
    ['one moved, one new from the same place', edition(a), edition(fact('b'), fact('c')),         ['moved a b doc:10:b!', 'added – c doc:10:c!']],
    ['no statement in either file',  { facts: [a], statements: [] }, edition(),                   ['removed a – –']],
  ])('%s', (_name, older, newer, expected) => {
    expect(summary(older, newer)).toEqual(expected);
  });
});
