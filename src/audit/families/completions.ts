import type { Bilingual } from '../../model/bilingual.ts';
import type { Quantity } from '../../model/quantity.ts';
import { spell } from '../../model/spell.ts';
import type { Stage } from '../../model/statement.ts';
import { agreeRate } from '../agree.ts';
import { percentOf } from '../arithmetic.ts';
import { type Book, type Cell, type Entry, levelOf } from '../book.ts';
import { combinations, variants } from '../choose.ts';
import type { Check, Tested } from '../tested.ts';
import { cellName, type Names } from '../wording.ts';

const CHECK: Check = {
  id: 'completion.rate',
  family: 'completion',
  tests: { zh: '完成率＝完成数÷计划数', en: 'completion rate = done ÷ planned' },
};

/** What a plan is called in the concept list, beside the thing planned. */
const planOf = (concept: string): string => `${concept}-plan`;

const DONE: readonly Stage[] = ['final', 'actual'];
const PLANNED: readonly Stage[] = ['budget', 'target', 'actual', 'final'];

const anyStage = (book: Book, { topic, scope }: Cell, stages: readonly Stage[]): readonly Cell[] =>
  stages.flatMap((stage) => book.at(levelOf(topic.concept, topic.key), { ...scope, stage }) ?? []);

interface Pair {
  readonly done: Entry;
  readonly planned: Entry;
  readonly computed: Quantity | null;
}

/** Done and planned, as the document gives them: a plan of its own name, or the same thing in the budget or the targets. */
const pairsFor = (cell: Cell, book: Book): readonly Pair[] => {
  const plan = { ...cell, topic: { ...cell.topic, concept: planOf(cell.topic.concept) } };
  const done = anyStage(book, cell, DONE);
  const planned = [...anyStage(book, plan, PLANNED), ...anyStage(book, cell, ['budget', 'target'])];
  return done.flatMap((a) =>
    planned.flatMap((b) =>
      combinations([a, b]).map(
        ([x, y]): Pair => ({ done: x!, planned: y!, computed: percentOf(x!.quantity, y!.quantity) }),
      ),
    ),
  );
};

const bestPair = (rate: Entry, pairs: readonly Pair[]): Pair | undefined =>
  pairs.find(({ computed }) => computed !== null && agreeRate(rate.quantity, computed) !== 'fails') ??
  pairs[0];

const base = (rate: Entry, name: Bilingual): Tested => ({
  check: CHECK,
  outcome: 'insufficient',
  subject: { zh: `${name.zh}：完成数÷计划数`, en: `${name.en}: done ÷ planned` },
  left: [rate],
  right: [],
  printed: rate.quantity,
  computed: null,
  sentence: {
    zh: `${name.zh}写为${spell(rate.quantity).zh}，计划数或完成数未列出，无法核对。`,
    en: `${name.en} is stated as ${spell(rate.quantity).en}; what was planned or done is not stated, so it cannot be checked.`,
  },
  explanation: null,
});

const nothingPlanned = (rate: Entry, { done, planned }: Pair, name: Bilingual): Tested => ({
  ...base(rate, name),
  outcome: 'not-applicable',
  right: [done, planned],
  sentence: {
    zh: `${name.zh}写为${spell(rate.quantity).zh}，而计划数为零，完成率无意义。`,
    en: `${name.en} is stated as ${spell(rate.quantity).en}; nothing was planned, so a rate has no meaning.`,
  },
});

const testPair = (rate: Entry, pair: Pair, name: Bilingual): Tested => {
  const { done, planned, computed } = pair;
  if (!computed) return nothingPlanned(rate, pair, name);
  const outcome = agreeRate(rate.quantity, computed);
  const [printed, a, b, c] = [rate.quantity, done.quantity, planned.quantity, computed].map((q) => spell(q));
  const fails = outcome === 'fails';
  return {
    ...base(rate, name),
    outcome,
    right: [done, planned],
    computed,
    sentence: {
      zh: `${name.zh}写为${printed!.zh}；完成${a!.zh}、计划${b!.zh}，推算为${c!.zh}${fails ? '，与所写不符' : ''}。`,
      en: `${name.en} is stated as ${printed!.en}; ${a!.en} of ${b!.en} is ${c!.en}${fails ? ', which is not what is stated' : ''}.`,
    },
  };
};

/** Every printed completion rate against what was planned and what was done. */
export const completions = (book: Book, names: Names): readonly Tested[] =>
  book.cells
    .filter(({ topic }) => topic.aspect === 'completion-rate')
    .flatMap((cell) => {
      const [pairs, name] = [pairsFor(cell, book), cellName(cell, names)];
      return variants(cell).map(({ entry }) => {
        const pair = bestPair(entry, pairs);
        return pair ? testPair(entry, pair, name) : base(entry, name);
      });
    });
