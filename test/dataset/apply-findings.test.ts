import { describe, expect, it } from 'vitest';
import { applyFindings } from '../../src/dataset/apply-findings.ts';
import { resolve } from '../../src/dataset/resolve.ts';
import type { Finding } from '../../src/model/finding.ts';
import { document, statement } from './statement.ts';

const finding = (over: Partial<Finding>): Finding => ({
  finding_id: 'f1',
  check_id: 'c1',
  family: 'sums',
  doc_id: 'doc-2020-budget',
  county_code: '999901',
  fiscal_year: 2020,
  outcome: 'fails',
  severity: 'error',
  subject_zh: '甲',
  subject_en: 'a',
  left_ids: ['left'],
  right_ids: [],
  unit: '万元',
  printed: 1,
  printed_low: null,
  printed_high: null,
  computed: 2,
  computed_low: null,
  computed_high: null,
  difference: -1,
  sentence_zh: '甲不等于乙。',
  sentence_en: 'A is not B.',
  explanation_zh: null,
  explanation_en: null,
  ...over,
});

const FACTS = resolve(
  [
    statement({ statement_id: 'left', concept: 'operating-cost.total', stage: 'final' }),
    statement({ statement_id: 'right', concept: 'expenditure.basic.public', stage: 'final', start: 20 }),
    statement({
      statement_id: 'rate',
      concept: 'operating-cost.total',
      stage: 'final',
      aspect: 'change-rate',
      base: 'prior-year',
      unit: '%',
      start: 40,
    }),
  ],
  { documents: [document()] },
);

const flagged = (one: Finding): string[] =>
  applyFindings(FACTS, [one]).flatMap((fact) =>
    fact.flags.length > 0 ? [`${fact.statement_ids[0]} ${fact.flags.join('')}`] : [],
  );

describe('applyFindings', () => {
  // biome-ignore format: table
  it.each<[string, Partial<Finding>, string[]]>([
    ['a failure marks the printed figure',   { right_ids: ['right'] },                                    ['left U']],
    ['one thing stated twice: both sides',   { family: 'repeated', right_ids: ['right'] },                ['right U', 'left U']],
    ['a known difference of scope is D',     { explanation_zh: '口径不同。', explanation_en: 'Scope.' },  ['left D']],
    ['a false rate leaves its ends alone',   { left_ids: ['rate'], right_ids: ['left', 'right'] },        ['rate U']],
    ['what holds marks nothing',             { outcome: 'holds' },                                        []],
    ['rounding marks nothing',               { outcome: 'rounding' },                                     []],
    ['a missing part marks nothing',         { outcome: 'insufficient' },                                 []],
    ['statements of no fact mark nothing',   { left_ids: ['elsewhere'] },                                 []],
  ])('%s', (_name, over, marked) => {
    expect(flagged(finding(over)).sort()).toEqual([...marked].sort());
  });

  it('gives the sentence as the reason, once, and changes no value', () => {
    const [once] = applyFindings(FACTS, [finding({})]).filter((fact) => fact.flags.length > 0);
    const [twice] = applyFindings(FACTS, [finding({}), finding({})]).filter((fact) => fact.flags.length > 0);
    expect(once).toMatchObject({ reason_zh: 'U：甲不等于乙。', reason_en: 'U: A is not B.', value: 1 });
    expect(twice).toEqual(once);
  });

  it('adds nothing where the dissent says it already', () => {
    const two = [
      statement({ statement_id: 'a', value: 5 }),
      statement({ statement_id: 'b', value: 6, start: 20 }),
    ];
    const facts = resolve(two, { documents: [document()] });
    expect(
      applyFindings(facts, [finding({ family: 'repeated', left_ids: ['a'], right_ids: ['b'] })]),
    ).toEqual(facts);
    expect(
      applyFindings(facts, [finding({ family: 'repeated', left_ids: ['a'], right_ids: ['c'] })]),
    ).not.toEqual(facts);
  });
});
