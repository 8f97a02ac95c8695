import type { Bilingual } from '../../model/bilingual.ts';
import type { Outcome } from '../../model/finding.ts';
import { spell } from '../../model/spell.ts';
import type { Stage } from '../../model/statement.ts';
import { agreePrinted, farApart } from '../agree.ts';
import { subtract } from '../arithmetic.ts';
import type { Book, Cell, Scope } from '../book.ts';
import { chosen } from '../choose.ts';
import type { Check, Tested } from '../tested.ts';
import { cellName, type Names } from '../wording.ts';

/** Figures that a table of targets repeats from the budget, or from the headcount the budget was made with. */
interface TargetCheck extends Check {
  readonly concepts: readonly string[];
  /** Where the same figure stands: stage, and years before the target's. */
  readonly beside: readonly { readonly stage: Stage; readonly yearsBefore: number }[];
  /** A different date would explain a difference. */
  readonly dated: boolean;
}

const TARGET_CHECKS: readonly TargetCheck[] = [
  {
    id: 'targets.money',
    family: 'targets',
    tests: { zh: '绩效指标中的金额与预算一致', en: 'amounts in the targets = amounts in the budget' },
    concepts: ['expenditure.', 'revenue.', 'operating-cost.', 'sangong.', 'project.', 'activity.', 'task.'],
    beside: [
      { stage: 'budget', yearsBefore: 0 },
      { stage: 'final', yearsBefore: 0 },
    ],
    dated: false,
  },
  {
    id: 'targets.staff',
    family: 'targets',
    tests: { zh: '绩效指标中的人数与部门人员情况一致', en: 'staff in the targets = staff of the department' },
    concepts: ['staff.'],
    beside: [
      { stage: 'actual', yearsBefore: 0 },
      { stage: 'actual', yearsBefore: 1 },
    ],
    dated: true,
  },
];

const found = (check: TargetCheck, target: Cell, book: Book): Cell | null => {
  const scopes = check.beside.map(
    ({ stage, yearsBefore }): Scope => ({
      ...target.scope,
      stage,
      year: target.scope.year - yearsBefore,
    }),
  );
  for (const scope of scopes) {
    const cell = book.at(target.topic, scope);
    if (cell) return cell;
  }
  return null;
};

const DATES = {
  zh: '两处人数的统计时点不同，人员可能有变动。',
  en: 'The two counts are of different dates, between which staff may have changed.',
} as const;

/** What is said instead of the difference. */
const WORDS: Readonly<Partial<Record<Outcome, Bilingual>>> = {
  holds: { zh: '两处一致', en: 'which agrees' },
  insufficient: {
    zh: '相差悬殊，可能只指其中一个项目，无法核对',
    en: 'so far apart that it may be of one project only and cannot be checked',
  },
};

const compare = (check: TargetCheck, [stated, target]: readonly [Cell, Cell], names: Names): Tested => {
  const [left, right] = [chosen(stated), chosen(target)];
  const verdict = agreePrinted(left.quantity, right.quantity);
  const unclear = verdict === 'fails' && !check.dated && farApart(left.quantity, right.quantity);
  const outcome = unclear ? 'insufficient' : verdict;
  const [name, a, b] = [cellName(stated, names), spell(left.quantity), spell(right.quantity)];
  const gap = spell(subtract(left.quantity, right.quantity), 'signed');
  const words = WORDS[outcome];
  return {
    check,
    outcome,
    subject: { zh: `${name.zh}＝绩效指标所载`, en: `${name.en} = the target table` },
    left: [left],
    right: [right],
    printed: left.quantity,
    computed: right.quantity,
    sentence: {
      zh: `${name.zh}为${a.zh}，绩效指标中为${b.zh}，${words ? words.zh : `相差${gap.zh}`}。`,
      en: `${name.en} is stated as ${a.en}; the targets say ${b.en}, ${words ? words.en : `a difference of ${gap.en}`}.`,
    },
    explanation: outcome === 'fails' && check.dated ? DATES : null,
  };
};

const covers = (check: TargetCheck, { topic, scope }: Cell): boolean =>
  scope.stage === 'target' &&
  topic.aspect === 'level' &&
  check.concepts.some((prefix) => topic.concept.startsWith(prefix));

/** What the performance targets repeat, beside what the budget and the text say. */
export const targets = (book: Book, names: Names): readonly Tested[] =>
  TARGET_CHECKS.flatMap((check) =>
    [...book.cells, ...book.bounds]
      .filter((cell) => covers(check, cell))
      .flatMap((target) => {
        const stated = found(check, target, book);
        return stated ? [compare(check, [stated, target], names)] : [];
      }),
  );
