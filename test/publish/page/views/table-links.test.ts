import { describe, expect, it } from 'vitest';
import { auditRows } from '../../../../src/chart/audit-rows.ts';
import { coverage } from '../../../../src/compare/coverage.ts';
import { perCapitaRescue } from '../../../../src/compare/rescue/per-capita-rescue.ts';
import type { CoverageRow } from '../../../../src/compare/rows/other-rows.ts';
import { expenditureStructure } from '../../../../src/compare/structure/expenditure-structure.ts';
import { itemPurposes } from '../../../../src/compare/structure/item-purposes.ts';
import { toRows } from '../../../../src/frame/column-table.ts';
import { load } from '../../../../src/frame/load.ts';
import { chosenFindings } from '../../../../src/publish/page/findings/finding-controls.ts';
import type { FigureColumn, Row } from '../../../../src/publish/page/table/column.ts';
import { figureAddress } from '../../../../src/publish/page/table/figure-cell.ts';
import { coverageMatrix, coverageTable } from '../../../../src/publish/page/views/coverage-view.ts';
import { LEDGER_TABLE, ledgerRows } from '../../../../src/publish/page/views/ledger-view.ts';
import { RESCUE_TABLE } from '../../../../src/publish/page/views/rescue-view.ts';
import { structureTable } from '../../../../src/publish/page/views/structure-view.ts';

const data = load();

const figures = (columns: readonly { kind: string }[]): FigureColumn[] =>
  columns.filter((column): column is FigureColumn => column.kind === 'figure');

/** The printed words of the statement that an address of the sources view names. */
const printedAt = (address: string | null): string => {
  const { searchParams, hash } = new URL(address ?? '', 'http://localhost/');
  const start = `${searchParams.get('doc')}:${hash.slice(1)}:`;
  return data.rows.statements.find(({ statement_id }) => statement_id.startsWith(start))?.printed ?? '';
};

describe('every figure of a table leads somewhere', () => {
  const items = toRows(itemPurposes(data)) as Parameters<typeof structureTable>[0];
  const structure = toRows<Row>(expenditureStructure(data));
  const column = (name: string) => figures(structureTable(items).columns).find((each) => each.name === name)!;
  const rowOf = (county: string, reading: string): Row =>
    structure.find((row) => row.county_en === county && row.reading === reading)!;

  it.each([
    // county     reading    column              printed where it leads
    ['Yongren', 'classes', 'basic', '268.28'], // 301 工资福利支出, the first of 301.52's parts
    ['Yongren', 'totals', 'basic', '739.35'],
    ['Yongren', 'totals', 'project', '25.77'],
    ['Huailai', 'totals', 'rescue', '730'],
    ['Huailai', 'totals', 'administration', '35.00'], // the first of 35.00 + 8 + 10
  ])('structure: %s, %s, %s', (county, reading, name, printed) => {
    const address = figureAddress(rowOf(county, reading), column(name), 'zh');
    expect(printedAt(address)).toContain(printed);
  });

  it('no figure of the structure is without an address', () => {
    const bare = structure.flatMap((row) =>
      figures(structureTable(items).columns)
        .filter(({ name }) => row[name] !== null && figureAddress(row, column(name), 'en') === null)
        .map(({ name }) => `${row.county_en} ${row.reading} ${name}`),
    );
    expect(bare).toEqual([]);
  });

  it('a census count leads to its row in the table of population', () => {
    const [row] = toRows<Row>(perCapitaRescue(data, { denominator: 'census', counties: ['正定'] }));
    const heads = figures(RESCUE_TABLE.columns).find(({ name }) => name === 'heads')!;
    expect(figureAddress(row!, heads, 'en')).toBe('coverage.en.html#population-130123-census-residents-2020');
  });

  it('a count of the ledger leads to as many findings', () => {
    const all = auditRows(data);
    for (const row of ledgerRows(all) as unknown as readonly Row[]) {
      for (const column of figures(LEDGER_TABLE.columns)) {
        const address = figureAddress(row, column, 'zh');
        if (row[column.name] === 0) expect(address).toBe(null);
        else {
          const chosen = Object.fromEntries(new URL(address!, 'http://localhost/').searchParams);
          expect(chosenFindings(all, { outcome: 'fails', ...chosen })).toHaveLength(Number(row[column.name]));
        }
      }
    }
  });

  it('a cell of the coverage leads to a statement of its concept and document, or is undisclosed', () => {
    const rows = toRows<CoverageRow>(coverage(data));
    const { columns } = coverageTable(rows);
    for (const line of coverageMatrix(rows, data.rows)) {
      for (const column of columns.slice(1)) {
        const address = column.href!(line, 'zh');
        const silent = line[column.name] === 'undisclosed';
        expect(address === null, `${line.concept} ${column.name}`).toBe(silent);
      }
    }
  });
});
