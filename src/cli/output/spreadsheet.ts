import * as XLSX from '@e965/xlsx';
import type { MeasureRow } from '../../compare/rows/measure-row.ts';
import type { SourceRow } from '../../compare/rows/other-rows.ts';
import { sources } from '../../compare/sources.ts';
import { type Column, toRows } from '../../frame/column-table.ts';
import type { Language } from '../../model/bilingual.ts';
import { FLAG_NAMES } from '../../model/flag.ts';
import { unitWords } from '../../model/unit-words.ts';
import { cellWords, plainTitle } from './cell-words.ts';
import { reasonsIn } from './reason-lines.ts';
import type { Computed } from './report.ts';
import { rulingRows } from './rulings.ts';

type Grid = (string | number | boolean | null)[][];
type Cells = MeasureRow & Readonly<Record<string, string | number | boolean | null>>;

/** Flags and sources are spelt out on the second sheet. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'reasons_zh',
  'reasons_en',
  'operating_reasons_zh',
  'operating_reasons_en',
  'sources',
  'narrated_sources',
]);

/** A column's title with its unit, unless it says it already: `人员经费（万元）`. */
export const headerOf = (column: Column, language: Language): string => {
  const title = column[language];
  if (!column.unit || title.includes(column.unit)) return title;
  const unit = unitWords(column.unit)[language];
  return language === 'zh' ? `${title}（${unit}）` : `${title} (${unit})`;
};

/** Words of closed sets in the reader's language; every other cell as it is, codes as text, missing numbers empty. */
const cellOf = (row: Cells, { name }: Column, language: Language) => {
  const cell = row[name] ?? null;
  return cellWords(name, cell)?.[language] ?? cell;
};

const dataGrid = ({ view, table }: Computed, language: Language): Grid => {
  const columns = view.dictionary.filter(({ name }) => !ELSEWHERE.has(name));
  const rows = toRows<Cells>(table).map((row) => columns.map((column) => cellOf(row, column, language)));
  return [columns.map((column) => plainTitle(headerOf(column, language))), ...rows];
};

const TITLES = {
  zh: {
    row: '行',
    kind: '类别',
    text: '内容',
    place: '出处',
    words: '概述',
    flag: '标记',
    source: '来源',
    letters: '标记含义',
    pair: '可比性',
  },
  en: {
    row: 'Row',
    kind: 'Kind',
    text: 'Text',
    place: 'Where',
    words: 'Summary',
    flag: 'Flag',
    source: 'Source',
    letters: 'Letter',
    pair: 'Pair',
  },
} as const;

/** A row of the table with what the notes call it. */
interface LabelledRow {
  readonly row: Cells;
  readonly label: string;
}

const sourceLines = ({ data }: Computed, { row, label }: LabelledRow, language: Language): Grid =>
  toRows<SourceRow>(sources(data, row)).map((source) => [
    label,
    TITLES[language].source,
    source.quote.trim(),
    [source.title ?? source.doc_id, `${source.start}–${source.end}`, source.url].filter(Boolean).join(' '),
  ]);

const labelled = (row: Cells, number: number, language: Language): LabelledRow => {
  const name = language === 'zh' ? row.county_zh : row.county_en;
  return { row, label: `${number} ${name} ${row.fiscal_year}` };
};

const rowNotes = (computed: Computed, { row, label }: LabelledRow, language: Language): Grid => {
  const flags = reasonsIn(row, language).map((reason) => [label, TITLES[language].flag, reason, null]);
  return [...flags, ...sourceLines(computed, { row, label }, language)];
};

const pairNotes = (computed: Computed, language: Language): Grid =>
  rulingRows(computed, language).map(([left = '', right = '', flags = '', reasons = '']) => [
    `${left} / ${right}`,
    TITLES[language].pair,
    flags === '' ? reasons : `${flags} ${reasons}`,
    null,
  ]);

const notesGrid = (computed: Computed, language: Language): Grid => {
  const words = TITLES[language];
  const letters = Object.entries(FLAG_NAMES).map(([letter, name]) => [
    null,
    words.letters,
    `${letter} ${name[language]}`,
    null,
  ]);
  const rows = toRows<Cells>(computed.table);
  return [
    [words.row, words.kind, words.text, words.place],
    [null, words.words, computed.view.words(computed.table)[language], null],
    ...rows.flatMap((row, index) => rowNotes(computed, labelled(row, index + 2, language), language)),
    ...pairNotes(computed, language),
    ...letters,
  ];
};

const widthOf = (grid: Grid, column: number): number =>
  Math.min(60, Math.max(8, ...grid.map((row) => String(row[column] ?? '').length + 2)));

const sheetOf = (grid: Grid): XLSX.WorkSheet => {
  const sheet = XLSX.utils.aoa_to_sheet(grid);
  sheet['!cols'] = (grid[0] ?? []).map((_, column) => ({ wch: widthOf(grid, column) }));
  sheet['!autofilter'] = { ref: sheet['!ref'] ?? 'A1' };
  return sheet;
};

const SHEET_NAMES = { zh: '说明与来源', en: 'Notes and sources' } as const;

/** Excel allows 31 characters and not : \ / ? * [ ] in the name of a sheet. */
const sheetName = (text: string): string => text.replaceAll(/[:\\/?*[\]]/g, ' ').slice(0, 31);

/**
 * Comparisons as an .xlsx file: for each, a sheet of rows with units in the header, and a sheet with the summary,
 * the reasons of the flags and the quotes of the sources. Codes are text, missing values are empty cells with their
 * status in words beside them.
 */
export const spreadsheet = (comparisons: readonly Computed[], language: Language): Uint8Array => {
  const book = XLSX.utils.book_new();
  for (const computed of comparisons) {
    const title = computed.view.title[language];
    const notes =
      comparisons.length === 1 ? SHEET_NAMES[language] : `${title.slice(0, 12)} ${SHEET_NAMES[language]}`;
    XLSX.utils.book_append_sheet(book, sheetOf(dataGrid(computed, language)), sheetName(title));
    XLSX.utils.book_append_sheet(book, sheetOf(notesGrid(computed, language)), sheetName(notes));
  }
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }));
};
