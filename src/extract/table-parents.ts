import type { Lexicon } from './lexicon.ts';
import type { Draft } from './table-claim.ts';

/** A claim with its place in the table. */
export interface Seated {
  readonly draft: Draft;
  readonly row: number;
  readonly column: number;
  /** Nesting of the row by its numbering; 0 where it has none. */
  readonly depth: number;
}

const CLASSED = /^expenditure\.(?:function|economic|gov-economic)$/;
const ITEMS = /^(?:expenditure\.project\.item|operating-cost\.item|activity\.budget|task\.budget)$/;
const NATURED = new Set(['expenditure.basic', 'expenditure.project']);

const sameFrame = (a: Draft, b: Draft): boolean =>
  a.fiscalYear === b.fiscalYear && a.stage === b.stage && a.aspect === b.aspect && a.base === b.base && a.agency === b.agency;

const before = (seats: readonly Seated[], at: number): Seated[] => seats.slice(0, at).reverse();

/** The class above by its code, else 基本支出 or 项目支出 above in the column, else the column's total. */
const parentOfClass = (seat: Seated, column: readonly Seated[], at: number): Draft | null => {
  const { draft } = seat;
  const above = before(column, at);
  const code = above.find(
    ({ draft: other }) =>
      other.concept === draft.concept && other.key !== null && draft.key!.startsWith(other.key) && other.key.length < draft.key!.length,
  );
  if (code) return code.draft;
  return above.find(({ draft: other }) => other.key === null && (NATURED.has(other.concept) || !CLASSED.test(other.concept)))?.draft ?? null;
};

const parentOfItem = (seat: Seated, column: readonly Seated[], at: number): Draft | null => {
  const above = before(column, at).filter(({ draft }) => sameFrame(draft, seat.draft));
  const nested = seat.depth > 0 ? above.find(({ draft, depth }) => draft.concept === seat.draft.concept && depth > 0 && depth < seat.depth) : undefined;
  return (nested ?? above.find(({ draft }) => draft.key === null))?.draft ?? null;
};

/** The claim of the parent concept in the same row or column. */
const parentOfConcept = (seat: Seated, seats: readonly Seated[], lexicon: Lexicon): Draft | null => {
  const wanted = lexicon.concept(seat.draft.concept)?.parent ?? null;
  if (wanted === null) return null;
  const fits = seats.filter(
    (other) =>
      other.draft.concept === wanted && other.draft.key === null && sameFrame(other.draft, seat.draft) && (other.row === seat.row || other.column === seat.column),
  );
  return fits.at(-1)?.draft ?? null;
};

/** Gives each claim of a panel the claim that it is a part of, where codes, numbering or concepts nest. */
export const linkParents = (seats: readonly Seated[], lexicon: Lexicon): void => {
  for (const seat of seats) {
    const column = seats.filter((other) => other.column === seat.column);
    const at = column.indexOf(seat);
    if (CLASSED.test(seat.draft.concept)) seat.draft.parent = parentOfClass(seat, column, at);
    else if (ITEMS.test(seat.draft.concept)) seat.draft.parent = parentOfItem(seat, column, at);
    else seat.draft.parent = parentOfConcept(seat, seats, lexicon);
  }
};
