import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model/statement.ts';
import { extractText } from './read-document.ts';

/** A statement in one line: year, stage, aspect, base, concept, key, nature, value with unit; what is empty is left out. */
const line = (statement: Statement): string =>
  [
    statement.fiscal_year,
    statement.stage,
    statement.aspect,
    statement.base,
    statement.concept,
    statement.key,
    statement.nature,
    `${statement.relation === '=' ? '' : statement.relation}${statement.value}${statement.unit}`,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' ');

const read = (text: string, stage: 'budget' | 'final' = 'budget'): string[] =>
  extractText(text, { fiscalYear: 2022, stage }).statements.map(line);

const reasons = (text: string): string[] =>
  extractText(text, { fiscalYear: 2022, stage: 'budget' }).unmapped.map(
    ({ printed, reason }) => `${printed} ${reason}`,
  );

describe('levels, changes and rates of a budget', () => {
  it.each<[string, string, string[]]>([
    [
      'subject, verb, amount',
      '本部门2022年“三公”经费预算安排5.20万元。',
      ['2022 budget level sangong.total 5.2万元'],
    ],
    [
      'each word keeps its own sign',
      '公务接待费1.50万元，较上年减少0.50万元，增长25%。',
      [
        '2022 budget level sangong.reception 1.5万元',
        '2022 budget change prior-year sangong.reception -0.5万元',
        '2022 budget change-rate prior-year sangong.reception 25%',
      ],
    ],
    [
      'a rate in a bracket takes the sign of its change',
      '会议费2.00万元，较上年减少1.00万元（33.33%）。',
      [
        '2022 budget level meeting 2万元',
        '2022 budget change prior-year meeting -1万元',
        '2022 budget change-rate prior-year meeting -33.33%',
      ],
    ],
    [
      'a prior level before its change',
      '2022年支出预算900.00万元，较上年950.50减少50.50万元。',
      [
        '2022 budget level expenditure.total 900万元',
        '2021 budget level expenditure.total 950.5万元',
        '2022 budget change prior-year expenditure.total -50.5万元',
      ],
    ],
    [
      'both sides at once',
      '2022年财政拨款收入80万元、支出81万元。与2021年相比，收、支各减少4万元。',
      [
        '2022 budget level revenue.fiscal-appropriation 80万元',
        '2022 budget level expenditure.fiscal-appropriation 81万元',
        '2022 budget change prior-year revenue.fiscal-appropriation -4万元',
        '2022 budget change prior-year expenditure.fiscal-appropriation -4万元',
      ],
    ],
    [
      'no change is a change of nothing',
      '培训费3.00万元，与上年持平。',
      ['2022 budget level training 3万元', '2022 budget change prior-year training 0万元'],
    ],
    ['about the same is no figure', '培训费3.00万元，与上年基本持平。', ['2022 budget level training 3万元']],
    [
      'another year, another level',
      '培训费3.00万元，2021年度支出2.00万元，增加1.00万元。',
      [
        '2022 budget level training 3万元',
        '2021 budget level training 2万元',
        '2022 budget change prior-year training 1万元',
      ],
    ],
    [
      'a change that names what is compared',
      '2022年机关运行经费较上年增2.10万元，增3.5%。',
      [
        '2022 budget change prior-year operating-cost.total 2.1万元',
        '2022 budget change-rate prior-year operating-cost.total 3.5%',
      ],
    ],
    [
      '元 stays 元',
      '政府采购预算42000元，同比增加2000元。',
      [
        '2022 budget level procurement.total 42000元',
        '2022 budget change prior-year procurement.total 2000元',
      ],
    ],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines);
  });
});

