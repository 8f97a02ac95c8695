import { describe, expect, it } from 'vitest';
import {
  captionsOf,
  dataRows,
  firstGrid,
  gridOf,
  headingsOf,
  paragraphsOf,
  tableNamed,
  tablesOf,
  textOf,
} from './blocks.ts';

const BAIHE = textOf('baihe-2020-budget');
const HUAILAI = textOf('huailai-2023-budget');
const ZHENGDING = textOf('zhengding-2020-budget');
const XUANHAN = textOf('xuanhan-2020-final');
const YONGREN = textOf('yongren-2022-budget');

describe('白河: tables 1 to 16, counted by hand', () => {
  it.each([
    // caption      rows  columns  head rows  unit
    ['表1', 40, 9, 2, '万元'],
    ['表4', 37, 9, 2, '万元'],
    ['表5', 23, 8, 1, '万元'],
    ['表6', 28, 10, 1, '万元'],
    ['表7', 11, 7, 1, '万元'],
    ['表8', 25, 9, 1, '万元'],
    ['表9', 21, 9, 2, '万元'],
    ['表10', 13, 5, 1, '万元'],
    ['表11', 0, 12, 1, '万元'],
    ['表13', 3, 30, 4, '万元'],
  ])('%s: %i rows, %i columns', (number, rows, columns, heads, unit) => {
    const table = tablesOf(BAIHE).find((one) => captionsOf(one)[0] === number)!;
    expect(dataRows(table)).toBe(rows);
    expect(table.columns).toBe(columns);
    expect(table.rows.length - rows).toBe(heads);
    expect(table.unit).toBe(unit);
    expect(table.form).toBe('tab');
  });

  it('has 18 tables: units, list of tables, ten of money, three projects, the whole, two special funds', () => {
    expect(tablesOf(BAIHE)).toHaveLength(18);
    expect(
      tablesOf(BAIHE).filter((table) =>
        captionsOf(table).some((text) => text.includes('重点项目绩效目标表')),
      ),
    ).toHaveLength(3);
    expect(tablesOf(BAIHE).filter((table) => captionsOf(table)[0] === '表16')).toHaveLength(2);
  });

  it('table 5 keeps its numbers in place on both pages', () => {
    const rows = gridOf(tablesOf(BAIHE).find((one) => captionsOf(one)[0] === '表5')!);
    expect(rows[0]).toBe(
      '# 序号|功能科目编码|功能科目名称|合计|人员经费支出|公用经费支出|专项业务经费支出|备注',
    );
    expect(rows[18]).toBe('18|2101501|行政运行|154.50|135.30|19.20|0.00|');
    expect(rows[19]).toBe('19|2101504|信息化建设|5.70|0.00|0.00|5.70|');
    expect(rows[23]).toBe('23|2130599|其他扶贫支出|3.60|0.00|0.00|3.60|');
  });

  it('table 13 stacks four rows of heads over three groups of nine columns', () => {
    const [first, second, third] = tablesOf(BAIHE).find((one) => captionsOf(one)[0] === '表13')!.rows;
    const named = (row: typeof first): string[] =>
      row!.cells
        .filter(({ text }) => text !== '')
        .map(({ text, column, span }) => `${column}+${span} ${text}`);
    expect(named(first)).toEqual([
      '0+1 序号',
      '1+1 单位编码',
      '2+1 单位名称',
      '3+9 2019年',
      '12+9 2020年',
      '21+9 增减变化情况',
    ]);
    expect(named(second).slice(0, 4)).toEqual([
      '3+1 合计',
      '4+6 一般公共预算拨款安排的“三公”经费预算',
      '10+1 会议费',
      '11+1 培训费',
    ]);
    expect(named(third).slice(0, 4)).toEqual([
      '4+1 小计',
      '5+1 因公出国（境）费用',
      '6+1 公务接待费',
      '7+3 公务用车购置及运行维护费',
    ]);
  });

  it('table 15 has its tasks in the same columns on both pages', () => {
    const table = tableNamed(BAIHE, '2020年部门整体支出绩效目标表');
    const tasks = table.rows.filter(({ cells }) => cells.some(({ text }) => /^任务\d/.test(text)));
    expect(tasks).toHaveLength(11);
    for (const { cells } of tasks) expect(cells.find(({ text }) => /^任务\d/.test(text))!.column).toBe(1);
  });
});

