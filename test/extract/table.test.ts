import { expect, it } from 'vitest';
import { claimLines, DOCUMENT, refusalLines } from './table-fixture.ts';

const FINAL = { document: { ...DOCUMENT, stage: 'final' as const } };

it('收支预算总表: two panels of label and amount, sources, sub-items, carry-over', () => {
  const table = {
    caption: '2024年部门收支预算总表',
    rows: [
      '#收入||支出|',
      '#项目|预算数|项目|预算数',
      '一、一般公共预算拨款收入|1200.50|一、一般公共服务支出|0',
      '二、政府性基金预算拨款收入|30.00|八、社会保障和就业支出|1150.50',
      '三、国有资本经营预算拨款收入||九、卫生健康支出|60.00',
      '五、单位资金收入|10.00|二十、其他支出|30.00',
      '（一）事业收入|8.00||',
      '（二）上级补助收入|2.00||',
      '本年收入合计|1240.50|本年支出合计|1240.50',
      '上年结转结余|50.00|年终结转结余|50.00',
      '收入总计|1290.50|支出总计|1290.50',
    ],
  };
  expect(claimLines(table).filter((line) => !line.includes('unit-funds'))).toEqual([
    'revenue.general-public-budget =1200.5万元',
    'revenue.government-fund =30万元',
    'revenue.business =8万元',
    'revenue.superior-subsidy =2万元',
    'revenue.current-year =1240.5万元',
    'revenue.carry-over =50万元',
    'revenue.total =1290.5万元',
    'expenditure.function 201 =0万元',
    'expenditure.function 208 =1150.5万元',
    'expenditure.function 210 =60万元',
    'expenditure.function 229 =30万元',
    'expenditure.current-year =1240.5万元',
    'expenditure.carry-over =50万元',
    'expenditure.total =1290.5万元',
  ]);
});

it('财政拨款收支总表: budgets as columns; sources under 上年结转 are parts of it', () => {
  const table = {
    caption: '财政拨款收支预算总表',
    rows: [
      '#收入||支出||||',
      '#项目|预算数|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算',
      '一、本年收入|1230.50|一、本年支出|1230.50|1200.50|30.00|',
      '（一）一般公共预算拨款|1200.50|（一）社会保障和就业支出|1140.50|1140.50||',
      '（二）政府性基金预算拨款|30.00|（二）其他支出|30.00||30.00|',
      '二、上年结转|20.00|二、结转下年|20.00|20.00||',
      '（一）一般公共预算拨款|20.00||||',
      '收入总计|1250.50|支出总计|1250.50|1220.50|30.00|',
    ],
  };
  expect(claimLines(table)).toEqual([
    'revenue.fiscal-appropriation =1230.5万元',
    'revenue.general-public-budget =1200.5万元',
    'revenue.government-fund =30万元',
    '[fiscal-appropriation] revenue.carry-over =20万元',
    '[general-public-budget] revenue.carry-over =20万元',
    '[fiscal-appropriation] revenue.total =1250.5万元',
    'expenditure.fiscal-appropriation =1230.5万元',
    '[fiscal-appropriation] expenditure.function 208 =1140.5万元',
    '[fiscal-appropriation] expenditure.function 229 =30万元',
    '[fiscal-appropriation] expenditure.carry-over =20万元',
    '[fiscal-appropriation] expenditure.total =1250.5万元',
    'expenditure.general-public-budget =1200.5万元',
    '[general-public-budget] expenditure.function 208 =1140.5万元',
    '[general-public-budget] expenditure.carry-over =20万元',
    '[general-public-budget] expenditure.total =1220.5万元',
    'expenditure.government-fund =30万元',
    '[government-fund] expenditure.function 229 =30万元',
    '[government-fund] expenditure.total =30万元',
  ]);
});

