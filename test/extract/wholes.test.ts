import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model/statement.ts';
import { extractText } from './read-document.ts';

type Told = Parameters<typeof extractText>[1];

const read = (text: string, told: Told = { fiscalYear: 2022, stage: 'budget' }): readonly Statement[] =>
  extractText(text, told).statements;

const line = (one: Statement): string =>
  [one.fiscal_year, one.stage, one.aspect, one.base, one.concept, one.key, one.nature, one.value + one.unit]
    .filter((part) => part !== null)
    .join(' ');

/** Each statement that is a part, with the concept, nature and value of its whole. */
const parts = (statements: readonly Statement[]): string[] =>
  statements.flatMap((part) => {
    const whole = statements.find(({ statement_id }) => statement_id === part.parent);
    return whole ? [`${part.concept} ${part.value} of ${whole.concept} ${whole.value}`] : [];
  });

describe('what a figure is of', () => {
  it.each<[string, string, string[]]>([
    [
      'a heading that names a year and 决算 decides both',
      '一、2022年“三公”经费预算情况\n2022年“三公”经费预算3.00万元。\n二、2021年“三公”经费决算情况\n“三公”经费合计支出2.50万元，其中：公务接待费2.50万元。\n',
      [
        '2022 budget level sangong.total 3万元',
        '2021 final level sangong.total 2.5万元',
        '2021 final level sangong.reception 2.5万元',
      ],
    ],
    [
      'a gloss in brackets names the whole of the list before it',
      '公务接待费、公务用车运行费（简称“三公”经费）支出合计6.40万元。',
      ['2022 budget level sangong.total 6.4万元'],
    ],
    [
      'in-post and retired together are all persons, of the year at the head',
      '2022年我局实有人数小计15人，其中：在职人数小计12人，退休人员3人。',
      [
        '2022 actual level staff.total 15人',
        '2022 actual level staff.in-post 12人',
        '2022 actual level staff.retired 3人',
      ],
    ],
    [
      '离休 counted apart: 退休 is not all of the retired',
      '2022年我局实有人数9人，其中：在职人员7人，离休1人，退休1人。',
      ['2022 actual level staff.total 9人', '2022 actual level staff.in-post 7人'],
    ],
    [
      'classes in a list of basic or project expenditure',
      '2022年支出预算100.00万元，其中：基本支出60.00万元，包括：工资福利支出60.00万元；项目支出40.00万元，包括：商品和服务支出40.00万元。',
      [
        '2022 budget level expenditure.total 100万元',
        '2022 budget level expenditure.basic 60万元',
        '2022 budget level expenditure.economic 301 basic 60万元',
        '2022 budget level expenditure.project 40万元',
        '2022 budget level expenditure.economic 302 project 40万元',
      ],
    ],
    [
      'costs named by examples',
      '基本支出9.00万元，其中：基本工资、津贴补贴等人员经费支出7.00万元，占基本支出的77.78%。',
      [
        '2022 budget level expenditure.basic 9万元',
        '2022 budget level expenditure.basic.personnel 7万元',
        '2022 budget share expenditure.basic expenditure.basic.personnel 77.78%',
      ],
    ],
    [
      'counts in the unit of their concept',
      '公务接待费1.00万元，国内公务接待批次为31个，接待人次为260人。',
      [
        '2022 budget level sangong.reception 1万元',
        '2022 budget level sangong.reception.batches 31批次',
        '2022 budget level sangong.reception.visits 260人次',
      ],
    ],
    ['增减 with an amount says neither more nor less', '会议费比上年增减2.00万元。', []],
    [
      '增减 of nothing is no change',
      '会议费3.00万元，比上年增减0万元。',
      ['2022 budget level meeting 3万元', '2022 budget change prior-year meeting 0万元'],
    ],
    [
      'two things not planned',
      '未安排因公出国（境）费用和公务用车购置费。',
      ['2022 budget level sangong.abroad 0万元', '2022 budget level sangong.vehicle.purchase 0万元'],
    ],
    [
      'an agency without its county, and a comparison on the same basis',
      '2022年县民政局支出预算总额为80.00万元，同口径比2021年减少5.00万元。',
      [
        '2022 budget level expenditure.total 80万元',
        '2022 budget change prior-year expenditure.total -5万元',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text).map(line)).toEqual(expected);
  });
});

