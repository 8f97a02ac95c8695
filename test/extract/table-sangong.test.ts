import { expect, it } from 'vitest';
import { claimLines, DOCUMENT, refusalLines } from './table-fixture.ts';

const FINAL = { document: { ...DOCUMENT, stage: 'final' as const } };
const plain = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace('[fiscal-appropriation] ', ''));

it('items in rows, two years and the change in columns', () => {
  const table = {
    caption: '“三公”经费预算表',
    rows: [
      '#项目|2023年预算数|2024年预算数|增减额|增减比例',
      '合计|12.00|10.00|-2.00|-16.67%',
      '1.因公出国（境）费用|0|0|0|',
      '2.公务接待费|3.00|1.00|-2.00|-66.67%',
      '3.公务用车费|9.00|9.00|0|0%',
      '其中：（1）公务用车运行维护费|9.00|9.00|0|0%',
      '（2）公务用车购置|0|0|0|',
    ],
  };
  expect(plain(claimLines(table))).toEqual([
    '2023 sangong.total =12万元',
    '2023 sangong.abroad =0万元',
    '2023 sangong.reception =3万元',
    '2023 sangong.vehicle =9万元',
    '2023 sangong.vehicle.operation =9万元',
    '2023 sangong.vehicle.purchase =0万元',
    'sangong.total =10万元',
    'sangong.abroad =0万元',
    'sangong.reception =1万元',
    'sangong.vehicle =9万元',
    'sangong.vehicle.operation =9万元',
    'sangong.vehicle.purchase =0万元',
    'change/prior-year sangong.total =-2万元',
    'change/prior-year sangong.abroad =0万元',
    'change/prior-year sangong.reception =-2万元',
    'change/prior-year sangong.vehicle =0万元',
    'change/prior-year sangong.vehicle.operation =0万元',
    'change/prior-year sangong.vehicle.purchase =0万元',
    'change-rate/prior-year sangong.total =-16.67%',
    'change-rate/prior-year sangong.reception =-66.67%',
    'change-rate/prior-year sangong.vehicle =0%',
    'change-rate/prior-year sangong.vehicle.operation =0%',
  ]);
});

it('公开07: budget and outturn in two halves of six columns, under numbers of columns', () => {
  const table = {
    caption: '一般公共预算财政拨款“三公”经费支出决算表',
    rows: [
      '#预算数||||||决算数|||||',
      '#合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行费|||公务接待费',
      '#||小计|公务用车购置费|公务用车运行费||||小计|公务用车购置费|公务用车运行费|',
      '1|2|3|4|5|6|7|8|9|10|11|12',
      '12.00|0.00|9.00|0.00|9.00|3.00|10.50|0.00|8.50|0.00|8.50|2.00',
    ],
  };
  expect(plain(claimLines(table, FINAL))).toEqual([
    'budget sangong.total =12万元',
    'budget sangong.abroad =0万元',
    'budget sangong.vehicle =9万元',
    'budget sangong.vehicle.purchase =0万元',
    'budget sangong.vehicle.operation =9万元',
    'budget sangong.reception =3万元',
    'sangong.total =10.5万元',
    'sangong.abroad =0万元',
    'sangong.vehicle =8.5万元',
    'sangong.vehicle.purchase =0万元',
    'sangong.vehicle.operation =8.5万元',
    'sangong.reception =2万元',
  ]);
});

/** The heads of a page whose columns were lost: every word is there, none above its figures. */
const BROKEN = [
  '#财政拨款“三公”经费|||||||||||',
  '#因公出国|合计||||公务用车||||公务用车|公务接待费|',
  '#（境）费||||小计||购置费|||运行维护费||',
];
const PAIRS = '#预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数';

