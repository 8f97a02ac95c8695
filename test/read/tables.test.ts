import { describe, expect, it } from 'vitest';
import { captionsOf, firstGrid, gridOf, paragraphsOf, tablesOf } from './blocks.ts';

const lines = (...rows: string[]): string => rows.join('\n');

describe('cells between tabs', () => {
  it.each([
    [
      'one head row',
      lines('序号\t名称\t金额', '1\t合计\t3.00', '2\t\t0.00'),
      ['# 序号|名称|金额', '1|合计|3.00', '2||0.00'],
    ],
    [
      'heads over two rows with merged cells',
      lines(
        '科目编码\t\t名称\t支出\t',
        '类\t款\t\t基本\t项目',
        '208\t\t社保\t1.00\t',
        '208\t05\t养老\t1.00\t',
      ),
      ['# 科目编码×2||名称|支出×2|', '# 类|款||基本|项目', '208||社保|1.00|', '208|05|养老|1.00|'],
    ],
    [
      'a head does not reach beyond the one above',
      lines('名称\t甲年\t\t乙年\t', '\t小计\t\t小计\t接待', '合计\t1.00\t2.00\t3.00\t4.00'),
      ['# 名称|甲年×2||乙年×2|', '# |小计||小计|接待', '合计|1.00|2.00|3.00|4.00'],
    ],
    [
      'a page break inside',
      lines('序号\t金额', '1\t3.00', '', '2\t4.00'),
      ['# 序号|金额', '1|3.00', '2|4.00'],
    ],
    ['a rule of dashes', lines('序号\t金额', '--\t---', '1\t3.00'), ['# 序号|金额', '1|3.00']],
    [
      'marks of a web page',
      lines('目标\t金额', '<p>目标一</p> <p>目标二</p>\t3.00'),
      ['# 目标|金额', '目标一 目标二|3.00'],
    ],
    [
      'rows without figures',
      lines('单位名称\t单位性质', '县医保局\t行政'),
      ['# 单位名称|单位性质', '县医保局|行政'],
    ],
    [
      'a row that numbers the columns',
      lines('项目\t支出\t', '\t基本\t项目', '栏次\t1\t2', '合计\t3.00\t4.00'),
      ['# 项目|支出×2|', '# |基本|项目', '# 栏次|1|2', '合计|3.00|4.00'],
    ],
    ['no head at all', lines('1\t3.00', '2\t4.00'), ['1|3.00', '2|4.00']],
  ])('%s', (_, source, expected) => expect(firstGrid(source)).toEqual(expected));

  it('pages under the same caption and heads are one table', () => {
    const head = ['表5', '', '支出明细表', '', '金额单位：单位：万元', '', '序号\t名称\t金额'];
    const tables = tablesOf(lines(...head, '1\t合计\t3.00', '', ...head, '2\t社保\t1.00'));
    expect(tables.map(gridOf)).toEqual([['# 序号|名称|金额', '1|合计|3.00', '2|社保|1.00']]);
    expect(captionsOf(tables[0]!)).toEqual(['表5', '支出明细表', '金额单位：单位：万元']);
    expect(tables[0]!.unit).toBe('万元');
  });

  it.each([
    ['other captions', '表6', '序号\t名称\t金额'],
    ['other heads', '表5', '序号\t名称\t收入'],
  ])('pages under %s are two', (_, number, head) => {
    const source = lines('表5', '序号\t名称\t金额', '1\t合计\t3.00', '', number, head, '1\t合计\t3.00');
    expect(tablesOf(source)).toHaveLength(2);
  });

  it('a row that opens as the table opened begins the next of a series, under the same caption', () => {
    const one = (name: string): string[] => [
      `项目名称\t${name}\t\t`,
      '主管部门\t县医保局\t\t',
      '资金金额\t总额\t5.7\t',
    ];
    const tables = tablesOf(
      lines('绩效目标表', '', '单位：万元', '', ...one('甲项目'), '', ...one('乙项目')),
    );
    expect(tables.map((table) => table.rows[0]!.cells[1]!.text)).toEqual(['甲项目', '乙项目']);
    expect(tables.map(({ unit }) => unit)).toEqual(['万元', '万元']);
    expect(tables.map(captionsOf)).toEqual([
      ['绩效目标表', '单位：万元'],
      ['绩效目标表', '单位：万元'],
    ]);
  });

  it('a page that lost a leading merged column is moved right by one', () => {
    const source = lines(
      '任务名称\t内容\t金额（万元）',
      '任务1\t甲\t5.00',
      '',
      '\t任务2\t乙\t3.60',
      '\t任务3\t丙\t1.50',
    );
    expect(firstGrid(source)).toEqual([
      '# 1:任务名称|2:内容|3:金额（万元）',
      '1:任务1|2:甲|3:5.00',
      '|任务2|乙|3.60',
      '|任务3|丙|1.50',
    ]);
  });

  it('a heading with a tab after it is no table', () => {
    expect(tablesOf('六、基本支出决算情况说明\t\n支出442.18万元。')).toEqual([]);
  });

  it.each([
    [
      'above the table',
      lines('收支总表', '单位：元', '项目\t金额', '合计\t3'),
      ['收支总表', '单位：元'],
      '元',
    ],
    [
      'in the first row',
      lines('附：明细表（按科目分）', '县医保局\t\t单位：万元', '编码\t名称\t合计', '208\t社保\t3.00'),
      ['附：明细表（按科目分）', '县医保局', '单位：万元'],
      '万元',
    ],
    [
      'after tabs',
      lines('三公经费表', '', '\t\t金额单位：单位：万元', '序号\t名称\t合计', '1\t局\t3.00'),
      ['三公经费表', '金额单位：单位：万元'],
      '万元',
    ],
    [
      'in a head: of that column only',
      lines('资产情况表', '项目\t数量\t价值（金额单位：万元）', '车辆\t1\t14.98'),
      ['资产情况表'],
      null,
    ],
    ['nowhere', lines('收支总表', '项目\t金额', '合计\t3'), ['收支总表'], null],
    [
      'an agency after 单位：',
      lines('收支总表', '单位：某县医疗保障局', '项目\t金额', '合计\t3'),
      ['收支总表', '单位：某县医疗保障局'],
      null,
    ],
  ])('unit and captions %s', (_, source, captions, unit) => {
    const [table] = tablesOf(source);
    expect(captionsOf(table!)).toEqual(captions);
    expect(table!.unit).toBe(unit);
  });

  it('a note below the rows is a paragraph', () => {
    const source = lines('项目\t金额\t备注', '合计\t0\t', '备注：本年未安排，空表列示。\t\t');
    expect(firstGrid(source)).toEqual(['# 项目|金额|备注', '合计|0|']);
    expect(paragraphsOf(source)).toEqual(['备注：本年未安排，空表列示。']);
  });
});

