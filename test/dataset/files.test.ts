import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReference, readDataset, writeAll } from '../../src/dataset/files.ts';
import { formatTable } from '../../src/dataset/parse-table.ts';
import { resolve } from '../../src/dataset/resolve.ts';
import { DOCUMENTS } from '../../src/dataset/schema/document-table.ts';
import { FACTS } from '../../src/dataset/schema/fact-table.ts';
import { STATEMENTS } from '../../src/dataset/schema/statement-table.ts';
import { folder } from './folder.ts';
import { document, statement } from './statement.ts';

const COUNTIES =
  'county_code,county,county_en,prefecture,prefecture_code,province\n999901,某县,Mou,某市,999900,某省\n';
const statements = [statement({ value: 5 })];
const FILES = {
  'reference/counties.csv': COUNTIES,
  'sources/documents.csv': formatTable(DOCUMENTS, [document()]),
  'normalized/statements.csv': formatTable(STATEMENTS, statements),
  'normalized/facts.csv': formatTable(FACTS, resolve(statements, { documents: [document()] })),
};

const flat = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path.split('/')[1]!, text]));

describe('readDataset', () => {
  it.each([
    ['laid out like data/', FILES],
    ['side by side', flat],
  ])('reads a folder %s', (_name, files) => {
    const dataset = readDataset(folder(files));
    expect(dataset.statements).toEqual(statements);
    expect(dataset.facts.map((fact) => fact.value)).toEqual([5]);
    expect(dataset.counties.map((county) => county.county)).toEqual(['某县']);
    expect(dataset.findings).toEqual([]);
  });

  it('uses the package’s reference tables where the folder brings none', () => {
    expect(readDataset(folder(FILES)).cpi.map((row) => row.year)).toContain(2020);
  });

  it('uses the folder’s own rows where it brings them', () => {
    const own = 'region,year,index_previous_year_100,source\n某省,2031,101.5,own\n';
    expect(readDataset(folder({ ...FILES, 'reference/cpi.csv': own })).cpi).toEqual([
      { region: '某省', year: 2031, index_previous_year_100: 101.5, source: 'own' },
    ]);
  });

  const without = (path: string) =>
    Object.fromEntries(Object.entries(FILES).filter(([name]) => name !== path));
  const spoiled = (path: keyof typeof FILES, from: string, to: string) => ({
    ...FILES,
    [path]: FILES[path].replace(from, to),
  });

  // biome-ignore format: table
  it.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    ['no register',       without('sources/documents.csv'),    /^dataset: expected a file sources\/documents\.csv, found none; build it with xianbi data$/],
    ['no facts',          without('normalized/facts.csv'),     /^dataset: expected a file normalized\/facts\.csv/],
    ['a bad year',        spoiled('normalized/facts.csv', ',2020,budget,', ',20,budget,'), /facts\.csv, line 2, column fiscal_year: expected a year of four digits, found "20"$/],
    ['a bad stage',       spoiled('normalized/statements.csv', ',2020,budget,', ',2020,draft,'), /statements\.csv, line 2, column stage: expected one of budget, final, target, actual, found "draft"$/],
    ['an unknown concept', spoiled('normalized/statements.csv', ',expenditure.total,', ',expenditure.grand,'), /statements\.csv, line 2, column concept: expected a concept of .*concepts\.csv, found "expenditure\.grand"$/],
    ['an unknown witness', spoiled('normalized/facts.csv', ',doc-2020-budget:0:expenditure.total,', ',doc-2020-budget:1:x,'), /facts\.csv, line 2, column statement_ids: expected a statement_id of .*statements\.csv, found "doc-2020-budget:1:x"$/],
    ['an unknown county', spoiled('reference/counties.csv', '999901', '999902'), /documents\.csv, line 2, column county_code: expected a county_code of .*counties\.csv, found "999901"$/],
    ['a bad price index', { ...FILES, 'reference/cpi.csv': 'region,year,index_previous_year_100,source\n全国,2020,1O2,x\n' }, /cpi\.csv, line 2, column index_previous_year_100: expected a number, found "1O2"$/],
    ['another encoding',  { ...FILES, 'reference/cpi.csv': new Uint8Array([0xc8, 0xab, 0xb9, 0xfa]) }, /cpi\.csv: expected UTF-8, found other bytes; save it as UTF-8$/],
  ])('refuses %s by name', (_name, files, message) => {
    expect(() => readDataset(folder(files))).toThrow(message);
  });

  it('refuses a folder that is not there', () => {
    expect(() => readDataset('/nowhere/at/all')).toThrow(
      '/nowhere/at/all: expected a folder with a dataset, found none',
    );
  });
});

describe('loadReference', () => {
  it('gives the concepts, codes and counties of the package', () => {
    const reference = loadReference();
    expect(reference.concepts.find((one) => one.concept === 'sangong.total')?.unit_kind).toBe('money');
    expect(reference.codes.find((one) => one.code === '21013')?.name).toBe('医疗救助');
    expect(reference.counties.map((one) => one.county_en)).toContain('Baihe');
    expect(reference.phrases.length).toBeGreaterThan(0);
  });
});

describe('writeAll', () => {
  it('creates the folder and leaves nothing else behind', () => {
    const dir = join(folder({}), 'a', 'b');
    writeAll(dir, [
      { name: 'x.csv', content: '1\n' },
      { name: 'y.csv', content: '2\n' },
    ]);
    expect(readdirSync(dir).sort()).toEqual(['x.csv', 'y.csv']);
    expect(readFileSync(join(dir, 'y.csv'), 'utf8')).toBe('2\n');
  });

  it('writes none where one cannot be written', () => {
    const dir = folder({ 'x.csv': 'old\n' });
    mkdirSync(join(dir, `.y.csv.${process.pid}.tmp`));
    expect(() =>
      writeAll(dir, [
        { name: 'x.csv', content: 'new\n' },
        { name: 'y.csv', content: '2\n' },
      ]),
    ).toThrow(/expected a folder to write to, found EISDIR/);
    expect(readFileSync(join(dir, 'x.csv'), 'utf8')).toBe('old\n');
    expect(existsSync(join(dir, 'y.csv'))).toBe(false);
  });
});
