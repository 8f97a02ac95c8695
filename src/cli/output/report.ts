import type { ColumnTable } from 'arquero';
import type { MeasureRow } from '../../compare/rows/measure-row.ts';
import type { SourceRow } from '../../compare/rows/other-rows.ts';
import { sources } from '../../compare/sources.ts';
import { toRows } from '../../frame/column-table.ts';
import type { Dataset } from '../../frame/dataset.ts';
import type { Language } from '../../model/bilingual.ts';
import { type TextColumn, textTable } from '../text-table.ts';
import type { View } from '../views/view.ts';
import { markdownTable } from './markdown-table.ts';
import { reasonLines, rowLabel } from './reason-lines.ts';
import { rulingRows, rulingSummary } from './rulings.ts';

/** A computed comparison, ready to be shown. */
export interface Computed {
  readonly view: View<never>;
  readonly table: ColumnTable;
  readonly data: Dataset;
}

/** How a comparison is shown to a person. */
export interface Reading {
  readonly language: Language;
  readonly showSources: boolean;
  /** Columns of the terminal; no limit where not given. */
  readonly width?: number | undefined;
}

const NOTES = { zh: '说明', en: 'Notes' } as const;
const SOURCES = { zh: '来源', en: 'Sources' } as const;
const PAIRS = { zh: '两两可比性', en: 'Pair by pair' } as const;
const RULING_TITLES = {
  zh: ['一方', '另一方', '标记', '理由'],
  en: ['One', 'The other', 'Flags', 'Reasons'],
} as const;
const PRICES = {
  zh: (year: number) => `金额按${year}年价格（全国居民消费价格指数）。`,
  en: (year: number) => `Money is in prices of ${year} (national consumer price index).`,
} as const;

const sourceLine = (source: SourceRow): string =>
  `${source.printed} “${source.quote.replaceAll(/\s+/g, ' ').trim()}” ${source.doc_id}:${source.start}-${source.end}`;

const sourceLines = ({ data, table }: Computed, language: Language): string[] =>
  toRows<MeasureRow>(table).flatMap((row) => {
    const found = toRows<SourceRow>(sources(data, row));
    return [rowLabel(row, language), ...found.map((source) => `  ${sourceLine(source)}`)];
  });

const noteLines = ({ view, table, data }: Computed, language: Language): string[] => {
  const rows = toRows<never>(table);
  const own = view.notes?.(rows, data).map((note) => note[language]) ?? [];
  const prices = data.pricesOf === null ? [] : [PRICES[language](data.pricesOf)];
  return [...prices, ...own, ...reasonLines(rows, language)];
};

const gridOf = ({ view, table }: Computed, language: Language) => {
  const columns: TextColumn[] = view.columns.map(({ title, align, key = false }) => ({
    title: title[language],
    align,
    key,
  }));
  const rows = toRows<never>(table).map((row) => view.columns.map(({ cell }) => cell(row, language)));
  return { columns, rows };
};

const section = (title: string, lines: readonly string[], bullet: string): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `${bullet}${line}`)];

const pairLine = (computed: Computed, language: Language): string[] =>
  rulingSummary(computed).map((line) => line[language]);

/** A comparison as a terminal shows it: title, table, sentences, notes and flags, sources where asked for. */
export const textReport = (computed: Computed, { language, showSources, width }: Reading): string => {
  const { columns, rows } = gridOf(computed, language);
  return [
    computed.view.title[language],
    '',
    textTable(columns, rows, width).trimEnd(),
    '',
    computed.view.words(computed.table)[language],
    ...section(NOTES[language], [...pairLine(computed, language), ...noteLines(computed, language)], '  '),
    ...(showSources ? section(SOURCES[language], sourceLines(computed, language), '  ') : []),
    '',
  ].join('\n');
};

/** The ruling on each pair of rows as a Markdown table. */
const rulingSection = (computed: Computed, language: Language): string[] => {
  const rows = rulingRows(computed, language);
  const columns = RULING_TITLES[language].map((title): TextColumn => ({ title, align: 'left' }));
  return rows.length === 0 ? [] : ['', `### ${PAIRS[language]}`, '', markdownTable(columns, rows)];
};

/** The same as Markdown. */
export const markdownReport = (computed: Computed, { language, showSources }: Reading): string => {
  const { columns, rows } = gridOf(computed, language);
  return [
    `## ${computed.view.title[language]}`,
    '',
    markdownTable(columns, rows),
    '',
    computed.view.words(computed.table)[language],
    ...section(`### ${NOTES[language]}\n`, noteLines(computed, language), '- '),
    ...rulingSection(computed, language),
    ...(showSources ? section(`### ${SOURCES[language]}\n`, sourceLines(computed, language), '- ') : []),
    '',
  ].join('\n');
};
