import type { Form } from '../model/statement.ts';
import type { Cell, Entry } from './book.ts';

/** Which form speaks first where values tie: the headline sentence, then the table, then the residue of a chart. */
const FORM_RANK: Readonly<Record<Form, number>> = { heading: 0, clause: 0, list: 0, table: 1, chart: 2 };

/** A printed value with everything that prints it. */
export interface Variant {
  readonly entry: Entry;
  readonly witnesses: readonly Entry[];
}

const byValue = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const values = new Map<number, Entry[]>();
  for (const entry of entries) {
    const same = values.get(entry.quantity.value);
    if (same) same.push(entry);
    else values.set(entry.quantity.value, [entry]);
  }
  return [...values.values()];
};

const rank = (entry: Entry): number => FORM_RANK[entry.statement.how];

const speaker = (witnesses: readonly Entry[]): Entry =>
  [...witnesses].sort((a, b) => rank(a) - rank(b) || a.statement.start - b.statement.start)[0]!;

/** The distinct values of a cell: most witnesses first, then headline, table and chart, then the order of the text. */
export const variants = (cell: Cell): readonly Variant[] =>
  byValue(cell.entries)
    .map((witnesses) => ({ entry: speaker(witnesses), witnesses }))
    .sort(
      (a, b) =>
        b.witnesses.length - a.witnesses.length ||
        rank(a.entry) - rank(b.entry) ||
        a.entry.statement.start - b.entry.statement.start,
    );

/** The value that most statements of a cell print. */
export const chosen = (cell: Cell): Entry => variants(cell)[0]!.entry;

/** How many combinations of conflicting values are tried at most. */
const MOST_COMBINATIONS = 64;

const combine = (lists: readonly (readonly Entry[])[]): readonly (readonly Entry[])[] =>
  lists.reduce<readonly (readonly Entry[])[]>(
    (rows, list) => rows.flatMap((row) => list.map((entry) => [...row, entry])).slice(0, MOST_COMBINATIONS),
    [[]],
  );

/**
 * One entry from every cell, the values shown first, then those where a dissenting value is put in: a sum is
 * only said to fail where no choice of printed values adds up. The disagreement itself is another check's finding.
 */
export const combinations = (cells: readonly Cell[]): readonly (readonly Entry[])[] =>
  combine(cells.map((cell) => variants(cell).map(({ entry }) => entry)));
