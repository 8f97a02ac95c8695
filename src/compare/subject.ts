import type { Dataset } from '../frame/dataset.ts';
import type { DocumentRow, Scope } from '../model/document.ts';
import { type CountyName, countyName, findCounty } from './county-name.ts';

/** Whose accounts of which year a measure speaks of: one document in force. */
export interface Subject extends CountyName {
  readonly agency: string | null;
  readonly scope: Scope;
  readonly fiscal_year: number;
  readonly stage: 'budget' | 'final';
  readonly title: string;
  readonly doc_id: string;
}

/** Options that every measure takes. */
export interface MeasureOptions {
  /** Names, pinyin or codes; all counties where absent. */
  readonly counties?: readonly string[];
  /** Fiscal years; all where absent. */
  readonly years?: readonly number[];
  /** 部门 or 单位 accounts; both, in rows of their own, where absent. */
  readonly scope?: Scope;
}

const standing = (document: DocumentRow): string =>
  JSON.stringify([
    document.county_code ?? document.doc_id,
    document.agency,
    document.scope,
    document.fiscal_year,
    document.stage,
  ]);

const replaces = (a: DocumentRow, b: DocumentRow): boolean =>
  a.revision === b.revision ? (a.published ?? '') > (b.published ?? '') : a.revision > b.revision;

/** Of several publications of the same accounts, the last. */
const inForce = (documents: readonly DocumentRow[]): DocumentRow[] => {
  const latest = new Map<string, DocumentRow>();
  for (const document of documents) {
    const rival = latest.get(standing(document));
    if (!rival || replaces(document, rival)) latest.set(standing(document), document);
  }
  return [...latest.values()];
};

/** A document whose facts were all filtered away is not shown; one that states nothing is, as undisclosed. */
const isShown = (data: Dataset): ((document: DocumentRow) => boolean) => {
  const spoken = new Set(data.rows.statements.map((statement) => statement.doc_id));
  const kept = new Set(data.rows.facts.flatMap((fact) => fact.doc_ids));
  return ({ doc_id }) => kept.has(doc_id) || !spoken.has(doc_id);
};

const toSubject = (data: Dataset, document: DocumentRow): Subject => ({
  ...countyName(data, document.county_code, document.agency),
  agency: document.agency,
  scope: document.scope,
  fiscal_year: document.fiscal_year,
  stage: document.stage,
  title: document.title,
  doc_id: document.doc_id,
});

/** Whether rows of a county and year are asked for. */
export const isAsked = (
  data: Dataset,
  options: MeasureOptions,
): ((row: Pick<Subject, 'county_code' | 'fiscal_year' | 'scope'>) => boolean) => {
  const codes = options.counties?.map((text) => findCounty(data, text));
  return ({ county_code, fiscal_year, scope }) =>
    (!codes || codes.includes(county_code)) &&
    (!options.years || options.years.includes(fiscal_year)) &&
    (!options.scope || options.scope === scope);
};

/** Counties in the order of the reference table, then by year. */
const inOrder = (data: Dataset): ((a: Subject, b: Subject) => number) => {
  const codes = data.rows.counties.map((county) => county.county_code);
  const place = (subject: Subject) => {
    const found = codes.indexOf(subject.county_code);
    return found < 0 ? codes.length : found;
  };
  return (a, b) => place(a) - place(b) || a.fiscal_year - b.fiscal_year || a.stage.localeCompare(b.stage);
};

/**
 * The accounts that a view shows: the documents in force that are asked for, counties in the order of
 * `counties.csv`, then by year and stage.
 *
 * @throws UsageError on a county that the dataset does not know
 */
export const subjectsOf = (data: Dataset, options: MeasureOptions = {}): Subject[] =>
  inForce(data.rows.documents)
    .filter(isShown(data))
    .map((document) => toSubject(data, document))
    .filter(isAsked(data, options))
    .sort(inOrder(data));

/** The identifying columns that every measure row begins with. */
export const subjectColumns = ({
  county_code,
  county_zh,
  county_en,
  agency,
  scope,
  fiscal_year,
  stage,
}: Subject): Pick<
  Subject,
  'county_code' | 'county_zh' | 'county_en' | 'agency' | 'scope' | 'fiscal_year' | 'stage'
> => ({
  county_code,
  county_zh,
  county_en,
  agency,
  scope,
  fiscal_year,
  stage,
});
