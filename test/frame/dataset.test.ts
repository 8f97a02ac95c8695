import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toRows } from '../../src/frame/column-table.ts';
import { datasetOf, factsFromTable } from '../../src/frame/dataset.ts';
import { fromTexts } from '../../src/frame/from-texts.ts';
import { load } from '../../src/frame/load.ts';
import { load as loadInBrowser } from '../../src/frame/load-browser.ts';
import { DataError, UsageError } from '../../src/model/errors.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const textOf = (path: string): string => readFileSync(join(DATA, path), 'utf8');

describe('accessors', () => {
  const data = load();

  it.each([
    ['statements', data.statements(), data.rows.statements.length],
    ['facts', data.facts(), data.rows.facts.length],
    ['documents', data.documents(), 5],
    ['counties', data.counties(), 5],
    ['population', data.population(), data.rows.population.length],
    ['cpi', data.cpi(), 5],
    ['concepts', data.concepts(), data.rows.concepts.length],
    ['findings', data.findings(), data.rows.findings.length],
  ])('%s', (_name, table, rows) => {
    expect(table.numRows()).toBe(rows);
    expect(rows).toBeGreaterThan(0);
  });

  it('codes are texts, missing numbers are NaN inside and null at the edges', () => {
    const table = data.facts();
    expect(typeof table.get('county_code', 0)).toBe('string');
    const oneSided = data.rows.facts.findIndex((fact) => fact.relation === '≥');
    expect(table.get('high', oneSided)).toBeNaN();
    expect(toRows<{ high: number | null }>(table)[oneSided]?.high).toBeNull();
  });

  it('facts go through a table and back unchanged', () => {
    expect(factsFromTable(data.facts())).toEqual(data.rows.facts);
  });

  it('a filtered table knows its dataset; a foreign one does not', () => {
    const facts = data.facts().filter((row: { county_code: string }) => row.county_code === '130123');
    expect(datasetOf(facts).rows.facts.every((fact) => fact.county_code === '130123')).toBe(true);
    expect(datasetOf(facts).rows.documents).toHaveLength(5);
    expect(() => datasetOf(data.counties())).toThrow(UsageError);
  });
});

describe('texts', () => {
  const given = {
    documents: textOf('sources/documents.csv'),
    statements: textOf('normalized/statements.csv'),
    facts: textOf('normalized/facts.csv'),
  };

  it('give the same facts as the folder', () => {
    expect(fromTexts(given).rows.facts).toEqual(load().rows.facts);
  });

  it.each([
    [{ ...given, factoids: '' }, 'fromTexts: expected one of counties'],
    [{ documents: given.documents, statements: given.statements }, 'a file normalized/facts.csv'],
    [{ ...given, facts: given.facts.replace('万元', '万圆') }, 'facts.csv, line 2, column unit'],
    [{ ...given, facts: '' }, 'facts.csv, line 1: expected a column fact_id'],
  ])('refuse what is wrong: %#', (texts, message) => {
    expect(() => fromTexts(texts)).toThrow(message);
  });
});

describe('folders', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'xianbi-data-'));
    for (const path of ['sources/documents.csv', 'normalized/statements.csv', 'normalized/facts.csv']) {
      cpSync(join(DATA, path), join(folder, path.split('/').at(-1) ?? path));
    }
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('side by side, with the package’s own reference tables', () => {
    const data = load(folder);
    expect(data.rows.facts.length).toBe(load().rows.facts.length);
    expect(data.rows.counties).toHaveLength(5);
  });

  it('a folder’s own population is used instead', () => {
    const header = textOf('reference/population.csv').split('\n')[0];
    writeFileSync(
      join(folder, 'population.csv'),
      `${header}\n130123,正定县,census-residents,2020,7,人,own,own\n`,
    );
    expect(load(folder).rows.population.map((row) => row.value)).toEqual([7]);
  });

  it('the first bad cell is named: file, line, column, expected, found', () => {
    const header = textOf('reference/population.csv').split('\n')[0];
    writeFileSync(
      join(folder, 'population.csv'),
      `${header}\n130123,正定县,census-residents,2020,many,人,own,own\n`,
    );
    expect(() => load(folder)).toThrow(DataError);
    expect(() => load(folder)).toThrow(
      /population\.csv, line 2, column value: expected a number, found "many"/,
    );
  });

  it('a folder that is not there is named', () => {
    expect(() => load('/nowhere/at/all')).toThrow('/nowhere/at/all: expected a folder');
  });

  it('a browser is told what to do instead', () => {
    expect(() => loadInBrowser()).toThrow('give them to fromTexts');
  });
});
