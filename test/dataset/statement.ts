import type { DocumentRow } from '../../src/model/document.ts';
import type { Statement } from '../../src/model/statement.ts';

/** A statement of a made-up document; tests say only what matters to them. */
export const statement = (over: Partial<Statement> = {}): Statement => {
  const start = over.start ?? 0;
  const value = over.value ?? 1;
  const doc_id = over.doc_id ?? 'doc-2020-budget';
  return {
    statement_id: `${doc_id}:${start}:${over.concept ?? 'expenditure.total'}`,
    doc_id,
    county_code: '999901',
    agency: '某县某局',
    fiscal_year: 2020,
    stage: 'budget',
    as_of: null,
    aspect: 'level',
    base: null,
    concept: 'expenditure.total',
    key: null,
    label: null,
    budget: 'all',
    nature: null,
    parent: null,
    relation: '=',
    printed: `${value}万元`,
    value,
    low: value - 0.005,
    high: value + 0.005,
    unit: '万元',
    how: 'clause',
    start,
    end: start + 8,
    quote: `${value}万元`,
    section: null,
    ...over,
  };
};

/** A row of the register for a made-up document. */
export const document = (over: Partial<DocumentRow> = {}): DocumentRow => ({
  doc_id: 'doc-2020-budget',
  county_code: '999901',
  agency: '某县某局',
  scope: 'department',
  fiscal_year: 2020,
  stage: 'budget',
  title: '某县某局2020年部门预算',
  file: 'doc-2020-budget.txt',
  sha256: '0'.repeat(64),
  revision: 1,
  url: null,
  published: null,
  retrieved: null,
  licence: 'test',
  ...over,
});
