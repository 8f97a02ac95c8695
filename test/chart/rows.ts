import type { AuditRow } from '../../src/chart/audit-rows.ts';
import type { ChartRow } from '../../src/chart/chart-row.ts';
import type { ChartName } from '../../src/chart/specs.ts';
import { REASON_SEPARATOR } from '../../src/compare/flag-columns.ts';
import type { MeasureRow } from '../../src/compare/rows/measure-row.ts';
import type { CoverageRow } from '../../src/compare/rows/other-rows.ts';
import type { PersonnelRow } from '../../src/compare/rows/personnel-row.ts';
import type { RescueRow } from '../../src/compare/rows/rescue-row.ts';
import type { SangongPart, SangongRow } from '../../src/compare/rows/sangong-row.ts';
import type { PurposeOrGap, PurposeRow, StructureRow } from '../../src/compare/rows/structure-row.ts';
import type { Status } from '../../src/model/fact.ts';
import type { Finding, Outcome } from '../../src/model/finding.ts';

/** The rows that the chart tests draw: the five counties as `measures.md` gives them, and every kind of absence. */

const COUNTIES = {
  zhengding: ['130123', '正定县', 'Zhengding', 2020, 'budget'],
  huailai: ['130730', '怀来县', 'Huailai', 2023, 'budget'],
  xuanhan: ['511722', '宣汉县', 'Xuanhan', 2020, 'final'],
  yongren: ['532327', '永仁县', 'Yongren', 2022, 'budget'],
  baihe: ['610929', '白河县', 'Baihe', 2020, 'budget'],
} as const;

type County = keyof typeof COUNTIES;
const NAMES = Object.keys(COUNTIES) as readonly County[];

const REASONS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  P: ['预算数，非决算数', 'provisional: budget, not final accounts'],
  E: ['由项目之和推算', 'the sum of its items'],
  L: ['人数未公开', 'the number of people is undisclosed'],
  M: ['支出分类中无此款', 'no such class in the breakdown'],
  D: [
    '文件所称人员经费另含437.83万元补助',
    'what the document calls personnel cost would add 437.83 of subsidies',
  ],
  U: ['项目称为上年结转，收入表印上年结转0.00', 'called a carry-over, while the revenue table prints 0.00'],
};

const reasons = (letters: string, index: 0 | 1): string =>
  letters
    .split(' ')
    .filter(Boolean)
    .map((letter) => `${letter} ${REASONS[letter]![index]}`)
    .join(REASON_SEPARATOR);

const subject = (county: County, flags = ''): MeasureRow => {
  const [county_code, county_zh, county_en, fiscal_year, stage] = COUNTIES[county];
  const letters = [stage === 'budget' ? 'P' : '', flags].filter(Boolean).join(' ');
  return {
    county_code,
    county_zh,
    county_en,
    agency: '医疗保障局',
    scope: 'department',
    fiscal_year,
    stage,
    flags: letters,
    reasons_zh: reasons(letters, 0),
    reasons_en: reasons(letters, 1),
    sources: '',
  };
};

type Figure<Name extends string> = { [K in Name | `${Name}_low` | `${Name}_high`]: number | null };

/** A figure printed with two decimals; null where there is none. */
const figure = <Name extends string>(name: Name, value: number | null): Figure<Name> =>
  ({
    [name]: value,
    [`${name}_low`]: value === null ? null : value - 0.005,
    [`${name}_high`]: value === null ? null : value + 0.005,
  }) as Figure<Name>;

const rescue = (county: County, flags: string, rest: Partial<RescueRow>): RescueRow => ({
  ...subject(county, flags),
  ...figure('funds', rest.funds ?? null),
  ...figure('heads', rest.heads ?? null),
  ...figure('narrated', null),
  ...figure('narrated_visits', null),
  denominator: 'insured-residents',
  carry_over: 'included',
  method: 'stated class',
  funds_status: 'stated',
  funds_unit: '万元',
  heads_unit: '人',
  heads_status: 'stated',
  heads_relation: '=',
  heads_year: 2020,
  heads_stage: 'actual',
  heads_source: null,
  conditional: false,
  per_head: null,
  low: null,
  high: null,
  relation: null,
  status: 'derived',
  unit: '元/人',
  narrated_year: null,
  narrated_sources: '',
  prices_of: null,
  ...rest,
});

const atMost = (value: number) => ({ per_head: value, low: null, high: value, relation: '≤' as const });