it('一般公共预算支出表: last year, this year split by nature, change and rate', () => {
  const table = {
    caption: '一般公共预算支出表',
    rows: [
      '#功能分类科目||2023年执行数|2024年预算数|||2024年预算数比2023年执行数|',
      '#科目编码|科目名称||小计|基本支出|项目支出|增减额|增减%',
      '|合计|1100.00|1200.50|500.50|700.00|100.50|9.14%',
      '20802|民政管理事务|300.00|310.50|210.50|100.00|-10.50|-3.50%',
    ],
  };
  expect(claimLines(table)).toEqual([
    '2023 final expenditure.general-public-budget =1100万元',
    '2023 final [general-public-budget] expenditure.function 20802 =300万元',
    'expenditure.general-public-budget =1200.5万元',
    '[general-public-budget] expenditure.function 20802 =310.5万元',
    '[general-public-budget] expenditure.basic =500.5万元',
    '[general-public-budget] expenditure.function 20802 (basic) =210.5万元',
    '[general-public-budget] expenditure.project =700万元',
    '[general-public-budget] expenditure.function 20802 (project) =100万元',
    'change/prior-year expenditure.general-public-budget =100.5万元',
    'change/prior-year [general-public-budget] expenditure.function 20802 =-10.5万元',
    'change-rate/prior-year expenditure.general-public-budget =9.14%',
    'change-rate/prior-year [general-public-budget] expenditure.function 20802 =-3.5%',
  ]);
});

it('公开01: rows and columns that are only numbered are no figures', () => {
  const table = {
    caption: '收入支出决算总表',
    rows: [
      '#收入|||支出||',
      '#项目|行次|金额|项目|行次|金额',
      '栏次||1|栏次||2',
      '一、一般公共预算财政拨款收入|1|900.00|一、一般公共服务支出|32|0.00',
      '本年收入合计|27|900.00|本年支出合计|57|920.00',
      '使用非财政拨款结余|28|0.00|结余分配|58|0.00',
      '年初结转和结余|29|30.00|年末结转和结余|59|10.00',
      '总计|31|930.00|总计|62|930.00',
    ],
  };
  expect(claimLines(table, FINAL)).toEqual([
    'revenue.general-public-budget =900万元',
    'revenue.current-year =900万元',
    'revenue.carry-over =30万元',
    'revenue.total =930万元',
    'expenditure.function 201 =0万元',
    'expenditure.current-year =920万元',
    'expenditure.carry-over =10万元',
    'expenditure.total =930万元',
  ]);
  expect(refusalLines(table, FINAL)).toEqual([
    'no-concept 使用非财政拨款结余 · 金额 0.00',
    'no-concept 结余分配 · 金额 0.00',
  ]);
});

it('changes in brackets are less than nothing; levels in brackets stay', () => {
  const table = {
    caption: '“三公”经费对比表',
    rows: [
      '#项目|上年决算|本年决算|决算比上年增减%',
      '“三公”经费合计|9.87|(8.15)|(17.43)',
      '公务接待费|4.25|5.00|17.65',
    ],
  };
  expect(claimLines(table, FINAL)).toEqual([
    '2023 [fiscal-appropriation] sangong.total =9.87万元',
    '2023 [fiscal-appropriation] sangong.reception =4.25万元',
    '[fiscal-appropriation] sangong.total =8.15万元',
    '[fiscal-appropriation] sangong.reception =5万元',
    'change-rate/prior-year [fiscal-appropriation] sangong.total =-17.43%',
    'change-rate/prior-year [fiscal-appropriation] sangong.reception =17.65%',
  ]);
});

it('heads fewer than the columns of figures say nothing for certain', () => {
  const table = {
    caption: '“三公”经费支出表',
    rows: ['#小计|购置费|运行费', '79.00|0.00|75.00|50.00|25.00|4.00'],
  };
  expect(claimLines(table)).toEqual([]);
  expect(refusalLines(table).every((line) => line.startsWith('ambiguous'))).toBe(true);
});

it('heads of several years and natures in one line', () => {
  const table = {
    caption: '一般公共预算支出表',
    rows: [
      '#科目编码|科目名称|2023年执行数|2024年预算数 合计|2024年预算数 基本支出|2024年预算数 项目支出',
      '214|交通运输支出|80.00|90.00|50.00|40.00',
      '21401|公路水路运输|80.00|90.00|50.00|40.00',
    ],
  };
  expect(claimLines(table).filter((line) => line.includes(' 214 '))).toHaveLength(4);
});

it('收入决算表: revenue by functional class is revenue, not expenditure', () => {
  const table = {
    caption: '收入决算表',
    rows: [
      '#科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|其他收入',
      '|合计|900.00|890.00|0.00|10.00',
      '208|社会保障和就业支出|900.00|890.00||10.00',
    ],
  };
  expect(claimLines(table, FINAL)).toEqual([
    'revenue.current-year =900万元',
    'revenue.fiscal-appropriation =890万元',
    'revenue.superior-subsidy =0万元',
    'revenue.other =10万元',
  ]);
  expect(refusalLines(table, FINAL)).toEqual([
    'revenue-by-class 社会保障和就业支出 · 本年收入合计 900.00',
    'revenue-by-class 社会保障和就业支出 · 财政拨款收入 890.00',
    'revenue-by-class 社会保障和就业支出 · 其他收入 10.00',
  ]);
});

