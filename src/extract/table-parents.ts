import type { Lexicon } from './lexicon.ts';
import type { Draft } from './table-claim.ts';

/** A claim with its place in the table. */
export interface Seated {
  readonly draft: Draft;
  readonly row: number;
  readonly column: number;
  /** Nesting of the row by its numbering; 0 where it has none. */
  readonly depth: number;
  /** 其中： stands before the row's label. */
  readonly part: boolean;
}

const CLASSED = /^expenditure\.(?:function|economic|gov-economic)$/;
const ITEMS = /^(?:expenditure\.project\.item|operating-cost\.item|activity\.budget|task\.budget)$/;
const NATURED = /^expenditure\.(?:basic|project)/;
const TOTALS =
  /^expenditure\.(?:total|current-year|fiscal-appropriation|general-public-budget|government-fund|state-capital|basic|project)/;

const sameFrame = (a: Draft, b: Draft): boolean =>
  a.fiscalYear === b.fiscalYear &&
  a.stage === b.stage &&
  a.aspect === b.aspect &&
  a.base === b.base &&
  a.agency === b.agency;

const before = (seats: readonly Seated[], at: number): Seated[] => seats.slice(0, at).reverse();

/** The column's total, wherever it stands: of the year, of one source, else with what was carried over. */
const totalOf = (column: readonly Seated[], { draft }: Seated): Draft | null => {
  const wholes = column
    .map((seat) => seat.draft)
    .filter((other) => TOTALS.test(other.concept) && sameFrame(other, draft));
  return (
    wholes.find(({ concept }) => concept.endsWith('.current-year')) ??
    wholes.find(({ concept }) => !concept.endsWith('.total')) ??
    wholes[0] ??
    null
  );
};

/** The class above by its code, else 基本支出 or 项目支出 above in the column, else the column's total. */
const parentOfClass = (seat: Seated, column: readonly Seated[], at: number): Draft | null => {
  const { draft } = seat;
  const above = before(column, at);
  const code = above.find(
    ({ draft: other }) =>
      other.concept === draft.concept &&
      other.key !== null &&
      draft.key!.startsWith(other.key) &&
      other.key.length < draft.key!.length,
  );
  if (code) return code.draft;
  const natured =
    draft.nature === null
      ? undefined
      : above.find(({ draft: other }) => other.key === null && NATURED.test(other.concept));
  return natured?.draft ?? totalOf(column, seat);
};

const parentOfItem = (seat: Seated, column: readonly Seated[], at: number): Draft | null => {
  const above = before(column, at).filter(({ draft }) => sameFrame(draft, seat.draft));
  const nested =
    seat.depth > 0
      ? above.find(
          ({ draft, depth }) => draft.concept === seat.draft.concept && depth > 0 && depth < seat.depth,
        )
      : undefined;
  return (nested ?? above.find(({ draft }) => draft.key === null))?.draft ?? null;
};

/** The row above that a row is numbered under, or that its 其中 belongs to. */
const parentByNumber = (seat: Seated, column: readonly Seated[], at: number): Draft | null => {
  const above = before(column, at);
  if (seat.part) return above.find(({ part }) => !part)?.draft ?? null;
  if (seat.depth === 0) return null;
  return above.find(({ depth }) => depth > 0 && depth < seat.depth)?.draft ?? null;
};

/** The claim of the nearest ancestor concept that stands in the same row or column. */
const parentOfConcept = (seat: Seated, seats: readonly Seated[], lexicon: Lexicon): Draft | null => {
  const near = seats.filter(
    (other) =>
      other !== seat &&
      other.draft.key === null &&
      sameFrame(other.draft, seat.draft) &&
      (other.row === seat.row || other.column === seat.column),
  );
  for (
    let wanted = lexicon.concept(seat.draft.concept)?.parent ?? null;
    wanted !== null;
    wanted = lexicon.concept(wanted)?.parent ?? null
  ) {
    const found = near.findLast(({ draft }) => draft.concept === wanted);
    if (found) return found.draft;
  }
  return NATURED.test(seat.draft.concept)
    ? totalOf(
        near.filter(({ draft }) => !NATURED.test(draft.concept)),
        seat,
      )
    : null;
};

/** Gives each claim of a panel the claim that it is a part of, where codes, numbering or concepts nest. */
export const linkParents = (seats: readonly Seated[], lexicon: Lexicon): void => {
  for (const seat of seats) {
    const column = seats.filter((other) => other.column === seat.column);
    const at = column.indexOf(seat);
    if (CLASSED.test(seat.draft.concept)) seat.draft.parent = parentOfClass(seat, column, at);
    else if (ITEMS.test(seat.draft.concept)) seat.draft.parent = parentOfItem(seat, column, at);
    else seat.draft.parent = parentByNumber(seat, column, at) ?? parentOfConcept(seat, seats, lexicon);
  }
};
