import type { Page } from 'playwright-core';
import type { Language } from '../../src/model/bilingual.ts';
import type { Column, FigureColumn, Row, TextColumn } from '../../src/publish/page/table/column.ts';
import type { TableOptions } from '../../src/publish/page/table/data-table.ts';
import { runNotebook } from '../../src/publish/site/run-notebook.ts';

/** A cell as a reader sees it. */
export interface ShownCell {
  /** The figure or words, without bounds and flags. */
  readonly text: string;
  readonly flags: string;
  readonly bounds: string;
}

/** A table with the rows that it was given. */
export interface GivenTable {
  readonly rows: readonly Row[];
  readonly options: TableOptions;
}

/** What a notebook gives to its tables in a state of its address, in order; tables without rows are left out. */
export const givenTables = async (file: string, search = ''): Promise<GivenTable[]> => {
  const tables: GivenTable[] = [];
  const dataTable = (rows: readonly Row[], options: TableOptions): void => {
    tables.push({ rows, options });
  };
  const chartView = async (): Promise<void> => undefined;
  await runNotebook(file, { search, given: { dataTable, chartView } }).runAll();
  return tables.filter(({ rows }) => rows.length > 0);
};

const READ_TABLES = `[...document.querySelectorAll('.data-table')].map((table) =>
  [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.cells].filter((cell) => !cell.matches('.sources-cell')).map((cell) => {
      const part = (name) => [...cell.querySelectorAll('.' + name)].map((one) => one.textContent).join('');
      const bare = cell.cloneNode(true);
      for (const extra of bare.querySelectorAll('.bounds, .flags')) extra.remove();
      return { text: bare.textContent, flags: part('flags'), bounds: part('bounds') };
    })))`;

/** Every table of a page, row by row and cell by cell, without the column of sources. */
export const shownTables = (page: Page): Promise<ShownCell[][][]> => page.evaluate(READ_TABLES);

const WORDS_FOR_NOTHING: Readonly<Record<string, Record<Language, string>>> = {
  none: { zh: '无', en: 'none' },
  undisclosed: { zh: '未公开', en: 'undisclosed' },
  undefined: { zh: '无定义', en: 'undefined' },
};

const numberAt = (row: Row, name: string): number | null => {
  const value = row[name];
  return typeof value === 'number' && !Number.isNaN(value) && Number.isFinite(value) ? value : null;
};

const boundsOf = (row: Row, { name, low, high }: FigureColumn) =>
  [numberAt(row, low ?? `${name}_low`), numberAt(row, high ?? `${name}_high`)] as const;

/** A number with its thousands apart, as `toFixed` rounds it; nothing is below zero that rounds to it. */
const grouped = (value: number, digits: number): string => {
  const [whole, decimals] = Math.abs(value).toFixed(digits).split('.') as [string, string?];
  const apart = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') + (decimals ? `.${decimals}` : '');
  return value < 0 && /[1-9]/.test(apart) ? `−${apart}` : apart;
};

/** How many digits a number has behind its point. */
const decimals = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

const figureText = (row: Row, column: FigureColumn, language: Language): string => {
  const value = numberAt(row, column.name);
  const status = String(row[column.status ?? ''] ?? '');
  if (value === null) return WORDS_FOR_NOTHING[status]?.[language] ?? '—';
  const [low, high] = boundsOf(row, column);
  const bound = (low === null) === (high === null) ? '' : low === null ? '≤ ' : '≥ ';
  return bound + grouped(value, column.digits === 'printed' ? decimals(value) : column.digits);
};

const wordsText = (row: Row, column: TextColumn, language: Language): string => {
  const value = String(row[column.names?.[language] ?? column.name] ?? '');
  return column.words?.[value]?.[language] ?? value;
};

const numbersIn = (text: string): number[] =>
  (text.match(/[−-]?[\d,]+(?:\.\d+)?/g) ?? []).map((one) =>
    Number(one.replace('−', '-').replaceAll(',', '')),
  );

/** Whether the shown ends are the row's, each within half a unit of its last digit; null where that is so. */
const wrongBounds = (shown: ShownCell, row: Row, column: FigureColumn): string | null => {
  const [low, high] = boundsOf(row, column);
  if (shown.bounds === '') return null;
  const [from, to] = numbersIn(shown.bounds.replace('–', ' ')) as [number, number];
  const digits = /\.(\d+)$/.exec(shown.bounds)?.[1]?.length ?? 0;
  const half = 0.5 * 10 ** -digits * 1.0001;
  const near = (a: number, b: number | null): boolean => b !== null && Math.abs(a - b) <= half;
  return near(from, low) && near(to, high) ? null : `bounds ${shown.bounds} of [${low}, ${high}]`;
};

const wrongCell = (
  shown: ShownCell | undefined,
  row: Row,
  column: Column,
  language: Language,
): string | null => {
  const expected =
    column.kind === 'figure' ? figureText(row, column, language) : wordsText(row, column, language);
  if (shown?.text !== expected) return `"${shown?.text}" for "${expected}"`;
  if (column.kind === 'figure') return wrongBounds(shown, row, column);
  const flags = column.flags ? String(row[column.flags] ?? '').replaceAll(' ', ',') : '';
  return shown.flags === flags ? null : `flags "${shown.flags}" for "${flags}"`;
};

const wrongRows = (shown: readonly ShownCell[][], { rows, options }: GivenTable): string[] => {
  const { name, columns, language } = options;
  if (shown.length !== rows.length) return [`${name}: ${shown.length} rows for ${rows.length}`];
  return rows.flatMap((row, index) =>
    columns.flatMap((column, place) => {
      const wrong = wrongCell(shown[index]?.[place], row, column, language);
      return wrong ? [`${name}, row ${index + 1}, ${column.name}: ${wrong}`] : [];
    }),
  );
};

/** Cells that do not show what the rows say, one line each; every table, row and cell is looked at. */
export const wrongCells = (shown: readonly ShownCell[][][], given: readonly GivenTable[]): string[] =>
  shown.length === given.length
    ? given.flatMap((table, index) => wrongRows(shown[index]!, table))
    : [`${shown.length} tables for ${given.length}`];