/** The sixth row is not in the documents: a lower bound, and an interval wide enough to be drawn. */
const RESCUE: readonly RescueRow[] = [
  rescue('zhengding', 'E L', { funds: 873.69, status: 'undisclosed', method: 'sum of project items' }),
  rescue('huailai', '', { funds: 730, heads: 250000, ...atMost(29.2), method: 'item named as the class' }),
  rescue('xuanhan', 'M', { heads: 1041000, status: 'none', method: 'none in the breakdown' }),
  rescue('yongren', '', {
    funds: 261.08,
    heads: 93286,
    per_head: 27.99,
    low: 27.986,
    high: 27.988,
    relation: '=',
  }),
  rescue('baihe', 'U', { funds: 2955.55, heads: 195000, ...atMost(151.57) }),
  rescue('baihe', 'U', { funds: 543.74, heads: 195000, ...atMost(27.88), carry_over: 'excluded' }),
];

const RESCUE_BOUNDS: readonly RescueRow[] = [
  rescue('zhengding', '', { per_head: 15, low: 15, high: null, relation: '≥' }),
  rescue('huailai', '', { per_head: 15, low: 12, high: 18, relation: '≈' }),
  rescue('yongren', '', { per_head: 0, low: 0, high: 0, relation: '=', status: 'zero' }),
];

const purpose = (
  county: County,
  item: string,
  value: number | null,
  of: PurposeOrGap,
  zh: string,
  en: string,
) =>
  ({
    ...subject(county),
    ...figure('value', value),
    reading: 'totals',
    item,
    purpose: of,
    purpose_zh: zh,
    purpose_en: en,
    rule: null,
    rule_reason_zh: null,
    rule_reason_en: null,
  }) satisfies PurposeRow;

const RESCUE_ITEM = ['rescue', '医疗救助', 'medical rescue'] as const;
const SUBSIDY = ['insurance-subsidy', '补助医保基金', 'subsidy to insurance funds'] as const;
const ADMINISTRATION = ['administration', '行政事务', 'administration'] as const;
const UNLISTED = ['undisclosed', '未列明', 'not itemised'] as const;

const PURPOSES: readonly PurposeRow[] = [
  purpose('zhengding', '2020年中央财政医疗救助补助资金预算（第一批）的通知', 164, ...RESCUE_ITEM),
  purpose('zhengding', '2020年省级财政医疗救助补助预算的通知', 205, ...RESCUE_ITEM),
  purpose('zhengding', '2020年市级医疗救助补助资金的通知', 284, ...RESCUE_ITEM),
  purpose('zhengding', '县级城乡医疗救助资金', 200, ...RESCUE_ITEM),
  purpose('zhengding', '医疗救助补充保险资金', 20.69, ...RESCUE_ITEM),
  purpose('zhengding', '城乡居民基本医疗保险补助', 5768.71, ...SUBSIDY),
  purpose('huailai', '城乡医疗救助支出', 730, ...RESCUE_ITEM),
  purpose('huailai', '城乡居民医疗保险补助', 6000, ...SUBSIDY),
  purpose('huailai', '业务经费', 53, ...ADMINISTRATION),
  purpose('xuanhan', '', 406.57, ...UNLISTED),
  purpose('yongren', '', null, ...UNLISTED),
  purpose('baihe', '上年结转医疗费补助', 2411.81, ...RESCUE_ITEM),
  purpose('baihe', '贫困人口补充医疗保障资金县级配套及医疗救助', 543.74, ...RESCUE_ITEM),
  purpose('baihe', '城乡居民医保县级配套', 725.45, ...SUBSIDY),
];

const PARTS: Readonly<Record<SangongPart, readonly [zh: string, en: string]>> = {
  'sangong.total': ['“三公”经费', 'three public expenses'],
  'sangong.abroad': ['因公出国（境）费', 'travel abroad'],
  'sangong.vehicle': ['公务用车购置及运行费', 'vehicles'],
  'sangong.vehicle.purchase': ['公务用车购置费', 'vehicle purchase'],
  'sangong.vehicle.operation': ['公务用车运行维护费', 'vehicle operation'],
  'sangong.reception': ['公务接待费', 'official reception'],
};

const sangong = (
  county: County,
  year: number,
  part: SangongPart,
  value: number | null,
  flags = '',
): SangongRow => ({
  ...subject(county, flags),
  ...figure('value', value),
  ...figure('change', null),
  ...figure('rate', null),
  ...figure('per_staff', null),
  ...figure('share_of_operating', null),
  fiscal_year: year,
  part,
  part_zh: PARTS[part][0],
  part_en: PARTS[part][1],
  unit: '万元',
  relation: value === null ? null : '=',
  status: value === null ? 'undisclosed' : value === 0 ? 'zero' : 'stated',
  dissent: '',
  rate_status: 'undisclosed',
  stated_change: null,
  stated_rate: null,
  change_agreement: null,
  rate_agreement: null,
  staff: null,
  staff_year: null,
  staff_status: 'undisclosed',
  operating_status: 'undisclosed',
  operating_flags: '',
  operating_reasons_zh: '',
  operating_reasons_en: '',
  prices_of: null,
});

