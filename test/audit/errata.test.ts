import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { REPORT_AN_ERROR } from '../../src/audit/words.ts';

it('what was reported about readings is kept in a file that every report names', () => {
  const [header] = readFileSync('data/errata.csv', 'utf8').split('\n');
  expect(header).toBe(
    'reported,reported_by,doc_id,finding_id,statement_id,report_zh,report_en,outcome,resolved,note',
  );
  expect([REPORT_AN_ERROR.zh, REPORT_AN_ERROR.en].every((text) => text.includes('data/errata.csv'))).toBe(
    true,
  );
});
