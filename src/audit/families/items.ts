import { type UnitKind, unitKind } from '../../model/unit.ts';
import { type Book, type Cell, levelOf } from '../book.ts';
import { ITEM_CHECKS, type ItemCheck } from '../checks/item-checks.ts';
import { chosen } from '../choose.ts';
import { testSum } from '../test-sum.ts';
import type { Check, Tested } from '../tested.ts';
import { isWholeList } from '../whole-list.ts';
import type { Names } from '../wording.ts';

/** Items that the document puts under one total, or under none. */
interface ItemList {
  readonly whole: Cell;
  readonly parts: readonly Cell[];
  readonly closed: boolean;
}

const kindOf = (cell: Cell): UnitKind => unitKind(cell.entries[0]!.quantity.unit);

const aspectIs = (cell: Cell, like: Cell): boolean =>
  cell.topic.aspect === like.topic.aspect &&
  cell.topic.base === like.topic.base &&
  kindOf(cell) === kindOf(like);

const parentOf = (cell: Cell): string | null => cell.entries[0]!.statement.parent;

/** A list is complete where its words say so, or where it is a table under its own total. */
const isWhole = ({ whole, parts }: Omit<ItemList, 'closed'>, book: Book): boolean => {
  const spans = [whole, ...parts].map(({ entries }) => entries[0]!.statement);
  return isWholeList(spans, book);
};

/** Every occurrence of an item by itself, because a list is a place in the text. */
const occurrences = (book: Book, concept: string): readonly Cell[] =>
  book.cells
    .filter(({ topic }) => topic.concept === concept)
    .flatMap(({ entries }) => entries.flatMap(({ statement }) => book.alone(statement.statement_id) ?? []));

/** What items can be parts of: the total, or an item of their own kind, which the first check of that kind tests. */
const wholesOf = (check: ItemCheck): readonly string[] =>
  ITEM_CHECKS.find(({ item }) => item === check.item) === check ? [check.whole, check.item] : [check.whole];

/** Lists whose items name the statement that they are parts of. */
const linkedLists = (check: ItemCheck, book: Book): readonly ItemList[] => {
  const lists = new Map<string, Cell[]>();
  for (const cell of occurrences(book, check.item)) {
    const parent = parentOf(cell);
    if (parent !== null) lists.set(parent, [...(lists.get(parent) ?? []), cell]);
  }
  return [...lists].flatMap(([parent, cells]) => {
    const whole = book.alone(parent);
    if (!whole || !wholesOf(check).includes(whole.topic.concept)) return [];
    const parts = cells.filter((cell) => aspectIs(cell, whole) && cell.topic.key !== whole.topic.key);
    if (parts.length === 0) return [];
    return [{ whole, parts, closed: whole.topic.aspect === 'level' && isWhole({ whole, parts }, book) }];
  });
};

const besides = (cell: Cell, whole: Cell): boolean =>
  cell.scope.year === whole.scope.year &&
  cell.scope.stage === whole.scope.stage &&
  cell.scope.budget === whole.scope.budget &&
  aspectIs(cell, whole);

/** Whether a list holds as many items as the document says that there are. */
const isCounted = (check: ItemCheck, { whole, parts }: Omit<ItemList, 'closed'>, book: Book): boolean => {
  const count = check.count ? book.at(levelOf(check.count), whole.scope) : null;
  return count !== null && chosen(count).statement.value === parts.length;
};

/** All items of the document that name no total, under the total stated for them; units under a bureau count. */
const looseLists = (check: ItemCheck, book: Book): readonly ItemList[] => {
  const loose = book.cells.filter((cell) => cell.topic.concept === check.item && parentOf(cell) === null);
  return book.cells
    .filter(({ topic }) => topic.concept === check.whole && topic.key === null)
    .flatMap((whole) => {
      const main = whole.scope.agency === book.agency;
      const parts = loose.filter(
        (cell) => besides(cell, whole) && (main || cell.scope.agency === whole.scope.agency),
      );
      return parts.length > 0 ? [{ whole, parts, closed: isCounted(check, { whole, parts }, book) }] : [];
    });
};

const named = (check: ItemCheck, whole: Cell): Check => {
  if (whole.topic.aspect === 'level') return check;
  return {
    id: `${check.id}.change`,
    family: 'change-parts',
    tests: { zh: `${check.tests.zh}（增减额）`, en: `${check.tests.en}, on changes` },
  };
};

/** Totals against the items listed under them, on levels and on changes. */
export const items = (book: Book, names: Names): readonly Tested[] =>
  ITEM_CHECKS.flatMap((check) =>
    [...linkedLists(check, book), ...looseLists(check, book)]
      .filter(({ whole }) => ['level', 'change'].includes(whole.topic.aspect))
      .map((list) => testSum({ ...list, check: named(check, list.whole), exclusive: false }, names)),
  );
