import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/files.ts';
import type { Fact } from '../../src/model/fact.ts';
import { toAtoms, type Unit } from '../../src/model/unit.ts';

const { facts, documents } = readDataset();

const [ZHENGDING, XUANHAN, HUAILAI, YONGREN, BAIHE] = [
  '130123',
  '511722',
  '130730',
  '532327',
  '610929',
] as const;

interface Asked {
  readonly county: string;
  readonly year: number;
  readonly concept: string;
  readonly key?: string;
  readonly stage?: string;
}

/** Budgets that are not the money of the general budget. */
const OTHER_FUNDS = ['government-fund', 'state-capital', 'special-account', 'unit-funds'];

const asked = ({ county, year, concept, key, stage }: Asked): readonly Fact[] =>
  facts.filter(
    (fact) =>
      fact.county_code === county &&
      fact.scope === 'department' &&
      fact.fiscal_year === year &&
      fact.concept === concept &&
      fact.key === (key ?? null) &&
      fact.aspect === 'level' &&
      fact.nature === null &&
      !OTHER_FUNDS.includes(fact.budget) &&
      (stage === undefined || fact.stage === stage),
  );

describe('facts of the five documents, read by hand', () => {
  // biome-ignore format: table
  it.each([
    // county    year  concept                        key        stage     values    status
    [ZHENGDING, 2020, 'expenditure.total',           undefined, 'budget', [6932.24], 'stated'],
    [ZHENGDING, 2020, 'expenditure.basic',           undefined, 'budget', [289.84],  'stated'],
    [ZHENGDING, 2020, 'expenditure.project',         undefined, 'budget', [6642.4],  'stated'],
    [ZHENGDING, 2020, 'expenditure.basic.personnel', undefined, 'budget', [268.65],  'stated'],
    [ZHENGDING, 2019, 'sangong.total',               undefined, 'budget', [2.85],    'stated'],
    [ZHENGDING, 2020, 'sangong.total',               undefined, 'budget', [1.14],    'stated'],
    [ZHENGDING, 2020, 'sangong.vehicle',             undefined, 'budget', [0],       'zero'],
    [XUANHAN,   2020, 'revenue.total',               undefined, 'final',  [848.74],  'stated'],
    [XUANHAN,   2020, 'expenditure.total',           undefined, 'final',  [848.75],  'stated'],
    [XUANHAN,   2020, 'expenditure.basic',           undefined, 'final',  [442.18],  'stated'],
    [XUANHAN,   2020, 'expenditure.basic.personnel', undefined, 'final',  [384.03],  'stated'],
    [XUANHAN,   2020, 'operating-cost.total',        undefined, 'final',  [464.12],  'stated'],
    [XUANHAN,   2020, 'expenditure.function',        '21013',   'final',  [0],       'none'],
    [XUANHAN,   2020, 'expenditure.function',        '21015',   'final',  [688],     'stated'],
    [XUANHAN,   2020, 'sangong.abroad',              undefined, 'final',  [0],       'none'],
    [XUANHAN,   2019, 'sangong.reception',           undefined, 'final',  [2],       'derived'],
    [HUAILAI,   2023, 'expenditure.basic',           undefined, 'budget', [409.4],   'stated'],
    [HUAILAI,   2023, 'expenditure.project',         undefined, 'budget', [6783],    'stated'],
    [HUAILAI,   2022, 'sangong.total',               undefined, 'budget', [1.9],     'derived'],
    [HUAILAI,   2023, 'sangong.total',               undefined, 'budget', [1.9],     'stated'],
    [YONGREN,   2022, 'expenditure.basic',           undefined, 'budget', [739.35],  'stated'],
    [YONGREN,   2022, 'expenditure.project',         undefined, 'budget', [25.77],   'stated'],
    [YONGREN,   2022, 'expenditure.function',        '2101301', 'budget', [261.08],  'stated'],
    [YONGREN,   2022, 'expenditure.economic',        '301',     'budget', [268.28],  'stated'],
    [YONGREN,   2021, 'sangong.total',               undefined, 'budget', [1.5],     'derived'],
    [YONGREN,   2022, 'sangong.total',               undefined, 'budget', [1.5],     'stated'],
    [BAIHE,     2020, 'expenditure.basic',           undefined, 'budget', [293.12, 293.13], 'stated'],
    [BAIHE,     2020, 'expenditure.project',         undefined, 'budget', [3681],    'stated'],
    [BAIHE,     2020, 'expenditure.basic.personnel', undefined, 'budget', [273.93],  'stated'],
    [BAIHE,     2020, 'expenditure.function',        '21013',   'budget', [2955.55], 'stated'],
    [BAIHE,     2020, 'expenditure.function',        '2101301', 'budget', [2411.81], 'stated'],
    [BAIHE,     2019, 'sangong.total',               undefined, 'budget', [3.8],     'stated'],
    [BAIHE,     2020, 'sangong.total',               undefined, 'budget', [4.9],     'stated'],
    [BAIHE,     2020, 'insured.residents',           undefined, 'target', [195000],  'stated'],
  ] as const)('%s %i %s %s %s: %j, %s', (county, year, concept, key, stage, values, status) => {
    const found = asked({ county, year, concept, stage, ...(key === undefined ? {} : { key }) });
    expect([...new Set(found.map((fact) => fact.value))].sort()).toEqual([...values]);
    expect(new Set(found.map((fact) => fact.status))).toEqual(new Set([status]));
  });

  it('shows 293.12 of one document’s own summary with 293.13 as dissent, flagged', () => {
    const [summary] = asked({ county: BAIHE, year: 2020, concept: 'expenditure.basic' }).filter(
      (fact) => fact.budget === 'all' && fact.stage === 'budget',
    );
    expect(summary).toMatchObject({ value: 293.12, flags: ['P', 'U'] });
    expect(summary!.dissent_ids.length).toBeGreaterThan(0);
    expect(summary!.reason_en).toContain('CNY 2,931,300');
    expect(summary!.reason_zh).toContain('293.13万元');
  });

  // biome-ignore format: table
  it.each([
    ['a rise of operating cost beyond running cost', XUANHAN,   2020, 'operating-cost.total'],
    ['vehicles printed 0 with a part of 1.14',       ZHENGDING, 2020, 'sangong.vehicle'],
  ])('marks %s wherever it appears', (_name, county, year, concept) => {
    for (const fact of asked({ county, year, concept })) expect(fact.flags.join('')).toMatch(/[UD]/);
  });

  it('leaves undisclosed what no document says: there is no row, and no null value', () => {
    expect(asked({ county: ZHENGDING, year: 2020, concept: 'insured.residents' })).toEqual([]);
    expect(asked({ county: ZHENGDING, year: 2020, concept: 'staff.in-post' })).toEqual([]);
    expect(facts.filter((fact) => fact.value === null)).toEqual([]);
  });
});

