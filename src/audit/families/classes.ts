import { type Book, type Cell, levelOf, type Scope, sameScope } from '../book.ts';
import { NATURE_CONCEPTS } from '../canonical.ts';
import { CLASS_CHECKS, type ClassCheck } from '../checks/class-checks.ts';
import { below, type ClassTree, classTrees, highest, lowest } from '../class-tree.ts';
import { testSum } from '../test-sum.ts';
import type { Check, Tested } from '../tested.ts';
import { type Names, namesFrom } from '../wording.ts';

interface Context {
  readonly check: ClassCheck;
  readonly book: Book;
  readonly names: Names;
}

const related = (a: Cell, b: Cell): boolean =>
  a.topic.key!.startsWith(b.topic.key!) || b.topic.key!.startsWith(a.topic.key!);

/** The highest codes of the same scope that are not split by nature. */
const unsplitTops = (scope: Scope, { check, book }: Context): readonly Cell[] =>
  highest(
    classTrees(book.cells, check.concept)
      .flatMap(({ cells }) => cells)
      .filter((cell) => cell.topic.aspect === 'level' && sameScope(cell.scope, scope)),
  );

const makesUp = (whole: Cell, parts: readonly Cell[], check: Check): boolean => {
  const sumCase = { check, whole, parts, closed: false, exclusive: false };
  return ['holds', 'rounding'].includes(testSum(sumCase, namesFrom([])).outcome);
};

/**
 * One column of codes that leaves nothing out: the codes add up to the total, and each of them is split by nature.
 * Null where that cannot be shown.
 */
const wholeSplit = (tops: readonly Cell[], context: Context): readonly Cell[] | null => {
  const [first] = tops;
  if (!first?.scope.nature || first.topic.aspect !== 'level') return null;
  const scope = { ...first.scope, nature: null };
  const unsplit = unsplitTops(scope, context);
  const total = context.book.at(levelOf('expenditure.total'), scope);
  if (!total || unsplit.length === 0 || !makesUp(total, unsplit, context.check.total)) return null;
  const parts = unsplit.flatMap((code) => tops.find((top) => related(top, code)) ?? []);
  return parts.length === unsplit.length ? parts : null;
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
  const split = wholeSplit(tops, context);
  const total = against(check.total, split ?? tops, split !== null);
  const deeper = leaves.some((leaf) => !tops.includes(leaf));
  return deeper ? [total, against(check.leaves, leaves, false)] : [total];
};

const testInner = (tree: ClassTree, { check, names }: Context): readonly Tested[] =>
  tree.cells.flatMap((whole) => {
    const parts = below(tree, whole);
    if (parts.length === 0) return [];
    return [
      testSum({ check: onChanges(check.inner, whole), whole, parts, closed: false, exclusive: false }, names),
    ];
  });

/** A sum that stays open says nothing where a table settles it, line by line (`class-lists`). */
const adds = ({ outcome, left }: Tested, headed: ReadonlySet<string>): boolean =>
  outcome !== 'insufficient' || !left.some(({ statement }) => headed.has(statement.statement_id));

/**
 * Functional and economic classes of the whole document: the highest and the lowest against the total of their
 * nature, and each against those below it. Which codes are missing is not known, so that an unequal sum is open,
 * except where every code is split by nature and the codes make up the total.
 */
export const classes = (book: Book, names: Names): readonly Tested[] => {
  const headed = new Set(
    book.cells.flatMap(({ entries }) => entries.flatMap(({ statement }) => statement.parent ?? [])),
  );
  return CLASS_CHECKS.flatMap((check) =>
    classTrees(book.cells, check.concept)
      .filter(({ cells }) => ['level', 'change'].includes(cells[0]!.topic.aspect))
      .flatMap((tree) => [
        ...testTotal(tree, { check, book, names }),
        ...testInner(tree, { check, book, names }),
      ])
      .filter((tested) => adds(tested, headed)),
  );
};
