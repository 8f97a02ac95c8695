import { audit } from '../audit/audit.ts';
import { type Dataset, type DatasetTexts, parseFiles, rowsOf } from '../dataset/dataset.ts';
import { readTexts } from '../dataset/files.ts';
import { readSources, type Source } from '../dataset/register.ts';
import { resolve } from '../dataset/resolve.ts';
import { type Extraction, extractBytes } from './extraction.ts';

/** A dataset as its sources give it, and what of them was not read. */
export interface Build {
  readonly dataset: Dataset;
  readonly extractions: readonly Extraction[];
}

/** The texts that nothing is generated into: reference tables and the register. */
const givenTexts = (dir: string): DatasetTexts => {
  const { statements: _statements, facts: _facts, findings: _findings, ...given } = readTexts(dir);
  return given;
};

const extractSource = ({ document, bytes }: Source, given: Dataset): Extraction => {
  const told = {
    docId: document.doc_id,
    countyCode: document.county_code,
    agency: document.agency,
    fiscalYear: document.fiscal_year,
    stage: document.stage,
  };
  const { concepts, counties } = given;
  const reference = {
    concepts,
    counties,
    phrases: given['concept-phrases'],
    codes: given['classification-codes'],
  };
  return extractBytes({ name: document.file, bytes }, told, reference);
};

/**
 * Builds a dataset from the sources, register and reference tables of a data folder: read, extract, audit, resolve.
 *
 * @param progress called after each document
 * @throws DataError naming the file that cannot be used
 */
export const buildDataset = (dir: string, progress: (extraction: Extraction) => void): Build => {
  const sources = readSources(dir);
  const given = rowsOf(parseFiles(givenTexts(dir)));
  const extractions = sources.map((source) => {
    const extraction = extractSource(source, given);
    progress(extraction);
    return extraction;
  });
  const statements = extractions.flatMap((one) => one.statements);
  const texts = new Map(extractions.map((one) => [one.docId, one.source]));
  const unmapped = extractions.flatMap((one) => one.unmapped);
  const { concepts, documents, 'classification-codes': codes } = given;
  const findings = audit(statements, { concepts, codes, sources: texts, unmapped });
  const facts = resolve(statements, { documents, codes, findings });
  return { dataset: { ...given, statements, facts, findings }, extractions };
};
