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
const WHOLES =
  /^expenditure\.(?:total|current-year|fiscal-appropriation|general-public-budget|government-fund|state-capital)$/;

/** Wholes that the columns of their row split, the widest first. */
const SPLIT = [
  'current-year',
  'fiscal-appropriation',
  'general-public-budget',
  'government-fund',
  'state-capital',
].map((whole) => `expenditure.${whole}`);

const sameFrame = (a: Draft, b: Draft): boolean =>
  a.fiscalYear === b.fiscalYear &&
  a.stage === b.stage &&
  a.aspect === b.aspect &&
  a.base === b.base &&
  a.agency === b.agency;

/** Claims of concepts without a key, by row and by column. */
class Places {
  readonly #places = new Map<string, Seated[]>();

  constructor(seats: readonly Seated[]) {
    for (const seat of seats.filter(({ draft }) => draft.key === null))
      for (const place of [`row ${seat.row}`, `column ${seat.column}`]) {
        const key = `${place} ${seat.draft.concept}`;
        const found = this.#places.get(key);
        if (found) found.push(seat);
        else this.#places.set(key, [seat]);
      }
  }

  /** The whole of the row that splits it in columns (合计 beside 人员经费 and 公用经费); null where it has none. */
  wholeOfRow(seat: Seated): Draft | null {
    for (const concept of SPLIT) {
      const found = this.#places
        .get(`row ${seat.row} ${concept}`)
        ?.find((other) => sameFrame(other.draft, seat.draft));
      if (found) return found.draft;
    }
    return null;
  }

  /** The last claim of a concept in the row or column of `seat`, of the same year, stage, aspect and agency. */
  beside(seat: Seated, concept: string): Draft | null {
    for (const place of [`row ${seat.row}`, `column ${seat.column}`]) {
      const found = this.#places
        .get(`${place} ${concept}`)
        ?.findLast((other) => other !== seat && sameFrame(other.draft, seat.draft));
      if (found) return found.draft;
    }
    return null;
  }
}

/** One column from top to bottom, remembering what later rows can be parts of. */
class ColumnWalk {
  readonly #codes = new Map<string, Draft>();
  readonly #open: Seated[] = [];
  #natured: Draft | null = null;
  #keyless: Draft | null = null;
  /** The last row that is no 其中, while the rows below it follow one another. */
  #whole: Draft | null = null;
  #row = -1;
  readonly #total: Draft | null;
  readonly #basis: Draft | null;

  constructor(column: readonly Seated[]) {
    const keyless = column.map(({ draft }) => draft).filter(({ key }) => key === null);
    const wholes = keyless.filter(({ concept }) => WHOLES.test(concept));
    const ofYear = wholes.find(({ concept }) => concept.endsWith('.current-year'));
    this.#total = ofYear ?? wholes.find(({ concept }) => !concept.endsWith('.total')) ?? wholes[0] ?? null;
    this.#basis = this.#total ?? keyless.find(({ concept }) => NATURED.test(concept)) ?? null;
  }

  /** The column's total of all expenditure, wherever it stands; null where it has none of the same frame. */
  totalFor({ draft }: Seated): Draft | null {
    return this.#total && this.#total !== draft && sameFrame(this.#total, draft) ? this.#total : null;
  }

  /** The class above by its code, else 基本支出 or 项目支出 above in the column, else the column's total. */
  aboveClass({ draft }: Seated): Draft | null {
    for (let length = draft.key!.length - 2; length >= 3; length -= 2) {
      const code = this.#codes.get(`${draft.concept} ${draft.key!.slice(0, length)}`);
      if (code) return code;
    }
    if (draft.nature !== null && this.#natured) return this.#natured;
    const last = this.#keyless && WHOLES.test(this.#keyless.concept) ? this.#keyless : null;
    return [last, this.#basis].find((whole) => whole && sameFrame(whole, draft)) ?? null;
  }

  /** The item that a numbered item is listed under, else the last total above it. */
  aboveItem({ draft, depth }: Seated): Draft | null {
    const nested =
      depth > 0
        ? this.#open.findLast((other) => other.depth < depth && other.draft.concept === draft.concept)
        : undefined;
    const found = nested?.draft ?? this.#keyless;
    return found && sameFrame(found, draft) ? found : null;
  }

  /** The row above that a row is numbered under, or that its 其中 belongs to. */
  aboveByNumber({ part, depth, row }: Seated): Draft | null {
    if (part) return row - this.#row <= 1 ? this.#whole : null;
    return depth === 0 ? null : (this.#open.findLast((other) => other.depth < depth)?.draft ?? null);
  }

  /** Takes note of a claim, for those below it. */
  pass(seat: Seated): void {
    const { draft, depth, part } = seat;
    this.#row = seat.row;
    if (draft.key !== null) this.#codes.set(`${draft.concept} ${draft.key}`, draft);
    else this.#keyless = draft;
    if (draft.key === null && NATURED.test(draft.concept)) this.#natured = draft;
    if (!part) this.#whole = draft;
    if (depth === 0) return;
    while ((this.#open.at(-1)?.depth ?? 0) >= depth) this.#open.pop();
    this.#open.push(seat);
  }
}

/** The claim of the nearest ancestor concept that stands in the same row or column. */
const ancestor = (seat: Seated, places: Places, lexicon: Lexicon): Draft | null => {
  let wanted = lexicon.concept(seat.draft.concept)?.parent ?? null;
  while (wanted !== null) {
    const found = places.beside(seat, wanted);
    if (found) return found;
    wanted = lexicon.concept(wanted)?.parent ?? null;
  }
  return null;
};

const parentOf = (
  seat: Seated,
  walk: ColumnWalk,
  context: { places: Places; lexicon: Lexicon },
): Draft | null => {
  if (CLASSED.test(seat.draft.concept)) return walk.aboveClass(seat);
  if (ITEMS.test(seat.draft.concept)) return walk.aboveItem(seat);
  const found = walk.aboveByNumber(seat) ?? ancestor(seat, context.places, context.lexicon);
  return (
    found ??
    (NATURED.test(seat.draft.concept) ? (walk.totalFor(seat) ?? context.places.wholeOfRow(seat)) : null)
  );
};

const byColumn = (seats: readonly Seated[]): Iterable<readonly Seated[]> => {
  const columns = new Map<number, Seated[]>();
  for (const seat of seats) {
    const column = columns.get(seat.column);
    if (column) column.push(seat);
    else columns.set(seat.column, [seat]);
  }
  return columns.values();
};

/** Gives each claim of a panel the claim that it is a part of, where codes, numbering or concepts nest. */
export const linkParents = (seats: readonly Seated[], lexicon: Lexicon): void => {
  const places = new Places(seats);
  for (const column of byColumn(seats)) {
    const walk = new ColumnWalk(column);
    for (const seat of column) {
      seat.draft.parent = parentOf(seat, walk, { places, lexicon });
      walk.pass(seat);
    }
  }
};
