import type { Bilingual } from '../../model/bilingual.ts';
import type { Outcome } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import { spell } from '../../model/spell.ts';
import { agreeRate } from '../agree.ts';
import { percentOf, subtract } from '../arithmetic.ts';
import type { Book, Cell, Entry } from '../book.ts';
import { combinations, variants } from '../choose.ts';
import { changeFor, levelFor, priorFor } from '../prior.ts';
import type { Check, Tested } from '../tested.ts';
import { cellName, type Names } from '../wording.ts';

const RATE: Check = {
  id: 'rate.amount',
  family: 'rate',
  tests: { zh: '增减率＝增减额÷基期数', en: 'rate = change ÷ base' },
};

const ZERO_BASE: Check = {
  id: 'rate.zero-base',
  family: 'rate',
  tests: { zh: '基期数为零时不存在增减率', en: 'there is no rate on a base of zero' },
};

const DIRECTION: Check = {
  id: 'rate.direction',
  family: 'rate',
  tests: { zh: '增减率与增减额方向一致', en: 'rate and change have the same direction' },
};

const FLOOR: Check = {
  id: 'rate.floor',
  family: 'rate',
  tests: { zh: '降幅不超过100%', en: 'a fall is not more than 100 %' },
};

/** The change and the base that a rate is the ratio of, and the statements that give them. */
interface Terms {
  readonly change: Quantity;
  readonly base: Quantity;
  readonly from: readonly Entry[];
}

type Combine = (entries: readonly Entry[]) => Terms;

/** The ways to get change and base, best first: base as stated, else the level less the change, else from both levels. */
const WAYS: readonly {
  readonly needs: readonly ('change' | 'level' | 'prior')[];
  readonly terms: Combine;
}[] = [
  {
    needs: ['change', 'prior'],
    terms: ([change, prior]) => ({
      change: change!.quantity,
      base: prior!.quantity,
      from: [change!, prior!],
    }),
  },
  {
    needs: ['change', 'level'],
    terms: ([change, level]) => ({
      change: change!.quantity,
      base: subtract(level!.quantity, change!.quantity),
      from: [change!, level!],
    }),
  },
  {
    needs: ['level', 'prior'],
    terms: ([level, prior]) => ({
      change: subtract(level!.quantity, prior!.quantity),
      base: prior!.quantity,
      from: [level!, prior!],
    }),
  },
];

const termsFor = (rate: Entry, cell: Cell, book: Book): readonly Terms[] => {
  const found = {
    change: changeFor(cell, book),
    level: levelFor(cell, book),
    prior: priorFor(rate, cell, book),
  };
  return WAYS.flatMap(({ needs, terms }) => {
    const cells = needs.flatMap((need) => found[need] ?? []);
    return cells.length === needs.length ? combinations(cells).map(terms) : [];
  });
};

const computedOf = ({ change, base }: Terms): Quantity | null => percentOf(change, base);

/** The terms shown first, unless they fail and others that the document prints do not. */
const bestTerms = (rate: Entry, all: readonly Terms[]): Terms | undefined => {
  const agreeing = all.find((terms) => {
    const computed = computedOf(terms);
    return computed !== null && agreeRate(rate.quantity, computed) !== 'fails';
  });
  return agreeing ?? all[0];
};

interface Row {
  readonly check: Check;
  readonly outcome: Outcome;
  readonly rate: Entry;
  readonly right: readonly Entry[];
  readonly computed: Quantity | null;
  readonly name: Bilingual;
  readonly rest: Bilingual;
}

const row = ({ check, outcome, rate, right, computed, name, rest }: Row): Tested => {
  const printed = spell(rate.quantity, 'signed');
  return {
    check,
    outcome,
    subject: { zh: `${name.zh}：${check.tests.zh}`, en: `${name.en}: ${check.tests.en}` },
    left: [rate],
    right,
    printed: rate.quantity,
    computed,
    sentence: {
      zh: `${name.zh}写为${printed.zh}，${rest.zh}`,
      en: `${name.en} is stated as ${printed.en}, ${rest.en}`,
    },
    explanation: null,
  };
};