interface Gold {
  readonly doc: string;
  readonly year: number;
  readonly stages: readonly string[];
  readonly aspect: string;
  readonly concept: string;
  readonly key: string;
  readonly value: number;
  readonly unit: string;
}

const GOLD: readonly Gold[] = readFileSync(new URL('../gold/statements.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([doc, year, stage, aspect, concept, key, _relation, value, unit]) => ({
    doc: doc!,
    year: Number(year),
    stages: stage!.split('|'),
    aspect: aspect!,
    concept: concept!,
    key: key!,
    value: Number(value),
    unit: unit!,
  }));

const COUNTED: Readonly<Record<string, Unit>> = { 名: '人', 批: '批次', 次: '批次', 万: '人', 万人: '人' };
const inUnit = ({ value, unit }: Gold): number =>
  toAtoms(unit.startsWith('万') && unit !== '万元' ? value * 1e4 : value, COUNTED[unit] ?? (unit as Unit));

const isAbout = (fact: Fact, gold: Gold): boolean =>
  fact.doc_ids.includes(gold.doc) &&
  fact.fiscal_year === gold.year &&
  gold.stages.includes(fact.stage) &&
  fact.aspect === gold.aspect &&
  fact.concept === gold.concept &&
  (gold.key === '' || fact.key === gold.key || fact.label === gold.key);

describe('every statement of the acceptance set', () => {
  it('covers the five documents', () => {
    expect(GOLD.length).toBe(350);
    expect(new Set(GOLD.map((gold) => gold.doc))).toEqual(
      new Set(documents.map((document) => document.doc_id)),
    );
  });

  it('is the value of a fact, or the dissent of one that says so', () => {
    const lost = GOLD.filter((gold) => {
      const about = facts.filter((fact) => isAbout(fact, gold));
      return !about.some((fact) => {
        const atoms = toAtoms(fact.value ?? Number.NaN, fact.unit);
        return (
          Math.abs(atoms - inUnit(gold)) <= 0.5 || (fact.dissent_ids.length > 0 && fact.flags.includes('U'))
        );
      });
    });
    expect(lost).toEqual([]);
  });
});
