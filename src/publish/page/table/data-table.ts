import type { Language } from '../../../model/bilingual.ts';
import { writeParameter } from '../address.ts';
import { element } from '../element.ts';
import { inTheirLanguage } from '../in-their-language.ts';
import { nothingChosen } from '../nothing-chosen.ts';
import type { Column, Row, TextColumn } from './column.ts';
import { exportButtons } from './export-buttons.ts';
import { figureCell } from './figure-cell.ts';
import { flagNotes } from './flag-notes.ts';
import { type Order, readOrder, sortRows, writeOrder } from './sort-rows.ts';
import { sourceLinks } from './source-links.ts';
import { markOrder, tableHead } from './table-head.ts';

/** What a table shows of its rows, and in which language. */
export interface TableOptions {
  /** File name of the exports, without ending. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly language: Language;
  /** The anchor of a row, where rows can be linked to. */
  readonly rowId?: ((row: Row) => string) | undefined;
}

const shownName = (column: Column, language: Language): string =>
  (column.kind === 'text' && column.names?.[language]) || column.name;

const textIn = (row: Row, column: TextColumn, language: Language): string => {
  const value = String(row[shownName(column, language)] ?? '');
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
  const words = textIn(row, column, language);
  const href = column.href?.(row, language);
  const spoken = column.chinese ? [words] : inTheirLanguage(words, language);
  const content = [href && words ? element('a', { href }, spoken) : spoken, flagsOf(row, column)].flat();
  const kind = href === null ? 'status' : column.short ? 'short' : null;
  const attributes = { class: kind, lang: column.chinese ? 'zh-CN' : null };
  return isFirst
    ? element('th', { scope: 'row', ...attributes }, content)
    : element('td', attributes, content);
};

const bodyRow = (row: Row, options: TableOptions): HTMLTableRowElement =>
  element(
    'tr',
    { id: options.rowId?.(row) ?? null },
    options.columns.map((column) =>
      column.kind === 'figure' ? figureCell(row, column, options.language) : textCell(row, column, options),
    ),
    'sources' in row ? element('td', { class: 'sources-cell' }, sourceLinks(row, options.language)) : null,
  );

/** Parameter of the address that carries by which column, and of which table, rows are in order. */
const SORT = 'sort';

const orderInAddress = ({ name, columns }: TableOptions): Order | null =>
  readOrder(
    new URLSearchParams(location.search).get(SORT),
    name,
    columns.map((column) => column.name),
  );

/** The table itself, in the order that its headings were last pressed for; `show` is told the rows in that order. */
const sortingTable = (
  rows: readonly Row[],
  options: TableOptions,
  show: (rows: readonly Row[]) => void,
): HTMLTableElement => {
  const { caption, columns, language } = options;
  const body = element('tbody');
  let order = orderInAddress(options);
  const fill = (): void => {
    const column = columns.find(({ name }) => name === order?.name);
    const shown =
      order && column ? sortRows(rows, { ...order, name: shownName(column, language) }) : [...rows];
    show(shown);
    body.replaceChildren(...shown.map((row) => bodyRow(row, options)));
    if (order) markOrder(head, order);
  };
  const sortBy = (name: string): void => {
    order = { name, descending: order?.name === name ? !order.descending : false };
    writeParameter(SORT, writeOrder(options.name, order));
    fill();
  };
  const sources = rows.some((row) => 'sources' in row);
  const head = tableHead({ columns, language, sources, sortBy });
  fill();
  return element('table', {}, element('caption', {}, caption), head, body);
};

/**
 * A table that sorts by its headings, in an order that the address carries, links each figure to the sentence it came from, shows bounds,
 * statuses and flags, and exports what it shows. Without rows, the words that say so.
 */
export const dataTable = (rows: readonly Row[], options: TableOptions): HTMLElement => {
  if (rows.length === 0) return nothingChosen(options.language);
  const { caption, language } = options;
  let shown = rows;
  const table = sortingTable(rows, options, (sorted) => {
    shown = sorted;
  });
  return element(
    'div',
    { class: 'data-table' },
    element('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': caption }, table),
    flagNotes(rows, language),
    exportButtons(() => shown, options),
  );
};