const SANGONG: readonly SangongRow[] = [
  sangong('zhengding', 2020, 'sangong.total', 1.14, 'U'),
  sangong('zhengding', 2020, 'sangong.vehicle', 0, 'U'),
  sangong('zhengding', 2020, 'sangong.vehicle.operation', 1.14),
  sangong('zhengding', 2020, 'sangong.reception', 0),
  sangong('zhengding', 2019, 'sangong.total', 2.85),
  sangong('huailai', 2022, 'sangong.total', 1.9, 'E'),
  sangong('huailai', 2023, 'sangong.total', 1.9),
  sangong('huailai', 2023, 'sangong.reception', 1.9),
  sangong('xuanhan', 2019, 'sangong.reception', 2, 'E'),
  sangong('xuanhan', 2020, 'sangong.total', 9),
  sangong('xuanhan', 2020, 'sangong.vehicle.operation', 8),
  sangong('xuanhan', 2020, 'sangong.reception', 1),
  sangong('yongren', 2021, 'sangong.total', 1.5, 'E'),
  sangong('yongren', 2022, 'sangong.total', null),
  sangong('baihe', 2019, 'sangong.total', 3.8),
  sangong('baihe', 2019, 'sangong.reception', 3.8),
  sangong('baihe', 2020, 'sangong.total', 4.9),
  sangong('baihe', 2020, 'sangong.vehicle.operation', 3),
  sangong('baihe', 2020, 'sangong.reception', 1.9),
];

const structure = (county: County, flags: string, rest: Partial<StructureRow>): StructureRow => ({
  ...subject(county, flags),
  ...figure('basic', rest.basic ?? null),
  ...figure('project', rest.project ?? null),
  ...figure('total', rest.total ?? null),
  ...figure('basic_share', rest.basic_share ?? null),
  ...figure('admin_share', rest.admin_share ?? null),
  reading: 'totals',
  contested: false,
  rescue: null,
  insurance_subsidy: null,
  benefits: null,
  administration: null,
  unclassed: null,
  unlisted: null,
  basic_status: 'stated',
  project_status: 'stated',
  items_status: rest.admin_share === undefined ? 'undisclosed' : 'stated',
  prices_of: null,
  ...rest,
});

const STRUCTURE: readonly StructureRow[] = [
  structure('zhengding', '', { basic: 289.84, project: 6642.4, basic_share: 4.18, admin_share: 80.7 }),
  structure('huailai', '', { basic: 409.4, project: 6783, basic_share: 5.69, admin_share: 88.54 }),
  structure('xuanhan', 'L', { basic: 442.18, project: 406.57, basic_share: 52.1 }),
  structure('yongren', 'U L', { basic: 739.35, project: 25.77, basic_share: 96.63 }),
  structure('yongren', 'U', {
    basic: 301.52,
    project: 463.6,
    basic_share: 39.41,
    admin_share: 94.96,
    admin_share_high: null,
    reading: 'classes',
  }),
  structure('baihe', 'U', { basic: 293.12, project: 3681, basic_share: 7.38, admin_share: 96.92 }),
];

const personnel = (county: County, flags: string, rest: Partial<PersonnelRow>): PersonnelRow => ({
  ...subject(county, flags),
  ...figure('personnel', rest.personnel ?? null),
  ...figure('basic', rest.basic ?? null),
  ...figure('share', null),
  ...figure('heads', null),
  ...figure('per_employee', rest.per_employee ?? null),
  ...figure('per_person_paid', null),
  method: 'stated',
  personnel_status: rest.personnel === undefined ? 'undisclosed' : 'stated',
  heads_status: rest.heads === undefined ? 'undisclosed' : 'stated',
  heads_year: null,
  heads_method: null,
  heads_with_temporary: null,
  definition_adds: null,
  prices_of: null,
  ...rest,
});

const PERSONNEL: readonly PersonnelRow[] = [
  personnel('zhengding', 'L', { personnel: 268.65 }),
  personnel('huailai', 'L', { personnel: 392.65 }),
  personnel('xuanhan', '', { personnel: 384.03, heads: 33, per_employee: 11.64 }),
  personnel('yongren', 'D', { personnel: 268.28, heads: 18, per_employee: 14.9, method: 'class 301' }),
  personnel('baihe', '', { personnel: 273.93, heads: 25, per_employee: 10.96 }),
];

