import type { Bilingual } from '../../model/bilingual.ts';
import type { Outcome } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import { spell } from '../../model/spell.ts';
import { agreeComputed } from '../agree.ts';
import { negate, subtract } from '../arithmetic.ts';
import type { Book, Cell, Entry } from '../book.ts';
import { combinations, variants } from '../choose.ts';
import { levelFor, priorFor } from '../prior.ts';
import type { Check, Tested } from '../tested.ts';
import { cellName, type Names } from '../wording.ts';

const AMOUNT: Check = {
  id: 'change.amount',
  family: 'change',
  tests: { zh: '增减额＝本年数－上年数', en: 'change = this year − base' },
};

const BASE: Check = {
  id: 'change.base',
  family: 'change',
  tests: { zh: '增减额的基期数', en: 'the base of a change' },
};

interface Ends {
  readonly level: Entry;
  readonly prior: Entry;
  readonly computed: Quantity;
}

const between = ([level, prior]: readonly Entry[]): Ends => ({
  level: level!,
  prior: prior!,
  computed: subtract(level!.quantity, prior!.quantity),
});

/** The two ends that most statements print; others where only those agree with the change. */
const bestEnds = (change: Entry, cells: readonly [Cell, Cell]): Ends => {
  const all = combinations(cells).map(between);
  const agreeing = all.find(({ computed }) => agreeComputed(change.quantity, computed) !== 'fails');
  return agreeing ?? all[0]!;
};

/** Whether the amount agrees once its sign is turned: the wrong one of 增加 and 减少. */
const isMirrored = (printed: Quantity, computed: Quantity): boolean =>
  printed.value * computed.value < 0 && agreeComputed(negate(printed), computed) !== 'fails';

const DIRECTION: Bilingual = {
  zh: '金额相同而方向相反。',
  en: ' The amount is the same and the direction opposite.',
};

interface Said {
  readonly name: Bilingual;
  readonly change: Entry;
  readonly ends: Ends;
  readonly outcome: Outcome;
  readonly mirrored: boolean;
}

const say = ({ name, change, ends, outcome, mirrored }: Said): Bilingual => {
  const [printed, computed] = [spell(change.quantity, 'signed'), spell(ends.computed, 'signed')];
  const [level, prior] = [spell(ends.level.quantity), spell(ends.prior.quantity)];
  const [zh, en] =
    outcome === 'holds' ? ['一致', 'as stated'] : [`即${computed.zh}`, `that is ${computed.en}`];
  return {
    zh: `${name.zh}写为${printed.zh}；两期数为${prior.zh}和${level.zh}，${zh}${outcome === 'rounding' ? '（属四舍五入）' : ''}。${mirrored ? DIRECTION.zh : ''}`,
    en: `${name.en} is stated as ${printed.en}; the two levels are ${prior.en} and ${level.en}, ${en}${outcome === 'rounding' ? ' (rounding)' : ''}.${mirrored ? DIRECTION.en : ''}`,
  };
};

const testAmount = (change: Entry, cell: Cell, { ends, names }: { ends: Ends; names: Names }): Tested => {
  const outcome = agreeComputed(change.quantity, ends.computed);
  const name = cellName(cell, names);
  const mirrored = outcome === 'fails' && isMirrored(change.quantity, ends.computed);
  return {
    check: AMOUNT,
    outcome,
    subject: { zh: `${name.zh}＝本期数－基期数`, en: `${name.en} = this level − base level` },
    left: [change],
    right: [ends.level, ends.prior],
    printed: change.quantity,
    computed: ends.computed,
    sentence: say({ name, change, ends, outcome, mirrored }),
    explanation: null,
  };
};

/** With one end only nothing can be said. */
const testBase = (change: Entry, cell: Cell, { level, names }: { level: Entry; names: Names }): Tested => {
  const base = subtract(level.quantity, change.quantity);
  const [name, printed] = [cellName(cell, names), spell(change.quantity, 'signed')];
  const [now, before] = [spell(level.quantity), spell(base)];
  return {
    check: BASE,
    outcome: 'insufficient',
    subject: { zh: `${name.zh}：基期数`, en: `${name.en}: base level` },
    left: [change],
    right: [level],
    printed: change.quantity,
    computed: base,
    sentence: {
      zh: `${name.zh}写为${printed.zh}，本期数${now.zh}，推得基期数${before.zh}；基期数未列出，无法核对。`,
      en: `${name.en} is stated as ${printed.en} and the level as ${now.en}, so the base would be ${before.en}; it is not stated, so the change cannot be checked.`,
    },
    explanation: null,
  };
};

const testCell = (cell: Cell, book: Book, names: Names): readonly Tested[] => {
  const level = levelFor(cell, book);
  if (!level) return [];
  return variants(cell).map(({ entry }) => {
    const prior = priorFor(entry, cell, book);
    return prior
      ? testAmount(entry, cell, { ends: bestEnds(entry, [level, prior]), names })
      : testBase(entry, cell, { level: variants(level)[0]!.entry, names });
  });
};

/** Every printed change against the two levels that it lies between. */
export const changes = (book: Book, names: Names): readonly Tested[] =>
  book.cells.filter(({ topic }) => topic.aspect === 'change').flatMap((cell) => testCell(cell, book, names));
