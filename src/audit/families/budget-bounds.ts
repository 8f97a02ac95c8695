import { overlaps } from '../../model/quantity.ts';
import { spell } from '../../model/spell.ts';
import type { Budget } from '../../model/statement.ts';
import type { Book, Cell } from '../book.ts';
import { chosen, combinations } from '../choose.ts';
import type { Check, Tested } from '../tested.ts';
import { cellName, type Names } from '../wording.ts';

const CHECK: Check = {
  id: 'bounds.budget',
  family: 'bounds',
  tests: {
    zh: '同一科目：部分资金安排的不超过全部资金安排的',
    en: 'what one source pays for a class is not more than what all sources pay',
  },
};

/** The budgets that hold a budget's money, nearest first. */
const WIDER: Readonly<Record<Budget, readonly Budget[]>> = {
  all: [],
  'fiscal-appropriation': ['all'],
  'general-public-budget': ['fiscal-appropriation', 'all'],
  'government-fund': ['fiscal-appropriation', 'all'],
  'state-capital': ['fiscal-appropriation', 'all'],
  'special-account': ['all'],
  'unit-funds': ['all'],
};

const BUDGET_WORDS: Readonly<Record<Budget, { readonly zh: string; readonly en: string }>> = {
  all: { zh: '全部资金', en: 'all funds' },
  'fiscal-appropriation': { zh: '财政拨款', en: 'fiscal appropriation' },
  'general-public-budget': { zh: '一般公共预算', en: 'general public budget' },
  'government-fund': { zh: '政府性基金', en: 'government-managed funds' },
  'state-capital': { zh: '国有资本经营预算', en: 'state capital operations' },
  'special-account': { zh: '财政专户', en: 'special account' },
  'unit-funds': { zh: '单位资金', en: 'unit funds' },
};

const widerCell = (cell: Cell, book: Book): Cell | null =>
  WIDER[cell.scope.budget]
    .flatMap((budget) => book.at(cell.topic, { ...cell.scope, budget }) ?? [])
    .find((found) => chosen(found).quantity.value !== 0) ?? null;

type Verdict = 'holds' | 'rounding' | 'fails';

/** Whether any choice of the printed values keeps the narrower within the wider. */
const compare = (narrow: Cell, wide: Cell): Verdict => {
  const verdicts = combinations([narrow, wide]).map(([a, b]): Verdict => {
    if (a!.quantity.value <= b!.quantity.value) return 'holds';
    return overlaps(a!.quantity, b!.quantity) ? 'rounding' : 'fails';
  });
  return verdicts.find((verdict) => verdict !== 'fails') ?? 'fails';
};

const testPair = (narrow: Cell, wide: Cell, names: Names): Tested => {
  const outcome = compare(narrow, wide);
  const [left, right] = [chosen(narrow), chosen(wide)];
  const [name, a, b] = [cellName(narrow, names), spell(left.quantity), spell(right.quantity)];
  const [from, of] = [BUDGET_WORDS[narrow.scope.budget], BUDGET_WORDS[wide.scope.budget]];
  const [zh, en] = outcome === 'fails' ? ['超过', 'more than'] : ['不超过', 'not more than'];
  return {
    check: CHECK,
    outcome,
    subject: { zh: `${name.zh}：${from.zh}≤${of.zh}`, en: `${name.en}: ${from.en} ≤ ${of.en}` },
    left: [left],
    right: [right],
    printed: left.quantity,
    computed: right.quantity,
    sentence: {
      zh: `${name.zh}中${from.zh}安排${a.zh}，${zh}${of.zh}安排的${b.zh}。`,
      en: `${name.en} from ${from.en} is stated as ${a.en}, ${en} the ${b.en} from ${of.en}.`,
    },
    explanation: null,
  };
};

const CLASSIFIED = ['expenditure.function', 'expenditure.economic', 'expenditure.gov-economic'];

/** A class stated for a part of the money and for more of it: the part is not more. */
export const budgetBounds = (book: Book, names: Names): readonly Tested[] =>
  book.cells
    .filter(({ topic }) => topic.aspect === 'level' && CLASSIFIED.includes(topic.concept))
    .flatMap((narrow) => {
      const wide = widerCell(narrow, book);
      return wide ? [testPair(narrow, wide, names)] : [];
    });
