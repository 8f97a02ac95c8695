import type { ColumnTable } from 'arquero';
import { type Column, toRows, toTable } from '../frame/column-table.ts';
import { figureFromColumns } from '../frame/figure-columns.ts';
import { type Figure, isAbove, isGap } from '../frame/interval.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { UsageError, unknown } from '../model/errors.ts';
import { number, SUBJECT_COLUMNS, text } from './columns/common-columns.ts';
import { checkOptions } from './option-check.ts';
import type { MeasureRow } from './rows/measure-row.ts';
import type { RankRow } from './rows/other-rows.ts';

/** Options of `rank`. */
export interface RankOptions {
  /** The column to order by; its bounds are `<by>_low` and `<by>_high`, or `low` and `high` for `per_head`. */
  readonly by: string;
}

type Row = MeasureRow & Readonly<Record<string, unknown>>;

const boundNames = (by: string, names: readonly string[]): readonly [string, string] =>
  names.includes(`${by}_low`) ? [`${by}_low`, `${by}_high`] : ['low', 'high'];

const cell = (row: Row, name: string): number | null => {
  const found = row[name];
  return typeof found === 'number' ? found : null;
};

const COLUMN: Bilingual = { zh: '列', en: 'column' };

const checkColumns = (names: readonly string[], wanted: readonly string[]): void => {
  const missing = wanted.find((name) => !names.includes(name));
  if (missing === undefined) return;
  throw new UsageError(unknown({ subject: 'rank', kind: COLUMN, found: missing, known: names }));
};

const RANK_COLUMNS: readonly Column<Extract<keyof RankRow, string>>[] = [
  ...SUBJECT_COLUMNS.filter(({ name }) => name !== 'agency' && name !== 'scope').map((column) => ({
    ...column,
    name: column.name as Exclude<typeof column.name, 'agency' | 'scope'>,
  })),
  number('value', ['数值', 'value']),
  number('low', ['下限', 'low bound']),
  number('high', ['上限', 'high bound']),
  number('best', ['可能的最高名次', 'best place that the intervals leave open']),
  number('worst', ['可能的最低名次', 'worst place that the intervals leave open']),
  number('position', ['名次（空为不可区分）', 'place; empty: not separable, or no value']),
  text('not_separable_from', ['不可区分者', 'counties it cannot be told apart from']),
];

const places = (figures: readonly Figure[], own: number) => {
  const mine = figures[own];
  if (!mine || isGap(mine)) return { best: null, worst: null, position: null };
  const others = figures.filter((figure, index) => index !== own && !isGap(figure));
  const above = others.filter((other) => !isGap(other) && isAbove(other, mine)).length;
  const below = others.filter((other) => !isGap(other) && isAbove(mine, other)).length;
  const best = above + 1;
  const worst = others.length - below + 1;
  return { best, worst, position: best === worst ? best : null };
};

const inseparable = (rows: readonly Row[], figures: readonly Figure[], own: number): string => {
  const mine = figures[own];
  if (!mine || isGap(mine)) return '';
  const codes = rows.flatMap((row, index) => {
    const other = figures[index];
    if (index === own || !other || isGap(other)) return [];
    return isAbove(other, mine) || isAbove(mine, other) ? [] : [row.county_code];
  });
  return [...new Set(codes)].join(' ');
};

/**
 * Places, as far as the intervals allow: one row is above another only where every value that it can stand for is.
 *
 * in:  a measure's table
 * out: one `RankRow` a row, in the table's order; `position` is null where the row cannot be told apart from
 *      another ("not separable"), and all places are null where it has no value
 *
 * @throws UsageError where the column or its bounds are not there
 */
export const rank = (table: ColumnTable, options: RankOptions): ColumnTable => {
  checkOptions('rank', ['by'], options);
  const names = table.columnNames();
  const [low, high] = boundNames(options.by, names);
  checkColumns(names, [options.by, low, high]);
  const rows = toRows<Row>(table);
  const figures = rows.map((row) =>
    figureFromColumns(cell(row, options.by), cell(row, low), cell(row, high)),
  );
  const ranked = rows.map(
    (row, index): RankRow => ({
      county_code: row.county_code,
      county_zh: row.county_zh,
      county_en: row.county_en,
      fiscal_year: row.fiscal_year,
      stage: row.stage,
      value: cell(row, options.by),
      low: cell(row, low),
      high: cell(row, high),
      ...places(figures, index),
      not_separable_from: inseparable(rows, figures, index),
    }),
  );
  return toTable(ranked, RANK_COLUMNS);
};