describe('accounts', () => {
  it.each<[string, string, string[]]>([
    [
      'the budget that a rate of completion follows',
      '公务接待费支出决算为1.75万元，完成全年预算2.50万元的70%。',
      [
        '2022 final level sangong.reception 1.75万元',
        '2022 budget level sangong.reception 2.5万元',
        '2022 final completion-rate adjusted-budget sangong.reception 70%',
      ],
    ],
    [
      'initial budget, outturn, completion',
      '“三公”经费支出年初预算为2.00万元，支出决算为1.00万元，完成预算的50%。',
      [
        '2022 budget level sangong.total 2万元',
        '2022 final level sangong.total 1万元',
        '2022 final completion-rate initial-budget sangong.total 50%',
      ],
    ],
    [
      'against the budget and against the year before',
      '公务接待费2.42万元，与2022年度预算相比，减少0.58万元，下降19.33%；与2021年度决算相比，增加0.12万元，增长5.22%。',
      [
        '2022 final level sangong.reception 2.42万元',
        '2022 final change initial-budget sangong.reception -0.58万元',
        '2022 final change-rate initial-budget sangong.reception -19.33%',
        '2022 final change prior-year sangong.reception 0.12万元',
        '2022 final change-rate prior-year sangong.reception 5.22%',
      ],
    ],
    [
      'shares of what the list is of',
      '本年支出合计100.00万元，其中：基本支出60.00万元，占60%；项目支出40.00万元，占40%。',
      [
        '2022 final level expenditure.current-year 100万元',
        '2022 final level expenditure.basic 60万元',
        '2022 final share expenditure.current-year expenditure.basic 60%',
        '2022 final level expenditure.project 40万元',
        '2022 final share expenditure.current-year expenditure.project 40%',
      ],
    ],
    [
      'counts beside a figure',
      '公务接待费1.00万元。国内公务接待共31批次（其中外事接待0批次），264人次（其中外事接待0人次）。',
      [
        '2022 final level sangong.reception 1万元',
        '2022 final level sangong.reception.batches 31批次',
        '2022 final level sangong.reception.visits 264人次',
      ],
    ],
    [
      'figures handed out in turn',
      '公务用车购置数及保有量分别为1辆和4辆。',
      ['2022 final level sangong.vehicle.purchased 1辆', '2022 final level sangong.vehicle.count 4辆'],
    ],
  ])('%s', (_, text, lines) => {
    expect(read(text, 'final')).toEqual(lines);
  });
});

