import type { Scope } from '../../model/document.ts';
import type { Status } from '../../model/fact.ts';

/**
 * The columns that every measure row begins and ends with. Rows are flat: lists are one text, joined by a
 * space (`flags`, `sources`) or by ` | ` (reasons). Numbers are null where there is nothing to show,
 * NaN inside arquero tables; `toRows()` turns one into the other.
 */
export interface MeasureRow {
  /** GB/T 2260, six digits. */
  readonly county_code: string;
  /** Name in Chinese, with 县. */
  readonly county_zh: string;
  /** Name in pinyin. */
  readonly county_en: string;
  /** Whose accounts, as printed: a bureau, or a unit under it. */
  readonly agency: string | null;
  readonly scope: Scope;
  readonly fiscal_year: number;
  readonly stage: 'budget' | 'final';
  /** Letters of `FLAGS`, in their order, joined by a space: `P E`. Empty where none. */
  readonly flags: string;
  /** One reason for each flag, as `P 预算数，非决算数`, joined by ` | `. */
  readonly reasons_zh: string;
  readonly reasons_en: string;
  /** Statement ids that the row was computed from, joined by a space; look them up with `sources()`. */
  readonly sources: string;
}

/**
 * Three columns of one measured figure `x`: `x`, `x_low`, `x_high`. All null: nothing to show (see the
 * status). `low` null: unbounded below; `high` null: unbounded above; the value is then the bound itself.
 */
export type FigureColumns<Name extends string> = {
  readonly [K in Name | `${Name}_low` | `${Name}_high`]: number | null;
};

/** How a value may be read: `≤` the value is an upper bound, `≥` a lower one, `=` a value with its rounding. */
export type BoundRelation = '=' | '≈' | '≤' | '≥';

/** The statuses of the data model, for a measure; `undefined` is a rate on a zero base. */
export type MeasureStatus = Status | 'undefined';
