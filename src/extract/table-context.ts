import type { Cell, TableBlock } from '../model/block.ts';
import { type Unit, unitKind } from '../model/unit.ts';
import type { DocumentContext } from './claim.ts';
import { cellFigure } from './figure.ts';
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
  /** The prose's amounts in that unit. */
  readonly proseAmounts?: ReadonlySet<number>;
  /** Worth of the last digit among the document's amounts of a unit: for tables and charts that print no decimals. */
  readonly stepOf?: (unit: Unit) => number | undefined;
}

const COMMON = new WeakMap<readonly TableBlock[], Unit | null>();

const HEAD_UNIT = /[（(]((?:万|亿|千)?元)[）)]$/;

/** The units that a table prints: after 单位：, and in brackets behind its heads. */
const unitsOf = (table: TableBlock): (Unit | null)[] => [
  unitNamed(table.unit ?? ''),
  ...table.rows
    .filter(({ head }) => head)
    .flatMap(({ cells }) => cells.map(({ text }) => unitNamed(HEAD_UNIT.exec(text.trim())?.[1] ?? ''))),
];

const unitAmong = (tables: readonly TableBlock[]): Unit | null => {
  const units = tables.flatMap(unitsOf);
  const money = new Set(units.filter((unit) => unit !== null && unitKind(unit) === 'money'));
  return money.size === 1 ? [...money][0]! : null;
};

/** Amounts that a table must have in common with the prose before it is taken to be in the prose's unit. */
const LEAST_SHARED = 2;
/** Smaller amounts are alike by chance. */
const TELLING = 10;

/**
 * The prose's unit for a table that prints none, where several of its amounts stand in the prose as well; null where
 * they do not.
 */
export const sharedUnit = (
  cells: readonly Cell[],
  { proseUnit, proseAmounts }: TableContext,
): Unit | null => {
  if (!proseUnit || !proseAmounts) return null;
  const values = cells.map(({ text }) => cellFigure(text, proseUnit)?.value ?? 0);
  const shared = new Set(values.filter((value) => value >= TELLING && proseAmounts.has(value)));
  return shared.size >= LEAST_SHARED ? proseUnit : null;
};

/** The one money unit that the document's tables print, found once for a document; null where they print several or none. */
export const commonUnit = ({ tables = [] }: TableContext): Unit | null => {
  const known = COMMON.get(tables);
  if (known !== undefined) return known;
  const unit = unitAmong(tables);
  COMMON.set(tables, unit);
  return unit;
};