describe('other manners', () => {
  it.each<[string, string, string[]]>([
    [
      'full-width digits in years and amounts',
      '２０２２年公务接待费预算３．６万元，比２０２１年减少０．４万元。',
      [
        '2022 budget level sangong.reception 3.6万元',
        '2022 budget change prior-year sangong.reception -0.4万元',
      ],
    ],
    [
      'the year behind the name',
      '机关运行经费2021年决算62.30万元。',
      ['2021 final level operating-cost.total 62.3万元'],
    ],
    [
      'what is compared with, in a bracket',
      '机关运行经费60.00万元，较上年（62.30万元）减少2.30万元。',
      [
        '2022 budget level operating-cost.total 60万元',
        '2021 budget level operating-cost.total 62.3万元',
        '2022 budget change prior-year operating-cost.total -2.3万元',
      ],
    ],
    [
      'the rate in a bracket behind its direction',
      '培训费3.00万元，同比下降（5.06%）。',
      ['2022 budget level training 3万元', '2022 budget change-rate prior-year training -5.06%'],
    ],
    [
      'what is compared with keeps its own money',
      '2022年财政拨款收支总预算810.00万元，比2021年财政拨款收支总预算增加12.00万元。',
      [
        '2022 budget level revenue.total 810万元',
        '2022 budget level expenditure.total 810万元',
        '2022 budget change prior-year revenue.total 12万元',
        '2022 budget change prior-year expenditure.total 12万元',
      ],
    ],
    [
      'a project may be called after a change',
      '项目支出90.00万元，其中：危桥改造提升60.00万元，过剩产能压减30.00万元。',
      [
        '2022 budget level expenditure.project 90万元',
        '2022 budget level expenditure.project.item 危桥改造提升 60万元',
        '2022 budget level expenditure.project.item 过剩产能压减 30万元',
      ],
    ],
    [
      'money of several years is no year’s',
      '项目支出90.00万元，其中：危桥改造3亿2000万元为2021—2025年总投资，本年安排60.00万元。',
      [
        '2022 budget level expenditure.project 90万元',
        '2022 budget level expenditure.project.item 危桥改造 60万元',
      ],
    ],
    [
      'against the budget, then against the year before; a level so far',
      '公务接待费2.00万元，比预算增加0.10万元，比上年累计支出2.50万元减少0.50万元，降低20%。',
      [
        '2022 budget level sangong.reception 2万元',
        '2022 budget change initial-budget sangong.reception 0.1万元',
        '2021 budget level sangong.reception 2.5万元',
        '2022 budget change prior-year sangong.reception -0.5万元',
        '2022 budget change-rate prior-year sangong.reception -20%',
      ],
    ],
    [
      'against the initial budget printed before the change',
      '“三公”经费3.42万元，比年初预算数5.60万元减少2.18万元，比上年决算数4.05万元减少0.63万元。',
      [
        '2022 budget level sangong.total 3.42万元',
        '2022 budget level sangong.total 5.6万元',
        '2022 budget change initial-budget sangong.total -2.18万元',
        '2021 final level sangong.total 4.05万元',
        '2022 budget change prior-year sangong.total -0.63万元',
      ],
    ],
    [
      'what a project is for ends at the semicolon',
      '项目支出90.00万元，其中：城乡低保60.00万元，主要用于低保对象生活补助；特困供养30.00万元，主要用于特困人员。',
      [
        '2022 budget level expenditure.project 90万元',
        '2022 budget level expenditure.project.item 城乡低保 60万元',
        '2022 budget level expenditure.project.item 特困供养 30万元',
      ],
    ],
    [
      '其他支出 after a class of the list',
      '支出预算90.00万元，其中，卫生健康支出60.00万元，其他支出30.00万元。',
      [
        '2022 budget level expenditure.total 90万元',
        '2022 budget level expenditure.function 210 60万元',
        '2022 budget level expenditure.function 229 30万元',
      ],
    ],
    [
      'the insured of each scheme',
      '2021年全县基本医疗保险参保人数38.62万人，其中职工医保9.15万人、居民医保29.47万人。',
      [
        '2021 actual level insured.total 386200人',
        '2021 actual level insured.employees 91500人',
        '2021 actual level insured.residents 294700人',
      ],
    ],
    [
      'an agency with a note behind its name',
      '青禾县经济开发区（管委会）2022年“三公”经费支出预算为8.00万元。',
      ['2022 budget level sangong.total 8万元'],
    ],
    [
      'nothing to be bought is not nothing there',
      '截至2021年12月31日，共有车辆2辆。2022年未安排购置车辆及单位价值200万元以上大型设备。',
      ['2021 actual level assets.vehicles.count 2辆'],
    ],
    [
      'projects with targets and their money, not those of a kind',
      '2022年本部门开展绩效目标管理的项目7个，涉及预算90.00万元。其中：特定目标类项目5个，涉及预算60.00万元。',
      ['2022 budget level performance.projects 7个', '2022 budget level performance.amount 90万元'],
    ],
    [
      'after nothing of two, a change is of neither',
      '公务用车运行维护费9.00万元；未安排会议费和培训费。较2021年减少0.50万元。',
      [
        '2022 budget level sangong.vehicle.operation 9万元',
        '2022 budget level meeting 0万元',
        '2022 budget level training 0万元',
      ],
    ],
    [
      'vehicles by the 台, visits that are planned',
      '公务用车运行维护费9.00万元，现有公务用车3台；公务接待费2.00万元，计划接待12批次、90人次。',
      [
        '2022 budget level sangong.vehicle.operation 9万元',
        '2022 budget level sangong.vehicle.count 3台',
        '2022 budget level sangong.reception 2万元',
        '2022 budget level sangong.reception.batches 12批次',
        '2022 budget level sangong.reception.visits 90人次',
      ],
    ],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines);
  });

  it('the money of a comparison is the source that its words name', () => {
    const { statements } = extractText(
      '2022年财政拨款收支总预算810.00万元，比2021年财政拨款收支总预算增加12.00万元。',
      { fiscalYear: 2022, stage: 'budget' },
    );
    expect(new Set(statements.map(({ budget }) => budget))).toEqual(new Set(['fiscal-appropriation']));
  });

  it('a table that prints no unit is in the prose’s where it repeats amounts of the prose', () => {
    const table = '项目\t预算数\n“三公”经费合计\t11.00\n公务接待费\t2.00\n公务用车运行维护费\t9.00\n';
    const units = (prose: string): string[] =>
      extractText(`一、“三公”经费预算表\n${table}二、说明\n${prose}`, { fiscalYear: 2022, stage: 'budget' })
        .statements.filter(({ how }) => how === 'table')
        .map(({ value, unit }) => `${value}${unit}`);
    expect(units('“三公”经费11.00万元。')).toEqual([]);
    expect(units('“三公”经费110.00万元，会议费11.00万元。')).toEqual([]);
    const large = '项目\t预算数\n“三公”经费合计\t71.00\n公务接待费\t12.00\n公务用车运行维护费\t59.00\n';
    const read = extractText(
      `一、“三公”经费预算表\n${large}二、说明\n“三公”经费71.00万元，公务接待费12.00万元。`,
      {
        fiscalYear: 2022,
        stage: 'budget',
      },
    );
    expect(
      read.statements
        .filter(({ how }) => how === 'table')
        .map(({ concept, value, unit }) => `${concept} ${value}${unit}`),
    ).toEqual(['sangong.total 71万元', 'sangong.reception 12万元', 'sangong.vehicle.operation 59万元']);
  });
});

