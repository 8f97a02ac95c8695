import { toColumns } from '../model/quantity.ts';
import type { Statement } from '../model/statement.ts';
import type { Claim, DocumentContext } from './claim.ts';

/** Claims in reading order; those of one figure stay in the order in which they were made. */
export const inOrder = (claims: readonly Claim[]): Claim[] =>
  claims
    .map((claim, index) => ({ claim, index }))
    .sort((a, b) => a.claim.figureStart - b.claim.figureStart || a.index - b.index)
    .map(({ claim }) => claim);

/** Fields that tell two claims of one figure apart, as they stand in an identifier. */
const identity = ({ concept, key, aspect, fiscalYear, nature }: Claim): string =>
  [
    concept,
    ...(key ? [key] : []),
    ...(aspect === 'level' ? [] : [aspect]),
    ...(nature ? [nature] : []),
    fiscalYear,
  ].join('.');

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** Identifiers: document, offset of the figure, concept and what else tells it apart; numbered where all that is equal. */
const identifiers = (claims: readonly Claim[], docId: string): Map<Claim, string> => {
  const seen = new Map<string, number>();
  return new Map(
    claims.map((claim) => {
      const id = withoutSpaces(`${docId}:${claim.figureStart}:${identity(claim)}`);
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      return [claim, count === 1 ? id : `${id}:${count}`];
    }),
  );
};

/**
 * Claims as statements: sorted by place, each with its identifier, its quote (`source.slice(start, end)`) and the
 * identifier of the statement that it is a part of.
 */
export const statementsOf = (
  claims: readonly Claim[],
  source: string,
  document: DocumentContext,
): Statement[] => {
  const ordered = inOrder(claims);
  const ids = identifiers(ordered, document.docId);
  return ordered.map((claim) => ({
    statement_id: ids.get(claim)!,
    doc_id: document.docId,
    county_code: document.countyCode,
    agency: claim.agency ?? document.agency,
    fiscal_year: claim.fiscalYear,
    stage: claim.stage,
    as_of: claim.asOf,
    aspect: claim.aspect,
    base: claim.base,
    concept: claim.concept,
    key: claim.key,
    label: claim.label,
    budget: claim.budget,
    nature: claim.nature,
    parent: claim.parent ? (ids.get(claim.parent) ?? null) : null,
    ...toColumns(claim.quantity),
    printed: claim.printed,
    how: claim.how,
    start: claim.start,
    end: claim.end,
    quote: source.slice(claim.start, claim.end),
    section: claim.section.length === 0 ? null : claim.section.join(' › '),
  }));
};
