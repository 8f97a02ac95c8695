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

const textAt = (row: TableRow, column: number): Cell | null => {
  const cell = row.cells.find((one) => one.column === column);
  return cell && plainLabel(cell.text) !== '' ? cell : null;
};

/** Heads are categories, the first cell of a row is its series; heads may change inside the block. */
const pointsOf = (table: TableBlock): Point[] => {
  const points: Point[] = [];
  let heads: TableRow | null = null;
  for (const row of table.rows) {
    if (row.head) heads = row;
    const series = textAt(row, 0);
    if (row.head || !heads || !series) continue;
    for (const cell of row.cells.filter(({ column }) => column > 0)) {
      const category = textAt(heads, cell.column);
      if (category) points.push({ cell, category, series });
    }
  }
  return points;
};

const headsOf = (table: TableBlock): string[] =>
  table.rows
    .filter(({ head }) => head)
    .flatMap((row) => row.cells.map((cell) => plainLabel(cell.text)).filter((text) => text !== ''));

/** Whether an earlier chart has the same categories: the two draw different totals under the same words. */
const repeats = (table: TableBlock, context: TableContext): boolean => {
  const heads = headsOf(table);
  const earlier = (context.tables ?? []).filter(
    (other) => other.form === 'chart' && other.start < table.start,
  );
  return earlier.some((other) => heads.every((head) => headsOf(other).includes(head)));
};

const named = (category: string, context: TableContext): { concept: string; key: string | null } | Reason => {
  const found = classNamed(category.replace(/（类）/g, ''), 'function', context.lexicon, {
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

const readPoint = (
  point: Point,
  figure: Figure,
  table: TableBlock,
  context: TableContext,
  step: number | undefined,
): Draft | Refusal => {
  const placed: Placed = {
    table,
    cell: point.cell,
    label: { text: plainLabel(point.series.text), cell: point.series },
  };
  const label = `${plainLabel(point.series.text)} · ${plainLabel(point.category.text)}`;
  const unit = context.proseUnit ?? null;
  const read = repeats(table, context)
    ? 'ambiguous'
    : unit === null
      ? 'no-unit'
      : stated(point, unit, context);
  return typeof read === 'string'
    ? refusalOf(figure, placed, label, read)
    : claimOf(read, figure, placed, step);
};

/** What the residue of a drawn chart states: series are years or 支出数, categories concepts or classes. */
export const chartTable = (table: TableBlock, context: TableContext): Reading => {
  const unit = context.proseUnit ?? '万元';
  const points = pointsOf(table);
  const step = stepAmong(
    points.map(({ cell }) => cell),
    unit,
  );
  const read = points.flatMap((point) => {
    const figure = cellFigure(point.cell.text, unit);
    return figure ? [readPoint(point, figure, table, context, step)] : [];
  });
  return {
    claims: read.filter((one): one is Draft => 'concept' in one),
    refusals: read.filter((one): one is Refusal => 'reason' in one),
  };
};
