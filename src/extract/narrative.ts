import type { Stage } from '../model/statement.ts';
import { type Unit, unitKind } from '../model/unit.ts';
import { endMatching } from './scan.ts';

/** A figure that a story about the year's work tells, by the words around it. */
export interface Told {
  readonly concept: string;
  readonly stage: Stage;
}

interface Pattern extends Told {
  readonly kind: 'people' | 'money' | 'percent' | 'things';
  /** What the sentence says up to the figure. */
  readonly before?: RegExp;
  /** What it goes on with. */
  readonly after?: RegExp;
}

const row = (concept: string, kind: Pattern['kind'], words: Pick<Pattern, 'before' | 'after'>): Pattern => ({
  concept,
  kind,
  stage: 'actual',
  ...words,
});

/** 单价50万元以上通用设备, 单价100万元（含）以上设备（不含车辆）. */
const EQUIPMENT =
  /^单(?:位|台|件)?价(?:值)?[\d.]{1,6}万元(?:（含[\d.万元]{0,6}）)?(?:及)?以上的?(?:通用|专用|大型|单台|、|和|及){0,5}设备(?:（[^（）]{0,20}）)?$/;

const BOUGHT = /(?:购置|采购|购买|新增)[^，。；]{0,20}$/;

/** Whether a label names equipment above a unit price, and not its purchase. */
export const isLargeEquipment = (plain: string): boolean => {
  const found = endMatching(plain, EQUIPMENT);
  return found !== null && !BOUGHT.test(found.before);
};

/** 居民医保基金支出…: at the head of its clause, with no plan or budget about it. */
const RESIDENT_SPENT =
  /^(?:全年|全县|全区|全市)?(?:城乡)?居民(?:基本)?(?:医疗保险|医保)基金(?:累计|共|总)?支出(?:为|共计)?$/;
const EMPLOYEE_SPENT =
  /^(?:全年|全县|全区|全市)?(?:城镇)?职工(?:基本)?(?:医疗保险|医保)基金(?:累计|共|总)?支出(?:为|共计)?$/;

/** Words around figures in the medical-security narratives of work reports and performance sections. */
const PATTERNS: readonly Pattern[] = [
  row('insured.residents', 'people', {
    after: /^(?:群众|城乡居民|居民)?(?:人)?参加(?:了)?(?:城乡)?居民(?:基本)?医(?:疗)?保(?:险)?/,
  }),
  row('insured.residents', 'people', { before: /动员引导$/, after: /^群众.{0,8}缴费/ }),
  row('insured.employees', 'people', {
    after: /^(?:人)?(?:城镇)?职工(?:基本)?医(?:疗)?保(?:险)?(?:待遇|参保)/,
  }),
  row('insured.total', 'people', {
    before: /城乡居民、城镇职工(?:基本医疗保险)?参保(?:人数)?(?:达到|达|为|共)?$/,
  }),
  row('insured.total', 'people', {
    before: /(?:全县|全区|全市|城乡)基本医(?:疗)?保(?:险)?(?:累计)?参保(?:人数|总人数)?(?:达到|达|为|共)?$/,
  }),
  row('insured.residents', 'people', {
    before: /(?:^|[^、])(?:城乡)?居民(?:基本)?(?:医疗保险|医保)?(?:实际)?参保(?:人数)?(?:达到|达|为|共)?$/,
  }),
  row('insured.employees', 'people', {
    before: /(?:城镇)?职工(?:基本)?(?:医疗保险|医保)?参保(?:人数)?(?:达到|达|为|共)?$/,
  }),
  row('insured.residents', 'people', {
    before: /(?:^(?:其中：?，?)?|人、)(?:城乡)?居民(?:基本)?(?:医疗保险|医保)$/,
  }),
  row('insured.employees', 'people', {
    before: /^(?:其中：?，?)?(?:城镇)?职工(?:基本)?(?:医疗保险|医保)$/,
  }),
  row('performance.amount', 'money', {
    before: /^纳入(?:20\d\d年度?)?(?:本)?部门整体支出绩效目标的金额(?:为)?$/,
  }),
  row('insured.participation-rate', 'percent', {
    before: /(?:^|[，；、：]|医保|医疗保险|人口)(?:综合)?参保率(?:达到|达|为|：|稳定在)?$/,
  }),
  row('poor.insured', 'people', {
    after:
      /^(?:建档立卡|农村)?(?:贫困|脱贫)(?:人口|群众|户)(?:和|及|、|监测对象|边缘易致贫人口)*(?:100%|全部|全员)?参保/,
  }),
  row('poor.premium-paid', 'money', { before: /(?:财政|政府)(?:全额|资助)?代缴.{0,20}(?:保费|缴费|费用)$/ }),
  row('poor.premium-paid', 'money', { before: /贫困人口的?(?:医保)?代缴$/ }),
  row('rescue.paid', 'money', {
    before: /(?:发放|支付|拨付|支出)(?:到|了)?(?:城乡)?(?:医疗)?救助(?:资)?金(?:额)?(?:共计|合计|达)?$/,
  }),
  row('rescue.beneficiary-visits', 'people', {
    before: /(?:实施|开展|给予)(?:了)?(?:门诊|住院|、|和|及|医疗|直接)+救助(?:共|共计)?$/,
  }),
  row('rescue.beneficiary-visits', 'people', {
    before: /符合救助(?:条件)?的$/,
    after: /^(?:贫困|困难|脱贫).{0,6}(?:发放|救助)/,
  }),
  row('rescue.subsidised-enrolment', 'people', {
    before: /资助(?:困难|特困|低保|救助|脱贫|贫困|重点|农村|建档立卡){0,3}(?:群众|人员|对象|人口)?等?参保$/,
  }),
  row('fund.resident.spending', 'money', { before: RESIDENT_SPENT }),
  row('fund.employee.spending', 'money', { before: EMPLOYEE_SPENT }),
  row('performance.projects', 'things', {
    after: /^(?:预算)?项目(?:均|全部)?(?:实行|实施|纳入|编报|设置|编制).{0,6}绩效/,
  }),
  row('performance.projects', 'things', {
    before: /(?:编报|编制|设置|申报)绩效目标的?(?:20\d\d年度?)?(?:预算)?项目(?:共计|共)?$/,
  }),
];