describe('lists', () => {
  const nested =
    '项目支出60.00万元，主要为农田建设40.00万元（其中：中央资金30.00万元，县级配套10.00万元），2021年上解保险费20万元。';

  it('have items by the name as printed, years and all', () => {
    expect(read(nested)).toEqual([
      '2022 budget level expenditure.project 60万元',
      '2022 budget level expenditure.project.item 农田建设 40万元',
      '2022 budget level expenditure.project.item 2021年上解保险费 20万元',
    ]);
    expect(reasons(nested)).toEqual(['30.00万元 part-of-item', '10.00万元 part-of-item']);
  });

  it('say what their items are parts of', () => {
    const { statements } = extractText(
      '2022年支出预算10.00万元，其中：基本支出6.00万元，包括人员经费5.00万元和公用经费1.00万元；项目支出4.00万元。',
      { fiscalYear: 2022, stage: 'budget' },
    );
    const concept = new Map(statements.map(({ statement_id, concept }) => [statement_id, concept]));
    expect(
      statements.map(({ concept: part, parent }) => [part, parent === null ? null : concept.get(parent)]),
    ).toEqual([
      ['expenditure.total', null],
      ['expenditure.basic', 'expenditure.total'],
      ['expenditure.basic.personnel', 'expenditure.basic'],
      ['expenditure.basic.public', 'expenditure.basic'],
      ['expenditure.project', 'expenditure.total'],
    ]);
  });

  it('of a total of another year are of that year', () => {
    expect(read('2021年“三公”经费预算数为3.00万元，其中：公务接待费1.00万元。')).toEqual([
      '2021 budget level sangong.total 3万元',
      '2021 budget level sangong.reception 1万元',
    ]);
  });

  it('leave a narrower group of their own whole out', () => {
    const text = '截至2021年12月31日，共有车辆8辆，其中：公务用车5辆。';
    expect(read(text)).toEqual(['2021 actual level assets.vehicles.count 8辆']);
    expect(reasons(text)).toEqual(['5辆 subgroup']);
  });

  it('go back to their whole after the sentence', () => {
    expect(read('“三公”经费预算5.00万元，其中：公务接待费5.00万元。与上年相比减少1.00万元。')).toContain(
      '2022 budget change prior-year sangong.total -1万元',
    );
  });
});

