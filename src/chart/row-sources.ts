import type { Dataset } from '../frame/dataset.ts';
import type { ChartRow } from './chart-row.ts';
import type { Origins } from './prepare.ts';

const documentOf = (statementId: string): string => statementId.slice(0, statementId.indexOf(':'));

type Documents = Dataset['rows']['documents'];

/** The documents that a row names: by its statements, as a finding's document, or as its county's accounts. */
const documentsOf = (documents: Documents, row: ChartRow): Documents => {
  if (typeof row.doc_id === 'string') return documents.filter(({ doc_id }) => doc_id === row.doc_id);
  if (typeof row.sources === 'string' && row.sources !== '') {
    const named = new Set(row.sources.split(' ').map(documentOf));
    return documents.filter(({ doc_id }) => named.has(doc_id));
  }
  const { county_code, fiscal_year, stage } = row;
  return documents.filter(
    (one) => one.county_code === county_code && one.fiscal_year === fiscal_year && one.stage === stage,
  );
};

const distinctDocuments = ({ rows: { documents } }: Dataset, rows: readonly ChartRow[]): Documents => [
  ...new Set(rows.flatMap((row) => documentsOf(documents, row))),
];

/** Titles of the documents that rows come from, each once. */
export const titlesOf = (data: Dataset, rows: readonly ChartRow[]): string[] => [
  ...new Set(distinctDocuments(data, rows).map(({ title }) => title)),
];

const STAGES = { budget: 'budget', final: 'final accounts' } as const;

/**
 * The title of each document that rows come from, after what it is in English: `COUNTY 2023 budget: TITLE`. Titles
 * are not translated: they are names that a reader looks up.
 */
export const titleGlosses = (data: Dataset, rows: readonly ChartRow[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    distinctDocuments(data, rows).map(({ title, county_code, fiscal_year, stage }) => {
      const county = data.rows.counties.find((one) => one.county_code === county_code)?.county_en ?? '';
      return [title, `${`${county} ${fiscal_year}`.trim()} ${STAGES[stage]}: ${title}`];
    }),
  );

const firstSource = (row: ChartRow): string | undefined =>
  Array.isArray(row.left_ids) ? row.left_ids[0] : String(row.sources ?? '').split(' ')[0];

/** What the first statement behind each row says, word for word. */
export const originsOf = ({ rows: { statements } }: Dataset, rows: readonly ChartRow[]): Origins => {
  const named = new Set(rows.map(firstSource));
  const quoted = statements.filter(({ statement_id }) => named.has(statement_id));
  return Object.fromEntries(quoted.map(({ statement_id, quote }) => [statement_id, { quote }]));
};
