import type { Book, Cell, Entry } from '../book.ts';
import { isAgainstItself, statedBaseYear } from '../prior.ts';
import type { Check, Tested } from '../tested.ts';
import { cellName, type Names } from '../wording.ts';

const CHECK: Check = {
  id: 'change.base-year',
  family: 'change',
  tests: { zh: '与另一年度比较', en: 'compared with another year' },
};

const testEntry = (entry: Entry, cell: Cell, names: Names): Tested => {
  const { fiscal_year: year } = entry.statement;
  const same = statedBaseYear(entry.statement) === year;
  const name = cellName(cell, names);
  return {
    check: CHECK,
    outcome: same ? 'fails' : 'holds',
    subject: { zh: `${name.zh}：比较的年度`, en: `${name.en}: the year compared with` },
    left: [entry],
    right: [],
    printed: entry.quantity,
    computed: null,
    sentence: {
      zh: `${name.zh}写明与${statedBaseYear(entry.statement)}年比较${same ? '，即与本年自身比较' : ''}。`,
      en: `${name.en} is said to be against ${statedBaseYear(entry.statement)}${same ? ', the same year' : ''}.`,
    },
    explanation: null,
    severity: 'warning',
  };
};

const compares = ({ topic, scope, entries }: Cell): boolean =>
  topic.aspect === 'change' &&
  scope.stage === 'budget' &&
  (topic.base === 'prior-year' || isAgainstItself({ topic, scope, entries }));

/** Changes of a budget that name the year they are against: not the budget's own. */
export const baseYears = (book: Book, names: Names): readonly Tested[] =>
  book.cells
    .filter(compares)
    .flatMap((cell) =>
      cell.entries
        .filter(({ statement }) => statedBaseYear(statement) !== null)
        .map((entry) => testEntry(entry, cell, names)),
    );
