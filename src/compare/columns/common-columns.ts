import type { Column } from '../../frame/column-table.ts';
import type { MeasureRow } from '../rows/measure-row.ts';

/** What a column holds, in Chinese and in English. */
export type Meaning = readonly [zh: string, en: string];

/** A text column. */
export const text = <Name extends string>(name: Name, [zh, en]: Meaning): Column<Name> => ({
  name,
  kind: 'text',
  zh,
  en,
});

/** A numeric column with its unit. */
export const number = <Name extends string>(name: Name, [zh, en]: Meaning, unit?: string): Column<Name> => ({
  name,
  kind: 'number',
  zh,
  en,
  ...(unit ? { unit } : {}),
});

/** A yes-or-no column. */
export const yesNo = <Name extends string>(name: Name, [zh, en]: Meaning): Column<Name> => ({
  name,
  kind: 'boolean',
  zh,
  en,
});

/** The three columns of one figure: value, low ≤ x, x < high. */
export const figure = <Name extends string>(
  name: Name,
  [zh, en]: Meaning,
  unit: string,
): Column<Name | `${Name}_low` | `${Name}_high`>[] => [
  number(name, [zh, en], unit),
  number(`${name}_low`, [`${zh}下限（含）`, `${en}, low bound (inclusive)`], unit),
  number(`${name}_high`, [`${zh}上限（不含）`, `${en}, high bound (exclusive)`], unit),
];

/** The columns that say whose accounts a row is about. */
export const SUBJECT_COLUMNS: readonly Column<
  'county_code' | 'county_zh' | 'county_en' | 'agency' | 'scope' | 'fiscal_year' | 'stage'
>[] = [
  text('county_code', ['行政区划代码', 'GB/T 2260 code']),
  text('county_zh', ['县', 'county, in Chinese']),
  text('county_en', ['县（拼音）', 'county, in pinyin']),
  text('agency', ['部门或单位', 'agency']),
  text('scope', ['口径（department 部门，unit 单位）', 'department with its units, or one unit']),
  number('fiscal_year', ['财政年度', 'fiscal year']),
  text('stage', ['阶段（budget 预算，final 决算）', 'budget or final accounts']),
];

/** The columns that every row ends with. */
export const FLAG_COLUMNS: readonly Column<'flags' | 'reasons_zh' | 'reasons_en' | 'sources'>[] = [
  text('flags', ['标记', 'SDMX observation-status letters']),
  text('reasons_zh', ['标记理由（中文）', 'reasons of the flags, in Chinese']),
  text('reasons_en', ['标记理由（英文）', 'reasons of the flags, in English']),
  text('sources', ['所据陈述', 'ids of the statements it was computed from']),
];

/** The column that says whose prices the money is in. */
export const PRICES = number('prices_of', [
  '价格年份（空为当年价）',
  'year whose prices money is in; empty: as printed',
]);

/** Columns of a row type, checked to name only columns that it has. */
export type ColumnsOf<Row extends MeasureRow> = readonly Column<Extract<keyof Row, string>>[];