const CONCEPTS: readonly (readonly [id: string, zh: string, en: string, statuses: readonly Status[]])[] = [
  ['revenue.total', '收入合计', 'total revenue', ['stated', 'stated', 'stated', 'derived', 'stated']],
  [
    'expenditure.general-public-budget',
    '一般公共预算财政拨款支出',
    'expenditure from the general public budget',
    ['stated', 'undisclosed', 'stated', 'stated', 'stated'],
  ],
  ['sangong.abroad', '因公出国（境）费', 'travel abroad', ['zero', 'zero', 'none', 'zero', 'none']],
  [
    'staff.in-post',
    '在职人数',
    'staff in post',
    ['undisclosed', 'undisclosed', 'stated', 'stated', 'stated'],
  ],
];

const COVERAGE: readonly CoverageRow[] = CONCEPTS.flatMap(([concept, concept_zh, concept_en, statuses]) =>
  NAMES.map((county, index): CoverageRow => {
    const { county_code, county_zh, county_en, fiscal_year, stage } = subject(county);
    const status = statuses[index]!;
    const facts = status === 'undisclosed' ? 0 : 1;
    return {
      county_code,
      county_zh,
      county_en,
      fiscal_year,
      stage,
      concept,
      concept_zh,
      concept_en,
      status,
      facts,
      statements: facts,
      flags: '',
      reasons_zh: '',
      reasons_en: '',
      sources: '',
    };
  }),
);

const finding = (county: County, outcome: Outcome, rest: Partial<Finding> = {}): AuditRow => {
  const { county_code, county_zh, county_en, fiscal_year, stage } = subject(county);
  return {
    finding_id: `${county}:${outcome}`,
    check_id: 'check',
    family: 'sum',
    doc_id: `${county}-${fiscal_year}-${stage}`,
    county_code,
    county_zh,
    county_en,
    fiscal_year,
    document_year: fiscal_year,
    stage,
    outcome,
    severity: outcome === 'fails' ? 'error' : 'info',
    subject_zh: '总额＝各项之和',
    subject_en: 'total = the sum of its parts',
    left_ids: [],
    right_ids: [],
    unit: '万元',
    printed: 1,
    printed_low: 1,
    printed_high: 1,
    computed: 1,
    computed_low: 1,
    computed_high: 1,
    difference: 0,
    sentence_zh: '',
    sentence_en: '',
    explanation_zh: null,
    explanation_en: null,
    ...rest,
  };
};

const AUDIT: readonly AuditRow[] = [
  ...NAMES.map((county) => finding(county, 'holds')),
  ...NAMES.map((county) => finding(county, 'rounding')),
  finding('yongren', 'insufficient'),
  finding('baihe', 'not-applicable'),
  finding('xuanhan', 'fails', {
    subject_zh: '2020年决算“支出合计”增减率＝增减额÷基期数',
    subject_en: '2020 final accounts: total expenditure, rate of change = change ÷ base',
    unit: '%',
    printed: -185.1,
    computed: -85.1,
  }),
  finding('huailai', 'fails', {
    severity: 'warning',
    subject_zh: '2023年预算“机关运行经费”≤2023年预算“公用经费”',
    subject_en: '2023 budget: agency operating cost ≤ 2023 budget: public (running) cost',
    printed: 31.75,
    computed: 16.75,
  }),
  finding('baihe', 'fails', {
    subject_zh: '2020年预算“政府支出经济分类：509 对个人和家庭的补助”增减额：各处一致',
    subject_en: '2020 budget: by economic class (government) (509), change: stated alike everywhere',
    printed: 1825.9,
    computed: 2279.51,
  }),
];

/** Rows by the chart that takes them. */
export const ROWS: Readonly<Record<ChartName, readonly ChartRow[]>> = {
  'per-capita-rescue': RESCUE as unknown as readonly ChartRow[],
  'rescue-composition': PURPOSES as unknown as readonly ChartRow[],
  'sangong-trends': SANGONG as unknown as readonly ChartRow[],
  'structure-share': STRUCTURE as unknown as readonly ChartRow[],
  'project-purposes': PURPOSES as unknown as readonly ChartRow[],
  'personnel-cost': PERSONNEL as unknown as readonly ChartRow[],
  coverage: COVERAGE as unknown as readonly ChartRow[],
  'audit-ledger': AUDIT as unknown as readonly ChartRow[],
};

/** Rescue rows with a lower bound, a wide interval and a printed zero. */
export const BOUND_ROWS = RESCUE_BOUNDS as unknown as readonly ChartRow[];

/** Document titles of some length, for the source line. */
export const TITLES = ['正定县医疗保障局2020年部门预算信息公开', '宣汉县医疗保障局2020年度部门决算'];
