import type { MeasureRow } from '../../compare/rows/measure-row.ts';
import type { SourceRow } from '../../compare/rows/other-rows.ts';
import { sources } from '../../compare/sources.ts';
import { writeRecords } from '../../dataset/csv.ts';
import { toRows } from '../../frame/column-table.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { Computed } from './report.ts';
import { type NamedRuling, namedRulings } from './rulings.ts';

type Cells = Readonly<Record<string, unknown>>;

const cellText = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell));

/**
 * A comparison as CSV: every column of the measure, one header row, UTF-8, codes as text, missing values empty.
 * With sources, a column `quotes` holds what the statements say.
 */
export const csvReport = ({ view, table, data }: Computed, showSources: boolean): string => {
  const names = view.dictionary.map(({ name }) => name);
  const quotes = (row: MeasureRow): string[] =>
    showSources
      ? [
          toRows<SourceRow>(sources(data, row))
            .map(({ quote }) => quote)
            .join(' | '),
        ]
      : [];
  const rows = toRows<MeasureRow & Cells>(table).map((row) => [
    ...names.map((name) => cellText(row[name])),
    ...quotes(row),
  ]);
  return writeRecords([[...names, ...(showSources ? ['quotes'] : [])], ...rows]);
};

/** A comparison as JSON holds it: the rows, the ruling on each pair of them, and the summary in both languages. */
export interface ComparisonRecord {
  readonly rows: readonly Cells[];
  readonly comparability: readonly NamedRuling[];
  readonly summary: Bilingual;
}

/** A comparison as a record: rows with null for what is missing; with sources, the statements below each row. */
export const comparisonRecord = (computed: Computed, showSources: boolean): ComparisonRecord => {
  const { view, table, data } = computed;
  const rows = toRows<MeasureRow & Cells>(table).map((row) =>
    showSources ? { ...row, statements: toRows<SourceRow>(sources(data, row)) } : row,
  );
  return { rows, comparability: namedRulings(computed), summary: view.words(table) };
};
