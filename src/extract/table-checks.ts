import type { Reason } from './reasons.ts';
import type { Draft } from './table-claim.ts';
import type { Seated } from './table-parents.ts';

const CLASSED = /^expenditure\.(?:function|economic|gov-economic)$/;

const identity = (d: Draft): string =>
  [d.concept, d.key, d.nature, d.aspect, d.base, d.fiscalYear, d.stage, d.budget, d.agency].join('|');

/** A code that several rows print with different amounts is spread over them: none of them is its level. */
const spreadCodes = (seats: readonly Seated[]): Map<Seated, Reason> => {
  const groups = new Map<string, Seated[]>();
  for (const seat of seats.filter(({ draft }) => CLASSED.test(draft.concept)))
    groups.set(identity(seat.draft), [...(groups.get(identity(seat.draft)) ?? []), seat]);
  const refused = new Map<Seated, Reason>();
  for (const group of groups.values()) {
    if (new Set(group.map(({ draft }) => draft.quantity.value)).size < 2) continue;
    for (const seat of group) refused.set(seat, 'part-of-code');
  }
  return refused;
};

/** How many of the following items add up to the item at `at`; 0 where none do. */
const summed = (items: readonly Seated[], at: number): number => {
  let sum = 0;
  for (let next = at + 1; next < items.length; next += 1) {
    sum += items[next]!.draft.quantity.value;
    if (sum === items[at]!.draft.quantity.value) return next - at;
    if (sum > items[at]!.draft.quantity.value) return 0;
  }
  return 0;
};

/** Rows of an item list that sum the items below them, where the list without them adds up to its total. */
const groupSums = (seats: readonly Seated[]): Map<Seated, Reason> => {
  const refused = new Map<Seated, Reason>();
  for (const column of new Set(seats.map((seat) => seat.column))) {
    const own = seats.filter((seat) => seat.column === column);
    const items = own.filter(
      ({ draft }) => draft.concept === 'expenditure.project.item' && draft.quantity.value > 0,
    );
    const total = own.find(({ draft }) => draft.concept === 'expenditure.project' && draft.key === null)
      ?.draft.quantity.value;
    const all = items.reduce((sum, { draft }) => sum + draft.quantity.value, 0);
    if (total === undefined || all <= total) continue;
    items.forEach((seat, at) => {
      if (summed(items, at) >= 2) refused.set(seat, 'subtotal');
    });
  }
  return refused;
};

/** Claims that the table itself shows not to be what their row says, with the reason. */
export const contradicted = (seats: readonly Seated[]): ReadonlyMap<Seated, Reason> =>
  new Map([...spreadCodes(seats), ...groupSums(seats)]);
