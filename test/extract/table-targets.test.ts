import { expect, it } from 'vitest';
import { claimLines, refusalLines } from './table-fixture.ts';

const HEADS = '#一级指标|二级指标|三级指标|指标值';

it('the project’s amounts by its code, its own ceiling and the indicators that have a concept', () => {
  const table = {
    caption: '城乡医疗救助绩效目标表',
    rows: [
      '项目编码|13999924P00000110001A|项目名称|城乡医疗救助县级配套',
      '预算规模|预算数|620.00|其中：财政 资金|600.00|其他资金|20.00',
      '资金支出计划（%）|3月底|6月底|10月底|12月底',
      '|25%|50%|75%|100%',
      HEADS,
      '产出指标|数量指标|门诊和住院医疗救助人次|≥8600人次',
      '|成本指标|预算控制数|≤620万',
      '效益指标|社会效益指标|政策知晓率|≥80%',
    ],
  };
  expect(claimLines(table)).toEqual([
    'project.budget 13999924P00000110001A =620万元',
    '[fiscal-appropriation] project.budget 13999924P00000110001A =600万元',
    'target rescue.beneficiary-visits ≥8600人次',
    'target project.budget 13999924P00000110001A ≤620万元',
  ]);
  expect(refusalLines(table)).toEqual([
    'no-concept 其他资金 20.00',
    'schedule 资金支出计划 25%',
    'schedule 资金支出计划 50%',
    'schedule 资金支出计划 75%',
    'schedule 资金支出计划 100%',
    'no-concept 政策知晓率 ≥80%',
  ]);
});

it.each([
  // indicator                              value          read as
  ['城乡居民参保人数', '≥31.2万人', ['target insured.residents ≥312000人']],
  ['2023年城乡居民参保人数', '195000人', ['2023 target insured.residents =195000人']],
  ['资助参保人数', '不少于6200人', ['target rescue.subsidised-enrolment ≥6200人']],
  ['脱贫人口参保人数', '≤5800人', ['target poor.insured ≤5800人']],
  ['建档立卡贫困人口补充医疗保障人数', '68600', ['target poor.supplementary-insured =68600人']],
  ['基本医保参保率', '≥95%', ['target insured.participation-rate ≥95%']],
  ['城乡居民参保率', '100%', ['target insured.participation-rate =100%']],
  ['单位在职人员，临聘人员和退休人员总数', '37人', ['target staff.total =37人']],
  ['专项业务经费支出', '3681万元', ['target expenditure.project =3681万元']],
  [
    '基本支出：人员经费；日常公用经费',
    '合计293.12万元；分项265.66万元；27.46万元',
    [
      'target expenditure.basic =293.12万元',
      'target expenditure.basic.personnel =265.66万元',
      'target expenditure.basic.public =27.46万元',
    ],
  ],
])('%s %s', (name, value, read) => {
  expect(claimLines({ caption: '绩效目标表', rows: [HEADS, `产出指标|数量指标|${name}|${value}`] })).toEqual(
    read,
  );
});

it.each([
  // indicator              value            reason
  ['基本医疗保险参保人数', '≥12000人', ['ambiguous 基本医疗保险参保人数 ≥12000人']],
  ['城镇居民参保人数', '≥12000', ['subgroup 城镇居民参保人数 ≥12000']],
  ['清退教师参保率', '100%', ['subgroup 清退教师参保率 100%']],
  ['村民参保率', '≥80%', ['subgroup 村民参保率 ≥80%']],
  ['缴费标准', '250元/人', ['price 缴费标准 250元']],
  ['城乡居民补助资金', '65万元', ['no-concept 城乡居民补助资金 65万元']],
  ['控制率;支出率;执行率', '≤100%; ≤100%', []],
  ['完成时间', '2024年12月31日前', []],
  ['满意度', '逐步提高', []],
  ['参保率', '', []],
])('%s %s is not guessed', (name, value, refused) => {
  const table = { caption: '绩效目标表', rows: [HEADS, `产出指标|数量指标|${name}|${value}`] };
  expect(claimLines(table)).toEqual([]);
  expect(refusalLines(table)).toEqual(refused);
});