describe('classes', () => {
  it.each<[string, string, string[]]>([
    [
      'a code in brackets',
      '城乡医疗救助（2101301）12.00万元，较上年增加2.00万元。',
      [
        '2022 budget level expenditure.function 2101301 12万元',
        '2022 budget change prior-year expenditure.function 2101301 2万元',
      ],
    ],
    [
      '项 within the 款 in force',
      '卫生健康（类）医疗保障管理事务（款）支出20.00万元，其中：行政运行（项）15.00万元、信息化建设（项）5.00万元。',
      [
        '2022 budget level expenditure.function 21015 20万元',
        '2022 budget level expenditure.function 2101501 15万元',
        '2022 budget level expenditure.function 2101504 5万元',
      ],
    ],
    [
      'a class split in a bracket, and its items',
      '302商品和服务支出5.00万元（其中：基本支出3.00万元，项目支出2.00万元）。30201办公费:2.00万元，30211差旅费:1.00万元。项目支出2.00万元，其中：30201办公费:2.00万元。',
      [
        '2022 budget level expenditure.economic 302 5万元',
        '2022 budget level expenditure.economic 302 basic 3万元',
        '2022 budget level expenditure.economic 302 project 2万元',
        '2022 budget level expenditure.economic 30201 basic 2万元',
        '2022 budget level expenditure.economic 30211 basic 1万元',
        '2022 budget level expenditure.economic 302 project 2万元',
        '2022 budget level expenditure.economic 30201 project 2万元',
      ],
    ],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines);
  });
});

describe('nothing, people and things', () => {
  it.each<[string, string, string[]]>([
    [
      'none of two',
      '会议费、培训费本年度均未安排。',
      ['2022 budget level meeting 0万元', '2022 budget level training 0万元'],
    ],
    [
      'none in two years',
      '2021年和2022年，本部门无因公出国（境）经费预算。',
      ['2021 budget level sangong.abroad 0万元', '2022 budget level sangong.abroad 0万元'],
    ],
    [
      'none last year either',
      '公务接待费未安排，上年亦未安排。',
      ['2022 budget level sangong.reception 0万元', '2021 budget level sangong.reception 0万元'],
    ],
    ['carry-over is not the thing itself', '本部门无2021年结转的政府采购资金支出。', []],
    [
      'posts and people at the end of the year before',
      '本部门核定编制20人，其中：行政编制12人，事业编制8人；实有在职人员19人。',
      [
        '2021 actual level staff.authorized 20人',
        '2021 actual level staff.authorized.administrative 12人',
        '2021 actual level staff.authorized.institution 8人',
        '2021 actual level staff.in-post 19人',
      ],
    ],
    [
      'an arm named once',
      '局行政编制9名，在职人员8人；下属事业单位1个，编制24名，在职人员25人。',
      [
        '2021 actual level staff.authorized.administrative 9人',
        '2021 actual level staff.in-post.administrative 8人',
        '2021 actual level staff.authorized.institution 24人',
        '2021 actual level staff.in-post.institution 25人',
      ],
    ],
    [
      'a plan to buy is no stock',
      '截至2021年12月31日，单价50万元以上设备2台。安排购置单价50万元以上的设备1台。',
      ['2021 actual level assets.large-equipment.count 2台'],
    ],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines);
  });
});

describe('what is not read', () => {
  it.each([
    [
      'an explanation',
      '公务接待费1.00万元，较上年增加0.50万元，主要原因是按人均标准7000元预算。',
      '7000元 explanation',
    ],
    ['a figure from which', '补助资金从2万元增加到8万元。', '2万元 ambiguous'],
    ['what is left out', '合计106人（不含遗属补助人员3人）。', '3人 excluded'],
    ['a story', '与450家医药机构签订协议。', '450家 no-concept'],
    ['a rate of something else', '公务接待费1.00万元，满意度95%。', '95% no-concept'],
    ['an amount without its unit', '一般公共预算财政拨款支出增长13.95。', '13.95 no-unit'],
    ['a bare total of nothing known', '城乡建设杂项支出3.00万元。', '3.00万元 no-concept'],
  ])('%s', (_, text, refused) => {
    expect(reasons(text)).toContain(refused);
  });

  it('keeps years, dates, ordinals, codes and document numbers out of the figures', () => {
    const { statements, unmapped } = extractText(
      '根据《方案》（甲办发〔2019〕26号），2022年3月1日起执行，第3条所列2080505科目不变。',
      { fiscalYear: 2022, stage: 'budget' },
    );
    expect(statements).toEqual([]);
    expect(unmapped).toEqual([]);
  });

  it('does not go on about a subject that it did not know', () => {
    expect(read('国内公务接待25批次，140人次，其中：接待外宾2批次、6人次。', 'final')).toEqual([
      '2022 final level sangong.reception.batches 25批次',
      '2022 final level sangong.reception.visits 140人次',
    ]);
  });
});