it('broken heads: the standard table is read by position where its figures add up', () => {
  const row = '12.00|10.50|0.00|0.00|9.00|8.50|1.00|0.00|8.00|8.50|3.00|2.00';
  const table = { caption: '“三公”经费支出决算表', rows: [...BROKEN, PAIRS, row] };
  expect(plain(claimLines(table, FINAL))).toEqual([
    'budget sangong.total =12万元',
    'budget sangong.abroad =0万元',
    'budget sangong.vehicle =9万元',
    'budget sangong.vehicle.purchase =1万元',
    'budget sangong.vehicle.operation =8万元',
    'budget sangong.reception =3万元',
    'sangong.total =10.5万元',
    'sangong.abroad =0万元',
    'sangong.vehicle =8.5万元',
    'sangong.vehicle.purchase =0万元',
    'sangong.vehicle.operation =8.5万元',
    'sangong.reception =2万元',
  ]);
});

it('with 会议费 and 培训费 beside it, 合计 is not “三公”; a change group that lost its heads takes its siblings’', () => {
  const table = {
    caption: '“三公”经费、会议费、培训费表',
    rows: [
      '#单位名称|2023年|||||2024年|||||增减变化情况||||',
      '#|合计|“三公”经费||会议费|培训费|合计|“三公”经费||会议费|培训费|||||',
      '#||小计|公务接待费|||| 小计|公务接待费||||小计|公务接待费||',
      '合计|4.30|3.80|3.80|0|0.50|2.90|1.90|1.90|1.00|0|-1.40|-1.90|-1.90|1.00|-0.50',
    ],
  };
  expect(plain(claimLines(table))).toEqual([
    '2023 sangong.total =3.8万元',
    '2023 sangong.reception =3.8万元',
    '2023 meeting =0万元',
    '2023 training =0.5万元',
    'sangong.total =1.9万元',
    'sangong.reception =1.9万元',
    'meeting =1万元',
    'training =0万元',
    'change/prior-year sangong.total =-1.9万元',
    'change/prior-year sangong.reception =-1.9万元',
    'change/prior-year meeting =1万元',
    'change/prior-year training =-0.5万元',
  ]);
  expect(refusalLines(table)).toEqual([
    'mixed-total 合计 · 合计 4.30',
    'mixed-total 合计 · 合计 2.90',
    'mixed-total 合计 · 合计 -1.40',
  ]);
});

it('years and changes in rows: the year is the row’s', () => {
  const table = {
    caption: '2023年决算数与2022年决算数对比情况',
    rows: [
      '#年度|合计|因公出国（境）经费|公务接待费',
      '2022年|48|36|12',
      '2023年|40|24|16',
      '2023年比2022年增减额|-8|-12|4',
      '2023年比2022年增减%|-16.67|-33.33|33.33',
    ],
  };
  const context = { document: { ...DOCUMENT, fiscalYear: 2023, stage: 'final' as const } };
  expect(plain(claimLines(table, context))).toEqual([
    '2022 sangong.total =48万元',
    'sangong.total =40万元',
    'change/prior-year sangong.total =-8万元',
    'change-rate/prior-year sangong.total =-16.67%',
    '2022 sangong.abroad =36万元',
    'sangong.abroad =24万元',
    'change/prior-year sangong.abroad =-12万元',
    'change-rate/prior-year sangong.abroad =-33.33%',
    '2022 sangong.reception =12万元',
    'sangong.reception =16万元',
    'change/prior-year sangong.reception =4万元',
    'change-rate/prior-year sangong.reception =33.33%',
  ]);
});

it('三公 beside 机关运行经费', () => {
  const table = {
    caption: '2024年部门“三公”经费和机关运行经费预算表',
    rows: [
      '#“三公”经费预算数||||||机关运行经费预算数',
      '#合计|因公出国（境）费|公务接待费|公务用车购置及运行费|||',
      '#|||小计|购置费|运行费|',
      '10.81|0|0.83|9.98|0|9.98|217.83',
    ],
  };
  expect(plain(claimLines(table))).toEqual([
    'sangong.total =10.81万元',
    'sangong.abroad =0万元',
    'sangong.reception =0.83万元',
    'sangong.vehicle =9.98万元',
    'sangong.vehicle.purchase =0万元',
    'sangong.vehicle.operation =9.98万元',
    'operating-cost.total =217.83万元',
  ]);
});
