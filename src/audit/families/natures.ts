import type { Nature } from '../../model/statement.ts';
import type { Book, Cell } from '../book.ts';
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

const partsOf = ({ parts }: SplitCheck, whole: Cell, book: Book): readonly Cell[] =>
  parts.flatMap((nature) => book.at(whole.topic, { ...whole.scope, nature }) ?? []);

/** A line is split in whole where every column has a figure; blank cells leave it open. */
const testSplit = (
  check: SplitCheck,
  whole: Cell,
  { book, names }: { book: Book; names: Names },
): Tested[] => {
  const parts = partsOf(check, whole, book);
  if (parts.length < check.parts.length) return [];
  return [testSum({ check, whole, parts, closed: true, exclusive: true }, names)];
};

/** Codes against the columns that split them by nature: 合计 = 人员经费 + 公用经费 + 项目支出. */
export const natures = (book: Book, names: Names): readonly Tested[] =>
  SPLIT_CHECKS.flatMap((check) =>
    book.cells
      .filter(
        ({ topic, scope }) =>
          CLASSIFIED.includes(topic.concept) && topic.aspect === 'level' && scope.nature === check.whole,
      )
      .flatMap((whole) => testSplit(check, whole, { book, names })),
  );
