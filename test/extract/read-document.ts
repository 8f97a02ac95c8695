import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Extraction, extract } from '../../src/extract/extract.ts';
import { readText } from '../../src/read/read-text.ts';
import { testReference } from './reference.ts';

const reference = testReference();

/** Reads one file of the repository as the command line does, under its name without ending. */
export const extractPath = (path: string): Extraction & { readonly source: string } => {
  const source = readFileSync(new URL(path, import.meta.url), 'utf8').replace(/^\uFEFF/, '');
  return { ...extract(readText(source), { docId: basename(path, '.txt') }, reference), source };
};

/** Reads an invented text; its year and stage are told where its words do not say them. */
export const extractText = (
  source: string,
  told: { fiscalYear?: number; stage?: 'budget' | 'final' } = {},
): Extraction => extract(readText(source), { docId: 'invented', ...told }, reference);
