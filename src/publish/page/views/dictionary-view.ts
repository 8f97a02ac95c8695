import type { Table } from '../../../dataset/schema/table.ts';
import { TABLES } from '../../../dataset/schema/tables.ts';
import type { Bilingual } from '../../../model/bilingual.ts';
import { FLAG_NAMES, FLAGS } from '../../../model/flag.ts';
import type { Row } from '../table/column.ts';
import { figure, text, UNITS, type ViewTable } from './common-columns.ts';

/** Every column of every file of the dataset. */
export const DICTIONARY_TABLE: ViewTable = {
  name: 'data-dictionary',
  caption: { zh: '数据字典：每个文件的每一列', en: 'Data dictionary: every column of every file' },
  columns: [
    text('file', ['文件', 'File']),
    text('column', ['列', 'Column']),
    { ...text('meaning_zh', ['含义', 'Meaning']), names: { zh: 'meaning_zh', en: 'meaning_en' } },
    text('type', ['类型', 'Type']),
    text('unit', ['单位', 'Unit']),
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
    text('zh', ['中文名', 'Chinese name']),
    text('en', ['英文名', 'English name']),
    text('parent', ['上级', 'Parent']),
    text('unit_kind', ['计量', 'Kind of unit']),
  ],
};

/** Residents by county with their source: the denominator that no disclosure brings. */
export const POPULATION_TABLE: ViewTable = {
  name: 'population',
  caption: { zh: '普查常住人口', en: 'Census residents' },
  columns: [
    text('county', ['县', 'County']),
    text('measure', ['口径', 'Measure']),
    text('year', ['年份', 'Year']),
    figure('value', { zh: '人数', en: 'Residents' }, UNITS.persons, { digits: 0 }),
    text('source', ['出处', 'Source']),
    text('read_from', ['读自', 'Read from']),
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

const COVERAGE_STATUS: Readonly<Record<string, Bilingual>> = {
  stated: { zh: '载明', en: 'stated' },
  zero: { zh: '印为零', en: 'printed as zero' },
  none: { zh: '文件称无', en: 'said not to exist' },
  undisclosed: { zh: '未公开', en: 'undisclosed' },
  derived: { zh: '推算', en: 'derived' },
};

/** Rows of `coverage` whose accounts are one column of the matrix. */
const accountsOf = (row: Row): string => `${row.county_code} ${row.fiscal_year} ${row.stage}`;

/** What each document discloses of each concept: one row a concept, one column a document. */
export const coverageTable = (rows: readonly Row[]): ViewTable => {
  const firsts = new Map(rows.map((row) => [accountsOf(row), row]));
  const columns = [...firsts].map(([name, row]) =>
    text(
      name,
      [`${row.county_zh} ${row.fiscal_year}`, `${row.county_en} ${row.fiscal_year}`],
      COVERAGE_STATUS,
    ),
  );
  const concept = {
    ...text('concept_zh', ['概念', 'Concept']),
    names: { zh: 'concept_zh', en: 'concept_en' },
  };
  return {
    name: 'coverage',
    caption: { zh: '各县公开了什么', en: 'What each county discloses' },
    columns: [concept, ...columns],
  };
};

/** The rows of that matrix. */
export const coverageMatrix = (rows: readonly Row[]): Row[] => {
  const matrix = new Map<unknown, Record<string, unknown>>();
  for (const row of rows) {
    const { concept, concept_zh, concept_en, status } = row;
    const line = matrix.get(concept) ?? { concept, concept_zh, concept_en };
    matrix.set(concept, { ...line, [accountsOf(row)]: status });
  }
  return [...matrix.values()];
};

/** How much of the matrix of counties and concepts is filled, in one sentence. */
export const coverageWords = (rows: readonly Row[]): Bilingual => {
  const silent = rows.filter(({ status }) => status === 'undisclosed').length;
  const told = rows.length - silent;
  return {
    zh: `县与概念共 ${rows.length} 格，${told} 格有着落（载明、推算、印为零或称无），${silent} 格未公开。`,
    en: `Of ${rows.length} cells of county and concept, ${told} are accounted for (stated, derived, printed as zero, or said not to exist) and ${silent} are undisclosed.`,
  };
};
