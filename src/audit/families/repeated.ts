import type { Bilingual } from '../../model/bilingual.ts';
import { spell } from '../../model/spell.ts';
import type { Aspect } from '../../model/statement.ts';
import { agreePrinted, farApart, type Verdict } from '../agree.ts';
import { subtract } from '../arithmetic.ts';
import type { Book, Cell, Entry } from '../book.ts';
import { type Variant, variants } from '../choose.ts';
import { samePlace } from '../same-place.ts';
import type { Check, Tested } from '../tested.ts';
import { cellName, type Names } from '../wording.ts';

type Place = 'text' | 'table' | 'chart';

const CHECKS: Readonly<Record<Place | 'mixed', Check>> = {
  text: {
    id: 'repeated.text',
    family: 'repeated',
    tests: { zh: '文字各处同一数字一致', en: 'the same figure in several sentences' },
  },
  table: {
    id: 'repeated.table',
    family: 'repeated',
    tests: { zh: '各表同一数字一致', en: 'the same figure in several tables' },
  },
  chart: {
    id: 'repeated.chart',
    family: 'repeated',
    tests: { zh: '文字与图同一数字一致', en: 'the same figure in the text and in a chart' },
  },
  mixed: {
    id: 'repeated.text-table',
    family: 'repeated',
    tests: { zh: '文字与表同一数字一致', en: 'the same figure in the text and in a table' },
  },
};

const placeOf = ({ statement }: Entry): Place => {
  if (statement.how === 'table' || statement.how === 'chart') return statement.how;
  return 'text';
};

const checkOf = (entries: readonly Entry[]): Check => {
  const places = new Set(entries.map(placeOf));
  if (places.has('chart')) return CHECKS.chart;
  if (places.size > 1) return CHECKS.mixed;
  return CHECKS[[...places][0] ?? 'text'];
};

/** Rates and shares are not compared with each other: each is recomputed by a check of its own. */
const COMPARED: readonly Aspect[] = ['level', 'change'];

/** Counts of things done are told of parts of the people too: only what is one number at one date is compared. */
const ONE_NUMBER = ['staff.', 'assets.', 'sangong.', 'operating-cost.'];

const comparable = ({ topic, scope }: Cell): boolean =>
  COMPARED.includes(topic.aspect) &&
  (scope.stage === 'budget' ||
    scope.stage === 'final' ||
    ONE_NUMBER.some((prefix) => topic.concept.startsWith(prefix)));

/** Counts at different dates need not agree. */
const dated = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const byDate = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const date = entry.statement.as_of;
    byDate.set(date, [...(byDate.get(date) ?? []), entry]);
  }
  return [...byDate.values()];
};

const SEVERITY_ORDER: readonly Verdict[] = ['holds', 'rounding', 'fails'];

const worst = (verdicts: readonly Verdict[]): Verdict =>
  SEVERITY_ORDER.findLast((verdict) => verdicts.includes(verdict)) ?? 'holds';

interface Context {
  readonly book: Book;
  readonly names: Names;
}

interface Said {
  readonly verdict: Verdict | 'insufficient';
  readonly main: Variant;
  readonly other: Variant;
  readonly times: number;
}

const RESTS: Readonly<Record<'rounding' | 'fails' | 'insufficient', Bilingual>> = {
  rounding: { zh: '，属四舍五入', en: ', which is rounding' },
  fails: { zh: '', en: '' },
  insufficient: {
    zh: '；两数同在一处、相差悬殊或分属年初与全年预算，可能指不同事项，无法核对',
    en: '; they stand together, are very far apart, or are of the initial and the adjusted budget, and may be of different things, so they cannot be checked',
  },
};

const say = (name: Bilingual, { verdict, main, other, times }: Said): Bilingual => {
  const [printed, dissent] = [spell(main.entry.quantity), spell(other.entry.quantity)];
  const gap = spell(subtract(main.entry.quantity, other.entry.quantity), 'signed');
  if (verdict === 'holds')
    return {
      zh: `${name.zh}在文件中出现${times}次，均为${printed.zh}。`,
      en: `${name.en} is stated ${times} times, always as ${printed.en}.`,
    };
  const rest = RESTS[verdict];
  return {
    zh: `${name.zh}一处为${printed.zh}，另一处为${dissent.zh}，相差${gap.zh}${rest.zh}。`,
    en: `${name.en} is stated as ${printed.en} in one place and as ${dissent.en} in another, a difference of ${gap.en}${rest.en}.`,
  };
};

const farthest = (main: Variant, others: readonly Variant[]): Variant =>
  [...others].sort(
    (a, b) =>
      Math.abs(b.entry.quantity.value - main.entry.quantity.value) -
      Math.abs(a.entry.quantity.value - main.entry.quantity.value),
  )[0] ?? main;

const outcomeOf = (main: Variant, others: readonly Variant[]): Verdict =>
  worst(others.map(({ entry }) => agreePrinted(main.entry.quantity, entry.quantity)));

/**
 * Whether each dissenting value stands only beside the main one. Two figures of one sentence, or of one table, are
 * rather of two parts than of one thing stated twice.
 */
const onlyBeside = (main: Variant, others: readonly Variant[], source: string | null): boolean =>
  others.every(({ witnesses }) =>
    witnesses.every((other) =>
      main.witnesses.some((one) => samePlace(one.statement, other.statement, source)),
    ),
  );

const isUnclear = (
  main: Variant,
  others: readonly Variant[],
  { cell, book }: { readonly cell: Cell; readonly book: Book },
): boolean =>
  cell.topic.aspect === 'level' &&
  (book.isBesideFinal(cell.scope) ||
    others.every(({ entry }) => farApart(main.entry.quantity, entry.quantity)) ||
    onlyBeside(main, others, book.source));

const testCell = (cell: Cell, entries: readonly Entry[], { book, names }: Context): Tested => {
  const [main, ...others] = variants({ ...cell, entries });
  const found = outcomeOf(main!, others);
  const unclear = found === 'fails' && isUnclear(main!, others, { cell, book });
  const verdict = unclear ? 'insufficient' : found;
  const other = farthest(main!, others);
  const name = cellName(cell, names);
  return {
    check: checkOf(entries),
    outcome: verdict,
    subject: { zh: `${name.zh}：各处一致`, en: `${name.en}: stated alike everywhere` },
    left: verdict === 'holds' ? [main!.entry] : main!.witnesses,
    right:
      verdict === 'holds' ? entries.filter((e) => e !== main!.entry) : others.flatMap((o) => o.witnesses),
    printed: main!.entry.quantity,
    computed: other.entry.quantity,
    sentence: say(name, { verdict, main: main!, other, times: entries.length }),
    explanation: null,
  };
};

/** The same figure stated more than once: in sentences, tables and charts of one document. */
export const repeated = (book: Book, names: Names): readonly Tested[] =>
  book.cells.filter(comparable).flatMap((cell) =>
    dated(cell.entries)
      .filter((entries) => entries.length > 1)
      .map((entries) => testCell(cell, entries, { book, names })),
  );
