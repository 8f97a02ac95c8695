import { describe, expect, it } from 'vitest';
import { personnelCost } from '../../src/compare/personnel/personnel-cost.ts';
import { perCapitaRescue } from '../../src/compare/rescue/per-capita-rescue.ts';
import type { MeasureRow } from '../../src/compare/rows/measure-row.ts';
import type { SourceRow } from '../../src/compare/rows/other-rows.ts';
import { sangongTrends } from '../../src/compare/sangong/sangong-trends.ts';
import { sourceIds, sources } from '../../src/compare/sources.ts';
import { expenditureStructure } from '../../src/compare/structure/expenditure-structure.ts';
import { toRows } from '../../src/frame/column-table.ts';
import { load } from '../../src/frame/load.ts';
import { sourceText } from './small-dataset.ts';

const data = load();
const tables = [perCapitaRescue(data), sangongTrends(data), expenditureStructure(data), personnelCost(data)];

describe('from a measure back to what was published', () => {
  it('every quote stands in the source file at its span', () => {
    const found = tables.flatMap((table) => toRows<SourceRow>(sources(data, table)));
    expect(found.length).toBeGreaterThan(100);
    for (const { doc_id, start, end, quote } of found) {
      expect(sourceText(doc_id).slice(start, end)).toBe(quote);
    }
  });

  it('every row with a value has a source', () => {
    for (const table of tables) {
      for (const row of toRows<MeasureRow & { readonly status?: string }>(table)) {
        if (row.status !== 'undisclosed')
          expect(row.sources, `${row.county_en} ${row.fiscal_year}`).not.toBe('');
      }
    }
  });

  it.each([
    ['Yongren', '261.08', 261.08],
    ['Huailai', '730.00', 730],
    ['Baihe', '2411.81', 2411.81],
  ])('%s: %s', (county, printed) => {
    const row = toRows<MeasureRow>(perCapitaRescue(data)).find((one) => one.county_en === county);
    const quotes = toRows<SourceRow>(sources(data, row as MeasureRow)).map(({ quote }) => quote);
    expect(quotes.some((quote) => quote.includes(printed))).toBe(true);
  });

  it('takes ids, a row or a table; each statement once', () => {
    const [first] = data.rows.statements;
    const id = first?.statement_id ?? '';
    expect(sourceIds([id, id])).toEqual([id]);
    expect(sources(data, [id]).numRows()).toBe(1);
    expect(sources(data, []).numRows()).toBe(0);
    expect(sources(data, { sources: '' }).numRows()).toBe(0);
  });

  it('refuses an id that there is not', () => {
    expect(() => sources(data, ['nowhere:1'])).toThrow('sources: no statement "nowhere:1" in the dataset');
  });
});
