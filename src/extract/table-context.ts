import type { TableBlock } from '../model/block.ts';
import { type Unit, unitKind } from '../model/unit.ts';
import type { DocumentContext } from './claim.ts';
import type { Lexicon } from './lexicon.ts';
import { unitNamed } from './printed-units.ts';

/** What a table is read with. */
export interface TableContext {
  readonly document: DocumentContext;
  readonly lexicon: Lexicon;
  /** All tables of the document: one that prints no unit takes that of the others; charts that repeat are told apart. */
  readonly tables?: readonly TableBlock[];
  /** The money unit of the document's prose, for the residue of charts, which prints none; null where it has several. */
  readonly proseUnit?: Unit | null;
}

/** The one money unit that the document's tables print; null where they print several or none. */
export const commonUnit = ({ tables = [] }: TableContext): Unit | null => {
  const units = new Set(
    tables
      .map((table) => unitNamed(table.unit ?? ''))
      .filter((unit) => unit !== null && unitKind(unit) === 'money'),
  );
  return units.size === 1 ? [...units][0]! : null;
};
