/**
 * What Data Package 2.0, Data Resource 2.0 and Table Schema 2.0 demand of the properties that `datapackage.json` uses
 * (https://datapackage.org/standard/), written down as a JSON Schema.
 */
const url = { type: 'string', pattern: '^https?://' };
const path = { type: 'string', pattern: '^(?![./~])(?!.*\\.\\./)[^\\\\]+$' };
const text = { type: 'string', minLength: 1 };
const labelled = {
  type: 'array',
  items: { type: 'object', required: ['value'], properties: { value: { type: 'string' }, label: text } },
};

const fieldBase = {
  name: text,
  title: text,
  description: text,
  unit: text,
  missingValues: labelled,
  constraints: { type: 'object', properties: { required: { type: 'boolean' } }, additionalProperties: false },
};

const fieldOf = (type: string, extra: object = {}) => ({
  type: 'object',
  required: ['name', 'type', 'title', 'description'],
  properties: { ...fieldBase, type: { const: type }, ...extra },
  additionalProperties: false,
});

const names = { type: 'array', minItems: 1, items: text };

const schema = {
  type: 'object',
  required: ['$schema', 'fields', 'primaryKey'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fieldsMatch: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        oneOf: [
          fieldOf('string', { categories: labelled }),
          fieldOf('list', { delimiter: text, itemType: { enum: ['string', 'integer', 'number', 'date'] } }),
          fieldOf('integer'),
          fieldOf('number'),
          fieldOf('year'),
          fieldOf('date'),
        ],
      },
    },
    primaryKey: names,
    foreignKeys: {
      type: 'array',
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: names,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: text, fields: names },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

const resource = {
  type: 'object',
  required: ['$schema', 'name', 'type', 'schema'],
  oneOf: [{ required: ['path', 'bytes', 'hash', 'encoding', 'format'] }, { required: ['data'] }],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    type: { const: 'table' },
    title: text,
    description: text,
    path,
    data: { type: 'array', items: { type: 'object' } },
    format: text,
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    dialect: {
      type: 'object',
      properties: {
        $schema: { const: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
        header: { type: 'boolean' },
        delimiter: { type: 'string', minLength: 1, maxLength: 1 },
        lineTerminator: text,
      },
      additionalProperties: false,
    },
    schema,
  },
  additionalProperties: false,
};

/** A JSON Schema (draft 7) for the descriptors that xianbi writes. */
export const PROFILE = {
  type: 'object',
  required: ['$schema', 'name', 'version', 'licenses', 'sources', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    title: text,
    description: text,
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['name'], properties: { path: url } },
    },
    sources: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', minProperties: 1, properties: { title: text, path: url, version: text } },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
  additionalProperties: false,
};
