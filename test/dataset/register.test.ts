import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_DIR } from '../../src/dataset/files.ts';
import { formatTable } from '../../src/dataset/parse-table.ts';
import { readRegister, readSources } from '../../src/dataset/register.ts';
import { DOCUMENTS } from '../../src/dataset/schema/document-table.ts';
import { folder } from './folder.ts';
import { document } from './statement.ts';

const TEXT = '某县某局2020年部门预算\n';
const row = document({ county_code: null, sha256: createHash('sha256').update(TEXT).digest('hex') });
const register = (rows = [row]) => ({ 'sources/documents.csv': formatTable(DOCUMENTS, rows) });

describe('readSources', () => {
  it('gives each registered document with its bytes', () => {
    const [source] = readSources(folder({ ...register(), 'sources/doc-2020-budget.txt': TEXT }));
    expect(source?.document.doc_id).toBe('doc-2020-budget');
    expect(new TextDecoder().decode(source?.bytes)).toBe(TEXT);
  });

  // biome-ignore format: table
  it.each<[string, Record<string, string>, RegExp]>([
    ['a changed source',     { ...register(), 'sources/doc-2020-budget.txt': `${TEXT} ` }, /^doc-2020-budget\.txt: expected SHA-256 [0-9a-f]{64} as registered, found [0-9a-f]{64}; restore the file/],
    ['a row without a file', register(),                                                   /^documents\.csv, doc-2020-budget: expected a file doc-2020-budget\.txt, found none; put the file there or remove the row$/],
    ['a file without a row', { ...register(), 'sources/doc-2020-budget.txt': TEXT, 'sources/new.txt': 'x' }, /^new\.txt: expected a row in documents\.csv, found none; add the row$/],
    ['no register',          { 'sources/doc.txt': TEXT },                                  /expected a register sources\/documents\.csv, found none$/],
    ['no folder of sources', { 'documents.csv': formatTable(DOCUMENTS, [row]) },           /: expected a folder sources\/, found none$/],
    ['two rows of one name', { ...register([row, row]), 'sources/doc-2020-budget.txt': TEXT }, /documents\.csv, line 3, column doc_id: expected a value that no other row has/],
    ['a bad date',           { 'sources/documents.csv': formatTable(DOCUMENTS, [{ ...row, published: '2020/3/1' }]) }, /documents\.csv, line 2, column published: expected a date \(YYYY-MM-DD\), found "2020\/3\/1"$/],
  ])('refuses %s by name', (_name, files, message) => {
    expect(() => readSources(folder(files))).toThrow(message);
  });
});

describe('the register of the package', () => {
  it('knows its five documents, each with its own checksum', () => {
    expect(readSources().map(({ document: one }) => one.doc_id)).toEqual([
      'baihe-2020-budget',
      'huailai-2023-budget',
      'xuanhan-2020-final',
      'yongren-2022-budget',
      'zhengding-2020-budget',
    ]);
  });

  it('leaves empty what is not known and names the licence', () => {
    for (const one of readRegister()) {
      expect(one).toMatchObject({
        scope: 'department',
        revision: 1,
        url: null,
        published: null,
        retrieved: null,
      });
      expect(one.licence).toContain('Art. 5');
      expect(existsSync(join(DATA_DIR, 'sources', one.file))).toBe(true);
    }
  });
});
