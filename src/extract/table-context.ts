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
  /** Worth of the last digit among the document's amounts of a unit: for tables and charts that print no decimals. */
  readonly stepOf?: (unit: Unit) => number | undefined;
}

const COMMON = new WeakMap<readonly TableBlock[], Unit | null>();

const unitAmong = (tables: readonly TableBlock[]): Unit | null => {
  const units = tables.map((table) => unitNamed(table.unit ?? ''));
  const money = new Set(units.filter((unit) => unit !== null && unitKind(unit) === 'money'));
  return money.size === 1 ? [...money][0]! : null;
};

/** The one money unit that the document's tables print, found once for a document; null where they print several or none. */
export const commonUnit = ({ tables = [] }: TableContext): Unit | null => {
  const known = COMMON.get(tables);
  if (known !== undefined) return known;
  const unit = unitAmong(tables);
  COMMON.set(tables, unit);
  return unit;
};
