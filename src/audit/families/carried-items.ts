import { spell } from '../../model/spell.ts';
import { type Book, type Cell, type Entry, levelOf } from '../book.ts';
import { chosen, combinations } from '../choose.ts';
import type { Check, Tested } from '../tested.ts';
import { cellName, type Names } from '../wording.ts';

const CHECK: Check = {
  id: 'balance.carried-items',
  family: 'balance',
  tests: {
    zh: '名为“结转”的项目不超过年初结转收入',
    en: 'an item called carried over is not more than what is carried over',
  },
};

const ITEMS = ['expenditure.project.item', 'project.budget', 'task.budget'];

/** 上年结转 in an item's name: its money is said to come from last year. */
const CARRIED = '上年结转';

const isCarried = ({ topic, entries }: Cell): boolean =>
  topic.aspect === 'level' &&
  ITEMS.includes(topic.concept) &&
  entries.some(({ statement }) => `${statement.key ?? ''}${statement.label ?? ''}`.includes(CARRIED));

/** The choice of printed values that agrees, if any does. */
const bestPair = (item: Cell, carried: Cell): readonly Entry[] => {
  const pairs = combinations([item, carried]);
  return pairs.find(([a, b]) => a!.quantity.value <= b!.quantity.value) ?? pairs[0]!;
};

const testPair = (item: Cell, carried: Cell, names: Names): Tested => {
  const [left, right] = bestPair(item, carried);
  const fails = left!.quantity.value > right!.quantity.value;
  const [name, source] = [cellName(item, names), cellName(carried, names)];
  const [a, b] = [spell(left!.quantity), spell(right!.quantity)];
  return {
    check: CHECK,
    outcome: fails ? 'fails' : 'holds',
    subject: { zh: `${name.zh}≤${source.zh}`, en: `${name.en} ≤ ${source.en}` },
    left: [left!],
    right: [right!],
    printed: left!.quantity,
    computed: right!.quantity,
    sentence: {
      zh: `${name.zh}为${a.zh}，${fails ? '而' : ''}${source.zh}为${b.zh}。`,
      en: `${name.en} is stated as ${a.en}${fails ? ', but' : ' and'} ${source.en} as ${b.en}.`,
    },
    explanation: null,
    severity: 'warning',
  };
};

/** Items that are named as carried over from last year, against the revenue carried over. */
export const carriedItems = (book: Book, names: Names): readonly Tested[] =>
  book.cells.filter(isCarried).flatMap((item) => {
    const carried = book.at(levelOf('revenue.carry-over'), { ...item.scope, nature: null });
    return carried && chosen(item).quantity.value > 0 ? [testPair(item, carried, names)] : [];
  });
