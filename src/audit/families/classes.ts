import { type Book, type Cell, levelOf } from '../book.ts';
import { NATURE_CONCEPTS } from '../canonical.ts';
import { CLASS_CHECKS, type ClassCheck } from '../checks/class-checks.ts';
import { below, type ClassTree, classTrees, highest, lowest } from '../class-tree.ts';
import { testSum } from '../test-sum.ts';
import type { Check, Tested } from '../tested.ts';
import type { Names } from '../wording.ts';

interface Context {
  readonly check: ClassCheck;
  readonly book: Book;
  readonly names: Names;
}

const inTable = (cell: Cell): boolean => cell.entries.some(({ statement }) => statement.how === 'table');

/** Last year's money can stand under codes that this year does not list: changes of codes are never a whole list. */
const isWholeTable = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => cell.topic.aspect === 'level' && inTable(cell));

/** Every top code is split by nature, and the codes themselves add up to the total: nothing is left out. */
const isWholeSplit = (tops: readonly Cell[], { check, book }: Context): boolean => {
  const [first] = tops;
  if (!first?.scope.nature || first.topic.aspect !== 'level') return false;
  const scope = { ...first.scope, nature: null };
  const unsplit = highest(
    classTrees(book.cells, check.concept)
      .flatMap(({ cells }) => cells)
      .filter(
        (cell) => JSON.stringify(cell.scope) === JSON.stringify(scope) && cell.topic.aspect === 'level',
      ),
  );
  const total = book.at(levelOf('expenditure.total'), scope);
  if (!total || unsplit.length !== tops.length) return false;
  const { outcome } = testSum(
    { check: check.total, whole: total, parts: unsplit, closed: false, exclusive: false },
    () => ({ zh: '', en: '' }),
  );
  return outcome === 'holds' || outcome === 'rounding';
};

const onChanges = (check: Check, cell: Cell): Check =>
  cell.topic.aspect === 'level'
    ? check
    : {
        id: `${check.id}.change`,
        family: 'change-parts',
        tests: { zh: `${check.tests.zh}（增减额）`, en: `${check.tests.en}, on changes` },
      };

const totalOf = (cell: Cell, book: Book): Cell | null => {
  const { nature } = cell.scope;
  const concept = nature ? NATURE_CONCEPTS[nature] : 'expenditure.total';
  const topic = { ...cell.topic, concept, key: null };
  const scope = { ...cell.scope, nature: null };
  return (
    book.at(topic, scope) ??
    (nature ? null : book.at({ ...topic, concept: 'expenditure.current-year' }, scope))
  );
};

/** The highest codes against the total, and the lowest where they are others. */
const testTotal = (tree: ClassTree, context: Context): readonly Tested[] => {
  const [tops, leaves] = [highest(tree.cells), lowest(tree.cells)];
  const whole = tops[0] ? totalOf(tops[0], context.book) : null;
  if (!whole) return [];
  const { check, names } = context;
  const against = (own: Check, parts: readonly Cell[], closed: boolean): Tested =>
    testSum({ check: onChanges(own, whole), whole, parts, closed, exclusive: false }, names);
  const total = against(check.total, tops, isWholeTable(tops) || isWholeSplit(tops, context));
  const deeper = leaves.some((leaf) => !tops.includes(leaf));
  return deeper ? [total, against(check.leaves, leaves, isWholeTable(leaves))] : [total];
};

const testInner = (tree: ClassTree, { check, names }: Context): readonly Tested[] =>
  tree.cells.flatMap((whole) => {
    const parts = below(tree, whole);
    if (parts.length === 0) return [];
    const closed = isWholeTable([whole, ...parts]);
    return [testSum({ check: onChanges(check.inner, whole), whole, parts, closed, exclusive: false }, names)];
  });

/** Functional and economic classes: against the total of their nature, and class by class downwards. */
export const classes = (book: Book, names: Names): readonly Tested[] =>
  CLASS_CHECKS.flatMap((check) =>
    classTrees(book.cells, check.concept)
      .filter(({ cells }) => ['level', 'change'].includes(cells[0]!.topic.aspect))
      .flatMap((tree) => [
        ...testTotal(tree, { check, book, names }),
        ...testInner(tree, { check, book, names }),
      ]),
  );
