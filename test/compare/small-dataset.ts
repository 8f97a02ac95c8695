import { readFileSync } from 'node:fs';
import { parseFiles, rowsOf } from '../../src/dataset/dataset.ts';
import { readTexts } from '../../src/dataset/files.ts';
import { createDataset, type Dataset } from '../../src/frame/dataset.ts';
import type { DocumentRow } from '../../src/model/document.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { CpiRow, PopulationRow } from '../../src/model/reference.ts';
import type { Statement } from '../../src/model/statement.ts';

const {
  statements: _statements,
  facts: _facts,
  findings: _findings,
  documents: _documents,
  ...given
} = readTexts();
const reference = rowsOf(parseFiles(given));

/** A document of a made-up bureau. */
export const document = (doc_id: string, changes: Partial<DocumentRow> = {}): DocumentRow => ({
  doc_id,
  county_code: '130123',
  agency: '甲局',
  scope: 'department',
  fiscal_year: 2021,
  stage: 'budget',
  title: `${doc_id} 的公开`,
  file: `${doc_id}.txt`,
  sha256: '0'.repeat(64),
  revision: 1,
  url: null,
  published: null,
  retrieved: null,
  licence: 'test',
  ...changes,
});

let counter = 0;

/** A fact of a document, rounded to 0.01 万元 where it is money; people are exact. */
export const fact = (
  from: DocumentRow,
  concept: string,
  value: number | null,
  changes: Partial<Fact> = {},
): Fact => {
  counter += 1;
  const unit = changes.unit ?? '万元';
  const half = unit === '万元' ? 0.005 : 0;
  const status = value === null ? 'undisclosed' : value === 0 ? 'zero' : 'stated';
  const id = `${from.doc_id}:${counter}:${concept}`;
  return {
    fact_id: id,
    county_code: from.county_code,
    agency: from.agency,
    scope: from.scope,
    fiscal_year: from.fiscal_year,
    stage: from.stage,
    as_of: null,
    aspect: 'level',
    base: null,
    concept,
    key: null,
    label: changes.key ?? null,
    budget: 'all',
    nature: null,
    relation: value === null ? null : '=',
    value,
    low: value === null ? null : value - half,
    high: value === null ? null : value + half,
    unit,
    status,
    witnesses: 1,
    statement_ids: [id],
    dissent_ids: [],
    rule: 'only',
    flags: [],
    reason_zh: null,
    reason_en: null,
    doc_ids: [from.doc_id],
    superseded_by: null,
    ...changes,
  };
};

/** The statement that a made-up fact rests on. */
const statementOf = (one: Fact): Statement[] =>
  one.value === null
    ? []
    : one.statement_ids.map((statement_id) => ({
        statement_id,
        doc_id: one.doc_ids[0] ?? '',
        county_code: one.county_code,
        agency: one.agency,
        fiscal_year: one.fiscal_year,
        stage: one.stage,
        as_of: one.as_of,
        aspect: one.aspect,
        base: one.base,
        concept: one.concept,
        key: one.key,
        label: one.label,
        budget: one.budget,
        nature: one.nature,
        parent: null,
        relation: one.relation ?? '=',
        printed: `${one.value}${one.unit}`,
        value: one.value ?? 0,
        low: one.low,
        high: one.high,
        unit: one.unit,
        how: 'clause' as const,
        start: 0,
        end: 4,
        quote: `${one.label ?? one.concept}${one.value}${one.unit}`,
        section: null,
      }));

/** What a small dataset is made of; reference tables that are not given are the project's own. */
export interface Small {
  readonly documents: readonly DocumentRow[];
  readonly facts: readonly Fact[];
  readonly population?: readonly PopulationRow[];
  readonly cpi?: readonly CpiRow[];
}

/** A dataset written for one test. */
export const small = ({ documents, facts, ...tables }: Small): Dataset =>
  createDataset({
    ...reference,
    ...tables,
    documents,
    facts,
    statements: facts.flatMap(statementOf),
    findings: [],
  });

/** The text of a source file of the project. */
export const sourceText = (doc_id: string): string =>
  readFileSync(new URL(`../../data/sources/${doc_id}.txt`, import.meta.url), 'utf8');
