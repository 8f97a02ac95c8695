import type { Block, ReadDocument, TableBlock } from '../model/block.ts';
import type { ReadingReference } from '../model/reference.ts';
import type { Statement, Unmapped } from '../model/statement.ts';
import { type Unit, unitKind } from '../model/unit.ts';
import type { Claim, DocumentContext, Reading, Refusal } from './claim.ts';
import { type Figure, finestStep } from './figure.ts';
import { lexicon } from './lexicon.ts';
import { ProseReader } from './prose.ts';
import { recogniseDocument, type Told } from './recognise.ts';
import { statementsOf } from './statements.ts';
import { extractTable } from './table.ts';
import type { TableContext } from './table-context.ts';
import { tokensOf } from './tokens.ts';

/** What a document states, and what of it could not be read. */
export interface Extraction {
  readonly context: DocumentContext;
  /** In reading order. */
  readonly statements: readonly Statement[];
  /** Printed figures that no statement covers, in reading order. */
  readonly unmapped: readonly Unmapped[];
  /** Printed figures that a statement covers: distinct places, not statements. */
  readonly mapped: readonly Place[];
}

/** A printed figure's place in the source. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly money: boolean;
}

const passagesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.passage.text]));

const figuresOf = (text: string): Figure[] =>
  tokensOf(text).flatMap((token) => (token.kind === 'figure' ? [token.figure] : []));

/** How much of the prose's money must be in one unit before a figure without a unit is taken to be in it. */
const PREVAILING = 0.9;

/** The money unit that nearly all of the prose prints; null where it prints several alike, or none. */
const proseUnit = (figures: readonly Figure[]): Unit | null => {
  const units = figures.map(({ unit }) => unit).filter((unit) => unitKind(unit) === 'money');
  const share = (unit: Unit): number => units.filter((other) => other === unit).length / units.length;
  return units.find((unit) => share(unit) >= PREVAILING) ?? null;
};

const readTables = ({ blocks }: ReadDocument, context: Omit<TableContext, 'tables'>): Reading[] => {
  const tables = blocks.filter((block): block is TableBlock => block.kind === 'table');
  return tables.map((table) => extractTable(table, { ...context, tables }));
};

const functionalKeys = (readings: readonly Reading[]): Set<string> =>
  new Set(
    readings.flatMap(({ claims }) =>
      claims.filter(({ concept }) => concept === 'expenditure.function').map(({ key }) => key ?? ''),
    ),
  );

const readProse = (document: ReadDocument, reader: ProseReader): Reading[] =>
  document.blocks.flatMap((block) => {
    if (block.kind === 'heading') return [reader.heading(block)];
    return block.kind === 'paragraph' ? [reader.paragraph(block)] : [];
  });

const unmappedOf = (refusals: readonly Refusal[], claims: readonly Claim[], docId: string): Unmapped[] => {
  const covered = new Set(claims.map((claim) => claim.figureStart));
  const seen = new Set<number>();
  return refusals
    .filter(({ start }) => !covered.has(start) && !seen.has(start) && seen.add(start))
    .sort((a, b) => a.start - b.start)
    .map((refusal) => ({ ...refusal, doc_id: docId }));
};

const placesOf = (claims: readonly Claim[]): Place[] => {
  const places = new Map<number, Place>();
  for (const { figureStart, figureEnd, quantity, printed } of claims) {
    if (!/[\d０-９一二三四五六七八九十]/.test(printed)) continue;
    places.set(figureStart, {
      start: figureStart,
      end: figureEnd,
      money: unitKind(quantity.unit) === 'money',
    });
  }
  return [...places.values()].sort((a, b) => a.start - b.start);
};

/**
 * Reads the statements of a document: its tables first (their codes tell prose which class a name means), then
 * headings and paragraphs in order.
 *
 * @throws DataError where the fiscal year is neither given nor found
 */
export const extract = (
  document: ReadDocument,
  told: Told & { readonly docId: string },
  reference: ReadingReference,
): Extraction => {
  const context = recogniseDocument(document, told, reference.counties);
  const words = lexicon(reference);
  const figures = passagesOf(document.blocks).flatMap(figuresOf);
  const steps = new Map<Unit, number | undefined>();
  const stepOf = (unit: Unit): number | undefined => {
    if (!steps.has(unit)) steps.set(unit, finestStep(figures, unit));
    return steps.get(unit);
  };
  const unit = proseUnit(figures);
  const tables = readTables(document, {
    document: context,
    lexicon: words,
    proseUnit: unit,
    proseAmounts: new Set(figures.filter((figure) => figure.unit === unit).map(({ value }) => value)),
    stepOf,
  });
  const reader = new ProseReader({ document: context, words, known: functionalKeys(tables), stepOf });
  const readings = [...tables, ...readProse(document, reader)];
  const claims = readings.flatMap((reading) => reading.claims);
  const refusals = readings.flatMap((reading) => reading.refusals);
  return {
    context,
    statements: statementsOf(claims, document.source, context),
    unmapped: unmappedOf(refusals, claims, told.docId),
    mapped: placesOf(claims),
  };
};
