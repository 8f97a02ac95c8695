import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/dataset/schema/table.ts';
import { TABLE_NAMES, TABLES } from '../../src/dataset/schema/tables.ts';
import { DOCUMENT_COLUMNS } from '../../src/model/document.ts';
import { FACT_COLUMNS } from '../../src/model/fact.ts';
import { FINDING_COLUMNS } from '../../src/model/finding.ts';
import { STATEMENT_COLUMNS } from '../../src/model/statement.ts';

const names = (table: { fields: Table<unknown>['fields'] }): string[] =>
  table.fields.map((field) => field.name);

describe('schema', () => {
  // biome-ignore format: table
  it.each([
    ['documents',  DOCUMENT_COLUMNS],
    ['statements', STATEMENT_COLUMNS],
    ['facts',      FACT_COLUMNS],
    ['findings',   FINDING_COLUMNS],
  ] as const)('%s has exactly the columns of the model, in order', (name, columns) => {
    expect(names(TABLES[name])).toEqual([...columns]);
  });

  it.each(TABLE_NAMES)(
    '%s: keys are columns, and every word of a closed set is explained or plain',
    (name) => {
      const table = TABLES[name] as Table<unknown>;
      expect(names(table)).toEqual(expect.arrayContaining([...table.primaryKey]));
      for (const key of table.foreignKeys) {
        expect(names(table)).toContain(key.field);
        expect(names(TABLES[key.table as keyof typeof TABLES])).toContain(key.column);
      }
      for (const field of table.fields) {
        expect(field.title.zh).toMatch(/\p{Script=Han}|SHA-256/u);
        expect(field.title.en).toMatch(/[a-z0-9]/i);
        if (field.labels)
          expect(Object.keys(field.labels)).toEqual(expect.arrayContaining([...(field.categories ?? [])]));
      }
    },
  );
});
