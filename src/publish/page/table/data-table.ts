import type { Bilingual, Language } from '../../../model/bilingual.ts';
import { element } from '../element.ts';
import type { Column, Row, TextColumn } from './column.ts';
import { exportButtons } from './export-buttons.ts';
import { figureCell } from './figure-cell.ts';
import { flagNotes } from './flag-notes.ts';
import { type Order, sortRows } from './sort-rows.ts';
import { sourceLinks } from './source-links.ts';

/** What a table shows of its rows, and in which language. */
export interface TableOptions {
  /** File name of the exports, without ending. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly language: Language;
}

const SOURCES: Bilingual = { zh: '出处', en: 'Sources' };

const textIn = (row: Row, column: TextColumn, language: Language): string => {
  const value = String(row[column.names?.[language] ?? column.name] ?? '');
  return column.words?.[value]?.[language] ?? value;
};

const flagsOf = (row: Row, { flags }: TextColumn): HTMLElement | null => {
  const letters = flags ? String(row[flags] ?? '') : '';
  return letters ? element('span', { class: 'flags' }, letters.replaceAll(' ', ',')) : null;
};

/** A cell of words; the first of a row is its heading. */
const textCell = (
  row: Row,
  column: TextColumn,
  { columns, language }: TableOptions,
): HTMLTableCellElement => {
  const isFirst = column === columns[0];
  const content = [textIn(row, column, language), flagsOf(row, column)];
  return isFirst ? element('th', { scope: 'row' }, content) : element('td', {}, content);
};

const bodyRow = (row: Row, options: TableOptions): HTMLTableRowElement =>
  element(
    'tr',
    {},
    options.columns.map((column) =>
      column.kind === 'figure' ? figureCell(row, column, options.language) : textCell(row, column, options),
    ),
    'sources' in row ? element('td', {}, sourceLinks(row, options.language)) : null,
  );

const headCell = (column: Column, language: Language, sort: () => void): HTMLTableCellElement =>
  element(
    'th',
    { scope: 'col', class: column.kind === 'figure' ? 'number' : '', 'data-name': column.name },
    element('button', { type: 'button', click: sort }, column.label[language]),
    column.kind === 'figure' && column.unit
      ? element('span', { class: 'bounds' }, column.unit[language])
      : null,
  );

const markOrder = (head: HTMLElement, order: Order): void => {
  for (const cell of head.querySelectorAll('th')) {
    if (cell.dataset.name === order.name)
      cell.setAttribute('aria-sort', order.descending ? 'descending' : 'ascending');
    else cell.removeAttribute('aria-sort');
  }
};

/** Rows of measures know the statements behind them; other rows have no such column. */
const sourcesHead = (rows: readonly Row[], language: Language): HTMLElement | null =>
  rows.some((row) => 'sources' in row) ? element('th', { scope: 'col' }, SOURCES[language]) : null;

/**
 * A table that sorts by its headings, links each figure to the sentence it came from, shows bounds,
 * statuses and flags, and exports what it shows.
 */
export const dataTable = (rows: readonly Row[], options: TableOptions): HTMLElement => {
  const { caption, columns, language } = options;
  let shown = rows;
  const body = element('tbody');
  const fill = (): void => body.replaceChildren(...shown.map((row) => bodyRow(row, options)));
  let order: Order | null = null;
  const sortBy = (name: string): void => {
    order = { name, descending: order?.name === name ? !order.descending : false };
    shown = sortRows(rows, order);
    markOrder(head, order);
    fill();
  };
  const heads = columns.map((column) => headCell(column, language, () => sortBy(column.name)));
  const head = element('tr', {}, heads, sourcesHead(rows, language));
  fill();
  const table = element('table', {}, element('caption', {}, caption), element('thead', {}, head), body);
  const scroll = element(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': caption },
    table,
  );
  return element(
    'div',
    { class: 'data-table' },
    scroll,
    flagNotes(rows, language),
    exportButtons(() => shown, options),
  );
};