it('公开05: 类, 款 and 项 in three columns under a row of numbers', () => {
  const table = {
    caption: '一般公共预算财政拨款支出决算表',
    rows: [
      '#项目||||本年支出||',
      '#功能分类科目编码|||科目名称|合计|基本支出|项目支出',
      '#类|款|项|栏次|1|2|3',
      '|||合计|920.00|500.00|420.00',
      '208|||社会保障和就业支出|880.00|470.00|410.00',
      '208|02||民政管理事务|480.00|470.00|10.00',
      '|02|01|行政运行|480.00|470.00|10.00',
    ],
  };
  expect(claimLines(table, FINAL)).toEqual([
    'expenditure.general-public-budget =920万元',
    '[general-public-budget] expenditure.function 208 =880万元',
    '[general-public-budget] expenditure.function 20802 =480万元',
    '[general-public-budget] expenditure.function 2080201 =480万元',
    '[general-public-budget] expenditure.basic =500万元',
    '[general-public-budget] expenditure.function 208 (basic) =470万元',
    '[general-public-budget] expenditure.function 20802 (basic) =470万元',
    '[general-public-budget] expenditure.function 2080201 (basic) =470万元',
    '[general-public-budget] expenditure.project =420万元',
    '[general-public-budget] expenditure.function 208 (project) =410万元',
    '[general-public-budget] expenditure.function 20802 (project) =10万元',
    '[general-public-budget] expenditure.function 2080201 (project) =10万元',
  ]);
});

it('公开06: classes in three panels; 人员经费合计 stands in a code column, 公用经费合计 before an empty one', () => {
  const table = {
    caption: '一般公共预算财政拨款基本支出决算表',
    rows: [
      '#人员经费|||公用经费|||||',
      '#科目编码|科目名称|金额|科目编码|科目名称|金额|科目编码|科目名称|金额',
      '301|工资福利支出|300.10|302|商品和服务支出|80.00|310|资本性支出|5.00',
      '30101|基本工资|120.00|30201|办公费|20.00|31002|办公设备购置|5.00',
      '303|对个人和家庭的补助|10.00|30299|其他商品和服务支出|60.00|399|其他支出|0.00',
      '人员经费合计||310.10|公用经费合计|||||85.00',
    ],
  };
  expect(claimLines(table, FINAL)).toEqual([
    '[general-public-budget] expenditure.economic 301 (basic) =300.1万元',
    '[general-public-budget] expenditure.economic 30101 (basic) =120万元',
    '[general-public-budget] expenditure.economic 303 (basic) =10万元',
    '[general-public-budget] expenditure.basic.personnel =310.1万元',
    '[general-public-budget] expenditure.economic 302 (basic) =80万元',
    '[general-public-budget] expenditure.economic 30201 (basic) =20万元',
    '[general-public-budget] expenditure.economic 30299 (basic) =60万元',
    '[general-public-budget] expenditure.economic 310 (basic) =5万元',
    '[general-public-budget] expenditure.economic 31002 (basic) =5万元',
    '[general-public-budget] expenditure.economic 399 (basic) =0万元',
    '[general-public-budget] expenditure.basic.public =85万元',
  ]);
});

it('公开08: carry-over, revenue and expenditure of a fund side by side', () => {
  const table = {
    caption: '政府性基金预算财政拨款收入支出决算表',
    rows: [
      '#项目||年初结转和结余|本年收入|本年支出|||年末结转和结余',
      '#功能分类科目编码|科目名称|||小计|基本支出|项目支出|',
      '|合计|5.00|40.00|42.00|0.00|42.00|3.00',
      '229|其他支出|5.00|40.00|42.00|0.00|42.00|3.00',
    ],
  };
  expect(claimLines(table, FINAL)).toEqual([
    '[government-fund] revenue.carry-over =5万元',
    'revenue.government-fund =40万元',
    'expenditure.government-fund =42万元',
    '[government-fund] expenditure.function 229 =42万元',
    '[government-fund] expenditure.basic =0万元',
    '[government-fund] expenditure.function 229 (basic) =0万元',
    '[government-fund] expenditure.project =42万元',
    '[government-fund] expenditure.function 229 (project) =42万元',
    '[government-fund] expenditure.carry-over =3万元',
  ]);
});

