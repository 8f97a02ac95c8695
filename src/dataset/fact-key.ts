import type { DocumentRow, Scope } from '../model/document.ts';
import type { Fact } from '../model/fact.ts';
import type { Statement } from '../model/statement.ts';

/** What makes two statements speak of the same fact. */
export interface FactKey
  extends Pick<
    Fact,
    | 'county_code'
    | 'agency'
    | 'scope'
    | 'fiscal_year'
    | 'stage'
    | 'aspect'
    | 'base'
    | 'concept'
    | 'key'
    | 'budget'
    | 'nature'
    | 'superseded_by'
  > {
  /** The county, or the document where its county is not known: unknown counties are never taken for one. */
  readonly place: string;
  /** The document, where a later revision has replaced it; null for documents in force. */
  readonly edition: string | null;
}

/** A registered document and the one that replaces it. */
export interface Standing {
  readonly document: DocumentRow;
  readonly supersededBy: string | null;
}

/** Whose figure it is: the document's agency, or a unit under it that the statement names. */
const owner = (statement: Statement, document: DocumentRow): { agency: string | null; scope: Scope } => {
  const own = statement.agency === null || document.agency === null || statement.agency === document.agency;
  return own
    ? { agency: document.agency ?? statement.agency, scope: document.scope }
    : { agency: statement.agency, scope: 'unit' };
};

/** The key of the fact that a statement speaks of; where no code or name is known, its label tells items apart. */
export const keyOf = (statement: Statement, { document, supersededBy }: Standing): FactKey => {
  const county_code = document.county_code ?? statement.county_code;
  const { fiscal_year, stage, aspect, base, concept, budget, nature } = statement;
  return {
    place: county_code ?? document.doc_id,
    county_code,
    ...owner(statement, document),
    fiscal_year,
    stage,
    aspect,
    base,
    concept,
    key: statement.key ?? statement.label,
    budget,
    nature,
    edition: supersededBy === null ? null : document.doc_id,
    superseded_by: supersededBy,
  };
};

const part = (value: string | number | null): string => String(value ?? '').replaceAll(/[\s:]/g, '_');

/** Whose figures at what time: the parts of a key that one budget or final account has in common. */
export const accountOf = (key: FactKey): string =>
  [key.place, key.agency, key.scope, key.fiscal_year, key.stage].map(part).join(':') +
  (key.edition === null ? '' : `@${key.edition}`);

/** The identifier of a fact: its key in the order of the columns, joined by colons, without white space. */
export const factId = (key: FactKey): string => {
  const parts = [key.place, key.agency, key.scope, key.fiscal_year, key.stage, key.aspect, key.base];
  const id = [...parts, key.concept, key.key, key.budget, key.nature].map(part).join(':');
  return key.edition === null ? id : `${id}@${key.edition}`;
};

/** The identifier of a row that differs from a fact in some of its key columns. */
export const factIdOf = (fact: Fact): string => {
  const document = fact.doc_ids[0] ?? '';
  const edition = fact.superseded_by === null ? null : document;
  return factId({ ...fact, place: fact.county_code ?? document, edition });
};

const family = (document: DocumentRow): string =>
  JSON.stringify([
    document.county_code ?? document.doc_id,
    document.agency,
    document.scope,
    document.fiscal_year,
    document.stage,
  ]);

/**
 * Which documents are in force: of several with the same county, agency, scope, year and stage, the one with the
 * highest revision; it replaces the others.
 */
export const standings = (documents: readonly DocumentRow[]): ReadonlyMap<string, Standing> => {
  const latest = new Map<string, DocumentRow>();
  for (const document of documents) {
    const rival = latest.get(family(document));
    if (rival === undefined || document.revision > rival.revision) latest.set(family(document), document);
  }
  return new Map(
    documents.map((document) => {
      const last = latest.get(family(document));
      const supersededBy = last === undefined || last.doc_id === document.doc_id ? null : last.doc_id;
      return [document.doc_id, { document, supersededBy }];
    }),
  );
};
