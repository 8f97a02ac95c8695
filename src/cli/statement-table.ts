import { ASPECT_NAMES } from '../dataset/schema/labels.ts';
import type { Bilingual, Language } from '../model/bilingual.ts';
import { reasonName } from '../model/reason-names.ts';
import type { ReadingReference } from '../model/reference.ts';
import type { Stage, Statement, Unmapped } from '../model/statement.ts';
import { unitWords } from '../model/unit-words.ts';
import { type TextColumn, textTable } from './text-table.ts';

type Names = Pick<ReadingReference, 'concepts' | 'codes'>;

const STAGES: Readonly<Record<Stage, Bilingual>> = {
  budget: { zh: '预算', en: 'budget' },
  final: { zh: '决算', en: 'final' },
  target: { zh: '指标', en: 'target' },
  actual: { zh: '实际', en: 'actual' },
};

interface Shown<Row> extends TextColumn {
  readonly zh: string;
  readonly en: string;
  readonly cell: (row: Row, lang: Language) => string;
}

const titled = <Row>(columns: readonly Omit<Shown<Row>, 'title'>[], lang: Language): readonly Shown<Row>[] =>
  columns.map((column) => ({ ...column, title: column[lang] }));

const render = <Row>(
  columns: readonly Omit<Shown<Row>, 'title'>[],
  rows: readonly Row[],
  lang: Language,
): string => {
  const shown = titled(columns, lang);
  return textTable(
    shown,
    rows.map((row) => shown.map((column) => column.cell(row, lang))),
  );
};

/** The class by its name in the reader's language, else as printed: projects, and classes without an English name. */
const classCell = ({ key, label }: Statement, names: ReadonlyMap<string, string | null>): string => {
  const name = key === null ? null : (names.get(key) ?? null);
  return [key, name ?? label].filter((text, i, all) => text && all.indexOf(text) === i).join(' ');
};

const statementColumns = ({ concepts, codes }: Names): readonly Omit<Shown<Statement>, 'title'>[] => {
  const names = new Map(concepts.map((concept) => [concept.concept, concept]));
  const classes = new Map(codes.map(({ code, name_en }) => [code, name_en]));
  const none = new Map<string, string>();
  return [
    { zh: '年度', en: 'year', cell: (row) => String(row.fiscal_year) },
    { zh: '阶段', en: 'stage', cell: (row, lang) => STAGES[row.stage][lang] },
    {
      zh: '概念',
      en: 'concept',
      width: 30,
      cell: (row, lang) => names.get(row.concept)?.[lang] ?? row.concept,
    },
    {
      zh: '科目或项目',
      en: 'class or item',
      width: 34,
      cell: (row, lang) => classCell(row, lang === 'en' ? classes : none),
    },
    { zh: '方面', en: 'aspect', cell: (row, lang) => ASPECT_NAMES[row.aspect][lang] },
    {
      zh: '数值',
      en: 'value',
      align: 'right',
      cell: (row) => `${row.relation === '=' ? '' : row.relation}${row.value}`,
    },
    { zh: '单位', en: 'unit', cell: (row, lang) => unitWords(row.unit)[lang] },
    { zh: '位置', en: 'at', align: 'right', cell: (row) => String(row.start) },
    { zh: '原文', en: 'quote', width: 44, cell: (row) => row.quote },
  ];
};

const UNMAPPED: readonly Omit<Shown<Unmapped>, 'title'>[] = [
  { zh: '标签', en: 'label', width: 44, cell: (row) => row.label },
  { zh: '原印', en: 'printed', align: 'right', width: 24, cell: (row) => row.printed },
  { zh: '金额', en: 'money', cell: (row, lang) => (row.money ? { zh: '是', en: 'yes' }[lang] : '') },
  { zh: '位置', en: 'at', align: 'right', cell: (row) => String(row.start) },
  { zh: '理由', en: 'reason', width: 30, cell: (row, lang) => reasonName(row.reason, lang) },
  { zh: '标题', en: 'section', width: 40, cell: (row) => row.section ?? '' },
];

/** Statements as a table for people: when, what, how much, where it stands. */
export const statementTable = (rows: readonly Statement[], names: Names, lang: Language): string =>
  render(statementColumns(names), rows, lang);

/** Figures that no statement covers, as a table for people. */
export const unmappedTable = (rows: readonly Unmapped[], lang: Language): string =>
  render(UNMAPPED, rows, lang);
