import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { ledger } from '../../src/audit/ledger.ts';
import { statements } from './statements.ts';

describe('ledger', () => {
  it('counts what ran, how it fell out, and what could not run', () => {
    const change = { aspect: 'change', base: 'prior-year' } as const;
    const findings = audit(
      statements(
        ['procurement.total', 286],
        ['procurement.goods', 146],
        ['procurement.works', 90],
        ['procurement.services', 60],
        ['procurement.total', 286],
        ['procurement.total', 5, change],
        ['procurement.total', 5, { aspect: 'change-rate', base: 'prior-year' }],
        ['sangong.abroad', 0],
        ['sangong.abroad', 0, change],
        ['sangong.abroad', 0, { aspect: 'change-rate', base: 'prior-year' }],
      ),
      { concepts: [] },
    );
    expect(
      ledger(findings).map(({ county_code: _county, doc_id: _doc, ...row }) => Object.values(row)),
    ).toEqual([
      // family       ran holds rounding fails insufficient not applicable
      ['procurement', 1, 0, 0, 1, 0, 0],
      ['repeated', 1, 1, 0, 0, 0, 0],
      ['change', 0, 0, 0, 0, 2, 0],
      ['rate', 1, 0, 0, 1, 0, 1],
    ]);
  });

  it('of no findings is empty', () => expect(ledger([])).toEqual([]));
});
