import type { ColumnTable } from 'arquero';
import type { Dataset as Rows } from '../dataset/dataset.ts';
import type { FieldType, Table } from '../dataset/schema/table.ts';
import { type RowOf, TABLES, type TableName } from '../dataset/schema/tables.ts';
import { complain, UsageError } from '../model/errors.ts';
import type { Fact } from '../model/fact.ts';
import { type Column, type ColumnKind, toRows, toTable } from './column-table.ts';

/**
 * A dataset as data frames. Each accessor gives an arquero table with the columns of the file of that name
 * (see `data/README.md`); missing numbers are NaN there, codes are texts, lists are joined by spaces.
 */
export interface Dataset {
  /** What the documents say, once per occurrence. */
  statements(): ColumnTable;
  /** One resolved value per county, agency, year, stage, aspect, concept, key, budget, nature. */
  facts(): ColumnTable;
  documents(): ColumnTable;
  counties(): ColumnTable;
  /** Residents, with their source. */
  population(): ColumnTable;
  /** Consumer prices, the year before = 100. */
  cpi(): ColumnTable;
  concepts(): ColumnTable;
  /** Results of the audit; empty where the dataset brings none. */
  findings(): ColumnTable;
  /** The same rows as typed objects, with null for what is missing. */
  readonly rows: Rows;
  /** The year whose prices money is in; null: as printed. See `realTerms`. */
  readonly pricesOf: number | null;
  /** The same dataset with other facts: a filtered table, or rows of one's own; in other prices where given. */
  withFacts(facts: ColumnTable | readonly Fact[], pricesOf?: number): Dataset;
}

const KINDS: Readonly<Record<FieldType, ColumnKind>> = {
  text: 'text',
  date: 'text',
  list: 'list',
  integer: 'number',
  number: 'number',
  year: 'number',
};

/** The columns of a file of the dataset, as its schema describes them. */
export const columnsOf = (name: TableName): Column[] =>
  TABLES[name].fields.map(({ name: column, type, title, unit }) => ({
    name: column,
    kind: KINDS[type],
    zh: title.zh,
    en: title.en,
    ...(unit ? { unit } : {}),
  }));

const tableOf = <Name extends TableName>(rows: Rows, name: Name): ColumnTable =>
  toTable<object>(rows[name], columnsOf(name) as Column<never>[]);

const LISTS = (TABLES.facts as Table<Fact>).fields.filter((f) => f.type === 'list').map((f) => f.name);

const split = (cell: unknown): readonly string[] =>
  typeof cell === 'string' && cell !== '' ? cell.split(' ') : [];

/** The rows of a facts table as typed facts. */
export const factsFromTable = (facts: ColumnTable): Fact[] =>
  toRows<Record<string, unknown>>(facts).map((row) => {
    const lists = LISTS.map((name) => [name, split(row[name])]);
    return { ...row, ...Object.fromEntries(lists) } as unknown as Fact;
  });

/** Which dataset a facts table came from; a column object is shared by the tables filtered from it. */
const origins = new WeakMap<object, Dataset>();

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const remember = (facts: ColumnTable, dataset: Dataset): ColumnTable => {
  origins.set(facts.column('fact_id') as object, dataset);
  return facts;
};

/** A handle on the rows of a dataset; tables are made when they are asked for, once. */
export const createDataset = (rows: Rows, pricesOf: number | null = null): Dataset => {
  const lazily = (name: TableName) => once(() => tableOf(rows, name));
  const dataset: Dataset = {
    rows,
    pricesOf,
    statements: lazily('statements'),
    facts: once(() => remember(tableOf(rows, 'facts'), dataset)),
    documents: lazily('documents'),
    counties: lazily('counties'),
    population: lazily('population'),
    cpi: lazily('cpi'),
    concepts: lazily('concepts'),
    findings: lazily('findings'),
    withFacts: (facts, prices) => {
      const given = Array.isArray(facts) ? facts : factsFromTable(facts as ColumnTable);
      return createDataset({ ...rows, facts: given }, prices ?? pricesOf);
    },
  };
  return dataset;
};

const isDataset = (source: Dataset | ColumnTable): source is Dataset => 'withFacts' in source;

/**
 * The dataset that a measure is computed from: a dataset, or a facts table that came from one
 * (also filtered or with derived columns).
 *
 * @throws UsageError for a table whose dataset is not known: give `data.withFacts(table)` instead
 */
export const datasetOf = (source: Dataset | ColumnTable): Dataset => {
  if (isDataset(source)) return source;
  const origin = source.columnNames().includes('fact_id')
    ? origins.get(source.column('fact_id') as object)
    : undefined;
  if (origin) return origin.withFacts(source);
  throw new UsageError(
    complain({
      subject: 'facts',
      expected: {
        zh: '数据集，或由 data.facts() 筛选出的表',
        en: 'a dataset, or a table filtered from data.facts()',
      },
      found: { zh: '来历不明的表', en: 'a table of unknown origin' },
      advice: { zh: '请给出 data.withFacts(table)', en: 'give data.withFacts(table)' },
    }),
  );
};

export type { RowOf, TableName };