it('项目支出表: items by name, whatever describes them in other columns; the column gives the budget', () => {
  const table = {
    caption: '2024年项目支出表',
    rows: [
      '#类型|项目名称|项目单位|合计|本年拨款||单位资金',
      '#||||一般公共预算|政府性基金预算|',
      '|合计||700.00|670.00|30.00|',
      '特定目标类|2024年低保配套资金|青禾县民政局|670.00|670.00||',
      '特定目标类|2023年结转福彩公益金项目|青禾县救助站|30.00||30.00|',
    ],
  };
  expect(claimLines(table)).toEqual([
    'expenditure.project =700万元',
    'expenditure.project.item 2024年低保配套资金 =670万元',
    'expenditure.project.item 2023年结转福彩公益金项目 =30万元',
    '[general-public-budget] expenditure.project =670万元',
    '[general-public-budget] expenditure.project.item 2024年低保配套资金 =670万元',
    '[government-fund] expenditure.project =30万元',
    '[government-fund] expenditure.project.item 2023年结转福彩公益金项目 =30万元',
  ]);
});

it('a row that sums the items below it is not an item', () => {
  const table = {
    caption: '专项业务经费支出表',
    rows: [
      '#单位编码|单位（项目）名称|项目金额|项目简介',
      '|合计|90.00|',
      '132|青禾县民政局|90.00|',
      '|专用项目|90.00|',
      '|低保配套|60.00|',
      '|救灾物资|30.00|',
    ],
  };
  expect(claimLines(table)).toEqual([
    'expenditure.project =90万元',
    'expenditure.project =90万元',
    'expenditure.project.item 低保配套 =60万元',
    'expenditure.project.item 救灾物资 =30万元',
  ]);
  expect(refusalLines(table)).toEqual(['subtotal 专用项目 90.00']);
});

it('部门收入总表: units in rows; only those under the bureau are named', () => {
  const table = {
    caption: '部门收入预算总表',
    rows: [
      '#部门（单位）代码|部门（单位）名称|合计|上年结转|一般公共预算|其他收入',
      '132|青禾县民政局|1290.50|50.00|1230.50|10.00',
      '132002|青禾县救助站|290.00||290.00|',
    ],
  };
  expect(claimLines(table)).toEqual([
    'revenue.total =1290.5万元',
    '@青禾县救助站 revenue.total =290万元',
    'revenue.carry-over =50万元',
    'revenue.general-public-budget =1230.5万元',
    '@青禾县救助站 revenue.general-public-budget =290万元',
    'revenue.other =10万元',
  ]);
});

it('classes under units: a class code in the column of unit codes', () => {
  const table = {
    caption: '一般公共预算支出预算表',
    rows: [
      '#单位编码|单位名称（科目）|合计|基本支出',
      '132|青禾县民政局|700|480',
      '132002|青禾县救助站|100|80',
      '208|社会保障和就业支出|100|80',
    ],
  };
  expect(claimLines(table)).toEqual([
    'expenditure.general-public-budget =700万元',
    '@青禾县救助站 expenditure.general-public-budget =100万元',
    '[general-public-budget] @青禾县救助站 expenditure.function 208 =100万元',
    '[general-public-budget] expenditure.basic =480万元',
    '[general-public-budget] @青禾县救助站 expenditure.basic =80万元',
    '[general-public-budget] @青禾县救助站 expenditure.function 208 (basic) =80万元',
  ]);
});

it('部门支出总表: columns that are no part of the row’s class', () => {
  const table = {
    caption: '部门支出预算总表',
    rows: [
      '#科目编码|科目名称|合计|基本支出|项目支出|上缴上级支出',
      '|合计|1240.50|510.50|730.00|0',
      '221|住房保障支出|60.00|60.00||0',
    ],
  };
  expect(claimLines(table)).toEqual([
    'expenditure.total =1240.5万元',
    'expenditure.function 221 =60万元',
    'expenditure.basic =510.5万元',
    'expenditure.function 221 (basic) =60万元',
    'expenditure.project =730万元',
    'expenditure.superior =0万元',
  ]);
  expect(refusalLines(table)).toEqual(['ambiguous 住房保障支出 · 上缴上级支出 0']);
});

