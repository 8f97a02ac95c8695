import type { Bilingual } from '../../model/bilingual.ts';
import { exactly, type Quantity } from '../../model/quantity.ts';
import type { Concept } from '../../model/reference.ts';
import { spell } from '../../model/spell.ts';
import type { Budget } from '../../model/statement.ts';
import { agreeComputed, agreeRate } from '../agree.ts';
import { percentOf, sum } from '../arithmetic.ts';
import { type Book, type Cell, type Entry, levelOf } from '../book.ts';
import { namedTotal } from '../canonical.ts';
import { chosen, combinations, variants } from '../choose.ts';
import { levelFor } from '../prior.ts';
import type { Check, Tested } from '../tested.ts';
import { cellName, listed, type Names } from '../wording.ts';

const SHARE: Check = {
  id: 'share.amount',
  family: 'share',
  tests: { zh: '占比＝部分÷总数', en: 'share = part ÷ whole' },
};

const CLOSED: Check = {
  id: 'share.sum',
  family: 'share',
  tests: { zh: '各部分占比合计为100%', en: 'shares of a whole list add up to 100 %' },
};

/** Pairs of parts that leave no third: their shares of one whole must add up to 100 %. */
const WHOLE_LISTS: readonly (readonly string[])[] = [
  ['expenditure.basic', 'expenditure.project'],
  ['expenditure.basic.personnel', 'expenditure.basic.public'],
  ['sangong.abroad', 'sangong.vehicle', 'sangong.reception'],
  ['procurement.goods', 'procurement.works', 'procurement.services'],
];

interface Ratio {
  readonly part: Entry;
  readonly whole: Entry;
  readonly computed: Quantity | null;
}

/** The wholes that a share can be of: the stated base in its own budget, in that of the part, and in all money. */
const wholesFor = (cell: Cell, parents: ReadonlyMap<string, string>, book: Book): readonly Cell[] => {
  const base = cell.topic.base ?? parents.get(cell.topic.concept);
  if (!base) return [];
  const { concept, budget } = namedTotal(base);
  const budgets = new Set<Budget>([budget ?? cell.scope.budget, 'all']);
  return [...budgets].flatMap(
    (named) => book.at(levelOf(concept), { ...cell.scope, nature: null, budget: named }) ?? [],
  );
};

const ratioOf = ([part, whole]: readonly Entry[]): Ratio => ({
  part: part!,
  whole: whole!,
  computed: percentOf(part!.quantity, whole!.quantity),
});

const bestRatio = (share: Entry, part: Cell, wholes: readonly Cell[]): Ratio | undefined => {
  const ratios = wholes.flatMap((whole) => combinations([part, whole]).map(ratioOf));
  const agrees = ({ computed }: Ratio): boolean =>
    computed !== null && agreeRate(share.quantity, computed) !== 'fails';
  return ratios.find(agrees) ?? ratios[0];
};

const unknown = (share: Entry, name: Bilingual): Tested => {
  const printed = spell(share.quantity);
  return {
    check: SHARE,
    outcome: 'insufficient',
    subject: { zh: `${name.zh}：部分÷总数`, en: `${name.en}: part ÷ whole` },
    left: [share],
    right: [],
    printed: share.quantity,
    computed: null,
    sentence: {
      zh: `${name.zh}写为${printed.zh}，部分或总数未列出，无法核对。`,
      en: `${name.en} is stated as ${printed.en}; the part or the whole is not stated, so it cannot be checked.`,
    },
    explanation: null,
  };
};

const OUTCOME_WORDS: Readonly<Record<'holds' | 'rounding' | 'fails', Bilingual>> = {
  holds: { zh: '一致', en: 'as stated' },
  rounding: { zh: '属四舍五入', en: 'which is rounding' },
  fails: { zh: '与所写不符', en: 'which is not what is stated' },
};

const testRatio = (share: Entry, { part, whole, computed }: Ratio, name: Bilingual): Tested => {
  if (!computed) return { ...unknown(share, name), outcome: 'not-applicable', right: [part, whole] };
  const outcome = agreeRate(share.quantity, computed);
  const [printed, a, b, c] = [share.quantity, part.quantity, whole.quantity, computed].map((q) => spell(q));
  const words = OUTCOME_WORDS[outcome];
  return {
    ...unknown(share, name),
    outcome,
    right: [part, whole],
    computed,
    sentence: {
      zh: `${name.zh}写为${printed!.zh}；${a!.zh}占${b!.zh}为${c!.zh}，${words.zh}。`,
      en: `${name.en} is stated as ${printed!.en}; ${a!.en} of ${b!.en} is ${c!.en}, ${words.en}.`,
    },
  };
};

const testCell = (cell: Cell, parents: ReadonlyMap<string, string>, { book, names }: Context) => {
  const part = levelFor(cell, book);
  const wholes = wholesFor(cell, parents, book);
  const name = cellName(cell, names);
  return variants(cell).map(({ entry }) => {
    const ratio = part ? bestRatio(entry, part, wholes) : undefined;
    return ratio ? testRatio(entry, ratio, name) : unknown(entry, name);
  });
};

interface Context {
  readonly book: Book;
  readonly names: Names;
}

const HUNDRED: Quantity = exactly(100, '%');

const testWhole = (cells: readonly Cell[], names: Names): Tested => {
  const shares = cells.map(chosen);
  const total = sum(shares.map(({ quantity }) => quantity));
  const outcome = agreeComputed(HUNDRED, total);
  const [said, added] = [listed(shares, names), spell(total)];
  return {
    check: CLOSED,
    outcome,
    subject: { zh: `${said.zh}：占比合计为100%`, en: `shares add up to 100 %: ${said.en}` },
    left: shares,
    right: [],
    printed: total,
    computed: HUNDRED,
    sentence: {
      zh: `各部分占比（${said.zh}）合计为${added.zh}${outcome === 'fails' ? '，而各部分之外别无其他' : ''}。`,
      en: `The shares (${said.en}) add up to ${added.en}${outcome === 'fails' ? ', and there is no further part' : ''}.`,
    },
    explanation: null,
  };
};

/** Shares of one whole by parts that leave no other. */
const wholeLists = ({ book, names }: Context): readonly Tested[] =>
  WHOLE_LISTS.flatMap(([first, ...others]) =>
    book.cells
      .filter(({ topic }) => topic.aspect === 'share' && topic.concept === first && topic.key === null)
      .flatMap((cell) => {
        const rest = others.flatMap((concept) => book.at({ ...cell.topic, concept }, cell.scope) ?? []);
        return rest.length === others.length ? [testWhole([cell, ...rest], names)] : [];
      }),
  );

/** Printed shares against part and whole, and shares of whole lists against 100 %. */
export const shares = (book: Book, names: Names, concepts: readonly Concept[]): readonly Tested[] => {
  const parents = new Map(concepts.flatMap(({ concept, parent }) => (parent ? [[concept, parent]] : [])));
  return [
    ...book.cells
      .filter(({ topic }) => topic.aspect === 'share')
      .flatMap((cell) => testCell(cell, parents, { book, names })),
    ...wholeLists({ book, names }),
  ];
};
