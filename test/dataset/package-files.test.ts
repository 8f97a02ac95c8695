import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/files.ts';
import { packageFiles } from '../../src/dataset/package-files.ts';
import { PROFILE } from './data-package-profile.ts';

interface Resource {
  readonly name: string;
  readonly path?: string;
  readonly data?: readonly Record<string, unknown>[];
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Record<string, unknown>[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      fields: string[];
      reference: { resource?: string; fields: string[] };
    }[];
  };
}

const dataset = readDataset();
const files = packageFiles(dataset, '1.2.3');
const content = (name: string): string => files.find((file) => file.name === name)?.content ?? '';
const descriptor = JSON.parse(content('datapackage.json'));
const resources: readonly Resource[] = descriptor.resources;
const resource = (name: string): Resource => resources.find((one) => one.name === name)!;
const fieldOf = (name: string, field: string) =>
  resource(name).schema.fields.find((one) => one.name === field);

describe('packageFiles', () => {
  it('writes statements, facts, findings and the descriptor', () => {
    expect(files.map((file) => file.name)).toEqual([
      'statements.csv',
      'facts.csv',
      'findings.csv',
      'datapackage.json',
    ]);
  });

  it('leaves out findings where there are none', () => {
    const without = packageFiles({ ...dataset, findings: [] }, '1.2.3').map((file) => file.name);
    expect(without).toEqual(['statements.csv', 'facts.csv', 'datapackage.json']);
  });

  it('gives the same bytes for the same dataset', () => {
    expect(packageFiles(readDataset(), '1.2.3')).toEqual(files);
  });

  it('writes UTF-8 with one header row, LF and no byte order mark', () => {
    const text = content('statements.csv');
    expect(text.startsWith('statement_id,doc_id,county_code,')).toBe(true);
    expect(text.includes('\r')).toBe(false);
    expect(text.endsWith('\n')).toBe(true);
  });
});

describe('datapackage.json', () => {
  it('is a valid Data Package 2.0', () => {
    const validate = new Ajv({ allErrors: true, strict: false }).compile(PROFILE);
    validate(descriptor);
    expect(validate.errors).toBeNull();
  });

  it.each([
    [
      'a path upwards',
      (d: typeof descriptor) => {
        d.resources[0].path = '../x.csv';
      },
    ],
    [
      'no hash',
      (d: typeof descriptor) => {
        d.resources[0].hash = undefined;
      },
    ],
    [
      'an unknown type',
      (d: typeof descriptor) => {
        d.resources[0].schema.fields[0].type = 'words';
      },
    ],
    [
      'a resource without a name',
      (d: typeof descriptor) => {
        d.resources[0].name = undefined;
      },
    ],
  ])('the profile refuses %s', (_name, spoil) => {
    const spoiled = JSON.parse(content('datapackage.json'));
    spoil(spoiled);
    expect(new Ajv({ strict: false }).validate(PROFILE, JSON.parse(JSON.stringify(spoiled)))).toBe(false);
  });

  it('knows the size and the checksum of each file', () => {
    for (const { path, bytes, hash } of resources.filter((one) => one.path !== undefined)) {
      const text = content(path!);
      expect(bytes).toBe(Buffer.byteLength(text));
      expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    }
  });

  it('names every document as a source, with its checksum and licence', () => {
    expect(descriptor.sources).toHaveLength(5);
    for (const source of descriptor.sources) {
      expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(source.licence).toContain('Art. 5');
    }
  });

  it('refers only to what is in the package', () => {
    for (const { name, schema } of resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = reference.resource === undefined ? resource(name) : resource(reference.resource);
        expect(target.schema.fields.map((one) => one.name)).toEqual(expect.arrayContaining(reference.fields));
        expect(schema.fields.map((one) => one.name)).toEqual(expect.arrayContaining(fields));
      }
    }
    expect(resource('statements').schema.foreignKeys).toContainEqual({
      fields: ['doc_id'],
      reference: { resource: 'documents', fields: ['doc_id'] },
    });
  });

  // biome-ignore format: table
  it.each([
    ['facts',      'county_code', { type: 'string' }],
    ['facts',      'fiscal_year', { type: 'year', constraints: { required: true } }],
    ['facts',      'value',       { type: 'number', unit: 'in unit', missingValues: [{ value: '', label: '未公开 undisclosed' }] }],
    ['facts',      'high',        { type: 'number', missingValues: [{ value: '', label: '无界 unbounded' }] }],
    ['facts',      'flags',       { type: 'list', delimiter: ' ', itemType: 'string' }],
    ['statements', 'as_of',       { type: 'date' }],
    ['statements', 'start',       { type: 'integer', unit: 'UTF-16' }],
    ['documents',  'published',   { type: 'date' }],
  ])('%s.%s has its type, unit and missing value', (name, field, properties) => {
    expect(fieldOf(name, field)).toMatchObject(properties);
  });

  it('labels the words of closed sets in both languages', () => {
    expect(fieldOf('facts', 'status')?.categories).toContainEqual({
      value: 'undisclosed',
      label: '未公开 the document is silent',
    });
    expect(fieldOf('facts', 'flags')?.description).toContain('U 文件自相矛盾 conflicting statements');
  });
});
