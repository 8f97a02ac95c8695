import type { Bilingual } from '../../../model/bilingual.ts';

/** A row of a measure: flat, with the columns that `compare` documents. */
export type Row = Readonly<Record<string, unknown>>;

interface Named {
  /** The row's own column: what is sorted by and exported. */
  readonly name: string;
  readonly label: Bilingual;
}

/** Words: shown as they stand, or as `words` gives them for a closed set. */
export interface TextColumn extends Named {
  readonly kind: 'text';
  readonly words?: Readonly<Record<string, Bilingual>>;
  /** The row's column in each language, where there is one for each. */
  readonly names?: Bilingual;
  /** Column of the flags that belong to the row as a whole, shown behind the text. */
  readonly flags?: string;
}

/** A figure with its bounds: `name`, `name_low`, `name_high` unless said otherwise. */
export interface FigureColumn extends Named {
  readonly kind: 'figure';
  readonly digits: number;
  /** Unit under the heading; a column's name in the row where it differs from row to row. */
  readonly unit?: Bilingual;
  readonly low?: string;
  readonly high?: string;
  /** Column with the status that is shown where there is no value. */
  readonly status?: string;
  /** Concepts (or their beginnings) whose statements the figure was computed from; all sources where not given. */
  readonly concepts?: readonly string[];
  /** Column with the statement ids of the figure; `sources` where not given. */
  readonly sources?: string;
}

/** A column of a table. */
export type Column = TextColumn | FigureColumn;
