import type { Stage } from '../model/statement.ts';
import { plainLabel } from './labels.ts';

/** What a clause measures its change against. `year` is null where only a stage is named (与年初预算相比). */
export interface Comparison {
  readonly year: number | null;
  readonly base: 'initial-budget' | 'adjusted-budget' | 'final' | null;
  /** Said as 上年, not in digits. */
  readonly relative: boolean;
  /** The words themselves, in the plain text that they were found in. */
  readonly start: number;
  readonly end: number;
}

const COMPARISON =
  /(?:同口径)?(?:较之|较|比|与|同|相比|相较于|对比|和)(?:我[县局]|本[县局单位部门]{1,2})?(本年度?|当年|上年度?|上年同期|上一年度?|上一度|去年同期|去年|20\d\d年度?|年初|全年|调整)?(?:的)?(?:一般公共预算|财政拨款|部门|收入|支出|收支总?(?=[预决]算|总计)|累计|同期)*(年初预算|全年预算|调整预算|预算执行|预算|决算|执行|支出|收入)?(?:总额|总计|数|额|时)?(?:相比|对比|相较|比较|相对比|比)?(?:基本)?/g;
/** Words that say 与上年相比 without naming a year. */
const YEAR_ON_YEAR = /同比(?:去年|上年度?|20\d\d年度?)?/;

const PREVIOUS = /^上|^去年/;

const comparedYear = (words: string | undefined, year: number): number | null => {
  if (words === undefined) return null;
  if (PREVIOUS.test(words)) return year - 1;
  const named = /^20\d\d/.exec(words);
  if (named) return Number(named[0]);
  return /^(?:本年|当年)/.test(words) ? year : null;
};

const BASES: readonly (readonly [RegExp, Comparison['base']])[] = [
  [/^(?:全年|调整)/, 'adjusted-budget'],
  [/预算执行|^执行|决算/, 'final'],
  [/预算/, 'initial-budget'],
];

const comparedBase = (words: string): Comparison['base'] =>
  BASES.find(([word]) => word.test(words))?.[1] ?? null;

/** The last comparison in a plain text (较上年, 与2021年度预算相比, 比年初预算数); null where there is none. */
export const comparisonIn = (plain: string, year: number): Comparison | null => {
  let found: Comparison | null = null;
  for (const match of plain.matchAll(COMPARISON)) {
    const period = comparedYear(match[1], year);
    const base = comparedBase(
      (match[1] ?? '').replace(/^20.*|^上.*|^去.*|^本.*|^当.*/, '') + (match[2] ?? ''),
    );
    if (period === null && (base === null || (match[0].length < 4 && !/^[比较]/.test(match[0])))) continue;
    found = {
      year: period,
      base,
      relative: !/\d/.test(match[1] ?? ''),
      start: match.index,
      end: match.index + match[0].length,
    };
  }
  const same = YEAR_ON_YEAR.exec(plain);
  if (found || !same) return found;
  const named = /20\d\d/.exec(same[0]);
  return {
    year: named ? Number(named[0]) : year - 1,
    base: null,
    relative: !named,
    start: same.index,
    end: same.index + same[0].length,
  };
};

/** The base column of a change: prior year, or the budget that the clause names. Null where it is none of these. */
export const baseOf = (comparison: Comparison | null, year: number): string | null => {
  if (!comparison) return 'prior-year';
  if (comparison.year !== null && comparison.year < year) return 'prior-year';
  if (comparison.base === 'adjusted-budget' || comparison.base === 'initial-budget') return comparison.base;
  return comparison.year === null ? 'prior-year' : null;
};

const BUDGET_NAMES =
  /一般公共预算|公共财政预算|政府性基金预算|国有资本经营预算|基金预算|预算单位|预算外|预算内|综合预算|预算管理|预算绩效/g;

/** A text without the names of budgets, whose 预算 says nothing of a stage. */
export const withoutBudgetNames = (plain: string): string => plain.replace(BUDGET_NAMES, '');

