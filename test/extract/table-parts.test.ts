import { expect, it } from 'vitest';
import { classifications } from '../../src/extract/classification.ts';
import { gridOf } from '../../src/extract/table-grid.ts';
import { numbered } from '../../src/extract/table-numbering.ts';
import { panelsOf } from '../../src/extract/table-panel.ts';
import { testReference } from './reference.ts';
import { claimLines, drawn, readDrawn, refusalLines } from './table-fixture.ts';

it.each([
  // label                       depth  part    name
  ['一、部门预算', 1, false, '部门预算'],
  ['（一）一般公共预算拨款', 2, false, '一般公共预算拨款'],
  ['1、财政拨款', 3, false, '财政拨款'],
  ['2.事业收入', 3, false, '事业收入'],
  ['（1）工资福利支出', 4, false, '工资福利支出'],
  ['①货物', 5, false, '货物'],
  ['其中：公务用车运行维护费', 0, true, '公务用车运行维护费'],
  ['其中：（1）公务用车运行维护费', 4, true, '公务用车运行维护费'],
  ['2.5公里道路', 0, false, '2.5公里道路'],
  ['2019年11-12月离休药费', 0, false, '2019年11-12月离休药费'],
  ['', 0, false, ''],
])('numbered %s', (label, depth, part, name) => {
  expect(numbered(label)).toEqual({ depth, part, name });
});

it('heads: merged cells spread over what they cover, unfinished ones end at the next head', () => {
  const grid = gridOf(
    drawn({
      rows: ['#科目编码|||名称|合计|基本支出||备注', '#类|款|项|||人员经费|公用经费|', '208|05||养老|3|2|1|'],
    }),
  );
  expect(grid.heads).toEqual([
    ['科目编码', '类'],
    ['科目编码', '款'],
    ['科目编码', '项'],
    ['名称'],
    ['合计'],
    ['基本支出', '人员经费'],
    ['基本支出', '公用经费'],
    ['备注'],
  ]);
});

it('heads that the reader did not mark; lines above them belong to the caption', () => {
  const grid = gridOf(drawn({ rows: ['单位：元||', '项目|预算数|决算数', '栏次|1|2', '合计|5|6'] }));
  expect(grid.preamble).toEqual(['单位：元']);
  expect(grid.heads).toEqual([['项目'], ['预算数'], ['决算数']]);
  expect(grid.body.map((row) => row.map((slot) => slot?.text ?? ''))).toEqual([['合计', '5', '6']]);
});

it('panels: a label after figures opens the next one, notes and numbers do not', () => {
  const rows = [
    '#序号|项目|金额|备注|科目编码|科目名称|金额',
    '1|甲|5|说明|301|工资福利支出|7',
    '2|乙|6||302|商品和服务支出|8',
    '3|丙|6||30201|办公费|8',
  ];
  const panels = panelsOf(gridOf(drawn({ rows })));
  expect(panels.map(({ labels, codes, values }) => [labels, codes, values])).toEqual([
    [[1], [], [2]],
    [[5], [4], [6]],
  ]);
});

it('each part names the whole that its table puts it under', () => {
  const table = {
    caption: '支出预算总表',
    rows: [
      '#科目编码|科目名称|合计|基本支出',
      '208|社会保障和就业支出|9.00|5.00',
      '20805|行政事业单位养老支出|4.00|4.00',
      '2080505|养老保险缴费|3.00|3.00',
      '|合计|9.00|5.00',
    ],
  };
  const parents = readDrawn(table).claims.map(
    ({ concept, key, parent }) => `${key ?? concept} < ${parent ? (parent.key ?? parent.concept) : ''}`,
  );
  expect(parents).toEqual([
    '208 < expenditure.total',
    '20805 < 208',
    '2080505 < 20805',
    'expenditure.total < ',
    '208 < expenditure.basic',
    '20805 < 208',
    '2080505 < 20805',
    'expenditure.basic < expenditure.total',
  ]);
});

it('parts by numbering and by 其中', () => {
  const table = {
    caption: '收入预算表',
    rows: [
      '#收入|',
      '#项目|预算数',
      '1、财政拨款|9.00',
      '（1）一般公共预算拨款|9.00',
      '2、事业收入|1.00',
      '其中：纳入财政专户管理的收费|0.50',
      '收入总计|10.00',
    ],
  };
  const parents = readDrawn(table).claims.map(
    ({ concept, parent }) => `${concept} < ${parent?.concept ?? ''}`,
  );
  expect(parents).toEqual([
    'revenue.fiscal-appropriation < revenue.total',
    'revenue.general-public-budget < revenue.fiscal-appropriation',
    'revenue.business < revenue.total',
    'revenue.special-account < revenue.business',
    'revenue.total < ',
  ]);
});

it('amounts without decimals take the precision of their table; alone they are whole', () => {
  const bounds = (rows: readonly string[]) =>
    readDrawn({ caption: '支出预算表', rows: ['#项目|预算数', ...rows] }).claims.map(({ quantity }) => [
      quantity.low / 1e7,
      quantity.high / 1e7,
    ]);
  expect(bounds(['基本支出|8', '项目支出|387.57'])).toEqual([
    [7.995, 8.005],
    [387.565, 387.575],
  ]);
  expect(bounds(['基本支出|8', '项目支出|387'])).toEqual([
    [7.5, 8.5],
    [386.5, 387.5],
  ]);
  expect(bounds(['基本支出|0.00'])).toEqual([[-0.005, 0.005]]);
});

