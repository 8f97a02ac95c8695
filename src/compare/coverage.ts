import type { ColumnTable } from 'arquero';
import { type Column, toTable } from '../frame/column-table.ts';
import { type Dataset, datasetOf } from '../frame/dataset.ts';
import { UsageError } from '../model/errors.ts';
import type { Fact, STATUSES } from '../model/fact.ts';
import { FLAG_COLUMNS, number, text } from './columns/common-columns.ts';
import { conceptName } from './concept-name.ts';
import { type FactLookup, factLookup } from './fact-lookup.ts';
import { flagColumns, reasonsOf, sourceColumn } from './flag-columns.ts';
import { checkOptions, unknownConcept } from './option-check.ts';
import type { CoverageRow } from './rows/other-rows.ts';
import { type MeasureOptions, type Subject, subjectsOf } from './subject.ts';

/** Options of `coverage`. */
export interface CoverageOptions extends MeasureOptions {
  /** Concepts to show; all of `concepts.csv` where absent. */
  readonly concepts?: readonly string[];
}

/** The columns of `coverage`, in order. */
export const COVERAGE_COLUMNS: readonly Column<Extract<keyof CoverageRow, string>>[] = [
  text('county_code', ['行政区划代码', 'GB/T 2260 code']),
  text('county_zh', ['县', 'county, in Chinese']),
  text('county_en', ['县（拼音）', 'county, in pinyin']),
  number('fiscal_year', ['财政年度', 'fiscal year of the document']),
  text('stage', ['阶段', 'budget or final accounts']),
  text('concept', ['概念', 'concept']),
  text('concept_zh', ['概念（中文）', 'concept, in Chinese']),
  text('concept_en', ['概念（英文）', 'concept, in English']),
  text('status', ['状态', 'status']),
  number('facts', ['事实数', 'number of facts']),
  number('statements', ['陈述数', 'number of statements behind the facts'], '条'),
  ...FLAG_COLUMNS,
];

/** Of several facts, the status that discloses most: a printed figure before a zero, before none, before silence. */
const best = (facts: readonly Fact[]): CoverageRow['status'] =>
  (['stated', 'zero', 'none', 'derived', 'undisclosed'] as const satisfies (typeof STATUSES)[number][]).find(
    (status) => facts.some((fact) => fact.status === status),
  ) ?? 'undisclosed';

/** As many statements of a cell as a reader can follow; a function classification may rest on hundreds. */
const LISTED = 20;

interface Context {
  readonly data: Dataset;
  readonly lookup: FactLookup;
}

const toRow = ({ data, lookup }: Context, subject: Subject, concept: string): CoverageRow => {
  const { county_code, county_zh, county_en, fiscal_year, stage } = subject;
  const facts = lookup.ofConcept(concept).filter((fact) => fact.doc_ids.includes(subject.doc_id));
  const name = conceptName(data, concept);
  const ids = sourceColumn(facts).split(' ').filter(Boolean);
  return {
    county_code,
    county_zh,
    county_en,
    fiscal_year,
    stage,
    concept,
    concept_zh: name.zh,
    concept_en: name.en,
    status: best(facts),
    facts: facts.length,
    statements: ids.length,
    ...flagColumns(facts.flatMap(reasonsOf)),
    sources: ids.slice(0, LISTED).join(' '),
  };
};

const checkConcepts = (data: Dataset, concepts: readonly string[]): void => {
  const known = new Set(data.rows.concepts.map(({ concept }) => concept));
  const stranger = concepts.find((concept) => !known.has(concept));
  if (stranger !== undefined) {
    throw new UsageError(unknownConcept('coverage', stranger));
  }
};

/**
 * What is disclosed: county × concept × status, from one document each.
 *
 * out: one `CoverageRow` for each document in force and concept; `undisclosed` where the document is silent
 *
 * @throws UsageError on an unknown concept, county or option
 */
export const coverage = (source: Dataset | ColumnTable, options: CoverageOptions = {}): ColumnTable => {
  checkOptions('coverage', ['counties', 'years', 'scope', 'concepts'], options);
  const data = datasetOf(source);
  if (options.concepts) checkConcepts(data, options.concepts);
  const concepts = options.concepts ?? data.rows.concepts.map(({ concept }) => concept);
  const context = { data, lookup: factLookup(data) };
  const rows = subjectsOf(data, options).flatMap((subject) =>
    concepts.map((concept) => toRow(context, subject, concept)),
  );
  return toTable(rows, COVERAGE_COLUMNS);
};
