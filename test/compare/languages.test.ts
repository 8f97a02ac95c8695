import type { ColumnTable } from 'arquero';
import { describe, expect, it } from 'vitest';
import { personnelCost } from '../../src/compare/personnel/personnel-cost.ts';
import { perCapitaRescue } from '../../src/compare/rescue/per-capita-rescue.ts';
import type { MeasureRow } from '../../src/compare/rows/measure-row.ts';
import { DENOMINATORS } from '../../src/compare/rows/rescue-row.ts';
import { sangongTrends } from '../../src/compare/sangong/sangong-trends.ts';
import { expenditureStructure } from '../../src/compare/structure/expenditure-structure.ts';
import { itemPurposes } from '../../src/compare/structure/item-purposes.ts';
import { personnelWords } from '../../src/compare/words/personnel-words.ts';
import { rescueWords } from '../../src/compare/words/rescue-words.ts';
import { sangongWords } from '../../src/compare/words/sangong-words.ts';
import { structureWords } from '../../src/compare/words/structure-words.ts';
import { toRows } from '../../src/frame/column-table.ts';
import { load } from '../../src/frame/load.ts';
import type { Bilingual } from '../../src/model/bilingual.ts';

const data = load();

const reasons = (table: ColumnTable): Bilingual[] =>
  toRows<MeasureRow>(table).map((row) => ({ zh: row.reasons_zh, en: row.reasons_en }));

const MEASURES: readonly (readonly [string, ColumnTable, ((table: ColumnTable) => Bilingual) | null])[] = [
  ...DENOMINATORS.map(
    (denominator) =>
      [`rescue by ${denominator}`, perCapitaRescue(data, { denominator }), rescueWords] as const,
  ),
  ['sangong', sangongTrends(data), sangongWords],
  ['structure', expenditureStructure(data), structureWords],
  ['purposes', itemPurposes(data), null],
  ['personnel', personnelCost(data), personnelWords],
];

describe('what measures say of the five documents', () => {
  it.each(MEASURES)('%s, in two languages that do not mix', (_name, table, words) => {
    const said = [...reasons(table), ...(words ? [words(table)] : [])];
    expect(said.filter(({ zh, en }) => zh === '' || en === '').length).toBeLessThan(said.length);
    const unquoted = said.map(({ en }) => en.replaceAll(/“[^”]*”/g, ''));
    expect(unquoted.filter((text) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(text))).toEqual([]);
    expect(unquoted.filter((text) => /CNY ?[-−]|× ?10,000/.test(text))).toEqual([]);
    expect(said.map(({ zh }) => zh).filter((text) => /[A-Za-z]{2,}/.test(text))).toEqual([]);
  });
});
