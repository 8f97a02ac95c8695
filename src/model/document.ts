/** Whose accounts: 部门 (a bureau with its units) or 单位 (one unit alone). */
export const SCOPES = ['department', 'unit'] as const;
export type Scope = (typeof SCOPES)[number];

/** One disclosure: a row of `data/sources/documents.csv`. Null where not known. */
export interface DocumentRow {
  readonly doc_id: string;
  readonly county_code: string | null;
  readonly agency: string | null;
  readonly scope: Scope;
  readonly fiscal_year: number;
  readonly stage: 'budget' | 'final';
  readonly title: string;
  /** File name inside `data/sources/`. */
  readonly file: string;
  readonly sha256: string;
  /** 1 for the first publication; a higher number replaces a lower one. */
  readonly revision: number;
  readonly url: string | null;
  /** ISO dates. */
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly licence: string;
}

/** The columns of `documents.csv`, in order. */
export const DOCUMENT_COLUMNS = [
  'doc_id',
  'county_code',
  'agency',
  'scope',
  'fiscal_year',
  'stage',
  'title',
  'file',
  'sha256',
  'revision',
  'url',
  'published',
  'retrieved',
  'licence',
] as const satisfies readonly (keyof DocumentRow)[];
