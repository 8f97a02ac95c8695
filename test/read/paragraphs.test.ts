import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/read-text.ts';
import { paragraphsOf, textOf } from './blocks.ts';

describe('broken lines', () => {
  it.each([
    // what, source, paragraphs
    ['a comma before the break', '收入3万元，\n支出2万元。', ['收入3万元，支出2万元。']],
    [
      'inside a word',
      '基本支出预算和项目支出预算共10元,同比增加项目支\n出预算5元。',
      ['基本支出预算和项目支出预算共10元,同比增加项目支出预算5元。'],
    ],
    [
      'inside a bracket',
      '三大目录（药品目录、诊疗目录、医\n\n疗设施）更新。',
      ['三大目录（药品目录、诊疗目录、医疗设施）更新。'],
    ],
    [
      'a full stop alone on the next line',
      '承担国有资产转报工作\n。负责信息化。',
      ['承担国有资产转报工作。负责信息化。'],
    ],
    [
      'a page number in the middle',
      '主要原因是职工医疗保险费用增加，以及本年新增人员三名的公用经费和其他相关的费\n— 5 —\n用增加。',
      ['主要原因是职工医疗保险费用增加，以及本年新增人员三名的公用经费和其他相关的费用增加。'],
    ],
    ['spaces of the layout stay', '2023 年支出 10 元,\n占 5 %。', ['2023 年支出 10 元,占 5 %。']],
    [
      'a number alone above its title, which is a heading',
      '收入决算为30万元。\n三、\n支出决算情况说明\n本年支出合计40万元。',
      ['收入决算为30万元。', '本年支出合计40万元。'],
    ],
    // kept apart
    ['two sentences', '收入3万元。\n支出2万元。', ['收入3万元。', '支出2万元。']],
    ['a lead-in and its list', '其中：\n工资福利支出8万元。', ['其中：', '工资福利支出8万元。']],
    [
      'list items without end marks',
      '1.人员增加，经费增加\n2.车辆减少，经费减少',
      ['1.人员增加，经费增加', '2.车辆减少，经费减少'],
    ],
    ['an answer below', '单位资金支出无。\n无', ['单位资金支出无。', '无']],
    [
      'a short line and a blank one',
      '（6）学政策，严落实\n\n省采平台采购2720.30万元。',
      ['（6）学政策，严落实', '省采平台采购2720.30万元。'],
    ],
    [
      'an amount before a blank line',
      '313补助资金（其中：基本支出：0万元，项目支出：9.77万元）31302对社会保障基金补助9.77万元\n\n303对个人和家庭的补助支出437.83万元。',
      [
        '313补助资金（其中：基本支出：0万元，项目支出：9.77万元）31302对社会保障基金补助9.77万元',
        '303对个人和家庭的补助支出437.83万元。',
      ],
    ],
    ['nothing', '', []],
    ['blank lines', '\n \n　\n', []],
  ])('%s', (_, source, expected) => expect(paragraphsOf(source)).toEqual(expected));

  it('a heading is never joined with the paragraph below it', () => {
    const { blocks } = readText('一、机关运行经费安排情况\n2020年机关运行经费12.07万元，用于运转。');
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
  });

  it('a line at the margin under a long indented one belongs to its paragraph', () => {
    const source = `    2. 科目1,843.63万元，主要用于人员经费、国土空间规划编制和地籍调查以及其他。\n其中：行政运行512.03万元。\n    3. 科目2万元。`;
    expect(paragraphsOf(source)).toEqual([
      '2. 科目1,843.63万元，主要用于人员经费、国土空间规划编制和地籍调查以及其他。其中：行政运行512.03万元。',
      '3. 科目2万元。',
    ]);
  });

  it('a joined passage keeps the place of each character', () => {
    const source = '收入3万元，\n— 5 —\n支出2万元。';
    const block = readText(source).blocks[0]!;
    expect(block.kind).toBe('paragraph');
    const { text, at } = (block as { passage: { text: string; at: readonly number[] } }).passage;
    expect(text).toBe('收入3万元，支出2万元。');
    expect(at).toEqual([0, 1, 2, 3, 4, 5, 13, 14, 15, 16, 17, 18, 19]);
    expect([block.start, block.end]).toEqual([0, 19]);
  });
});

describe('marks', () => {
  it.each([
    ['[bookmark: _Toc1][bookmark: _Toc2]收入决算情况是5万元。', '收入决算情况是5万元。'],
    ['第3部分[bookmark: _Toc1]收入5万元。', '第3部分收入5万元。'],
    ['<p>收入5万元。</p>', '收入5万元。'],
    ['收入&nbsp;5万元。', '收入5万元。'],
    ['关于印发<某县机构改革方案>的通知，收入5万元。', '关于印发<某县机构改革方案>的通知，收入5万元。'],
    ['知晓率<80%，收入5万元。', '知晓率<80%，收入5万元。'],
    ['[2018]3号文件，收入5万元。', '[2018]3号文件，收入5万元。'],
  ])('%s', (source, expected) => expect(paragraphsOf(source)).toEqual([expected]));
});

describe('real breaks', () => {
  it.each([
    ['s09-yuan-hard-line-breaks', '支出预算 21500 元,同比减少 3500 元,下降 14%。其中:'],
    [
      's09-yuan-hard-line-breaks',
      '资产总额1864200.30 元,其中:流动资产 344200.30 元,固定资产 1520000.00 元。',
    ],
    ['s08-pdf-layout-page-break-yuan', '增长3.33%。其中：基本支出1,120.00万元'],
    ['s08-pdf-layout-page-break-yuan', '政府采购工程预算0万元、政府采购服务预算374.50万元。'],
    ['baihe-2020-budget', '诊疗目录、医疗设施服务标准)数据更新工作'],
    ['baihe-2020-budget', '事业收入收入0.00万元，实户资金余额（2019年年底非财政性资金）收入0.00万元'],
    ['baihe-2020-budget', '上年结转的中省市医疗救助专项资金纳入本年预算。'],
    ['baihe-2020-budget', '原因是2020年预算信息化建设5.70万元，用于保障信息系统的正常运转。'],
    ['baihe-2020-budget', '原因是职工医疗保险费预算减少。'],
  ])('%s: %s', (name, text) => {
    expect(paragraphsOf(textOf(name)).filter((one) => one.includes(text))).not.toEqual([]);
  });
});
