import type { Book, Cell } from '../book.ts';
import { NATURE_CONCEPTS } from '../canonical.ts';
import { CLASS_CHECKS, type ClassCheck } from '../checks/class-checks.ts';
import { highest } from '../class-tree.ts';
import { testSum } from '../test-sum.ts';
import type { Tested } from '../tested.ts';
import { isWholeList } from '../whole-list.ts';
import type { Names } from '../wording.ts';

/** The codes that one table or enumeration puts under one line. */
interface ClassList {
  readonly whole: Cell;
  readonly parts: readonly Cell[];
}

const TOTALS = ['expenditure.total', 'expenditure.current-year'];

const isCode = (key: string | null): key is string => key !== null && /^\d{3,7}$/.test(key);

/** A code's parts have longer codes, or none: the document may list a class under another, and by its name alone. */
const isBelow = (whole: Cell, part: Cell): boolean =>
  isCode(whole.topic.key) && (!isCode(part.topic.key) || part.topic.key.length > whole.topic.key.length);

/** Whether a line can be what the classes add up to: a code above them, or the total of their nature. */
const heads = (whole: Cell, part: Cell): boolean => {
  if (whole.topic.aspect !== part.topic.aspect || whole.scope.year !== part.scope.year) return false;
  const { nature } = part.scope;
  if (whole.topic.concept === part.topic.concept)
    return whole.scope.nature === nature && isBelow(whole, part);
  return nature ? whole.topic.concept === NATURE_CONCEPTS[nature] : TOTALS.includes(whole.topic.concept);
};

const byParent = (cells: readonly Cell[]): ReadonlyMap<string, readonly Cell[]> => {
  const lists = new Map<string, Cell[]>();
  for (const cell of cells) {
    const { parent } = cell.entries[0]!.statement;
    const known = parent === null ? undefined : lists.get(parent);
    if (known) known.push(cell);
    else if (parent !== null) lists.set(parent, [cell]);
  }
  return lists;
};

const listsOf = ({ concept }: ClassCheck, book: Book): readonly ClassList[] => {
  const single = book.cells
    .filter(({ topic }) => topic.concept === concept && topic.aspect === 'level' && topic.key !== null)
    .flatMap(({ entries }) => entries.flatMap(({ statement }) => book.alone(statement.statement_id) ?? []));
  return [...byParent(single)].flatMap(([parent, cells]) => {
    const whole = book.alone(parent);
    const parts = whole ? highest(cells.filter((cell) => heads(whole, cell))) : [];
    return whole && parts.length > 0 ? [{ whole, parts }] : [];
  });
};

const isWhole = ({ whole, parts }: ClassList, book: Book): boolean =>
  isWholeList(
    [whole, ...parts].map(({ entries }) => entries[0]!.statement),
    book,
  );

/** Codes against the line they stand under, table by table. */
export const classLists = (book: Book, names: Names): readonly Tested[] =>
  CLASS_CHECKS.flatMap((check) =>
    listsOf(check, book).map((list) =>
      testSum({ ...list, check: check.list, closed: isWhole(list, book), exclusive: false }, names),
    ),
  );