const cells = (...rows: string[][]): string =>
  rows.map((row) => row.map((cell) => `\t${cell}`).join('\n')).join('\n\n');

describe('one cell a line after a tab', () => {
  it.each([
    [
      'rows between blank lines',
      cells(['项目', '数量', '价值'], ['车辆', '1', '14.98'], ['房屋', '', '']),
      ['# 项目|数量|价值', '车辆|1|14.98', '房屋||'],
    ],
    [
      'a cell broken over two lines',
      cells(['项目', '内容', '金额'], ['甲', '提取财务数\n据服务费', '5.00'], ['乙', '丙', '3.00']),
      ['# 项目|内容|金额', '甲|提取财务数据服务费|5.00', '乙|丙|3.00'],
    ],
    [
      'a first cell that lost its tab',
      '\t\n\n单位名称\n\t单位性质\n\n\t县医保局\n\t行政',
      ['# 单位名称|单位性质', '县医保局|行政'],
    ],
    [
      'a merged head stands once',
      cells(['活动', '预算数', '评价标准'], ['', '', '优', '良'], ['甲', '5.00', '95%', '90%']),
      ['# 活动|预算数|评价标准×2', '# ||优|良', '甲|5.00|95%|90%'],
    ],
    [
      'heads three deep',
      cells(
        ['来源', '数量', '金额'],
        ['', '', '总计', '当年'],
        ['名称', '资金', '', '', '合计', '基金'],
        ['合计', '0', '', '', '', ''],
      ),
      ['# 来源×2|2:数量|3:金额×3', '# ×2|2:|3:总计|4:当年×2', '# 名称|资金|||合计|基金', '合计|0||||'],
    ],
    [
      'rows without break, indicator by indicator',
      '\t产出指标\n\t数量指标\n\t参保人数\n\t≥12人\n\t质量指标\n\t参保率\n\t100%',
      ['产出指标|数量指标|参保人数|≥12人', '1:质量指标|2:参保率|3:100%'],
    ],
  ])('%s', (_, source, expected) => expect(firstGrid(source)).toEqual(expected));

  it('a row broken by empty lines is one row where it has the length of the rows before', () => {
    const source = `${cells(['活动', '金额', '内容', '目标'], ['甲', '1', '内', '目'], ['乙', '2', '内', '目'])}\n\n\t丙\n\t3\n\n\n\t内\n\t目`;
    expect(firstGrid(source).at(-1)).toBe('丙|3|内|目');
  });

  it('each table of a series keeps its own title, agency and unit', () => {
    const one = (n: number): string =>
      `${n}.甲项目绩效目标表\n\t450001县医保局\n\t单位：万元\n\n\t项目编码\n\t13P\n\t项目名称\n\t甲${n}`;
    const tables = tablesOf(`${one(1)}\n\n\n${one(2)}`);
    expect(tables.map(captionsOf)).toEqual(
      [1, 2].map((n) => [`${n}.甲项目绩效目标表`, '450001县医保局', '单位：万元']),
    );
    expect(tables.map(gridOf)).toEqual([['项目编码|13P|项目名称|甲1'], ['项目编码|13P|项目名称|甲2']]);
  });

  it('the place of a broken cell is kept character by character', () => {
    const source = cells(['项目', '金额'], ['财务数\n据', '5.00']);
    const cell = tablesOf(source)[0]!.rows[1]!.cells[0]!;
    expect(cell.text).toBe('财务数据');
    expect(cell.at).toEqual([10, 11, 12, 14, 15]);
    expect([cell.start, cell.end]).toEqual([10, 15]);
  });
});