describe('正定: one cell a line', () => {
  it('four tables', () => expect(tablesOf(ZHENGDING).map(dataRows)).toEqual([2, 17, 1, 6]));

  it('the activity table: agency and unit as captions, merged heads, a cell and a row that the file broke', () => {
    const table = tablesOf(ZHENGDING)[1]!;
    expect(captionsOf(table)).toEqual(['部门职责-工作活动绩效目标(', '364正定县医疗保障局', '单位：万元']);
    const rows = gridOf(table);
    expect(rows.slice(0, 2)).toEqual([
      '# 职责活动|年度预算数|内容描述|绩效目标|绩效指标|评价标准×4',
      '# |||||优|良|中|差',
    ]);
    expect(rows[11]).toContain('1、基金财务管理|5117.79|负责复核');
    expect(rows[11]).toContain('提取财务数据服务费及各种基金记账凭证');
    expect(rows[12]).toBe(
      '六、综合事务管理|69.3|医保中心的日常管理工作；上传下达工作；业务档案整理管理工作；领导交办的其他工作|机关自身建设、服务保障能力进一步提升|||||',
    );
    expect(rows[15]).toBe(
      '1、医疗救助|873.69|负责城乡居民、优抚对象医疗救助、重特大疾病救助工作||救助对象满意率(％)|100%|≥85%|≥80%|<80%',
    );
    expect(rows[18]).toBe('||||参保资助率|100%|≥85%|≥80%|<80%');
  });

  it('the asset table: money only in the column that says so', () => {
    const table = tableNamed(ZHENGDING, '固定资产占用情况表');
    expect(table.unit).toBeNull();
    expect(gridOf(table)).toEqual([
      '# 项目|数 量|价值（金额单位：万元）',
      '资产总额|－－|106.8738',
      '1、房屋（平方米）||',
      '其中：办公用房（平方米）||',
      '2、车辆（台、辆）|1|14.98',
      '3、单价在20万元以上的设备|－－|',
      '4、其他固定资产|－－|91.8938',
    ]);
  });

  it('a heading that lost its number ends the section before', () => {
    expect(headingsOf(ZHENGDING).map(({ passage }) => passage.text)).toContain('国有资产信息');
  });
});

describe('怀来: one cell a line', () => {
  it('nine target tables, each with its project, agency and unit', () => {
    const tables = tablesOf(HUAILAI).filter((table) =>
      captionsOf(table).some((text) => text.endsWith('绩效目标表')),
    );
    expect(tables.map((table) => table.rows[1]!.cells[2]!.text)).toEqual([
      '450.00',
      '280.00',
      '8.00',
      '6.00',
      '5000.00',
      '1000.00',
      '15.00',
      '20.00',
      '4.00',
    ]);
    expect(tables.map((table) => captionsOf(table)[1])).toEqual([
      ...Array(3).fill('450001怀来县医疗保障部门'),
      ...Array(6).fill('450003怀来县医疗保险中心'),
    ]);
    expect(new Set(tables.map(({ unit }) => unit))).toEqual(new Set(['万元']));
  });

  it('a row before wide gaps stays a row of its own', () => {
    const table = tableNamed(HUAILAI, '冀财社﹝2021﹞182号');
    expect(gridOf(table).slice(2, 4)).toEqual([
      '|2022年省级财政城乡居民医保村级代办员补助资金的通知',
      '资金支出计划（%）|3月底|6月底|10月底|12月底',
    ]);
  });

  it('twelve tables', () => expect(tablesOf(HUAILAI)).toHaveLength(12));
});

