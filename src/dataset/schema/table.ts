import type { Bilingual } from '../../model/bilingual.ts';

/**
 * How the text of a cell is read. `list` is words separated by spaces; `year` four digits; `date` ISO.
 * `text` is never turned into a number: codes stay text.
 */
export type FieldType = 'text' | 'list' | 'integer' | 'number' | 'year' | 'date';

/** One column of a file of the dataset. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly title: Bilingual;
  /** The unit of a numeric column; `in unit` where the row's own `unit` says it. */
  readonly unit?: string;
  /** What an empty cell means: `error` it must not be empty, `null` no value, `empty` the empty text. */
  readonly blank: 'error' | 'null' | 'empty';
  /** The closed set that a value, or each word of a list, is one of. */
  readonly categories?: readonly string[];
  /** What the words of the closed set mean. */
  readonly labels?: Readonly<Record<string, Bilingual>>;
  /** What an empty cell means, in words, where it is not simply that there is no value. */
  readonly missing?: Bilingual;
  /** A file may do without the column: every cell is then empty. */
  readonly omittable?: true;
}

/** Values of `field` occur in column `column` of the file `table`; an empty cell refers to nothing. */
export interface ForeignKey {
  readonly field: string;
  readonly table: string;
  readonly column: string;
}

/** A file of the dataset: the one place that says what its columns are. `Row` is the type of its parsed rows. */
export interface Table<Row> {
  readonly name: string;
  /** Path below `data/`. */
  readonly path: string;
  readonly title: Bilingual;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Names the row type; never set. */
  readonly row?: Row;
}

type Extra = Partial<Pick<Field, 'unit' | 'blank' | 'categories' | 'labels' | 'missing' | 'omittable'>>;

/** A column as one line of a schema: `[zh, en]`, and what differs from a required text. */
export const field = (
  name: string,
  type: FieldType,
  title: readonly [string, string],
  extra: Extra = {},
): Field => ({
  name,
  type,
  title: { zh: title[0], en: title[1] },
  blank: 'error',
  ...extra,
});
