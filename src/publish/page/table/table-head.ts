import type { Bilingual, Language } from '../../../model/bilingual.ts';
import { element } from '../element.ts';
import type { Column } from './column.ts';
import type { Order } from './sort-rows.ts';

const SOURCES: Bilingual = { zh: '出处', en: 'Sources' };

/** What the head of a table is made of. */
export interface HeadParts {
  readonly columns: readonly Column[];
  readonly language: Language;
  /** Whether the rows know the statements behind them. */
  readonly sources: boolean;
  /** Called with a column's name when its heading is pressed. */
  readonly sortBy: (name: string) => void;
}

/** Columns beside each other under one heading; a column without group is its own. */
const spansOf = (columns: readonly Column[]): { readonly group: Bilingual | undefined; span: number }[] => {
  const spans: { readonly group: Bilingual | undefined; span: number }[] = [];
  for (const { group } of columns) {
    const last = spans.at(-1);
    if (group && last?.group === group) last.span += 1;
    else spans.push({ group, span: 1 });
  }
  return spans;
};

const groupCell = ({ group, span }: { group: Bilingual | undefined; span: number }, language: Language) =>
  group
    ? element('th', { scope: 'colgroup', colspan: String(span), class: 'group' }, group[language])
    : element('td', { class: 'group' });

const headCell = (
  column: Column,
  { language, sortBy }: Pick<HeadParts, 'language' | 'sortBy'>,
): HTMLTableCellElement => {
  const label = column.label[language];
  const whole = column.group ? `${column.group[language]} ${label}` : null;
  return element(
    'th',
    { scope: 'col', class: column.kind === 'figure' ? 'number' : '', 'data-name': column.name },
    element('button', { type: 'button', 'aria-label': whole, click: () => sortBy(column.name) }, label),
    column.kind === 'figure' && column.unit
      ? element('span', { class: 'bounds' }, column.unit[language])
      : null,
  );
};

/** The head of a table: every column a button that sorts by it, groups in a row above. */
export const tableHead = (parts: HeadParts): HTMLTableSectionElement => {
  const { columns, language, sources } = parts;
  const cells = columns.map((column) => headCell(column, parts));
  const groups = columns.some(({ group }) => group)
    ? element(
        'tr',
        {},
        spansOf(columns).map((span) => groupCell(span, language)),
        sources ? element('td', { class: 'group sources-head' }) : null,
      )
    : null;
  const last = sources ? element('th', { scope: 'col', class: 'sources-head' }, SOURCES[language]) : null;
  return element('thead', {}, groups, element('tr', {}, cells, last));
};

/** Tells in the head by which column the rows are in order, and which way. */
export const markOrder = (head: HTMLElement, order: Order): void => {
  for (const cell of head.querySelectorAll<HTMLElement>('th[data-name]')) {
    if (cell.dataset.name === order.name)
      cell.setAttribute('aria-sort', order.descending ? 'descending' : 'ascending');
    else cell.removeAttribute('aria-sort');
  }
};
