import { unitWords } from '../model/unit-words.ts';
import type { Field, FieldType, Table } from './schema/table.ts';

const TYPES: Readonly<Record<FieldType, string>> = {
  text: 'text 文本',
  list: 'words, space-separated 以空格分隔',
  integer: 'integer 整数',
  number: 'number 数值',
  year: 'year 年份',
  date: 'date, ISO 日期',
};

const words = (field: Field): string => {
  if (field.categories === undefined) return '';
  const named = field.categories
    .filter((word) => word !== '')
    .map((word) => {
      const name = field.labels?.[word];
      return name === undefined ? `\`${word}\`` : `\`${word}\` ${name.zh} ${name.en}`;
    });
  return named.join('; ');
};

const blank = (field: Field): string => {
  if (field.blank === 'error') return '—';
  return field.missing === undefined ? '未载明 not given' : `${field.missing.zh} ${field.missing.en}`;
};

const unit = ({ unit: name = '' }: Field): string => {
  const { zh, en } = unitWords(name);
  return zh === en ? zh : `${zh} ${en}`;
};

const row = (field: Field): string =>
  `| \`${field.name}\` | ${TYPES[field.type]} | ${unit(field)} | ${blank(field)} | ${field.title.zh} | ${field.title.en} | ${words(field)} |`;

const HEAD = [
  '| column 列 | type 类型 | unit 单位 | empty means 空格表示 | 说明 | meaning | words 取值 |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];

const keys = (table: Table<unknown>): readonly string[] => [
  `Key 主键: ${table.primaryKey.map((name) => `\`${name}\``).join(' + ')}.`,
  ...table.foreignKeys.map((key) => `\`${key.field}\` → \`${key.table}.${key.column}\`.`),
];

/**
 * The data dictionary of one file as Markdown, in both languages: a heading, its keys, a row for each column with its
 * type, unit, what an empty cell means, and the closed set of its words.
 */
export const dictionaryOf = (table: Table<unknown>): string =>
  [
    `### \`${table.path}\``,
    '',
    `${table.title.zh} · ${table.title.en}`,
    '',
    keys(table).join(' '),
    '',
    ...HEAD,
    ...table.fields.map(row),
    '',
  ].join('\n');
