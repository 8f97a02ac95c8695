import type { Row } from './column.ts';

/** A column to sort by, and which way. */
export interface Order {
  readonly name: string;
  readonly descending: boolean;
}

/** An order as the address carries it: `table.column`, and `-table.column` from high to low. */
export const writeOrder = (table: string, { name, descending }: Order): string =>
  `${descending ? '-' : ''}${table}.${name}`;

/** The order that the address carries for a table; null where it is another's, none, or of no column of `names`. */
export const readOrder = (text: string | null, table: string, names: readonly string[]): Order | null => {
  const descending = text?.startsWith('-') ?? false;
  const name = names.find((each) => text === writeOrder(table, { name: each, descending }));
  return name === undefined ? null : { name, descending };
};

const isMissing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || Number.isNaN(value);

const compareValues = (left: unknown, right: unknown): number =>
  typeof left === 'number' && typeof right === 'number'
    ? left - right
    : String(left).localeCompare(String(right), 'zh');

/** Rows in the order of a column; rows without a value come last either way, ties keep their place. */
export const sortRows = <T extends Row>(rows: readonly T[], { name, descending }: Order): T[] =>
  [...rows].sort((a, b) => {
    const [left, right] = [a[name], b[name]];
    if (isMissing(left) || isMissing(right)) return Number(isMissing(left)) - Number(isMissing(right));
    return descending ? compareValues(right, left) : compareValues(left, right);
  });
