import { spell } from '../../model/spell.ts';
import { type Book, type Cell, levelOf, type Scope } from '../book.ts';
import { COUNT_CHECKS, type CountCheck } from '../checks/bound-checks.ts';
import { chosen } from '../choose.ts';
import type { Tested } from '../tested.ts';
import { cellName, type Names } from '../wording.ts';

/** Where a count may stand: a budget figure or an actual one, of the year or of the end of the year before. */
const placesFor = ({ scope }: Cell): readonly Scope[] =>
  [scope.stage, 'actual' as const].flatMap((stage) =>
    [scope.year, scope.year - 1].flatMap((year) =>
      [scope.budget, 'all' as const].map((budget) => ({ ...scope, stage, year, budget })),
    ),
  );

const countFor = (check: CountCheck, cost: Cell, book: Book): Cell | null => {
  const cells = check.counts.flatMap((concept) =>
    placesFor(cost).flatMap((scope) => book.at(levelOf(concept), scope) ?? []),
  );
  return cells[0] ?? null;
};

const isSpent = (cell: Cell): boolean => cell.topic.aspect === 'level' && chosen(cell).quantity.value > 0;

const testCount = (
  check: CountCheck,
  cost: Cell,
  { count, names }: { count: Cell; names: Names },
): Tested => {
  const [spent, things] = [chosen(cost), chosen(count)];
  const fails = things.quantity.value === 0;
  const [costName, countName] = [cellName(cost, names), cellName(count, names)];
  const [a, b] = [spell(spent.quantity), spell(things.quantity)];
  return {
    check,
    outcome: fails ? 'fails' : 'holds',
    subject: { zh: check.tests.zh, en: check.tests.en },
    left: [spent],
    right: [things],
    printed: spent.quantity,
    computed: null,
    sentence: {
      zh: `${costName.zh}为${a.zh}，${fails ? '而' : ''}${countName.zh}为${b.zh}。`,
      en: `${costName.en} is stated as ${a.en}${fails ? ', but' : ' and'} ${countName.en} as ${b.en}.`,
    },
    explanation: fails ? check.explanation : null,
  };
};

/** Costs that need the thing they are spent on: no vehicle, no vehicle cost. */
export const counts = (book: Book, names: Names): readonly Tested[] =>
  COUNT_CHECKS.flatMap((check) =>
    book.cells
      .filter((cell) => cell.topic.concept === check.cost && isSpent(cell))
      .flatMap((cost) => {
        const count = countFor(check, cost, book);
        return count ? [testCount(check, cost, { count, names })] : [];
      }),
  );