it('a code that several rows share is no level; department classes come before the government’s', () => {
  const table = {
    caption: '支出明细表（按经济分类科目）',
    rows: [
      '#部门经济科目编码|部门经济科目名称|政府经济科目编码|政府经济科目名称|合计',
      '30101|基本工资|50101|工资奖金津补贴|96.81',
      '30102|津贴补贴|50101|工资奖金津补贴|14.87',
      '30199|其他工资福利支出|50199|其他工资福利支出|1.00',
      '30199|其他工资福利支出|50501|工资福利支出|2.00',
    ],
  };
  expect(claimLines(table)).toEqual([
    'expenditure.economic 30101 =96.81万元',
    'expenditure.economic 30102 =14.87万元',
  ]);
  expect(refusalLines(table)).toEqual([
    'part-of-code 其他工资福利支出 1.00',
    'part-of-code 其他工资福利支出 2.00',
  ]);
});

it('政府采购: kinds in rows, sources in columns; prices and quantities are no amounts', () => {
  const kinds = {
    caption: '政府采购预算表',
    rows: [
      '#项目|采购预算金额|',
      '#|总计|一般公共预算',
      '合计|410.00|400.00',
      '货物类|35.50|35.50',
      '工程类|0|0',
      '服务类|374.50|364.50',
    ],
  };
  expect(claimLines(kinds)).toEqual([
    'procurement.total =410万元',
    'procurement.goods =35.5万元',
    'procurement.works =0万元',
    'procurement.services =374.5万元',
    '[general-public-budget] procurement.total =400万元',
    '[general-public-budget] procurement.goods =35.5万元',
    '[general-public-budget] procurement.works =0万元',
    '[general-public-budget] procurement.services =364.5万元',
  ]);
  const list = {
    caption: '政府采购支出预算表',
    rows: ['#项目名称|数量|单价|采购金额', '合计|||12.50', '电脑|5|2.50|12.50'],
  };
  expect(claimLines(list)).toEqual(['procurement.total =12.5万元']);
  expect(refusalLines(list)).toEqual([
    'no-concept 电脑 · 数量 5',
    'price 电脑 · 单价 2.50',
    'no-concept 电脑 · 采购金额 12.50',
  ]);
});

it.each([
  // unit as printed   amount      read as
  ['万元', '12.50', '=12.5万元'],
  ['元', '125,000', '=125000元'],
  ['元', '125000.00', '=125000元'],
])('unit %s: %s', (unit, amount, read) => {
  expect(claimLines({ caption: '支出预算表', unit, rows: ['#项目|预算数', `基本支出|${amount}`] })).toEqual([
    `expenditure.basic ${read}`,
  ]);
});

it('a table without a unit takes that of the others, else its amounts are refused', () => {
  const table = { caption: '支出预算表', unit: null, rows: ['#项目|预算数', '基本支出|12.50'] };
  expect(claimLines(table)).toEqual([]);
  expect(refusalLines(table)).toEqual(['no-unit 基本支出 · 预算数 12.50']);
  const headed = { ...table, rows: ['#项目|预算数（元）', '基本支出|12.50'] };
  expect(claimLines(headed)).toEqual(['expenditure.basic =12.5元']);
});

it.each([
  ['no rows', []],
  ['heads only', ['#项目|预算数']],
  ['empty cells', ['#项目|预算数', '合计|', '|']],
  ['dashes', ['#项目|预算数', '合计|-', '基本支出|—']],
  ['no labels', ['#预算数|决算数', '|']],
  ['words only', ['#单位名称|性质', '青禾县民政局|行政']],
])('%s: nothing is stated', (_, rows) => {
  const table = { caption: '支出预算表', rows: rows.length === 0 ? ['|'] : rows };
  expect([...claimLines(table), ...refusalLines(table)]).toEqual([]);
});

it('unknown labels and heads are refused with what stands there', () => {
  const table = {
    caption: '支出预算表',
    rows: ['#项目|预算数|均衡性补助', '基本支出|10.00|1.00', '暂存款项|2.00|'],
  };
  expect(claimLines(table)).toEqual(['expenditure.basic =10万元']);
  expect(refusalLines(table)).toEqual([
    'no-concept 暂存款项 · 预算数 2.00',
    'no-concept 基本支出 · 均衡性补助 1.00',
  ]);
});

