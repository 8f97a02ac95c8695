import { complain, DataError } from '../model/errors.ts';
import { writeCell } from './cell.ts';
import type { ParsedTable } from './parse-table.ts';
import { place } from './place.ts';
import type { ForeignKey, Table } from './schema/table.ts';

/** A parsed file with the schema it was read by. */
export interface Loaded {
  readonly table: Table<unknown>;
  readonly parsed: ParsedTable<unknown>;
  /** The package's own file, in place of one that the folder does not bring. */
  readonly fallback: boolean;
}

const valuesOf = (row: unknown, field: string): readonly string[] => {
  const value = (row as Record<string, unknown>)[field];
  if (Array.isArray(value)) return value;
  return value === null ? [] : [writeCell(value)];
};

const checkKey = (from: Loaded, key: ForeignKey, to: Loaded): void => {
  const known = new Set(to.parsed.rows.flatMap((row) => valuesOf(row, key.column)));
  from.parsed.rows.forEach((row, index) => {
    const stranger = valuesOf(row, key.field).find((value) => !known.has(value));
    if (stranger === undefined) return;
    const subject = place(from.parsed.file, from.parsed.lineOf(index), key.field);
    const expected = {
      zh: `${to.parsed.file} 中的 ${key.column}`,
      en: `a ${key.column} of ${to.parsed.file}`,
    };
    throw new DataError(complain({ subject, expected, found: JSON.stringify(stranger) }));
  });
};

/**
 * Checks that what the files refer to is there; a reference to a file that is not loaded is not checked,
 * nor are the rows of a file that only stands in for one.
 *
 * @throws DataError naming file, line and column of the first value that refers to nothing
 */
export const checkForeignKeys = (loaded: readonly Loaded[]): void => {
  const byName = new Map(loaded.map((one) => [one.table.name, one]));
  for (const from of loaded.filter((one) => !one.fallback)) {
    for (const key of from.table.foreignKeys) {
      const to = byName.get(key.table);
      if (to) checkKey(from, key, to);
    }
  }
};
