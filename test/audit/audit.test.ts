import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { FAMILIES } from '../../src/audit/tested.ts';
import { FAMILY_NAMES } from '../../src/audit/words.ts';
import { loadReference } from '../../src/dataset/files.ts';
import type { Finding } from '../../src/model/finding.ts';
import { ASPECTS, BUDGETS, NATURES, STAGES } from '../../src/model/statement.ts';
import { statements, type Written } from './statements.ts';

const { concepts } = loadReference();

const written: fc.Arbitrary<Written> = fc
  .record({
    concept: fc.constantFrom(...concepts.map(({ concept }) => concept)),
    value: fc.oneof(
      fc.constant(0),
      fc.integer({ min: -500, max: 500 }).map((cents) => cents / 100),
    ),
    aspect: fc.constantFrom(...ASPECTS),
    key: fc.constantFrom(null, '208', '20805', '2080505', '301', '30101', '302', 'a', '上年结转'),
    stage: fc.constantFrom(...STAGES),
    budget: fc.constantFrom(...BUDGETS.slice(0, 3)),
    nature: fc.constantFrom(null, null, ...NATURES),
    fiscal_year: fc.constantFrom(2019, 2020),
    how: fc.constantFrom('clause' as const, 'table' as const, 'chart' as const),
    base: fc.constantFrom(null, 'prior-year', 'initial-budget', 'expenditure.total'),
    parent: fc.constantFrom(null, null, 'doc:0', 'doc:1'),
    relation: fc.constantFrom('=' as const, '=' as const, '≥' as const),
  })
  .map(({ concept, value, ...rest }) => [concept, value, rest]);

const wellFormed = (findings: readonly Finding[], ids: ReadonlySet<string>): void => {
  expect(new Set(findings.map(({ finding_id }) => finding_id)).size).toBe(findings.length);
  for (const finding of findings) {
    expect(finding.left_ids.length).toBeGreaterThan(0);
    expect([...finding.left_ids, ...finding.right_ids].filter((id) => !ids.has(id))).toEqual([]);
    expect(finding.severity === 'info').toBe(finding.outcome !== 'fails');
    expect(FAMILIES).toContain(finding.family);
    expect(finding.sentence_zh).toMatch(/。$/);
    expect(finding.sentence_en).toMatch(/^\S.*\.$/s);
    expect(finding.explanation_zh === null).toBe(finding.explanation_en === null);
  }
};

describe('audit', () => {
  it('says something well-formed of any statements at all', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 60 }), (rows) => {
        const all = statements(...rows);
        wellFormed(audit(all, { concepts }), new Set(all.map(({ statement_id }) => statement_id)));
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order that statements are handed in', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 30 }), (rows) => {
        const all = statements(...rows);
        expect(audit(all.toReversed(), { concepts })).toEqual(audit(all, { concepts }));
      }),
      { numRuns: 50 },
    );
  });

  it('of nothing finds nothing', () => expect(audit([], { concepts })).toEqual([]));

  it('keeps documents apart', () => {
    const [total, basic, project] = statements(
      ['expenditure.total', 10],
      ['expenditure.basic', 4],
      ['expenditure.project', 5],
    );
    const apart = [total!, { ...basic!, doc_id: 'other' }, { ...project!, doc_id: 'other' }];
    expect(audit(apart, { concepts })).toEqual([]);
  });

  it('names every family', () => expect(Object.keys(FAMILY_NAMES)).toEqual([...FAMILIES]));
});
