import { describe, expect, it } from 'vitest';
import { personnelCost } from '../../../src/compare/personnel/personnel-cost.ts';
import { perCapitaRescue } from '../../../src/compare/rescue/per-capita-rescue.ts';
import type { PersonnelRow } from '../../../src/compare/rows/personnel-row.ts';
import { DENOMINATORS, type RescueRow } from '../../../src/compare/rows/rescue-row.ts';
import type { SangongRow } from '../../../src/compare/rows/sangong-row.ts';
import type { StructureRow } from '../../../src/compare/rows/structure-row.ts';
import { sangongTrends } from '../../../src/compare/sangong/sangong-trends.ts';
import { expenditureStructure } from '../../../src/compare/structure/expenditure-structure.ts';
import { denominatorWords } from '../../../src/compare/words/denominator-words.ts';
import { personnelWords } from '../../../src/compare/words/personnel-words.ts';
import { rescueWords } from '../../../src/compare/words/rescue-words.ts';
import { sangongWords } from '../../../src/compare/words/sangong-words.ts';
import { structureWords } from '../../../src/compare/words/structure-words.ts';
import { toRows } from '../../../src/frame/column-table.ts';
import { load } from '../../../src/frame/load.ts';
import type { Bilingual } from '../../../src/model/bilingual.ts';

const data = load();

/** Numbers with two decimals that a sentence says: years and counts have none. */
const numbersIn = (text: string): number[] => (text.match(/-?\d+\.\d\d(?!\d)/g) ?? []).map(Number);

/** The same of English: shares as they are, money in `inOne` yuan. */
const numbersInEnglish = (text: string, inOne: number): number[] =>
  [...text.matchAll(/CNY ([\d,]+(?:\.\d\d)?)|(\d+\.\d\d) %/g)].map(([, yuan, share]) =>
    yuan === undefined ? Number(share) : Number(yuan.replaceAll(',', '')) / inOne,
  );

const rounded = (values: readonly (number | null)[]): number[] =>
  values.filter((value) => value !== null).map((value) => Number(value.toFixed(2)));

interface Case {
  readonly name: string;
  readonly words: Bilingual;
  readonly expected: readonly number[];
  /** Yuan in the unit of the expected numbers. */
  readonly inOne: number;
}

const rescueCases: Case[] = DENOMINATORS.map((denominator) => {
  const table = perCapitaRescue(data, { denominator });
  const rows = toRows<RescueRow>(table);
  return {
    name: `rescue by ${denominator}`,
    words: rescueWords(table),
    inOne: 1,
    expected: rounded(
      rows.map((row) => (row.funds === null || row.heads === null ? null : (row.funds * 1e4) / row.heads)),
    ),
  };
});

const sangong = sangongTrends(data);
const structure = expenditureStructure(data);
const personnel = personnelCost(data);
const structureRows = toRows<StructureRow>(structure);
const personnelRows = toRows<PersonnelRow>(personnel);

const cases: Case[] = [
  ...rescueCases,
  {
    name: 'sangong',
    words: sangongWords(sangong),
    inOne: 1e4,
    expected: rounded(
      toRows<SangongRow>(sangong)
        .filter((row) => row.part === 'sangong.total')
        .map((row) => row.value),
    ),
  },
  {
    name: 'structure',
    words: structureWords(structure),
    inOne: 1,
    expected: rounded([
      ...structureRows.map(({ basic, project }) =>
        basic === null || project === null ? null : (100 * basic) / (basic + project),
      ),
      ...structureRows.map(({ basic, administration }) =>
        basic === null || administration === null ? null : (100 * basic) / (basic + administration),
      ),
    ]),
  },
  {
    name: 'personnel',
    words: personnelWords(personnel),
    inOne: 1e4,
    expected: rounded([
      ...personnelRows.map((row) => row.personnel),
      ...personnelRows.map(({ personnel: cost, heads }) =>
        cost === null || heads === null ? null : cost / heads,
      ),
    ]),
  },
];

describe('every number in the sentences, recomputed from the rows', () => {
  it.each(cases)('$name', ({ words, expected, inOne }) => {
    expect(numbersIn(words.zh)).toEqual(expected);
    expect(numbersInEnglish(words.en, inOne)).toEqual(expected);
  });
});

describe('what the sentences say', () => {
  it('absences by name, never as numbers', () => {
    const { zh, en } = rescueWords(perCapitaRescue(data));
    expect(zh).toContain('正定县2020年预算人数未公开');
    expect(zh).toContain('宣汉县2020年决算部门账内无医疗救助资金');
    expect(en).toContain('Zhengding 2020 budget: heads undisclosed');
    expect(en).toContain('Xuanhan 2020 final accounts: no rescue funds in its accounts');
  });

  it('bounds and their condition', () => {
    const { zh, en } = rescueWords(perCapitaRescue(data));
    expect(zh).toContain('怀来县2023年预算至多29.20元/人（以完成指标为条件）');
    expect(en).toContain('Huailai 2023 budget: at most CNY 29.20 per person (if the target is met)');
  });

  it('an order with a bound from a target says its condition', () => {
    expect(rescueWords(perCapitaRescue(data)).zh).toContain(
      '只能确定：永仁县2022年预算高于白河县2020年预算（不含上年结转）（以完成指标为条件）',
    );
  });

  it('what each denominator lets be ordered', () => {
    const words = denominatorWords(data);
    expect(words?.zh).toContain('按普查常住人口，白河县 > 永仁县 > 怀来县 > 正定县');
    expect(words?.en).toContain('per insured resident: not separable');
    expect(denominatorWords(data, { counties: ['正定'] })).toBeUndefined();
  });

  it('no order where intervals meet, an order where they do not', () => {
    const [open, closed] = [
      rescueWords(perCapitaRescue(data, { carryOver: 'included' })),
      rescueWords(perCapitaRescue(data, { carryOver: 'included', denominator: 'census' })),
    ];
    expect(open.zh).toContain('无法区分先后');
    expect(open.en).toContain('not separable');
    expect(closed.zh).toContain(
      '由高到低：白河县2020年预算（含上年结转）、永仁县2022年预算、怀来县2023年预算、正定县2020年预算。',
    );
  });

  it.each(cases)('$name names the odd one out in both languages', ({ words }) => {
    expect(words.zh).toContain('阶段与其余不同的是');
    expect(words.en).toContain('the odd one out is Xuanhan');
  });
});