describe('whose money a total is', () => {
  it.each<[string, string, string]>([
    ['财政拨款收支总计70.00万元。', 'revenue.total', 'fiscal-appropriation'],
    ['财政拨款支出预算总额70.00万元。', 'expenditure.fiscal-appropriation', 'all'],
    ['收入总计70.00万元。', 'revenue.total', 'all'],
  ])('%s %s %s', (text, concept, budget) => {
    expect(read(text)[0]).toMatchObject({ concept, budget });
  });
});

describe('what a share is of', () => {
  const ofFinal = (text: string): (string | null)[] =>
    read(text, { fiscalYear: 2022, stage: 'final' }).flatMap(({ aspect, base }) =>
      aspect === 'share' ? [base] : [],
    );

  it.each<[string, string, (string | null)[]]>([
    [
      'the longest source that is named',
      '住房保障（类）支出2.00万元，占一般公共预算财政拨款总支出的4.00%。',
      ['expenditure.general-public-budget'],
    ],
    [
      '总收入 of a list of the year is the list',
      '2022年度收入合计50.00万元。其中：事业收入10.00万元，占总收入的20.00%。',
      ['revenue.current-year'],
    ],
    [
      'the whole of its own level, not the axis of the list',
      '2022年支出预算50.00万元。其中：基本支出30.00万元，占60.00%。',
      ['expenditure.total'],
    ],
    ['nothing known: refused', '住房保障（类）支出2.00万元，占4.00%。', []],
  ])('%s', (_, text, expected) => {
    expect(ofFinal(text)).toEqual(expected);
  });
});

describe('wholes stated before', () => {
  it.each<[string, string, string[]]>([
    [
      '支出决算中，… lists parts of the total above',
      '2022年“三公”经费支出决算为5.00万元。\n（二）具体情况\n“三公”经费支出决算中，公务接待费支出5.00万元。\n',
      ['sangong.reception 5 of sangong.total 5'],
    ],
    [
      'a class under the class whose code begins its own',
      '301工资福利支出8.00万元。30101基本工资5.00万元，30102津贴补贴3.00万元。',
      [
        'expenditure.economic 5 of expenditure.economic 8',
        'expenditure.economic 3 of expenditure.economic 8',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(parts(read(text, { fiscalYear: 2022, stage: 'final' }))).toEqual(expected);
  });

  it('the columns of a total row are its parts', () => {
    const rows = ['科目编码\t科目名称\t合计\t基本支出\t项目支出', '\t合计\t9.00\t4.00\t5.00'];
    const classes = [
      '208\t社会保障和就业支出\t9.00\t4.00\t5.00',
      '20805\t行政事业单位养老支出\t9.00\t4.00\t5.00',
    ];
    const text = `2022年部门预算\n一般公共预算支出表\n单位：万元\n${[...rows, ...classes].join('\n')}\n`;
    const found = read(text);
    expect(parts(found)).toContain('expenditure.basic 4 of expenditure.general-public-budget 9');
    expect(parts(found)).toContain('expenditure.project 5 of expenditure.general-public-budget 9');
    expect(found[0]!.section).toMatch(/一般公共预算支出表$/);
  });
});

it('a month without a year is of the year reported on', () => {
  const [found] = read('2023年城乡居民医保参保征缴启动，截至12月底，动员引导3.1万余群众缴费。', {
    fiscalYear: 2022,
    stage: 'final',
  });
  expect(found?.as_of).toBe('2022-12-31');
});
