import type { Bilingual } from '../model/bilingual.ts';
import type { DocumentRow } from '../model/document.ts';
import type { Field, FieldType, Table } from './schema/table.ts';

/** A JSON object of the descriptor, keys in the order of writing. */
type Json = Readonly<Record<string, unknown>>;

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** Types of the Table Schema 2.0. */
const TYPES: Readonly<Record<FieldType, Json>> = {
  text: { type: 'string' },
  list: { type: 'list', delimiter: ' ', itemType: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  year: { type: 'year' },
  date: { type: 'date' },
};

const both = (text: Bilingual): string => `${text.zh} ${text.en}`;

const NO_VALUE: Bilingual = { zh: '未载明或不适用', en: 'not given or not applicable' };

const missingValues = (field: Field): Json =>
  field.blank === 'error' ? {} : { missingValues: [{ value: '', label: both(field.missing ?? NO_VALUE) }] };

const categories = (field: Field): Json => {
  if (field.categories === undefined || field.type === 'list') return {};
  const values = field.categories.filter((value) => value !== '');
  const label = (value: string): Json => {
    const name = field.labels?.[value];
    return name === undefined ? {} : { label: both(name) };
  };
  return { categories: values.map((value) => ({ value, ...label(value) })) };
};

const vocabulary = (field: Field): string => {
  if (field.type !== 'list' || field.labels === undefined) return '';
  const words = Object.entries(field.labels).map(([word, name]) => `${word} ${both(name)}`);
  return `; ${words.join(', ')}`;
};

const fieldOf = (field: Field): Json => ({
  name: field.name,
  ...TYPES[field.type],
  title: field.title.zh,
  description: `${field.title.en}${vocabulary(field)}`,
  ...(field.unit === undefined ? {} : { unit: field.unit }),
  ...categories(field),
  ...missingValues(field),
  ...(field.blank === 'error' ? { constraints: { required: true } } : {}),
});

/** The references that a Table Schema can express: single values, to a file of the same package. */
const foreignKeys = (table: Table<unknown>, names: readonly string[]): Json => {
  const isList = (name: string): boolean => table.fields.some((f) => f.name === name && f.type === 'list');
  const keys = table.foreignKeys
    .filter((key) => names.includes(key.table) && !isList(key.field))
    .map((key) => ({
      fields: [key.field],
      reference:
        key.table === table.name ? { fields: [key.column] } : { resource: key.table, fields: [key.column] },
    }));
  return keys.length === 0 ? {} : { foreignKeys: keys };
};

const schemaOf = (table: Table<unknown>, names: readonly string[]): Json => ({
  $schema: `${PROFILES}/tableschema.json`,
  fieldsMatch: 'exact',
  fields: table.fields.map(fieldOf),
  primaryKey: [...table.primaryKey],
  ...foreignKeys(table, names),
});

/** A file of the package, beside the descriptor. */
export interface PackagedFile {
  readonly table: Table<unknown>;
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** A small table that the files refer to; its rows stand in the descriptor itself. */
export interface PackagedRows {
  readonly table: Table<unknown>;
  readonly rows: readonly unknown[];
}

const head = (table: Table<unknown>): Json => ({
  $schema: `${PROFILES}/dataresource.json`,
  name: table.name,
  type: 'table',
  title: table.title.zh,
  description: table.title.en,
});

const fileResource = (file: PackagedFile, names: readonly string[]): Json => ({
  ...head(file.table),
  path: file.path,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: file.bytes,
  hash: `sha256:${file.sha256}`,
  dialect: { $schema: `${PROFILES}/tabledialect.json`, header: true, delimiter: ',', lineTerminator: '\n' },
  schema: schemaOf(file.table, names),
});

const rowsResource = ({ table, rows }: PackagedRows, names: readonly string[]): Json => ({
  ...head(table),
  data: rows,
  schema: schemaOf(table, names),
});

const sourceOf = (document: DocumentRow): Json => ({
  title: document.title,
  ...(document.url === null ? {} : { path: document.url }),
  version: String(document.revision),
  doc_id: document.doc_id,
  sha256: document.sha256,
  licence: document.licence,
});

/** What the descriptor is made of. */
export interface PackageContents {
  /** Of the program that wrote the files. */
  readonly version: string;
  readonly files: readonly PackagedFile[];
  readonly tables: readonly PackagedRows[];
  readonly documents: readonly DocumentRow[];
}

/**
 * The descriptor of the dataset as a Frictionless Data Package v2: `datapackage.json` as text. Titles are Chinese,
 * descriptions English; it depends on its input alone (no dates), so that building twice gives the same bytes.
 */
export const describePackage = ({ version, files, tables, documents }: PackageContents): string => {
  const names = [...files, ...tables].map((one) => one.table.name);
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'xianbi',
    title: '县级部门预决算公开数据集',
    description:
      'What Chinese county bureaus state in their budget and final-account disclosures: each figure with the sentence it came from. Field titles are Chinese, descriptions English. A value that no row states is undisclosed, never zero.',
    version,
    licenses: [{ name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License' }],
    sources: documents.map(sourceOf),
    resources: [
      ...files.map((file) => fileResource(file, names)),
      ...tables.map((one) => rowsResource(one, names)),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
};