it('a description that narrows the name narrows the indicator', () => {
  const heads = '#一级指标|二级指标|三级指标|绩效指标描述|指标值|确定依据';
  const narrowed = { caption: '绩效目标表', rows: [heads, '|质量指标|参保率|村民参保率|≥80%|历年指标'] };
  expect(claimLines(narrowed)).toEqual([]);
  expect(refusalLines(narrowed)).toEqual(['subgroup 参保率 ≥80%']);
});

it('relation and unit in columns of their own', () => {
  const table = {
    caption: '项目支出绩效目标表',
    rows: [
      '项目名称|城乡医疗救助资金|||||',
      '年度资金总额|500.00|||||',
      '#一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重',
      '产出指标|数量指标|医疗救助人次|≥|3500|人次|20',
      '产出指标|质量指标|基本医保参保率|≥|95|%|10',
      '产出指标|成本指标|项目预算控制数|≤|500|万元|10',
    ],
  };
  expect(claimLines(table)).toEqual([
    'project.budget 城乡医疗救助资金 =500万元',
    'target rescue.beneficiary-visits ≥3500人次',
    'target insured.participation-rate ≥95%',
    'target project.budget 城乡医疗救助资金 ≤500万元',
  ]);
});

it('a period of several years is not the year’s budget', () => {
  const rows = (period: string) => [
    `项目名称|信息化建设|实施期限|${period}`,
    '资金金额|实施期资金总额：|9.00|年度资金总额：|3.00',
    '|其中：财政拨款|9.00|其中：财政拨款|3.00',
    HEADS,
  ];
  expect(claimLines({ caption: '绩效目标表', rows: rows('2023--2025') })).toEqual([
    'project.budget 信息化建设 =3万元',
    '[fiscal-appropriation] project.budget 信息化建设 =3万元',
  ]);
  expect(refusalLines({ caption: '绩效目标表', rows: rows('2023--2025') })).toEqual([
    'several-years 实施期资金总额 9.00',
    'several-years 财政拨款 9.00',
  ]);
  expect(claimLines({ caption: '绩效目标表', rows: rows('2024-01--2024-12') })).toHaveLength(4);
});

it('整体支出: tasks with their sources, the staff that their texts count, then indicators', () => {
  const table = {
    caption: '部门整体支出绩效目标表',
    rows: [
      '部门（单位）名称|青禾县民政局|||',
      '#任务名称|主要内容|预算金额（万元）||',
      '#||总额|财政拨款|其他资金',
      '任务1|工资福利用于发放25名单位在职人员、6名临聘人员和4名退休人员的工资，预算273.93万元。|273.93|273.93|',
      '任务2|及时将上年结转的资金拨付到位。|26.07|20.00|6.07',
      '金额合计||300|293.93|6.07',
      HEADS,
      '产出指标|数量指标|人员总数|35人',
    ],
  };
  expect(claimLines(table)).toEqual([
    'task.budget 任务1 =273.93万元',
    'task.budget 任务2 =26.07万元',
    'expenditure.total =300万元',
    '[fiscal-appropriation] task.budget 任务1 =273.93万元',
    '[fiscal-appropriation] task.budget 任务2 =20万元',
    'expenditure.fiscal-appropriation =293.93万元',
    'target staff.total =35人',
    'target staff.in-post =25人',
    'target staff.temporary =6人',
    'target staff.retired =4人',
  ]);
  expect(refusalLines(table)).toEqual([
    'no-concept 任务2 · 其他资金 6.07',
    'no-concept 金额合计 · 其他资金 6.07',
    'explanation 工资福利用于发放25名单位在职人员、6名临聘人员和4名退休人 273.93万元',
  ]);
});

it('职责—活动: activities by name without their numbering, thresholds of evaluation refused', () => {
  const table = {
    caption: '部门职责-工作活动绩效目标',
    rows: [
      '#职责活动|年度预算数|内容描述|绩效指标|评价标准|',
      '#||||优|良',
      '一、低保管理||负责低保。|||',
      '七、社会救助|873.69|负责救助。|||',
      '1、医疗救助|873.69||救助对象满意率|100%|≥85%',
    ],
  };
  expect(claimLines(table)).toEqual([
    'activity.budget 社会救助 =873.69万元',
    'activity.budget 医疗救助 =873.69万元',
  ]);
  expect(refusalLines(table)).toEqual([
    'standard 救助对象满意率 · 优 100%',
    'standard 救助对象满意率 · 良 ≥85%',
  ]);
});
