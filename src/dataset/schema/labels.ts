import type { Bilingual } from '../../model/bilingual.ts';
import type { Scope } from '../../model/document.ts';
import type { Rule, Status } from '../../model/fact.ts';
import type { Outcome, Severity } from '../../model/finding.ts';
import type { Aspect, Budget, Form, Nature, Stage } from '../../model/statement.ts';

const names = <Word extends string>(table: Readonly<Record<Word, readonly [string, string]>>) =>
  Object.fromEntries(
    (Object.entries(table) as [Word, readonly [string, string]][]).map(([word, [zh, en]]) => [
      word,
      { zh, en },
    ]),
  ) as Readonly<Record<Word, Bilingual>>;

/** What the words of `scope` mean. */
export const SCOPE_NAMES = names<Scope>({
  department: ['部门（含所属单位）', 'department with its units'],
  unit: ['单位', 'one unit alone'],
});

/** What the words of `stage` mean. */
export const STAGE_NAMES = names<Stage>({
  budget: ['预算', 'budget'],
  final: ['决算', 'final accounts'],
  target: ['绩效目标', 'performance target'],
  actual: ['实际', 'narrated outcome or count'],
});

/** What the words of `aspect` mean. */
export const ASPECT_NAMES = names<Aspect>({
  level: ['水平', 'level'],
  change: ['增减额', 'change, signed'],
  'change-rate': ['增减率', 'rate of change, signed'],
  share: ['占比', 'share'],
  'completion-rate': ['完成率', 'completion rate'],
});

/** What the words of `budget` mean. */
export const BUDGET_NAMES = names<Budget>({
  all: ['全部资金', 'all funds'],
  'fiscal-appropriation': ['财政拨款', 'fiscal appropriation'],
  'general-public-budget': ['一般公共预算', 'general public budget'],
  'government-fund': ['政府性基金', 'government-managed funds'],
  'state-capital': ['国有资本经营预算', 'state capital operations'],
  'special-account': ['财政专户', 'fiscal special account'],
  'unit-funds': ['单位资金', 'the unit’s own funds'],
});

/** What the words of `nature` mean. */
export const NATURE_NAMES = names<Nature>({
  basic: ['基本支出', 'basic expenditure'],
  'basic-personnel': ['人员经费', 'personnel part of basic expenditure'],
  'basic-public': ['公用经费', 'running-cost part of basic expenditure'],
  project: ['项目支出', 'project expenditure'],
});

/** What the words of `how` mean. */
export const FORM_NAMES = names<Form>({
  table: ['表格', 'cell of a table'],
  clause: ['语句', 'clause of a sentence'],
  list: ['列举', 'item of a list'],
  heading: ['标题', 'heading'],
  chart: ['图表数据残留', 'residue of a chart’s data'],
});

/** What the words of `status` mean. */
export const STATUS_NAMES = names<Status>({
  stated: ['已公开', 'printed'],
  zero: ['印为零', 'printed 0'],
  none: ['明示为无', 'the document says that there is none, or leaves no room for it'],
  undisclosed: ['未公开', 'the document is silent'],
  derived: ['推算', 'computed from other statements'],
});

/** What the words of `rule` mean. */
export const RULE_NAMES = names<Rule>({
  only: ['唯一', 'only one value is printed'],
  witnesses: ['多数', 'the value printed most often'],
  headline: ['正文', 'a tie, decided by the headline statement'],
  table: ['表格', 'a tie, decided by the table'],
  first: ['在先', 'a tie, decided by what comes first'],
  derived: ['推算', 'not printed, but follows'],
});

/** What the words of `outcome` mean. */
export const OUTCOME_NAMES = names<Outcome>({
  holds: ['相符', 'holds'],
  rounding: ['舍入差', 'differs by rounding only'],
  fails: ['不符', 'fails'],
  'not-applicable': ['不适用', 'not applicable'],
  insufficient: ['资料不足', 'a part is not disclosed'],
});

/** What the words of `severity` mean. */
export const SEVERITY_NAMES = names<Severity>({
  error: ['算术上不可能', 'an arithmetic impossibility'],
  warning: ['口径差异可解释', 'a difference of scope would explain it'],
  info: ['提示', 'for information'],
});

/** What an empty cell means where it is not simply that the document gives none. */
export const MISSING = {
  unbounded: { zh: '无界', en: 'unbounded' },
  bareNumber: { zh: '无量纲', en: 'bare number' },
  undisclosed: { zh: '未公开', en: 'undisclosed' },
  nothing: { zh: '无', en: 'none' },
  inForce: { zh: '现行有效', en: 'in force' },
} as const satisfies Readonly<Record<string, Bilingual>>;
