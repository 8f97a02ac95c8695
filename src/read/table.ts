import type { Passage, TableBlock, TableRow } from '../model/block.ts';
import { type Trimmed, trimRows } from './caption.ts';
import type { Grid } from './grid.ts';
import { markHeads } from './head-rows.ts';
import { placeHeads } from './head-spans.ts';
import { unitIn } from './unit-line.ts';

/** A table with its captions, not yet placed under a heading. */
export type Table = Omit<TableBlock, 'section' | 'kind'>;

const widthOf = (rows: readonly TableRow[]): number =>
  rows.reduce(
    (width, { cells }) => Math.max(width, ...cells.slice(-1).map(({ column, span }) => column + span)),
    0,
  );

const lastUnit = (captions: readonly Passage[]): string | null =>
  captions.map(({ text }) => unitIn(text)).findLast((unit) => unit !== null) ?? null;

/** A grid as a table: captions from above and from its own first rows, its unit, its head rows marked and placed. */
export function tableOf(grid: Grid, above: readonly Passage[]): { table: Table; notes: Trimmed['notes'] } {
  const trimmed = trimRows(grid.rows);
  const captions = [...above, ...grid.captions, ...trimmed.captions];
  const marked = markHeads(trimmed.rows, grid.heads);
  const rows = placeHeads(
    marked,
    grid.form === 'line' && grid.heads === undefined ? 'collapsed' : 'expanded',
  );
  const start = Math.min(grid.start, ...captions.map(({ at }) => at[0]!));
  const table: Table = {
    start,
    end: grid.end,
    rows,
    columns: widthOf(rows),
    captions,
    unit: lastUnit(captions),
    form: grid.form,
  };
  return { table, notes: trimmed.notes };
}

const leadingHeads = (table: Table): readonly TableRow[] => {
  const data = table.rows.findIndex(({ head }) => !head);
  return table.rows.slice(0, data < 0 ? table.rows.length : data);
};

const normal = (texts: readonly string[]): string => texts.join('\t').replace(/ /g, '');
const headText = (rows: readonly TableRow[]): string =>
  normal(rows.map(({ cells }) => normal(cells.map(({ text }) => text))));
const captionText = ({ captions }: Table): string => normal(captions.map(({ text }) => text));

/** Whether a table is the next page of the one before it: the same captions or none, under the same heads. */
export function isNextPage(table: Table, page: Table): boolean {
  if (page.captions.length > 0 && captionText(page) !== captionText(table)) return false;
  const heads = leadingHeads(table);
  const repeated = leadingHeads(page);
  if (heads.length === 0) return false;
  if (repeated.length === 0) return page.captions.length > 0 && page.columns === table.columns;
  return headText(heads) === headText(repeated);
}

/** The pages of one table as one: the later pages' captions and heads dropped. */
export function joinPages(pages: readonly Table[]): Table {
  const [first, ...rest] = pages as readonly [Table, ...Table[]];
  if (rest.length === 0) return first;
  const more = rest.flatMap((page) => page.rows.slice(leadingHeads(page).length));
  return { ...first, end: rest.at(-1)!.end, rows: [...first.rows, ...more] };
}

/** A table without captions right below another takes over that one's captions and unit (tables in series). */
export const inSeries = (table: Table, before: Table): Table =>
  table.captions.length > 0 || table.form === 'chart' || before.form === 'chart'
    ? table
    : { ...table, captions: before.captions, unit: before.unit };