describe('manners of other provinces', () => {
  it.each<[string, string, string[]]>([
    [
      'a code behind a list number',
      '（一）2010301行政运行80.00万元，较上年决算数增加2.00万元，增长2.56%。\n（二）2210201住房公积金9.00万元，与上年决算数基本持平。',
      [
        '2022 final level expenditure.function 2010301 80万元',
        '2022 final change prior-year expenditure.function 2010301 2万元',
        '2022 final change-rate prior-year expenditure.function 2010301 2.56%',
        '2022 final level expenditure.function 2210201 9万元',
      ],
    ],
    [
      'bare names where classes by function are announced, each split by nature',
      '（一）按支出功能分类科目划分。\n机构运行110元，其中：基本支出100元，项目支出10元。\n住房公积金12元，其中：基本支出12元，项目支出0元。',
      [
        '2022 final level expenditure.function 2060701 110元',
        '2022 final level expenditure.function 2060701 basic 100元',
        '2022 final level expenditure.function 2060701 project 10元',
        '2022 final level expenditure.function 2210201 12元',
        '2022 final level expenditure.function 2210201 basic 12元',
        '2022 final level expenditure.function 2210201 project 0元',
      ],
    ],
    [
      'no part of a class once its sentence has ended, or when it is more than the class',
      '教育支出（205）30.00万元，其中：小学教育（2050202）30.00万元。基本支出20.00万元。',
      [
        '2022 final level expenditure.function 205 30万元',
        '2022 final level expenditure.function 2050202 30万元',
        '2022 final level expenditure.basic 20万元',
      ],
    ],
    [
      'out of two budgets at once',
      '2022年度一般公共预算及政府性基金财政拨款“三公”经费支出预算为6.00万元，支出决算为5.00万元，完成预算的83.33%。',
      [
        '2022 budget level sangong.total 6万元',
        '2022 final level sangong.total 5万元',
        '2022 final completion-rate initial-budget sangong.total 83.33%',
      ],
    ],
    [
      'the outturn of something unknown is no total',
      '城乡建设杂项经费预算为6.00万元，支出决算为5.00万元。',
      [],
    ],
    [
      'guests from abroad are not the receptions reported',
      '公务接待费支出3.00万元。全年共接待国内来访团组40个、来宾300人次。全年共接待国（境）外来访团组0个、来宾0人次。',
      [
        '2022 final level sangong.reception 3万元',
        '2022 final level sangong.reception.batches 40批次',
        '2022 final level sangong.reception.visits 300人次',
      ],
    ],
    [
      'revenue after a carry-over is no carry-over',
      '2022年度年初结转和结余3.00万元。\n2022年度收入90.00万元，比上年决算数减少5.00万元。',
      [
        '2022 final level revenue.carry-over 3万元',
        '2022 final level revenue.total 90万元',
        '2022 final change prior-year revenue.total -5万元',
      ],
    ],
    [
      'the next budget behind the accounts, its changes from the year before it',
      '长清镇2023年部门收入预算为60.00万元，比上年增加10.00万元，增长20%。其中：一般公共预算拨款收入40.00万元。',
      [
        '2023 budget level revenue.total 60万元',
        '2023 budget change prior-year revenue.total 10万元',
        '2023 budget change-rate prior-year revenue.total 20%',
        '2023 budget level revenue.general-public-budget 40万元',
      ],
    ],
    [
      'both totals by their names',
      '收入总计、支出总计均为20.00万元，与上年相比，收、支总计各增加1.00万元。',
      [
        '2022 final level revenue.total 20万元',
        '2022 final level expenditure.total 20万元',
        '2022 final change prior-year revenue.total 1万元',
        '2022 final change prior-year expenditure.total 1万元',
      ],
    ],
    [
      'changes of two sides in turn',
      '2022年度收入、支出总计分别为30.00万元、29.00万元。与上年相比，收入、支出总计分别增加1.00万元、2.00万元，分别增长3.45%、7.41%。',
      [
        '2022 final level revenue.total 30万元',
        '2022 final level expenditure.total 29万元',
        '2022 final change prior-year revenue.total 1万元',
        '2022 final change prior-year expenditure.total 2万元',
        '2022 final change-rate prior-year revenue.total 3.45%',
        '2022 final change-rate prior-year expenditure.total 7.41%',
      ],
    ],
    [
      'receptions at home are all of them only where they are as much',
      '公务接待费3.20万元。国内公务接待支出3.00万元，接待12批次、80人次。',
      [
        '2022 final level sangong.reception 3.2万元',
        '2022 final level sangong.reception.batches 12批次',
        '2022 final level sangong.reception.visits 80人次',
      ],
    ],
    [
      'no change in a count is none in what the heading names',
      '（二）“三公”经费支出决算情况\n公务用车购置费支出0.00万元，2022年公务用车购置0辆，与上年持平。',
      ['2022 final level sangong.vehicle.purchase 0万元', '2022 final level sangong.vehicle.purchased 0辆'],
    ],
    [
      'an annex with a title of its own',
      '2022年度部门决算说明\n一、支出决算情况\n支出决算20.00万元。\n附：2023年部门预算简要情况\n相应安排支出预算40.00万元，其中：基本支出30.00万元。',
      [
        '2022 final level expenditure.total 20万元',
        '2023 budget level expenditure.total 40万元',
        '2023 budget level expenditure.basic 30万元',
      ],
    ],
    [
      'both sides by the name of their account',
      '收入支出总体与上年相比，增加8.00万元，增长5.00%。',
      [
        '2022 final change prior-year revenue.total 8万元',
        '2022 final change prior-year expenditure.total 8万元',
        '2022 final change-rate prior-year revenue.total 5%',
        '2022 final change-rate prior-year expenditure.total 5%',
      ],
    ],
  ])('%s', (_, text, lines) => {
    expect(read(text, 'final')).toEqual(lines);
  });

  it.each<[string, string, string[]]>([
    [
      'an agency without a place, known from the title',
      '青年林场管理站2022年部门预算公开\n青年林场管理站收入预算90.00万元，其中：一般公共预算80.00万元，占88.89%。',
      [
        '2022 budget level revenue.total 90万元',
        '2022 budget level revenue.general-public-budget 80万元',
        '2022 budget share revenue.total revenue.general-public-budget 88.89%',
      ],
    ],
    [
      'houses by area and value',
      '（三）国有资产占用使用情况\n1.房屋900平方米，价值40.00万元。\n2.车辆3辆，价值50.00万元。',
      [
        '2021 actual level assets.houses.value 40万元',
        '2021 actual level assets.vehicles.count 3辆',
        '2021 actual level assets.vehicles.value 50万元',
      ],
    ],
    [
      'projects under performance management',
      '本年度实行绩效管理的项目3个，涉及预算金额34.00万元。',
      ['2022 budget level performance.projects 3个', '2022 budget level performance.amount 34万元'],
    ],
    [
      'what procurement is paid from is no revenue',
      '（二）政府采购预算安排情况\n政府采购预算17.00万元。按资金类型划分，一般公共预算拨款17.00万元，财政专户管理的资金安排0万元。',
      ['2022 budget level procurement.total 17万元'],
    ],
    [
      '参公管理事业单位',
      '本站及下属0家参公管理事业单位的机关运行经费财政拨款预算7.00万元，比上年预算增加2.00万元。',
      [
        '2022 budget level operating-cost.total 7万元',
        '2022 budget change prior-year operating-cost.total 2万元',
      ],
    ],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines);
  });

  it('out of general public budget and funds is fiscal appropriation', () => {
    const { statements } = extractText('一般公共预算和政府性基金财政拨款“三公”经费支出5.00万元。', {
      fiscalYear: 2022,
      stage: 'final',
    });
    expect(statements.map(({ concept, budget }) => `${concept} ${budget}`)).toEqual([
      'sangong.total fiscal-appropriation',
    ]);
  });
});
