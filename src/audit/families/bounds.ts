import type { Bilingual } from '../../model/bilingual.ts';
import { overlaps, type Quantity } from '../../model/quantity.ts';
import { spell } from '../../model/spell.ts';
import { subtract } from '../arithmetic.ts';
import { type Book, type Cell, type Entry, levelOf } from '../book.ts';
import { BOUND_CHECKS, type BoundCheck } from '../checks/bound-checks.ts';
import { chosen, combinations } from '../choose.ts';
import type { Tested } from '../tested.ts';
import { cellName, type Names } from '../wording.ts';

/** How far behind a project's figure its purpose may stand in a project table. */
const PURPOSE_REACH = 80;

const PROJECTS = ['project.budget', 'expenditure.project.item'];

type Outcome = 'holds' | 'rounding' | 'fails';

const compare = (lower: Quantity, upper: Quantity): Outcome => {
  if (lower.value <= upper.value) return 'holds';
  return overlaps(lower, upper) ? 'rounding' : 'fails';
};

interface Pair {
  readonly lower: Entry;
  readonly upper: Entry;
  readonly outcome: Outcome;
}

const bestPair = (lower: Cell, upper: Cell): Pair => {
  const pairs = combinations([lower, upper]).map(
    ([a, b]): Pair => ({ lower: a!, upper: b!, outcome: compare(a!.quantity, b!.quantity) }),
  );
  return pairs.find(({ outcome }) => outcome !== 'fails') ?? pairs[0]!;
};

const wordsOf = ({ statement }: Entry, source: string | null): string =>
  `${statement.label ?? ''} ${statement.quote} ${source?.slice(statement.end, statement.end + PURPOSE_REACH) ?? ''}`;

/** A project as large as the excess whose name or stated purpose is what the bounded figure is spent on. */
const payingProject = (check: BoundCheck, { lower, upper }: Pair, book: Book): Entry | undefined => {
  const excess = subtract(lower.quantity, upper.quantity);
  return book.cells
    .filter(
      ({ topic, scope }) =>
        PROJECTS.includes(topic.concept) &&
        topic.aspect === 'level' &&
        scope.year === lower.statement.fiscal_year,
    )
    .map(chosen)
    .find(
      (project) =>
        project.quantity.value === excess.value &&
        check.excessWords.some((word) => wordsOf(project, book.source).includes(word)),
    );
};

const explain = (project: Entry): Bilingual => {
  const [name, figure] = [project.statement.label ?? project.statement.key ?? '', spell(project.quantity)];
  return {
    zh: `项目“${name}”${figure.zh}用于运行，恰等于差额，可能已计入。`,
    en: `The project “${name}” of ${figure.en} is for running costs and exactly as large as the difference; it may be counted in.`,
  };
};

const testPair = (check: BoundCheck, pair: Pair, { cells, book, names }: Context): Tested => {
  const [lowerName, upperName] = cells.map((cell) => cellName(cell, names));
  const { lower, upper, outcome } = pair;
  const fails = outcome === 'fails';
  const project = fails ? payingProject(check, pair, book) : undefined;
  const [a, b] = [spell(lower.quantity), spell(upper.quantity)];
  return {
    check,
    outcome,
    subject: { zh: `${lowerName!.zh}≤${upperName!.zh}`, en: `${lowerName!.en} ≤ ${upperName!.en}` },
    left: [lower],
    right: project ? [upper, project] : [upper],
    printed: lower.quantity,
    computed: upper.quantity,
    sentence: {
      zh: `${lowerName!.zh}为${a.zh}，${fails ? '超过' : '不超过'}${upperName!.zh}的${b.zh}。`,
      en: `${lowerName!.en} is stated as ${a.en}, ${fails ? 'more than' : 'not more than'} ${upperName!.en} of ${b.en}.`,
    },
    explanation: project ? explain(project) : null,
  };
};

interface Context {
  readonly cells: readonly [Cell, Cell];
  readonly book: Book;
  readonly names: Names;
}

/** Figures that cannot be more than another figure of the same scope. */
export const bounds = (book: Book, names: Names): readonly Tested[] =>
  BOUND_CHECKS.flatMap((check) =>
    book.cells
      .filter(({ topic }) => topic.concept === check.lower && topic.aspect === 'level' && topic.key === null)
      .flatMap((lower) => {
        const upper = book.at(levelOf(check.upper), lower.scope);
        if (!upper) return [];
        return [testPair(check, bestPair(lower, upper), { cells: [lower, upper], book, names })];
      }),
  );
