import type { FieldType, Table } from '../../../dataset/schema/table.ts';
import { TABLES } from '../../../dataset/schema/tables.ts';
import type { Bilingual } from '../../../model/bilingual.ts';
import { FLAG_NAMES, FLAGS } from '../../../model/flag.ts';
import type { Concept } from '../../../model/reference.ts';
import { unitWords } from '../../../model/unit-words.ts';
import type { Row } from '../table/column.ts';
import { text, type ViewTable } from './common-columns.ts';

const TYPE_WORDS: Readonly<Record<FieldType, Bilingual>> = {
  text: { zh: '文本', en: 'text' },
  list: { zh: '列表', en: 'list' },
  integer: { zh: '整数', en: 'integer' },
  number: { zh: '数值', en: 'number' },
  year: { zh: '年份', en: 'year' },
  date: { zh: '日期', en: 'date' },
};

const KIND_WORDS: Readonly<Record<Concept['unit_kind'], Bilingual>> = {
  money: { zh: '金额', en: 'money' },
  count: { zh: '计数', en: 'count' },
  percent: { zh: '百分比', en: 'percent' },
};

/** Units of columns, where they are more than a sign. */
const UNIT_NAMES: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  ['in unit', '上年=100'].map((unit) => [unit, unitWords(unit)]),
);

/** Every column of every file of the dataset. */
export const DICTIONARY_TABLE: ViewTable = {
  name: 'data-dictionary',
  caption: { zh: '数据字典：每个文件的每一列', en: 'Data dictionary: every column of every file' },
  columns: [
    text('file', ['文件', 'File']),
    text('column', ['列', 'Column']),
    { ...text('meaning_zh', ['含义', 'Meaning']), names: { zh: 'meaning_zh', en: 'meaning_en' } },
    text('type', ['类型', 'Type'], TYPE_WORDS),
    text('unit', ['单位', 'Unit'], UNIT_NAMES),
    text('values', ['取值', 'Values']),
  ],
};

const rowsOf = (table: Table<unknown>): Row[] =>
  table.fields.map((field) => ({
    file: `data/${table.path}`,
    column: field.name,
    meaning_zh: field.title.zh,
    meaning_en: field.title.en,
    type: field.type,
    unit: field.unit ?? '',
    values: field.categories?.filter((value) => value !== '').join(' · ') ?? '',
  }));

/** The rows of the data dictionary, from the schema that the files are read and written by. */
export const dictionaryRows = (): Row[] =>
  Object.values(TABLES).flatMap((table) => rowsOf(table as Table<unknown>));

/** The closed list of concepts with their names. */
export const CONCEPTS_TABLE: ViewTable = {
  name: 'concepts',
  caption: { zh: '概念', en: 'Concepts' },
  columns: [
    text('concept', ['标识', 'Identifier']),
    { ...text('zh', ['中文名', 'Chinese name']), chinese: true },
    text('en', ['英文名', 'English name']),
    text('parent', ['上级', 'Parent']),
    text('unit_kind', ['计量', 'Kind of unit'], KIND_WORDS),
  ],
};

/** The letters of the observation-status list with their meanings. */
export const FLAGS_TABLE: ViewTable = {
  name: 'flags',
  caption: { zh: '标记（SDMX CL_OBS_STATUS）', en: 'Flags (SDMX CL_OBS_STATUS)' },
  columns: [
    text('letter', ['标记', 'Letter']),
    { ...text('zh', ['含义', 'Meaning']), names: { zh: 'zh', en: 'en' } },
  ],
};

/** The rows of the table of flags. */
export const flagRows = (): Row[] => FLAGS.map((letter) => ({ letter, ...FLAG_NAMES[letter] }));
