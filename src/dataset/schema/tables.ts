import { DOCUMENTS } from './document-table.ts';
import { ERRATA } from './errata-table.ts';
import { FACTS } from './fact-table.ts';
import { FINDINGS } from './finding-table.ts';
import { ITEM_PURPOSES } from './purpose-table.ts';
import {
  CLASSIFICATION_CODES,
  CONCEPT_PHRASES,
  CONCEPTS,
  COUNTIES,
  CPI,
  POPULATION,
} from './reference-tables.ts';
import { STATEMENTS } from './statement-table.ts';
import type { Table } from './table.ts';

/** Every file of the dataset by name, referred-to files first. */
export const TABLES = {
  counties: COUNTIES,
  population: POPULATION,
  cpi: CPI,
  concepts: CONCEPTS,
  'concept-phrases': CONCEPT_PHRASES,
  'classification-codes': CLASSIFICATION_CODES,
  'item-purposes': ITEM_PURPOSES,
  documents: DOCUMENTS,
  statements: STATEMENTS,
  facts: FACTS,
  findings: FINDINGS,
  errata: ERRATA,
} as const;

/** The name of a file of the dataset. */
export type TableName = keyof typeof TABLES;

/** The type of the rows of a file. */
export type RowOf<Name extends TableName> = (typeof TABLES)[Name] extends Table<infer Row> ? Row : never;

/** The names of all files, referred-to files first. */
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];
