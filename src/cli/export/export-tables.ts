import type { ColumnTable } from 'arquero';
import { PERSONNEL_COLUMNS } from '../../compare/columns/personnel-columns.ts';
import { RESCUE_COLUMNS } from '../../compare/columns/rescue-columns.ts';
import { SANGONG_COLUMNS } from '../../compare/columns/sangong-columns.ts';
import { PURPOSE_COLUMNS, STRUCTURE_COLUMNS } from '../../compare/columns/structure-columns.ts';
import { personnelCost } from '../../compare/personnel/personnel-cost.ts';
import { perCapitaRescue } from '../../compare/rescue/per-capita-rescue.ts';
import { DENOMINATORS } from '../../compare/rows/rescue-row.ts';
import { sangongTrends } from '../../compare/sangong/sangong-trends.ts';
import { expenditureStructure } from '../../compare/structure/expenditure-structure.ts';
import { itemPurposes } from '../../compare/structure/item-purposes.ts';
import { TABLES, type TableName } from '../../dataset/schema/tables.ts';
import { type Column, toRows, toTable } from '../../frame/column-table.ts';
import { columnsOf, type Dataset } from '../../frame/dataset.ts';
import type { Bilingual } from '../../model/bilingual.ts';

/** What a cell of an exported table can hold; null where there is no value. */
export type Cell = string | number | boolean | null;

/** A table to be exported: its rows and the description of its columns. */
export interface ExportTable {
  readonly name: string;
  readonly title: Bilingual;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** Files of the dataset that other tools need; the reader's own reference tables stay behind. */
const FILES: readonly TableName[] = [
  'documents',
  'statements',
  'facts',
  'findings',
  'counties',
  'population',
  'cpi',
  'concepts',
];

interface Measure {
  readonly name: string;
  readonly title: Bilingual;
  readonly columns: readonly Column[];
  readonly tables: (data: Dataset) => readonly ColumnTable[];
}

const MEASURES: readonly Measure[] = [
  {
    name: 'rescue',
    title: { zh: '人均医疗救助资金（各分母）', en: 'rescue funds per head, by every denominator' },
    columns: RESCUE_COLUMNS,
    tables: (data) => DENOMINATORS.map((denominator) => perCapitaRescue(data, { denominator })),
  },
  {
    name: 'sangong',
    title: { zh: '“三公”经费', en: 'three public expenses' },
    columns: SANGONG_COLUMNS,
    tables: (data) => [sangongTrends(data)],
  },
  {
    name: 'structure',
    title: { zh: '基本支出与项目支出', en: 'basic and project expenditure' },
    columns: STRUCTURE_COLUMNS,
    tables: (data) => [expenditureStructure(data)],
  },
  {
    name: 'purposes',
    title: { zh: '项目用途', en: 'project items by purpose' },
    columns: PURPOSE_COLUMNS,
    tables: (data) => [itemPurposes(data)],
  },
  {
    name: 'personnel',
    title: { zh: '人员经费', en: 'personnel cost' },
    columns: PERSONNEL_COLUMNS,
    tables: (data) => [personnelCost(data)],
  },
];

const ofFile = (data: Dataset, name: TableName): ExportTable => {
  const columns = columnsOf(name);
  const table = toTable<object>(data.rows[name], columns as Column<never>[]);
  return { name, title: TABLES[name].title, columns, rows: toRows<Record<string, Cell>>(table) };
};

const ofMeasure = (data: Dataset, { name, title, columns, tables }: Measure): ExportTable => ({
  name,
  title,
  columns,
  rows: tables(data).flatMap((table) => toRows<Record<string, Cell>>(table)),
});

const DICTIONARY_COLUMNS: readonly Column[] = [
  { name: 'table', kind: 'text', zh: '表', en: 'table' },
  { name: 'column', kind: 'text', zh: '列', en: 'column' },
  {
    name: 'type',
    kind: 'text',
    zh: '类型',
    en: 'type: text, number or boolean; lists are texts joined by spaces',
  },
  { name: 'unit', kind: 'text', zh: '单位', en: 'unit; “in unit” where the row’s own column unit says it' },
  { name: 'title_zh', kind: 'text', zh: '含义（中文）', en: 'what it is, in Chinese' },
  { name: 'title_en', kind: 'text', zh: '含义（英文）', en: 'what it is, in English' },
];

const describe = (table: ExportTable): Record<string, Cell>[] =>
  table.columns.map((column) => ({
    table: table.name,
    column: column.name,
    type: column.kind === 'list' ? 'text' : column.kind,
    unit: column.unit ?? null,
    title_zh: column.zh,
    title_en: column.en,
  }));

/** The data dictionary of some tables: one row a column. */
export const dictionaryOf = (tables: readonly ExportTable[]): ExportTable => ({
  name: 'dictionary',
  title: { zh: '数据字典', en: 'data dictionary' },
  columns: DICTIONARY_COLUMNS,
  rows: tables.flatMap(describe),
});

/** Everything that is exported: files of the dataset, the measures, and the dictionary of both. */
export const exportTables = (data: Dataset): ExportTable[] => {
  const tables = [
    ...FILES.map((name) => ofFile(data, name)),
    ...MEASURES.map((measure) => ofMeasure(data, measure)),
  ];
  return [...tables, dictionaryOf(tables)];
};