describe('cells between bars', () => {
  it.each([
    [
      'rows on a line',
      lines('项目 | 金额 |', '---|---|', '合计 | 3.00 |', '房屋 | |'),
      ['# 项目|金额', '合计|3.00', '房屋|'],
    ],
    [
      'rows on a line, bars on both sides',
      lines('| 项目 | 金额 |', '|---|---|', '| 合计 | 3.00 |'),
      ['# 项目|金额', '合计|3.00'],
    ],
    [
      'a cell on a line',
      lines('|', '项 目 |', '金额 |', '|', '合 计 |', '18.00 |', '|', '接待费 |', '0 |'),
      ['# 项 目|金额', '合 计|18.00', '接待费|0'],
    ],
  ])('%s', (_, source, expected) => expect(firstGrid(source)).toEqual(expected));

  it('marks of Markdown are no part of headings and cells', () => {
    const source = lines(
      '## 收支总表',
      '| 项目 | 金额 |',
      '|---|---:|',
      '| 拨款 | 3.00 |',
      '| **合计** | **3.00** |',
    );
    expect(firstGrid(source)).toEqual(['# 项目|金额', '拨款|3.00', '合计|3.00']);
    expect(captionsOf(tablesOf(source)[0]!)).toEqual(['收支总表']);
  });

  it('a bar inside a sentence is no table', () => expect(tablesOf('首页 | 收入3万元。')).toEqual([]));
});

describe('comma-separated values', () => {
  it.each([
    [
      'heads, then rows of as many fields',
      lines('编码,名称,上年数,本年数', '208,社保,3.00,4.00', '20805,养老,,1.00', '合计说明。'),
      ['# 编码|名称|上年数|本年数', '208|社保|3.00|4.00', '20805|养老||1.00'],
    ],
    [
      'a quoted field may hold commas',
      lines('名称,上年数,本年数', '"社保,就业","1,003.00",4.00', '养老,2.00,1.00'),
      ['# 名称|上年数|本年数', '社保,就业|1,003.00|4.00', '养老|2.00|1.00'],
    ],
  ])('%s', (_, source, expected) => expect(firstGrid(source)).toEqual(expected));

  it.each([
    ['sentences', lines('收入,支出,结余如下', '收入3万元,支出2万元,结余1万元。', '上年5,4,1')],
    ['rows without figures', lines('甲,乙,丙', '丁,戊,己', '庚,辛,壬')],
    ['one row alone', lines('名称,上年数,本年数', '养老,2.00,1.00')],
  ])('%s are none', (_, source) => expect(tablesOf(source)).toEqual([]));
});