it('机构运行信息表: sections of one table, each in its own terms, two panels with line numbers', () => {
  const table = {
    caption: '机构运行信息表',
    rows: [
      '#项目|行次|统计数|项目|行次|统计数',
      '一、“三公”经费支出|1|—|二、机关运行经费|24|42.80',
      '（一）支出合计|2|5.50|（一）行政单位|25|42.80',
      '1．因公出国（境）费|3|0.00|三、国有资产占用情况|27|—',
      '2．公务用车购置及运行维护费|4|3.50|（一）车辆数合计（辆）|28|2',
      '（2）公务用车运行维护费|6|3.50|（二）单价50万元（含）以上通用设备（台，套）|36|1',
      '3．公务接待费|7|2.00|四、政府采购支出信息|38|—',
      '（二）相关统计数|11|—|（一）政府采购支出合计|39|12.00',
      '4．公务用车保有量（辆）|15|1|1．政府采购货物支出|40|2.00',
      '5．国内公务接待批次（个）|16|20|3．政府采购服务支出|42|10.00',
    ],
  };
  expect(claimLines(table, FINAL).map((line) => line.replace('[fiscal-appropriation] ', ''))).toEqual([
    'sangong.total =5.5万元',
    'sangong.abroad =0万元',
    'sangong.vehicle =3.5万元',
    'sangong.vehicle.operation =3.5万元',
    'sangong.reception =2万元',
    'sangong.vehicle.count =1辆',
    'sangong.reception.batches =20批次',
    'operating-cost.total =42.8万元',
    'actual assets.vehicles.count =2辆',
    'actual assets.large-equipment.count =1台',
    'procurement.total =12万元',
    'procurement.goods =2万元',
    'procurement.services =10万元',
  ]);
  expect(refusalLines(table, FINAL)).toEqual(['no-concept （一）行政单位 · 统计数 42.80']);
});

it('classes by name alone: the class above tells which 行政运行 and which 公务用车购置 is meant', () => {
  const byFunction = {
    caption: '一般公共预算支出表',
    rows: [
      '#科目名称|2024年预算数',
      '社会保障和就业支出|850.00',
      '民政管理事务|850.00',
      '行政运行|700.00',
      '一般行政管理事务|150.00',
      '卫生健康支出|50.00',
      '行政事业单位医疗|50.00',
      '行政单位医疗|50.00',
      '行政运行|1.00',
    ],
  };
  expect(
    claimLines(byFunction).map((line) => line.replace('[general-public-budget] expenditure.', '')),
  ).toEqual([
    'function 208 =850万元',
    'function 20802 =850万元',
    'function 2080201 =700万元',
    'function 2080202 =150万元',
    'function 210 =50万元',
    'function 21011 =50万元',
    'function 2101101 =50万元',
  ]);
  expect(refusalLines(byFunction)).toEqual(['no-concept 行政运行 · 2024年预算数 1.00']);
  const byEconomy = {
    caption: '部门预算支出经济分类表',
    rows: ['#科目|金额', '工资福利支出|9.00', '基本工资|9.00', '资本性支出|10.00', '公务用车购置|10.00'],
  };
  expect(claimLines(byEconomy)).toEqual([
    'expenditure.economic 301 =9万元',
    'expenditure.economic 30101 =9万元',
    'expenditure.economic 310 =10万元',
    'expenditure.economic 31013 =10万元',
  ]);
});

it('classes under 基本支出 and 项目支出 are parts of them, as far as the numbering goes', () => {
  const table = {
    caption: '部门收支预算总表',
    rows: [
      '#收入||支出|',
      '#项目|预算数|项目（按支出性质和经济分类）|预算数',
      '一、财政拨款收入|900.00|一、基本支出|500.00',
      '||工资福利支出|480.00',
      '||商品和服务支出|20.00',
      '||二、项目支出|400.00',
      '||商品和服务支出|400.00',
      '||三、上缴上级支出|0.00',
      '本年收入合计|900.00|本年支出合计|900.00',
    ],
  };
  expect(claimLines(table)).toEqual([
    'revenue.fiscal-appropriation =900万元',
    'revenue.current-year =900万元',
    'expenditure.basic =500万元',
    'expenditure.economic 301 (basic) =480万元',
    'expenditure.economic 302 (basic) =20万元',
    'expenditure.project =400万元',
    'expenditure.economic 302 (project) =400万元',
    'expenditure.superior =0万元',
    'expenditure.current-year =900万元',
  ]);
});

it('the name of an agency does not make its tables those of assets or procurement', () => {
  const table = {
    caption: '2024年青禾县国有资产监督管理局收支预算总表',
    rows: ['#项目|预算数', '一、基本支出|80.00', '支出总计|80.00'],
  };
  expect(claimLines(table)).toEqual(['expenditure.basic =80万元', 'expenditure.total =80万元']);
});
