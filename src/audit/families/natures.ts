import type { Nature } from '../../model/statement.ts';
import type { Book, Cell, Entry } from '../book.ts';
import { sameLine } from '../same-place.ts';
import { testSum } from '../test-sum.ts';
import type { Check, Tested } from '../tested.ts';
import type { Names } from '../wording.ts';

/** Columns that split one line of a table, or one code in the text. */
interface SplitCheck extends Check {
  readonly whole: Nature | null;
  readonly parts: readonly Nature[];
}

/** How a code's money can be split. */
const SPLIT_CHECKS: readonly SplitCheck[] = [
  {
    id: 'nature.three',
    family: 'nature',
    tests: { zh: '科目合计＝人员＋公用＋项目', en: 'class = personnel + public + project' },
    whole: null,
    parts: ['basic-personnel', 'basic-public', 'project'],
  },
  {
    id: 'nature.two',
    family: 'nature',
    tests: { zh: '科目合计＝基本支出＋项目支出', en: 'class = basic + project' },
    whole: null,
    parts: ['basic', 'project'],
  },
  {
    id: 'nature.basic',
    family: 'nature',
    tests: { zh: '科目基本支出＝人员＋公用', en: 'basic part of a class = personnel + public' },
    whole: 'basic',
    parts: ['basic-personnel', 'basic-public'],
  },
];

const CLASSIFIED = ['expenditure.function', 'expenditure.economic', 'expenditure.gov-economic'];

const alone = (book: Book, entry: Entry): Cell | null => book.alone(entry.statement.statement_id);

/** The columns of the whole's own line. */
const partsOf = ({ parts }: SplitCheck, whole: Entry, { cell, book }: Line): readonly Cell[] =>
  parts.flatMap((nature) => {
    const entries = book.at(cell.topic, { ...cell.scope, nature })?.entries ?? [];
    const own = entries.find((entry) => sameLine(whole.statement, entry.statement, book.source));
    return own ? (alone(book, own) ?? []) : [];
  });

interface Line {
  readonly cell: Cell;
  readonly book: Book;
}

/** A line is split in whole where every column has a figure; blank cells leave it open. */
const testSplit = (
  check: SplitCheck,
  cell: Cell,
  { book, names }: { book: Book; names: Names },
): readonly Tested[] =>
  cell.entries.flatMap((entry) => {
    const [whole, parts] = [alone(book, entry), partsOf(check, entry, { cell, book })];
    if (!whole || parts.length < check.parts.length) return [];
    return [testSum({ check, whole, parts, closed: true, exclusive: true }, names)];
  });

/** Codes against the columns that split them by nature, line by line: 合计 = 人员经费 + 公用经费 + 项目支出. */
export const natures = (book: Book, names: Names): readonly Tested[] =>
  SPLIT_CHECKS.flatMap((check) =>
    book.cells
      .filter(
        ({ topic, scope }) =>
          CLASSIFIED.includes(topic.concept) && topic.aspect === 'level' && scope.nature === check.whole,
      )
      .flatMap((cell) => testSplit(check, cell, { book, names })),
  );
