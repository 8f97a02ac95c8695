import type { Aspect, Nature } from '../model/statement.ts';
import type { Lexicon, Topic } from './lexicon.ts';

/** What makes the figures under a head changes, rates or shares, and against what. */
export interface AspectWord {
  /** A text fits that holds a word of each group. */
  readonly words: readonly (readonly string[])[];
  readonly aspect: Aspect;
  readonly base: string | null;
}

const GROWTH = ['增减', '增长', '变动', '变化', '比上年', '同比'];
/** Words of a head that make its figures changes, rates or shares; the first that fits. */
const ASPECTS: readonly AspectWord[] = [
  {
    words: [['完成预算', '完成年初预算', '预算完成', '执行率', '完成率', '支出进度']],
    aspect: 'completion-rate',
    base: 'initial-budget',
  },
  { words: [GROWTH, ['%', '率', '幅', '比例', '百分比']], aspect: 'change-rate', base: 'prior-year' },
  { words: [['增幅', '增长率', '增减率']], aspect: 'change-rate', base: 'prior-year' },
  { words: [['占比', '比重', '所占', '构成比']], aspect: 'share', base: null },
  { words: [['占'], ['%']], aspect: 'share', base: null },
  {
    words: [['增减', '增长额', '变动', '变化', '差额', '增加额', '比上年', '较上年', '数比']],
    aspect: 'change',
    base: 'prior-year',
  },
  { words: [['与上年'], ['比']], aspect: 'change', base: 'prior-year' },
];
const TWO_YEARS = /\d年比\d{4}年/;
const BETWEEN_YEARS: AspectWord = { words: [], aspect: 'change', base: 'prior-year' };
/** A change of the outturn against the budget of the same year. */
const TO_BUDGET = ['决算', '预算'];
const NATURES: Readonly<Record<string, Nature>> = {
  'expenditure.basic': 'basic',
  'expenditure.basic.personnel': 'basic-personnel',
  'expenditure.basic.public': 'basic-public',
  'expenditure.project': 'project',
};

/** What a head may say without naming anything: figures, sums, years, stages, sources, units. */
const PLAIN_WORDS =
  /(?:部门|政府)?(?:预算)?(?:支出)?(?:经济|功能)(?:分类)?(?:科目)?|科目|名称|编码|代码|大类|按|\d{4}年度?|上年度?|本年度?|当年|去年|年初|年度|全年|预算|决算|执行|金额|数额|数量|价值|数|额|小计|合计|总计|总|计|其中|：|安排|实际|原值|净值|采购|统计|项目/g;
const LEVELS = new Set(['类', '款', '项']);
const OTHER_ACCOUNT = /^revenue\.|^expenditure\.carry-over$/;

/** What the heads of a column name. */
export interface HeadConcept {
  readonly concept: string | null;
  readonly nature: Nature | null;
  /** The heads name something that is no concept: what stands under them is not the row's own amount. */
  readonly unknown: boolean;
}

/** The nature that a concept stands for as a column; null where it is none. */
export const natureOfConcept = (concept: string): Nature | null => NATURES[concept] ?? null;

/** The change, rate, share or completion that a text announces; null where its figures are levels. */
export const aspectOf = (text: string): AspectWord | null => {
  const fits = ({ words }: AspectWord): boolean =>
    words.every((group) => group.some((word) => text.includes(word)));
  const found = ASPECTS.find(fits) ?? (TWO_YEARS.test(text) ? BETWEEN_YEARS : null);
  const sameYear = TO_BUDGET.every((word) => text.includes(word)) && !/上年|\d{4}年/.test(text);
  return found && sameYear ? { ...found, base: 'initial-budget' } : found;
};

/** A text without what stands in brackets. */
const withoutBrackets = (text: string): string => {
  let depth = 0;
  let rest = '';
  for (const char of text) {
    if (char === '（') depth += 1;
    else if (char === '）') depth = Math.max(depth - 1, 0);
    else if (depth === 0) rest += char;
  }
  return rest;
};

/** Whether a head names nothing of its own. */
const isPlain = (text: string): boolean => {
  const rest = withoutBrackets(text).replace(PLAIN_WORDS, '');
  return rest === '' || LEVELS.has(rest) || aspectOf(text) !== null;
};

const conceptOf = (text: string, lexicon: Lexicon, topics: readonly Topic[]): string | null =>
  lexicon.conceptOf(
    text.replace(/（[^（）]*元）$/, '').replace(/^\d{4}年度?(?:(?:预算|决算|执行)数?(?=[^数额]{2}))?/, ''),
    topics,
  );

/** The concept of the heads up to `end`: the innermost alone, else joined to those above it (a wrapped head). */
const ending = (
  heads: readonly string[],
  end: number,
  find: (text: string) => string | null,
): { concept: string; start: number } | null => {
  for (let start = end; start >= 0; start -= 1) {
    const concept = find(heads.slice(start, end + 1).join(''));
    if (concept !== null) return { concept, start };
  }
  return null;
};

/**
 * What a stack of heads (outermost first) names: its innermost head that names anything. 基本支出 under
 * 年末结转和结余 is a part of the latter, not basic expenditure.
 */
export const headConcept = (
  heads: readonly string[],
  lexicon: Lexicon,
  topics: readonly Topic[],
): HeadConcept => {
  const end = heads.findLastIndex((text) => !isPlain(text));
  if (end < 0) return { concept: null, nature: null, unknown: false };
  const find = (text: string): string | null => conceptOf(text, lexicon, topics);
  const inner = ending(heads, end, find);
  if (!inner) return { concept: null, nature: null, unknown: true };
  const nature = natureOfConcept(inner.concept);
  const outer = heads.slice(0, inner.start).map((text) => (isPlain(text) ? null : find(text)));
  const account =
    nature === null
      ? undefined
      : outer.findLast((concept) => concept !== null && OTHER_ACCOUNT.test(concept));
  return { concept: account ?? inner.concept, nature, unknown: false };
};