const RATE_WORDS: Readonly<Record<'holds' | 'rounding' | 'fails', Bilingual>> = {
  holds: { zh: '与推算一致。', en: 'as computed.' },
  rounding: { zh: '属四舍五入。', en: 'which is rounding.' },
  fails: { zh: '与所写不符。', en: 'which is not what is stated.' },
};

const testRatio = (rate: Entry, terms: Terms, name: Bilingual): Tested => {
  const computed = computedOf(terms)!;
  const outcome = agreeRate(rate.quantity, computed);
  const [change, base, said] = [spell(terms.change, 'signed'), spell(terms.base), spell(computed, 'signed')];
  const words = RATE_WORDS[outcome];
  const rest = {
    zh: `增减额${change.zh}、基期数${base.zh}，推算为${said.zh}，${words.zh}`,
    en: `the change of ${change.en} on a base of ${base.en} gives ${said.en}, ${words.en}`,
  };
  return row({ check: RATE, outcome, rate, right: terms.from, computed, name, rest });
};

const testZeroBase = (rate: Entry, terms: Terms, name: Bilingual): Tested => {
  const nothing = terms.change.value === 0;
  const change = spell(terms.change, 'signed');
  const rest = nothing
    ? { zh: '本期与基期均为零，增减率无意义。', en: 'on zero in both periods: a rate has no meaning here.' }
    : {
        zh: `而基期数为零、增减额为${change.zh}，以零为基数不存在增减率。`,
        en: `but the base is zero and the change ${change.en}: there is no rate on a base of zero.`,
      };
  const outcome = nothing ? 'not-applicable' : 'fails';
  return row({ check: ZERO_BASE, outcome, rate, right: terms.from, computed: null, name, rest });
};

const testDirection = (rate: Entry, change: Entry, name: Bilingual): Tested => {
  const same = Math.sign(rate.quantity.value) === Math.sign(change.quantity.value);
  const said = spell(change.quantity, 'signed');
  const rest = {
    zh: `增减额为${said.zh}，方向${same ? '一致' : '相反'}；基期数未列出，数值无法核对。`,
    en: `the change is ${said.en}, ${same ? 'in the same direction' : 'in the other direction'}; the base is not stated, so the rate itself cannot be checked.`,
  };
  const outcome = same ? 'insufficient' : 'fails';
  return row({ check: DIRECTION, outcome, rate, right: [change], computed: null, name, rest });
};

const testFloor = (rate: Entry, name: Bilingual): Tested => {
  const impossible = rate.quantity.value < -100 * 1e6;
  const rest = impossible
    ? { zh: '而降幅不可能超过100%。', en: 'but nothing can fall by more than 100 %.' }
    : {
        zh: '增减额和基期数未列出，无法核对。',
        en: 'but neither change nor base is stated, so it cannot be checked.',
      };
  return row({
    check: FLOOR,
    outcome: impossible ? 'fails' : 'insufficient',
    rate,
    right: [],
    computed: null,
    name,
    rest,
  });
};

const testRate = (rate: Entry, cell: Cell, { book, names }: { book: Book; names: Names }): Tested => {
  const name = cellName(cell, names);
  const terms = bestTerms(rate, termsFor(rate, cell, book));
  if (terms) {
    if (terms.base.value > 0) return testRatio(rate, terms, name);
    if (terms.base.value === 0) return testZeroBase(rate, terms, name);
  }
  const change = changeFor(cell, book);
  if (change) return testDirection(rate, variants(change)[0]!.entry, name);
  return testFloor(rate, name);
};

/** Every printed rate of change: recomputed where change and base can be had, else its direction, else its floor. */
export const rates = (book: Book, names: Names): readonly Tested[] =>
  book.cells
    .filter(({ topic }) => topic.aspect === 'change-rate')
    .flatMap((cell) => variants(cell).map(({ entry }) => testRate(entry, cell, { book, names })));
