import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import type { Statement } from '../../src/model/statement.ts';
import { readText } from '../../src/read/read-text.ts';
import { testReference } from './reference.ts';

const reference = testReference();

/** The statements that stand in the tables of a committed source. */
const inTables = (path: string): readonly Statement[] => {
  const docId = path.replace(/^.*\/|\.txt$/g, '');
  const source = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  return extract(readText(source), { docId }, reference).statements.filter(
    ({ how }) => how === 'table' || how === 'chart',
  );
};

const DOCUMENTS = {
  baihe: inTables('data/sources/baihe-2020-budget.txt'),
  huailai: inTables('data/sources/huailai-2023-budget.txt'),
  zhengding: inTables('data/sources/zhengding-2020-budget.txt'),
  xuanhan: inTables('data/sources/xuanhan-2020-final.txt'),
  s06: inTables('test/field/s06-tab-functional-split-codes.txt'),
  s07: inTables('test/field/s07-tab-economic-mirrored.txt'),
  s08: inTables('test/field/s08-pdf-layout-page-break-yuan.txt'),
};

/** Values of one concept and key in order of appearance: `value` or `nature value`, agencies under the bureau left out. */
const values = (
  statements: readonly Statement[],
  concept: string,
  key: string | null = null,
  year?: number,
): string[] =>
  statements
    .filter(
      (s) =>
        s.concept === concept && s.key === key && s.agency === statements[0]?.agency && s.aspect === 'level',
    )
    .filter((s) => year === undefined || s.fiscal_year === year)
    .map(({ nature, value }) => (nature === null ? String(value) : `${nature} ${value}`));

// Read by hand from the tables as printed.
it.each([
  // document  concept                     key        year  values
  [
    'baihe',
    'expenditure.function',
    '21013',
    2020,
    ['2955.55', 'basic-personnel 0', 'basic-public 0', 'project 2955.55'],
  ],
  [
    'baihe',
    'expenditure.function',
    '2101501',
    2020,
    [
      '154.5',
      'basic-personnel 135.3',
      'basic-public 19.2',
      'project 0',
      'basic 154.5',
      'basic-personnel 135.3',
      'basic-public 19.2',
    ],
  ],
  [
    'baihe',
    'expenditure.economic',
    '30217',
    2020,
    [
      '1.9',
      'basic-personnel 0',
      'basic-public 1.9',
      'project 0',
      'basic 1.9',
      'basic-personnel 0',
      'basic-public 1.9',
    ],
  ],
  ['baihe', 'expenditure.gov-economic', '501', 2020, ['273.92', '273.92', '0']],
  ['baihe', 'expenditure.gov-economic', '50101', 2020, []],
  ['baihe', 'sangong.total', null, 2019, ['3.8', '3.8']],
  ['baihe', 'sangong.total', null, 2020, ['4.9', '4.9']],
  ['baihe', 'sangong.reception', null, 2019, ['3.8', '3.8']],
  ['baihe', 'sangong.vehicle.operation', null, 2020, ['3', '3']],
  ['baihe', 'training', null, 2019, ['0.5', '0.5']],
  ['baihe', 'expenditure.project.item', '专用项目', 2020, []],
  ['baihe', 'expenditure.project.item', '上年结转医疗费补助', 2020, ['2411.81']],
  ['baihe', 'task.budget', '任务5', 2020, ['2411.81', '2411.81']],
  ['baihe', 'staff.retired', null, 2020, ['6']],
  ['baihe', 'staff.temporary', null, 2020, ['6', '6']],
  ['huailai', 'project.budget', '13073023P00005510001B', 2023, ['450', '450', '450']],
  ['huailai', 'insured.residents', null, 2023, ['250000']],
  ['huailai', 'assets.fixed', null, 2022, ['28.55']],
  ['huailai', 'assets.count', null, 2022, ['277']],
  ['zhengding', 'activity.budget', '医疗救助', 2020, ['873.69']],
  ['zhengding', 'activity.budget', '基金财务管理', 2020, ['5117.79', '5117.79']],
  ['zhengding', 'assets.vehicles.value', null, 2019, ['14.98']],
  ['xuanhan', 'expenditure.total', null, 2019, ['5697.42']],
  ['xuanhan', 'expenditure.project', null, 2020, ['406.56']],
  ['s06', 'expenditure.function', '2101302', 2021, ['60', 'project 60']],
  ['s07', 'expenditure.gov-economic', '50101', 2022, ['132.08']],
  ['s07', 'expenditure.economic', '30113', 2022, ['21.2']],
  ['s08', 'expenditure.function', '22001', 2024, ['18436250', 'basic 7936250', 'project 10500000']],
  ['s08', 'expenditure.function', '2210203', 2024, ['520000', 'basic 520000']],
] as const)('%s: %s %s %i', (document, concept, key, year, expected) => {
  expect([...values(DOCUMENTS[document], concept, key, year)].sort()).toEqual([...expected].sort());
});

it.each(Object.entries(DOCUMENTS))(
  '%s: every quote stands in the source and holds its figure',
  (_, statements) => {
    expect(statements.length).toBeGreaterThan(5);
    for (const { quote, printed } of statements)
      expect(quote.replace(/\s/g, '')).toContain(printed.replace(/\s/g, ''));
  },
);

it('白河 contradicts itself in one table of targets: personnel 265.66 there, 273.93 in its other tables', () => {
  const personnel = DOCUMENTS.baihe.filter(
    ({ concept, stage }) => concept === 'expenditure.basic.personnel' && stage === 'target',
  );
  expect(personnel.map(({ value, quote }) => [value, quote])).toEqual([
    [265.66, '基本支出：人员经费；日常公用经费\t合计293.12万元；分项265.66万元；27.47万元'],
  ]);
});

it('no statement is made of groups that are narrower than what a concept counts', () => {
  const targets = DOCUMENTS.baihe.filter(({ concept }) => concept.startsWith('insured.'));
  expect(
    [...new Set(targets.map(({ concept, relation, value }) => `${concept} ${relation}${value}`))].sort(),
  ).toEqual([
    'insured.participation-rate =100',
    'insured.participation-rate ≥95',
    'insured.residents ≥195000',
  ]);
});
