import type { ColumnTable } from 'arquero';
import type { MeasureOptions } from '../../compare/subject.ts';
import type { Column } from '../../frame/column-table.ts';
import type { Dataset } from '../../frame/dataset.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';

/** A column of the table that a person reads. */
export interface ViewColumn<Row> {
  readonly title: Bilingual;
  readonly align: 'left' | 'right';
  readonly cell: (row: Row, language: Language) => string;
  /** Tells a row from the others: stands again where a table is cut to the width of the terminal. */
  readonly key?: true;
}

/** What the command line needs to know of a comparison. */
export interface View<Row> {
  readonly title: Bilingual;
  /** The measure's table. `by` is the denominator, for the view that has one. */
  readonly measure: (data: Dataset, options: MeasureOptions & { readonly by?: string }) => ColumnTable;
  /** Every column of the measure: what csv, json and xlsx carry. */
  readonly dictionary: readonly Column[];
  /** What a terminal and Markdown show. */
  readonly columns: readonly ViewColumn<Row>[];
  readonly words: (table: ColumnTable) => Bilingual;
  /** Lines below the table, computed from its rows, or from the whole dataset for their accounts. */
  readonly notes?: (rows: readonly Row[], data: Dataset) => readonly Bilingual[];
}