describe('宣汉 and 永仁: prose', () => {
  it('six remains of charts', () => {
    expect(tablesOf(XUANHAN).map(({ form }) => form)).toEqual(Array(6).fill('chart'));
    expect(gridOf(tablesOf(XUANHAN)[2]!)).toEqual([
      '# |收入|支出',
      '2019年|5697.42|5697.42',
      '2020年|848.74|848.75',
    ]);
    expect(captionsOf(tablesOf(XUANHAN)[3]!)).toEqual(['支出决算结构']);
  });

  it('no bookmark, tag or page number is left', () => {
    for (const text of paragraphsOf(XUANHAN)) expect(text).not.toMatch(/bookmark|^\d+$/);
  });

  it('sections of the performance report stand under its title', () => {
    const heading = headingsOf(XUANHAN).find(({ passage }) => passage.text === '二、部门财政资金收支情况')!;
    expect(heading.section).toEqual(['第四部分 附件', '附件1', '2020年部门整体支出绩效评价报告']);
  });

  it('永仁 has no table and three projects with eight sections each', () => {
    expect(tablesOf(YONGREN)).toEqual([]);
    for (const item of ['项目一：', '项目二：', '项目三：']) {
      expect(headingsOf(YONGREN).filter(({ section }) => section.at(-1) === item)).toHaveLength(8);
    }
  });

  it('永仁 answers 无 under its headings', () => {
    expect(paragraphsOf(YONGREN).filter((text) => text === '无')).toHaveLength(4);
  });
});

describe('field samples', () => {
  it.each([
    // sample                               tables  rows of the first  unit   form
    ['s04-pipe-cells-sangong-final', 1, 6, '万元', 'pipe'],
    ['s05-bare-cells-two-years-rollup', 1, 4, '万元', 'line'],
    ['s06-tab-functional-split-codes', 1, 21, '万元', 'tab'],
    ['s07-tab-economic-mirrored', 1, 21, '万元', 'tab'],
    ['s08-pdf-layout-page-break-yuan', 1, 18, '元', 'aligned'],
    ['s12-performance-target-tables', 5, 3, '万元', 'tab'],
    ['s14-contents-and-duties-only', 1, 2, null, 'pipe'],
  ])('%s', (name, count, rows, unit, form) => {
    const tables = tablesOf(textOf(name));
    expect(tables).toHaveLength(count);
    expect([dataRows(tables[0]!), tables[0]!.unit, tables[0]!.form]).toEqual([rows, unit, form]);
  });

  it.each([
    's01-prose-sangong-budget-rates',
    's02-halfwidth-mixed-quotes-final',
    's03-changes-only-short-verbs',
    's09-yuan-hard-line-breaks',
    's10-nested-qizhong-operating-procurement',
    's11-headcounts-and-none-statements',
    's13-medical-security-narrative-final',
  ])('%s has no table', (name) => expect(tablesOf(textOf(name))).toEqual([]));

  it('s08: two printed pages are one table, an empty cell stays empty', () => {
    const rows = firstGrid(textOf('s08-pdf-layout-page-break-yuan'));
    expect(rows[1]).toBe('# 类|款|项|功能分类科目名称|合计');
    expect(rows[4]).toBe('208|05|05|机关事业单位基本养老保险缴费支出|856,400|856,400');
    expect(rows[13]).toBe('220|01|04|自然资源规划及管理|10,500,000||10,500,000');
    expect(rows[19]).toBe('|||合计|21,700,000|11,200,000|10,500,000');
  });

  it('s05: eight bare heads over seven columns', () => {
    expect(firstGrid(textOf('s05-bare-cells-two-years-rollup')).slice(0, 3)).toEqual([
      '# 年度|合计|因公出国（境）经费|公务接待费|公车购置及运行维护费×3',
      '# 4:合计|5:车辆购置|6:车辆运行',
      '2018年|1612|36|566|1010|190|820',
    ]);
  });

  it('s12: targets without row breaks are one row each', () => {
    expect(gridOf(tablesOf(textOf('s12-performance-target-tables'))[1]!).slice(2)).toEqual([
      '# 一级指标|二级指标|三级指标|指标值',
      '产出指标|数量指标|门诊和住院医疗救助人次|≥8600人次',
      '1:质量指标|2:救助资金发放准确率|3:100%',
      '1:成本指标|2:预算控制数|3:≤620万元',
      '1:满意度指标|2:受助对象满意度|3:≥90%',
    ]);
  });
});