describe('bare cells, one a line', () => {
  it('a bar behind each cell makes a table of two columns too', () => {
    const source = lines(
      '单位:亿元',
      '支出 |',
      '预算数 |',
      '合计 |',
      '6.08 |',
      '出国费 |',
      '0.66 |',
      '接待费 |',
      '0.70 |',
    );
    expect(firstGrid(source)).toEqual(['# 支出|预算数', '合计|6.08', '出国费|0.66', '接待费|0.70']);
  });

  it('a bar alone after cells that end in bars is a cell without a figure', () => {
    const source = lines(
      '项 目 |',
      '预算数 |',
      '决算数 |',
      '合 计 |',
      '9.5 |',
      '7.5 |',
      '出国费 |',
      '2 |',
      '|',
      '接待费 |',
      '|',
      '5 |',
      '用车费 |',
      '7.5 |',
      '2.5 |',
    );
    expect(firstGrid(source)).toEqual([
      '# 项 目|预算数|决算数',
      '合 计|9.5|7.5',
      '出国费|2|',
      '接待费||5',
      '用车费|7.5|2.5',
    ]);
  });

  it('bars on lines of their own end cells, which may run over lines', () => {
    const source = lines(
      ...[
        '|',
        '|',
        '年度',
        '|',
        '合计',
        '|',
        '公务',
        '接待',
        '|',
        '2021年',
        '|',
        '3.00',
        '|',
        '1.00',
        '|',
        '|',
      ],
      ...['2022年', '|', '4.00', '|', '2.00', '|', '|', '二、说明：'],
    );
    expect(firstGrid(source)).toEqual(['# 年度|合计|公务接待', '2021年|3.00|1.00', '2022年|4.00|2.00']);
  });

  const rows = ['2018年', '16', '3', '13', '2019年', '14', '2', '12'];

  it.each([
    [
      'heads in one row',
      ['年度', '合计', '出国', '接待', ...rows],
      ['# 年度|合计|出国|接待', '2018年|16|3|13', '2019年|14|2|12'],
    ],
    [
      'a head over the last columns',
      ['年度', '合计', '公车', '小计', '购置', ...rows],
      ['# 年度|合计|公车×2', '# 2:小计|3:购置', '2018年|16|3|13', '2019年|14|2|12'],
    ],
    [
      'blank lines between',
      ['年度', '', '合计', '', '出国', '', '接待', '', ...rows],
      ['# 年度|合计|出国|接待', '2018年|16|3|13', '2019年|14|2|12'],
    ],
  ])('%s', (_, source, expected) => expect(firstGrid(lines('单位：万元', ...source))).toEqual(expected));

  it('codes open rows where figures have decimals; a head stands over code and name', () => {
    const heads = ['项目', '合计', '基本支出', '项目支出', '科目编码', '科目名称', '栏次', '1', '2', '3'];
    const source = lines(
      '公开03表',
      '单位：万元',
      ...heads,
      '合计',
      '6.00',
      '4.00',
      '2.00',
      '208',
      '社保',
      '1.00',
      '1.00',
      '0.00',
      '20805',
      '养老',
      '1.00',
      '1.00',
      '0.00',
    );
    expect(firstGrid(source)).toEqual([
      '# 项目×2|2:合计|3:基本支出|4:项目支出',
      '# 科目编码|科目名称',
      '# 1:栏次|2:1|3:2|4:3',
      '1:合计|2:6.00|3:4.00|4:2.00',
      '208|社保|1.00|1.00|0.00',
      '20805|养老|1.00|1.00|0.00',
    ]);
    expect(captionsOf(tablesOf(source)[0]!)).toEqual(['公开03表', '单位：万元']);
  });

  it('lines before the heads stay text', () => {
    const [table] = tablesOf(lines('对比情况', '年度', '合计', '出国', '接待', ...rows));
    expect(captionsOf(table!)).toEqual(['对比情况']);
  });

  it.each([
    ['a single row', ['年度', '合计', '出国', '接待', '2018年', '16', '3', '13']],
    ['rows of other lengths', ['年度', '合计', '出国', '2018年', '16', '3', '2019年', '14']],
    ['labels without figures', ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛']],
  ])('%s is no table', (_, source) => expect(tablesOf(lines(...source))).toEqual([]));
});

describe('what is left of charts', () => {
  it.each([
    [
      'one series',
      '支出数\t\n基本支出\t项目支出\t442.18\t406.56\t\n',
      ['# |基本支出|项目支出', '支出数|442.18|406.56'],
    ],
    [
      'two series',
      '2019年\t\n收入\t支出\t5697.42\t5697.42\t2020年\t\n收入\t支出\t848.74\t848.75\t\n',
      ['# |收入|支出', '2019年|5697.42|5697.42', '2020年|848.74|848.75'],
    ],
  ])('%s', (_, source, expected) => {
    const [table] = tablesOf(source);
    expect(table!.form).toBe('chart');
    expect(gridOf(table!)).toEqual(expected);
    expect(table!.section).toEqual([]);
  });

  it.each([
    ['more categories than values', '支出数\t\n基本支出\t项目支出\t442.18\t\n'],
    ['no name', '基本支出\t项目支出\t442.18\t406.56\t\n'],
  ])('%s is none', (_, source) => {
    expect(tablesOf(source).filter(({ form }) => form === 'chart')).toEqual([]);
  });
});
