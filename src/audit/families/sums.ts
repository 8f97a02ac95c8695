import { type Book, type Cell, levelOf, type Scope, type Topic } from '../book.ts';
import { SUM_CHECKS, type SumCheck } from '../checks/sum-checks.ts';
import { chosen } from '../choose.ts';
import { testSum } from '../test-sum.ts';
import type { Check, Tested } from '../tested.ts';
import type { Names } from '../wording.ts';

/** The changes of a total are the changes of its parts: the same rows, tested on changes. */
const onChanges = (check: Check): Check => ({
  id: `${check.id}.change`,
  family: 'change-parts',
  tests: { zh: `${check.tests.zh}（增减额）`, en: `${check.tests.en}, on changes` },
});

const topicLike = (whole: Topic, concept: string): Topic => ({ ...whole, concept, key: null });

const present = (cells: readonly (Cell | null)[]): readonly Cell[] => cells.filter((cell) => cell !== null);

interface Parts {
  readonly cells: readonly Cell[];
  readonly complete: boolean;
}

const partsOf = (check: SumCheck, whole: Cell, book: Book): Parts => {
  const at = (concept: string): Cell | null => book.at(topicLike(whole.topic, concept), whole.scope);
  const required = present(check.parts.map(at));
  const optional = present((check.optional ?? []).map(at));
  return {
    cells: required.length > 0 ? [...required, ...optional] : [],
    complete: required.length === check.parts.length,
  };
};

const isZero = (cell: Cell): boolean => chosen(cell).quantity.value === 0;

/** Puts a group's own parts in its place: null where the row names none or a part is not stated. */
const replaced = (check: SumCheck, whole: Cell, book: Book): readonly Cell[] | null => {
  const concepts = check.parts.flatMap((part) => check.instead?.[part] ?? [part]);
  if (concepts.length === check.parts.length) return null;
  const cells = present(concepts.map((concept) => book.at(topicLike(whole.topic, concept), whole.scope)));
  return cells.length === concepts.length ? cells : null;
};

const testOne = (
  check: SumCheck,
  whole: Cell,
  { book, names }: { book: Book; names: Names },
): Tested | null => {
  const { cells, complete } = partsOf(check, whole, book);
  if (cells.length === 0 || (!complete && cells.every(isZero) && !isZero(whole))) return null;
  const change = whole.topic.aspect === 'change';
  const common = {
    check: change ? onChanges(check) : check,
    whole,
    closed: check.closed && complete && !book.isBesideFinal(whole.scope),
    exclusive: !change,
  };
  const tested = testSum({ ...common, parts: cells }, names);
  if (tested.outcome === 'holds' || tested.outcome === 'rounding') return tested;
  const instead = replaced(check, whole, book);
  const retested = instead && testSum({ ...common, parts: instead }, names);
  return retested && retested.outcome !== 'fails' ? retested : tested;
};

const stated = (book: Book, concept: string | undefined, scope: Scope): boolean => {
  const cell = concept ? book.at(levelOf(concept), scope) : null;
  return cell !== null && !isZero(cell);
};

const tests = (check: SumCheck, { topic, scope }: Cell, book: Book): boolean =>
  topic.concept === check.whole &&
  topic.key === null &&
  (topic.aspect === 'level' || (topic.aspect === 'change' && topic.base === 'prior-year')) &&
  !stated(book, check.unless, scope);

/** Totals against the concepts that they are made of, on levels and on changes. */
export const sums = (book: Book, names: Names): readonly Tested[] =>
  SUM_CHECKS.flatMap((check) =>
    book.cells
      .filter((cell) => tests(check, cell, book))
      .flatMap((whole) => testOne(check, whole, { book, names }) ?? []),
  );
