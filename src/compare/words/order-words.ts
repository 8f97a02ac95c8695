import type { ColumnTable } from 'arquero';
import { toRows } from '../../frame/column-table.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { rowName } from '../comparability.ts';
import { rank } from '../rank.ts';
import type { MeasureRow } from '../rows/measure-row.ts';
import type { RankRow } from '../rows/other-rows.ts';
import { listed } from './figure-words.ts';

/** A placed row with the name that the sentence calls it by. */
export interface Placed extends RankRow {
  readonly name: Bilingual;
}

/** How to speak of the order of a table's rows. */
export interface OrderOptions<Row extends MeasureRow> {
  /** The column that is ordered by; its bounds are as `rank` expects them. */
  readonly by: string;
  /** What a row is called, where accounts alone do not tell rows apart. */
  readonly name?: (row: Row) => Bilingual;
}

const NONE_SEPARABLE: Bilingual = {
  zh: '各值区间相互重叠，无法区分先后。',
  en: 'The intervals overlap: no order can be told (not separable).',
};

const TOO_FEW: Bilingual = {
  zh: '可比的值不足两个，不作排序。',
  en: 'Fewer than two values: there is nothing to order.',
};

const chain = (rows: readonly Placed[]): Bilingual => {
  const ordered = [...rows].sort((a, b) => (a.best ?? 0) - (b.best ?? 0));
  return {
    zh: `由高到低：${ordered.map(({ name }) => name.zh).join('、')}。`,
    en: `From high to low: ${ordered.map(({ name }) => name.en).join(', ')}.`,
  };
};

/** Pairs of which every value of the first is above every value of the second, of different counties. */
export const separablePairs = (rows: readonly Placed[]): readonly (readonly [Placed, Placed])[] =>
  rows.flatMap((high) =>
    rows
      .filter((low) => low.county_code !== high.county_code)
      .filter((low) => high.low !== null && low.high !== null && high.low >= low.high)
      .map((low) => [high, low] as const),
  );

const partly = (pairs: readonly (readonly [Placed, Placed])[]): Bilingual => {
  const told = listed(
    pairs.map(([high, low]) => ({
      zh: `${high.name.zh}高于${low.name.zh}`,
      en: `${high.name.en} is above ${low.name.en}`,
    })),
  );
  return {
    zh: `只能确定：${told.zh}；其余不可区分。`,
    en: `All that can be told: ${told.en}. The rest is not separable.`,
  };
};

/** The rows of a table that have a value, and what their intervals let be said of their order. */
export interface Order {
  readonly placed: readonly Placed[];
  /** Whether every one has a place of its own. */
  readonly complete: boolean;
  /** What can be told of two counties, where not all can be ordered. */
  readonly pairs: readonly (readonly [Placed, Placed])[];
}

/** What the intervals of a column let be said of the order of a table's rows. */
export const orderOf = <Row extends MeasureRow>(
  table: ColumnTable,
  { by, name = rowName }: OrderOptions<Row>,
): Order => {
  const rows = toRows<Row>(table);
  const placed = toRows<RankRow>(rank(table, { by }))
    .map((row, index) => ({ ...row, name: name(rows[index] as Row) }))
    .filter((row) => row.value !== null);
  const complete = placed.length > 1 && placed.every((row) => row.position !== null);
  return { placed, complete, pairs: complete ? [] : separablePairs(placed) };
};

/** What can be said of the order of a view's rows by one column, and what cannot. */
export const orderWords = <Row extends MeasureRow>(
  table: ColumnTable,
  options: OrderOptions<Row>,
): Bilingual => {
  const { placed, complete, pairs } = orderOf(table, options);
  if (placed.length < 2) return TOO_FEW;
  if (complete) return chain(placed);
  return pairs.length === 0 ? NONE_SEPARABLE : partly(pairs);
};
