import type { Cell, TableBlock, TableRow } from '../model/block.ts';
import type { Unit } from '../model/unit.ts';
import type { Reading, Refusal } from './claim.ts';
import { cellFigure, type Figure } from './figure.ts';
import { plainLabel } from './labels.ts';
import type { Reason } from './reasons.ts';
import { claimOf, type Draft, type Placed, refusalOf, stepAmong } from './table-claim.ts';
import { classNamed } from './table-codes.ts';
import type { TableContext } from './table-context.ts';
import type { Stated } from './table-stated.ts';

/** A value of a chart under its category and series. */
interface Point {
  readonly cell: Cell;
  readonly category: Cell;
  readonly series: Cell;
}

const YEAR = /^(\d{4})年/;

const filled = (row: TableRow): Cell[] => row.cells.filter(({ text }) => plainLabel(text) !== '');

/** Heads are categories, the first cell of a row is its series; heads may change inside the block. */
const pointsOf = (table: TableBlock): Point[] => {
  const points: Point[] = [];
  let heads = new Map<number, Cell>();
  for (const row of table.rows) {
    const [series, ...cells] = filled(row);
    if (row.head) heads = new Map(filled(row).map((cell) => [cell.column, cell]));
    else if (series?.column === 0)
      for (const cell of cells) {
        const category = heads.get(cell.column);
        if (category) points.push({ cell, category, series });
      }
  }
  return points;
};

const headsOf = (table: TableBlock): string[] =>
  table.rows
    .filter(({ head }) => head)
    .flatMap((row) => row.cells.map((cell) => plainLabel(cell.text)).filter((text) => text !== ''));

const FIRST_CHARTS = new WeakMap<readonly TableBlock[], ReadonlyMap<string, number>>();

/** Where each category stands first among the document's charts: found once for a document. */
const firstCharts = (tables: readonly TableBlock[]): ReadonlyMap<string, number> => {
  const known = FIRST_CHARTS.get(tables);
  if (known) return known;
  const first = new Map<string, number>();
  for (const table of tables.filter(({ form }) => form === 'chart'))
    for (const head of headsOf(table)) first.set(head, Math.min(first.get(head) ?? table.start, table.start));
  FIRST_CHARTS.set(tables, first);
  return first;
};

/** Whether earlier charts have the same categories: they draw different totals under the same words. */
const repeats = (table: TableBlock, { tables = [] }: TableContext): boolean => {
  const first = firstCharts(tables);
  return headsOf(table).every((head) => (first.get(head) ?? table.start) < table.start);
};

const named = (category: string, context: TableContext): { concept: string; key: string | null } | Reason => {
  const found = classNamed(category.replace(/（类）/g, ''), {
    classification: 'function',
    lexicon: context.lexicon,
    within: null,
    year: context.document.fiscalYear,
  });
  if (found) return { concept: 'expenditure.function', key: found.code };
  const concept = context.lexicon.conceptOf(category, ['sangong']);
  return concept === null ? 'no-concept' : { concept, key: null };
};

const stated = (point: Point, unit: Unit, context: TableContext): Stated | Reason => {
  const category = plainLabel(point.category.text);
  const found = named(category, context);
  if (typeof found === 'string') return found;
  const year = YEAR.exec(plainLabel(point.series.text))?.[1];
  return {
    ...found,
    label: found.key === null ? null : category,
    aspect: 'level',
    base: null,
    fiscalYear: year === undefined ? context.document.fiscalYear : Number(year),
    stage: context.document.stage,
    asOf: null,
    budget: found.concept.startsWith('sangong') ? 'fiscal-appropriation' : 'all',
    nature: null,
    agency: null,
    unit,
  };
};

/** A chart with what its points are read with. */
interface Chart {
  readonly table: TableBlock;
  readonly context: TableContext;
  readonly step: number | undefined;
  /** The same words stand over an earlier chart. */
  readonly repeated: boolean;
}

const pointStated = (point: Point, { context, repeated }: Chart): Stated | Reason => {
  if (repeated) return 'ambiguous';
  return context.proseUnit ? stated(point, context.proseUnit, context) : 'no-unit';
};

const readPoint = (point: Point, figure: Figure, chart: Chart): Draft | Refusal => {
  const series = plainLabel(point.series.text);
  const placed: Placed = {
    figure,
    table: chart.table,
    cell: point.cell,
    label: { text: series, cell: point.series },
  };
  const read = pointStated(point, chart);
  return typeof read === 'string'
    ? refusalOf(placed, `${series} · ${plainLabel(point.category.text)}`, read)
    : claimOf(read, placed, chart.step);
};

/** What the residue of a drawn chart states: series are years or 支出数, categories concepts or classes. */
export const chartTable = (table: TableBlock, context: TableContext): Reading => {
  const unit = context.proseUnit ?? '万元';
  const points = pointsOf(table);
  const cells = points.map(({ cell }) => cell);
  const chart: Chart = {
    table,
    context,
    step: stepAmong(cells, unit, context),
    repeated: repeats(table, context),
  };
  const read = points.flatMap((point) => {
    const figure = cellFigure(point.cell.text, unit);
    return figure ? [readPoint(point, figure, chart)] : [];
  });
  return {
    claims: read.filter((one): one is Draft => 'concept' in one),
    refusals: read.filter((one): one is Refusal => 'reason' in one),
  };
};