const KINDS: Readonly<Record<Pattern['kind'], (unit: Unit) => boolean>> = {
  people: (unit) => unit === '人' || unit === '人次' || unit === '',
  money: (unit) => unitKind(unit) === 'money',
  percent: (unit) => unit === '%',
  things: (unit) => unit === '个' || unit === '台',
};

const EQUIPPED: Told = { concept: 'assets.large-equipment.count', stage: 'actual' };

/** The concept that a narrated figure states, from the words before and after it in its clause; null where none is sure. */
export const toldBy = (before: string, after: string, unit: Unit): Told | null => {
  if ((unit === '台' || unit === '个') && isLargeEquipment(before)) return EQUIPPED;
  const found = PATTERNS.find(
    (pattern) =>
      KINDS[pattern.kind](unit) &&
      (pattern.before?.test(before) ?? true) &&
      (pattern.after?.test(after) ?? true) &&
      (pattern.before !== undefined || pattern.after !== undefined),
  );
  return found ?? null;
};

const FUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:城乡)?居民(?:基本)?(?:医疗保险|医保)/, 'fund.resident'],
  [/(?:城镇)?职工(?:基本)?(?:医疗保险|医保)/, 'fund.employee'],
];

/** The insurance fund that a clause speaks of; null where it names none or both. */
export const fundIn = (plain: string): string | null => {
  if (!/基金|收入计划|支出计划|保险费收入/.test(plain)) return null;
  const found = FUNDS.filter(([words]) => words.test(plain));
  return found.length === 1 ? found[0]![1] : null;
};

const FLOWS: readonly (readonly [RegExp, string, Stage])[] = [
  [/(?:收入|征缴)计划(?:数)?(?:为)?$/, 'income-plan', 'budget'],
  [/支出计划(?:数)?(?:为)?$/, 'spending-plan', 'budget'],
  [/实际(?:总)?收入(?:为)?$|实现收入(?:为)?$/, 'income', 'actual'],
  [/实际(?:总)?支出(?:为)?$/, 'spending', 'actual'],
];

/** A plan or an outturn of the fund in force (收入计划, 实际支出); null where the words say neither. */
export const fundFlow = (fund: string | null, before: string): Told | null => {
  const flow = fund ? FLOWS.find(([words]) => words.test(before)) : undefined;
  return flow ? { concept: `${fund}.${flow[1]}`, stage: flow[2] } : null;
};
