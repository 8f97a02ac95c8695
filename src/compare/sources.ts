import type { ColumnTable } from 'arquero';
import { type Column, toRows, toTable } from '../frame/column-table.ts';
import type { Dataset } from '../frame/dataset.ts';
import { UsageError } from '../model/errors.ts';
import type { Statement } from '../model/statement.ts';
import { number, text } from './columns/common-columns.ts';
import type { SourceRow } from './rows/other-rows.ts';

/** A measure's row, its table, or statement ids. */
export type Traceable =
  | ColumnTable
  | { readonly sources: string; readonly narrated_sources?: string }
  | readonly string[];

const SOURCE_COLUMNS: readonly Column<Extract<keyof SourceRow, string>>[] = [
  text('statement_id', ['陈述标识', 'statement']),
  text('doc_id', ['文件标识', 'document']),
  text('title', ['文件标题', 'title of the document']),
  text('url', ['公布网址', 'address of publication']),
  text('county_code', ['行政区划代码', 'GB/T 2260 code']),
  number('fiscal_year', ['年度', 'fiscal year']),
  text('stage', ['阶段', 'stage']),
  text('concept', ['概念', 'concept']),
  text('label', ['所印名称', 'label as printed']),
  text('printed', ['原印数', 'figure as printed']),
  text('quote', ['原文', 'quote']),
  number('start', ['起点（UTF-16）', 'start of the quote, UTF-16 code units']),
  number('end', ['终点（UTF-16）', 'end of the quote, UTF-16 code units']),
  text('section', ['所在章节', 'section']),
];

const words = (ids: string | null | undefined): string[] => (ids ? ids.split(' ') : []);

const isTable = (measure: Traceable): measure is ColumnTable => 'columnNames' in measure;

const idsOfRow = (row: { readonly sources: string; readonly narrated_sources?: string }): string[] => [
  ...words(row.sources),
  ...words(row.narrated_sources),
];

/** The statement ids that a measure's row, table, or list names, each once. */
export const sourceIds = (measure: Traceable): string[] => {
  if (!isTable(measure) && !('sources' in measure)) return [...new Set(measure)];
  const rows = isTable(measure) ? toRows<{ sources: string; narrated_sources?: string }>(measure) : [measure];
  return [...new Set(rows.flatMap(idsOfRow))];
};

const toSource = (data: Dataset, statement: Statement): SourceRow => {
  const document = data.rows.documents.find(({ doc_id }) => doc_id === statement.doc_id);
  const { statement_id, doc_id, county_code, fiscal_year, stage } = statement;
  const { concept, label, printed, quote, start, end, section } = statement;
  return {
    statement_id,
    doc_id,
    title: document?.title ?? null,
    url: document?.url ?? null,
    county_code,
    fiscal_year,
    stage,
    concept,
    label,
    printed,
    quote,
    start,
    end,
    section,
  };
};

const unknownStatement = (id: string): UsageError =>
  new UsageError({
    zh: `sources：数据集中没有陈述${JSON.stringify(id)}`,
    en: `sources: no statement ${JSON.stringify(id)} in the dataset`,
  });

/**
 * The statements that a measure was computed from, with quote and span: from a row, a whole table or ids.
 *
 * @throws UsageError on an id that the dataset does not have
 */
export const sources = (data: Dataset, measure: Traceable): ColumnTable => {
  const byId = new Map(data.rows.statements.map((statement) => [statement.statement_id, statement]));
  const rows = sourceIds(measure).map((id) => {
    const statement = byId.get(id);
    if (!statement) throw unknownStatement(id);
    return toSource(data, statement);
  });
  return toTable(rows, SOURCE_COLUMNS);
};
