import type { Book, Cell, Scope } from './book.ts';

/** Where the figure stands that a change, rate or completion is measured against: the year before, or the year's budget. */
const BASE_SCOPES: Readonly<Record<string, (scope: Scope) => Scope>> = {
  'prior-year': (scope) => ({ ...scope, year: scope.year - 1 }),
  'initial-budget': (scope) => ({ ...scope, stage: 'budget' }),
  'adjusted-budget': (scope) => ({ ...scope, stage: 'budget' }),
};

/** The level that a change or rate is of. */
export const levelFor = (cell: Cell, book: Book): Cell | null =>
  book.at({ ...cell.topic, aspect: 'level', base: null }, cell.scope);

/** A budget said to have changed against the budget of its own year is compared with itself. */
export const isAgainstItself = ({ topic, scope }: Cell): boolean =>
  scope.stage === 'budget' && (topic.base === 'initial-budget' || topic.base === 'adjusted-budget');

/** The level that a change or rate is measured against; null where it is not stated or the base is another kind. */
export const priorFor = (cell: Cell, book: Book): Cell | null => {
  const scopeOf = isAgainstItself(cell) ? undefined : BASE_SCOPES[cell.topic.base ?? ''];
  return scopeOf ? book.at({ ...cell.topic, aspect: 'level', base: null }, scopeOf(cell.scope)) : null;
};

/** The change that stands beside a rate. */
export const changeFor = (rate: Cell, book: Book): Cell | null =>
  book.at({ ...rate.topic, aspect: 'change' }, rate.scope);
