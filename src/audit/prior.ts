import type { Statement } from '../model/statement.ts';
import type { Book, Cell, Entry, Scope } from './book.ts';

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

/** 比2023年预算, 与2023年预算相比, 较2023年 …: the year that a change is said to be against. */
const AGAINST = /[比较与]\s*(\d{4})\s*年/;

/** The year that a statement's words say it is against; null where they say none. */
export const statedBaseYear = ({ quote }: Statement): number | null => {
  const year = AGAINST.exec(quote)?.[1];
  return year === undefined ? null : Number(year);
};

const againstEarlier = ({ statement }: Entry): number | null => {
  const year = statement.base === null || statement.base === 'prior-year' ? statedBaseYear(statement) : null;
  return year !== null && year < statement.fiscal_year ? year : null;
};

/**
 * The level that a change or rate is measured against: of the year that its words name, else by its base. Null where
 * it is not stated or the base is another kind.
 */
export const priorFor = (entry: Entry, cell: Cell, book: Book): Cell | null => {
  const year = againstEarlier(entry);
  if (year !== null) return book.at({ ...cell.topic, aspect: 'level', base: null }, { ...cell.scope, year });
  const scopeOf = isAgainstItself(cell) ? undefined : BASE_SCOPES[cell.topic.base ?? ''];
  return scopeOf ? book.at({ ...cell.topic, aspect: 'level', base: null }, scopeOf(cell.scope)) : null;
};

/** The change that stands beside a rate. */
export const changeFor = (rate: Cell, book: Book): Cell | null =>
  book.at({ ...rate.topic, aspect: 'change' }, rate.scope);
