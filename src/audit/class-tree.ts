import type { Cell } from './book.ts';

const isCode = (key: string | null): key is string => key !== null && /^\d{3,7}$/.test(key);

const covers = (above: string, below: string): boolean =>
  below.length > above.length && below.startsWith(above);

/** Cells of one classification in one scope and aspect. */
export interface ClassTree {
  readonly cells: readonly Cell[];
}

const scopeKey = ({ topic, scope }: Cell): string =>
  JSON.stringify([
    topic.aspect,
    topic.base,
    scope.agency,
    scope.year,
    scope.stage,
    scope.budget,
    scope.nature,
  ]);

/** The codes of a classification, apart by scope: the same code stands in several tables of one document. */
export const classTrees = (cells: readonly Cell[], concept: string): readonly ClassTree[] => {
  const trees = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (cell.topic.concept !== concept || !isCode(cell.topic.key)) continue;
    const key = scopeKey(cell);
    trees.set(key, [...(trees.get(key) ?? []), cell]);
  }
  return [...trees.values()].map((tree) => ({ cells: tree }));
};

/** The highest codes listed: those with no other listed code above them. */
export const highest = (cells: readonly Cell[]): readonly Cell[] =>
  cells.filter((cell) => !cells.some((other) => covers(other.topic.key!, cell.topic.key!)));

/** The highest codes listed below one code: its 款, or its 项 where no 款 is listed. */
export const below = ({ cells }: ClassTree, above: Cell): readonly Cell[] =>
  highest(cells.filter((cell) => covers(above.topic.key!, cell.topic.key!)));

/** The lowest codes listed: those with no other listed code below them. */
export const lowest = (cells: readonly Cell[]): readonly Cell[] =>
  cells.filter((cell) => !cells.some((other) => covers(cell.topic.key!, other.topic.key!)));
