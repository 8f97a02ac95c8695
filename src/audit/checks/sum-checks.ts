import type { Check } from '../tested.ts';

/** A total whose parts are concepts of their own. */
export interface SumCheck extends Check {
  readonly whole: string;
  /** Parts that exclude each other. */
  readonly parts: readonly string[];
  /** Parts that are added where they are stated, and not missed where they are not. */
  readonly optional?: readonly string[];
  /** The family cannot have another part: once all `parts` are stated, an unequal sum fails. */
  readonly closed: boolean;
  /** A part that may be replaced by its own parts, where its group line contradicts them. */
  readonly instead?: Readonly<Record<string, readonly string[]>>;
  /** Not tested where this concept is stated in the same scope: another row tests it there. */
  readonly unless?: string;
}

const SOURCES = [
  'revenue.general-public-budget',
  'revenue.government-fund',
  'revenue.special-account',
  'revenue.other',
];
const FURTHER_SOURCES = ['revenue.state-capital', 'revenue.business'];

/**
 * Totals and their parts. `closed` rows are the families that cannot have another part (data model, Concepts);
 * in the others a bureau can have a kind that the disclosure does not list.
 */
export const SUM_CHECKS: readonly SumCheck[] = [
  {
    id: 'revenue.sources',
    family: 'totals',
    tests: { zh: '收入合计＝各项资金来源之和', en: 'total revenue = sum of its sources' },
    whole: 'revenue.current-year',
    parts: SOURCES,
    optional: FURTHER_SOURCES,
    closed: true,
  },
  {
    id: 'revenue.sources-with-carry-over',
    family: 'totals',
    tests: { zh: '收入总计＝各项资金来源与年初结转之和', en: 'total revenue = sources + carried over' },
    whole: 'revenue.total',
    parts: SOURCES,
    optional: [...FURTHER_SOURCES, 'revenue.carry-over'],
    closed: true,
    unless: 'revenue.current-year',
  },
  {
    id: 'revenue.fiscal',
    family: 'totals',
    tests: {
      zh: '财政拨款收入＝一般公共预算＋政府性基金＋国有资本经营',
      en: 'fiscal appropriation = general public budget + funds + state capital',
    },
    whole: 'revenue.fiscal-appropriation',
    parts: ['revenue.general-public-budget', 'revenue.government-fund', 'revenue.state-capital'],
    closed: true,
  },
  {
    id: 'revenue.total',
    family: 'totals',
    tests: { zh: '收入总计＝本年收入＋年初结转', en: 'total revenue = revenue of the year + carried over' },
    whole: 'revenue.total',
    parts: ['revenue.current-year', 'revenue.carry-over'],
    closed: true,
  },
  {
    id: 'revenue.fiscal-and-other',
    family: 'totals',
    tests: { zh: '收入合计＝财政拨款＋其他来源', en: 'total revenue = fiscal appropriation + other sources' },
    whole: 'revenue.total',
    parts: ['revenue.fiscal-appropriation', 'revenue.other'],
    optional: ['revenue.business', 'revenue.special-account', 'revenue.carry-over'],
    closed: false,
  },
  {
    id: 'expenditure.nature',
    family: 'totals',
    tests: { zh: '支出合计＝基本支出＋项目支出', en: 'total expenditure = basic + project' },
    whole: 'expenditure.total',
    parts: ['expenditure.basic', 'expenditure.project'],
    optional: ['expenditure.carry-over'],
    closed: true,
    unless: 'expenditure.current-year',
  },
  {
    id: 'expenditure.current-year-nature',
    family: 'totals',
    tests: { zh: '本年支出合计＝基本支出＋项目支出', en: 'expenditure of the year = basic + project' },
    whole: 'expenditure.current-year',
    parts: ['expenditure.basic', 'expenditure.project'],
    closed: true,
  },
  {
    id: 'expenditure.total',
    family: 'totals',
    tests: { zh: '支出总计＝本年支出＋结转下年', en: 'total expenditure = of the year + carried over' },
    whole: 'expenditure.total',
    parts: ['expenditure.current-year', 'expenditure.carry-over'],
    closed: true,
  },
  {
    id: 'expenditure.basic',
    family: 'totals',
    tests: { zh: '基本支出＝人员经费＋公用经费', en: 'basic expenditure = personnel + public' },
    whole: 'expenditure.basic',
    parts: ['expenditure.basic.personnel', 'expenditure.basic.public'],
    closed: true,
  },
  {
    id: 'sangong.total',
    family: 'sangong',
    tests: {
      zh: '“三公”经费＝出国＋用车＋接待',
      en: 'three public expenses = abroad + vehicles + reception',
    },
    whole: 'sangong.total',
    parts: ['sangong.abroad', 'sangong.vehicle', 'sangong.reception'],
    instead: { 'sangong.vehicle': ['sangong.vehicle.purchase', 'sangong.vehicle.operation'] },
    closed: true,
  },
  {
    id: 'sangong.vehicle',
    family: 'sangong',
    tests: { zh: '公务用车购置及运行维护费＝购置＋运行维护', en: 'official vehicles = purchase + operation' },
    whole: 'sangong.vehicle',
    parts: ['sangong.vehicle.purchase', 'sangong.vehicle.operation'],
    closed: true,
  },
  {
    id: 'procurement.total',
    family: 'procurement',
    tests: { zh: '政府采购＝货物＋工程＋服务', en: 'procurement = goods + works + services' },
    whole: 'procurement.total',
    parts: ['procurement.goods', 'procurement.works', 'procurement.services'],
    closed: true,
  },
  {
    id: 'assets.total',
    family: 'assets',
    tests: { zh: '资产总额＝流动资产＋固定资产', en: 'total assets = current + fixed' },
    whole: 'assets.total',
    parts: ['assets.current', 'assets.fixed'],
    closed: false,
  },
  {
    id: 'assets.fixed',
    family: 'assets',
    tests: {
      zh: '固定资产＝房屋＋车辆＋设备＋其他',
      en: 'fixed assets = houses + vehicles + equipment + other',
    },
    whole: 'assets.fixed',
    parts: ['assets.vehicles.value', 'assets.other-fixed.value'],
    optional: ['assets.houses.value', 'assets.large-equipment.value'],
    closed: true,
  },
  {
    id: 'staff.authorized',
    family: 'staff',
    tests: { zh: '编制人数＝行政编制＋事业编制', en: 'authorised posts = administrative + institution' },
    whole: 'staff.authorized',
    parts: ['staff.authorized.administrative', 'staff.authorized.institution'],
    closed: false,
  },
  {
    id: 'staff.in-post',
    family: 'staff',
    tests: { zh: '在职人数＝行政＋事业', en: 'staff in post = administrative + institution' },
    whole: 'staff.in-post',
    parts: ['staff.in-post.administrative', 'staff.in-post.institution'],
    closed: false,
  },
  {
    id: 'staff.total',
    family: 'staff',
    tests: { zh: '人员总数＝在职＋离退休＋临聘', en: 'all persons = in post + retired + temporary' },
    whole: 'staff.total',
    parts: ['staff.in-post', 'staff.retired', 'staff.temporary'],
    closed: false,
  },
  {
    id: 'insured.total',
    family: 'totals',
    tests: { zh: '参保人数＝城乡居民＋城镇职工', en: 'insured persons = residents + employees' },
    whole: 'insured.total',
    parts: ['insured.residents', 'insured.employees'],
    closed: false,
  },
];