const STAGE_WORDS: readonly (readonly [RegExp, Stage])[] = [
  [/目标任务|任务数|目标数/, 'target'],
  [/决算|预算执行|执行数/, 'final'],
  [/预算|计划/, 'budget'],
];

/** The stage that a label's words name (支出决算 → final, 年初预算 → budget), names of budgets aside; null where none. */
export const stageIn = (plain: string): Stage | null => {
  const words = plain.replace(BUDGET_NAMES, '');
  return STAGE_WORDS.find(([word]) => word.test(words))?.[1] ?? null;
};

/** A year and a stage that a heading names for all below it. */
export interface Period {
  readonly year: number;
  readonly stage: 'budget' | 'final';
}

/** The year and stage of the nearest heading that names both (二、2021年“三公”经费决算情况); null where none does, or names two. */
export const periodOfHeadings = (section: readonly string[]): Period | null => {
  for (const heading of section.toReversed()) {
    const words = withoutBudgetNames(plainLabel(heading)).replace(/预决算|预算执行/g, '');
    const years = new Set(words.match(/20\d\d(?=年)/g) ?? []);
    const stages = ['预算', '决算'].filter((stage) => words.includes(stage));
    if (years.size !== 1 || stages.length === 0) continue;
    if (stages.length > 1) return null;
    return { year: Number([...years][0]), stage: stages[0] === '决算' ? 'final' : 'budget' };
  }
  return null;
};

/** The year at the head of a label: 2020年, 本年 (the document's), 上年; null where none is said. */
export const yearIn = (plain: string, year: number): number | null => {
  const named = /(20\d\d)年/.exec(plain) ?? /^(20\d\d)(?=全[县市区])/.exec(plain);
  if (named) return Number(named[1]);
  if (/上年|去年|上一年/.test(plain)) return year - 1;
  return /本年|今年|当年/.test(plain) ? year : null;
};

/** The year right after a name in a label: 机关运行经费2021年决算; null where none is said. */
export const yearAfter = (plain: string, name: string): number | null => {
  const named = /^20\d\d(?=年)/.exec(plain.slice(plain.lastIndexOf(name) + name.length));
  return named ? Number(named[0]) : null;
};

/** A date that counts are taken at: ISO, and its year. */
export interface AsOf {
  readonly date: string;
  readonly year: number;
}

const AS_OF = /截[至止]到?(20\d\d)年(?:(\d{1,2})月)?份?(\d{1,2})?(日|底|末|年底|年末)?/;
const MONTH = /截[至止]到?(\d{1,2})月(?:份)?(?:(\d{1,2})日|底|末)?/;
const REPORT = /(20\d\d)年(\d{1,2})月(?:资产)?月报/;
const YEAR_END = /(20\d\d)年(?:年)?[底末]/;

const isoDate = (year: number, month: number, day: number | null): string => {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${String(day ?? last).padStart(2, '0')}`;
};

/** The date that a text says its counts were taken at (截至2022年12月底, 2021年年末, 2022年1月资产月报); null where none. */
export const asOfIn = (plain: string): AsOf | null => {
  const report = REPORT.exec(plain);
  if (report) return { date: isoDate(Number(report[1]), Number(report[2]), null), year: Number(report[1]) };
  const at = AS_OF.exec(plain);
  if (at) {
    const day = at[3] ? Number(at[3]) : null;
    return { date: isoDate(Number(at[1]), Number(at[2] ?? 12), day), year: Number(at[1]) };
  }
  const end = YEAR_END.exec(plain);
  return end ? { date: `${end[1]}-12-31`, year: Number(end[1]) } : null;
};

/** A month without a year (截止10月底), in the year that is told of; null where none is named. */
export const monthIn = (plain: string, year: number): AsOf | null => {
  const at = MONTH.exec(plain);
  return at ? { date: isoDate(year, Number(at[1]), at[2] ? Number(at[2]) : null), year } : null;
};
