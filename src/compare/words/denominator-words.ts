import type { ColumnTable } from 'arquero';
import { toRows } from '../../frame/column-table.ts';
import type { Dataset } from '../../frame/dataset.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { rank } from '../rank.ts';
import { perCapitaRescue } from '../rescue/per-capita-rescue.ts';
import type { RankRow } from '../rows/other-rows.ts';
import { DENOMINATORS, type Denominator } from '../rows/rescue-row.ts';
import type { MeasureOptions } from '../subject.ts';
import { DENOMINATOR_NAMES } from './rescue-words.ts';

/** What one denominator lets be said: the rows that have a place, highest first. */
interface Order {
  readonly denominator: Denominator;
  readonly placed: readonly RankRow[];
  readonly valued: number;
}

const orderBy = (source: Dataset | ColumnTable, denominator: Denominator, options: MeasureOptions): Order => {
  const table = perCapitaRescue(source, { ...options, denominator, carryOver: 'included' });
  const rows = toRows<RankRow>(rank(table, { by: 'per_head' })).filter((row) => row.value !== null);
  const placed = rows.length < 2 ? [] : rows.filter((row) => row.position !== null);
  return {
    denominator,
    placed: placed.sort((a, b) => (a.position ?? 0) - (b.position ?? 0)),
    valued: rows.length,
  };
};

const idOf = (row: RankRow): string => `${row.county_code} ${row.fiscal_year} ${row.stage}`;

const signature = ({ placed }: Order): string => placed.map(idOf).join(' > ');

const chain = ({ placed, valued }: Order): Bilingual => {
  if (valued < 2) return { zh: '可比的值不足两个', en: 'fewer than two values' };
  if (placed.length === 0) return { zh: '分不出', en: 'not separable' };
  return {
    zh: placed.map((row) => row.county_zh).join(' > '),
    en: placed.map((row) => row.county_en).join(' > '),
  };
};

/**
 * Whether the choice of denominator changes what can be said of the order of counties, and if so, what each lets be
 * said; undefined where all say the same.
 */
export const denominatorWords = (
  source: Dataset | ColumnTable,
  options: MeasureOptions = {},
): Bilingual | undefined => {
  const orders = DENOMINATORS.map((denominator) => orderBy(source, denominator, options));
  if (new Set(orders.map(signature)).size < 2) return undefined;
  const parts = orders.map((order) => ({ name: DENOMINATOR_NAMES[order.denominator], said: chain(order) }));
  return {
    zh: `能否分出高低，取决于分母：${parts.map(({ name, said }) => `按${name.zh}，${said.zh}`).join('；')}。`,
    en: `What can be ordered depends on the denominator: ${parts.map(({ name, said }) => `per ${name.en}: ${said.en}`).join('; ')}.`,
  };
};
