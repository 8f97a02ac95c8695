import type { Bilingual, Language } from '../../../model/bilingual.ts';

/** A row of a measure: flat, with the columns that `compare` documents. */
export type Row = Readonly<Record<string, unknown>>;

/** Where the content of a cell leads; null where it leads nowhere, undefined where the column has nothing to say. */
export type CellAddress = (row: Row, language: Language) => string | null | undefined;

interface Named {
  /** The row's own column: what is sorted by and exported. */
  readonly name: string;
  readonly label: Bilingual;
  /** A heading over this column and its neighbours of the same group. */
  readonly group?: Bilingual;
  readonly href?: CellAddress;
}

/** Words: shown as they stand, or as `words` gives them for a closed set. */
export interface TextColumn extends Named {
  readonly kind: 'text';
  readonly words?: Readonly<Record<string, Bilingual>>;
  /** The row's column in each language, where there is one for each. */
  readonly names?: Bilingual;
  /** Column of the flags that belong to the row as a whole, shown behind the text. */
  readonly flags?: string;
  /** The words are Chinese in either language: as printed, or titles. */
  readonly chinese?: true;
  /** The words are few and stay on one line. */
  readonly short?: true;
}

/** A figure with its bounds: `name`, `name_low`, `name_high` unless said otherwise. */
export interface FigureColumn extends Named {
  readonly kind: 'figure';
  /** Digits behind the point; `printed` for as many as the figure itself has. */
  readonly digits: number | 'printed';
  /** Unit under the heading; a column's name in the row where it differs from row to row. */
  readonly unit?: Bilingual;
  readonly low?: string;
  readonly high?: string;
  /** Column with the status that is shown where there is no value. */
  readonly status?: string;
  /** Concepts (or their beginnings) whose statements the figure was computed from; all sources where not given. */
  readonly concepts?: readonly string[];
  /** The aspect of those statements, where it is not the level: `change`, `change-rate`. */
  readonly aspect?: 'change' | 'change-rate';
  /** Column with the statement ids of the figure; `sources` where not given. */
  readonly sources?: string;
}

/** A column of a table. */
export type Column = TextColumn | FigureColumn;
