import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { ReadingReference } from '../../src/model/reference.ts';

const rows = (name: string): Record<string, string | null>[] =>
  parse(readFileSync(new URL(`../../data/reference/${name}`, import.meta.url), 'utf8'), {
    columns: true,
    bom: true,
    cast: (value) => (value === '' ? null : value),
  });

/** The committed reference tables, as the command line would hand them to the reader. */
export const testReference = (): ReadingReference => ({
  concepts: rows('concepts.csv') as never,
  phrases: rows('concept-phrases.csv') as never,
  codes: rows('classification-codes.csv').map((row) => ({
    ...row,
    from_year: row.from_year === null ? null : Number(row.from_year),
    to_year: row.to_year === null ? null : Number(row.to_year),
  })) as never,
  counties: rows('counties.csv') as never,
});