it('charts: categories across, years or 支出数 down; a second one under the same words is not told apart', () => {
  const chart = { form: 'chart' as const, unit: null, rows: ['#|收入|支出', '2023年|10.00|9.00'] };
  expect(claimLines(chart, { proseUnit: '万元' })).toEqual([
    '2023 revenue.total =10万元',
    '2023 expenditure.total =9万元',
  ]);
  expect(refusalLines(chart, { proseUnit: null })).toEqual([
    'no-unit 2023年 · 收入 10.00',
    'no-unit 2023年 · 支出 9.00',
  ]);
  expect(
    claimLines(
      {
        form: 'chart',
        unit: null,
        rows: ['#|社会保障和就业（类）支出|住房保障（类）支出', '支出数|7.00|1.50'],
      },
      { proseUnit: '万元' },
    ),
  ).toEqual(['expenditure.function 208 =7万元', 'expenditure.function 221 =1.5万元']);
  const earlier = { ...drawn({ ...chart, rows: ['#|收入|支出', '2023年|10.00|9.50'] }), start: -1 };
  expect(refusalLines(chart, { proseUnit: '万元', tables: [earlier] })).toEqual([
    'ambiguous 2023年 · 收入 10.00',
    'ambiguous 2023年 · 支出 9.00',
  ]);
});

it('资产: count and value of each row, on the day printed', () => {
  const table = {
    caption: '固定资产占用情况表 截止时间：2023年12月31日',
    unit: null,
    rows: [
      '#项目|数量|价值（金额单位：万元）',
      '资产总额|277|28.55',
      '1、房屋（平方米）|0|0',
      '2、车辆（台、辆）|1|14.98',
      '3、单价在20万元以上的设备|0|0',
      '4、其他固定资产|51|13.57',
    ],
  };
  expect(claimLines(table)).toEqual([
    '2023 actual assets.count =277',
    '2023 actual assets.vehicles.count =1辆',
    '2023 actual assets.large-equipment.count =0台',
    '2023 actual assets.fixed =28.55万元',
    '2023 actual assets.houses.value =0万元',
    '2023 actual assets.vehicles.value =14.98万元',
    '2023 actual assets.large-equipment.value =0万元',
    '2023 actual assets.other-fixed.value =13.57万元',
  ]);
  expect(readDrawn(table).claims[0]?.asOf).toBe('2023-12-31');
});

it('人员: posts and people, in post by kind', () => {
  const table = {
    caption: '部门人员情况表',
    unit: null,
    rows: [
      '#单位名称|编制数|||实有人数|||离退休人员',
      '#|合计|行政编制|事业编制|小计|行政|事业|',
      '青禾县民政局|25|10|15|23|9|14|6',
    ],
  };
  expect(claimLines(table)).toEqual([
    '2023 actual staff.authorized =25人',
    '2023 actual staff.authorized.administrative =10人',
    '2023 actual staff.authorized.institution =15人',
    '2023 actual staff.in-post =23人',
    '2023 actual staff.in-post.administrative =9人',
    '2023 actual staff.in-post.institution =14人',
    '2023 actual staff.retired =6人',
  ]);
});

it('every quote holds its figure', () => {
  const rows = ['#项目|预算数|决算数', '公务接待费|3.00|2.42', `${'很长的说明'.repeat(40)}|1.00|2.00`];
  const source = rows.join('\n');
  for (const { start, end, figureStart, figureEnd, printed } of readDrawn({ caption: '“三公”经费表', rows })
    .claims) {
    expect(source.slice(figureStart, figureEnd)).toBe(printed);
    expect(source.slice(start, end)).toContain(printed);
    expect(end - start).toBeLessThanOrEqual(160);
  }
});

const classes = classifications(testReference().codes);

it.each([
  // code      year  name
  ['20805', 2019, '行政事业单位离退休'],
  ['20805', 2020, '行政事业单位养老支出'],
  ['210', 2018, '医疗卫生与计划生育支出'],
  ['210', 2022, '卫生健康支出'],
  ['21305', 2021, '扶贫'],
  ['21305', 2022, '巩固脱贫攻坚成果衔接乡村振兴'],
  ['2101501', 2020, '行政运行'],
] as const)('classification %s in %i is %s, found by that name in any year', (code, year, name) => {
  expect(classes.nameOf('function', code, year)).toBe(name);
  expect(classes.codesNamed('function', name, { within: code.slice(0, -2) })).toContain(code);
});

it('the list of codes is whole upwards: each 款 has its 类, each 项 its 款', () => {
  const { codes } = testReference();
  const known = new Set(codes.map(({ classification, code }) => `${classification}:${code}`));
  const orphans = codes.filter(
    ({ classification, code }) => code.length > 3 && !known.has(`${classification}:${code.slice(0, -2)}`),
  );
  expect(orphans).toEqual([]);
  expect(
    codes.every(({ classification, code }) =>
      code.startsWith({ function: '2', economic: '3', 'gov-economic': '5' }[classification]),
    ),
  ).toBe(true);
});
