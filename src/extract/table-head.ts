import type { TableRow } from '../model/block.ts';
import { plainLabel } from './labels.ts';

/** A head as it covers one column: the text and the cell that it comes from, so that merged cells can be told. */
interface Head {
  readonly text: string;
  readonly id: string;
}

type HeadRow = readonly (Head | null)[];

/** Numbers of columns and the word before them. */
const NUMBERED = /^(?:栏次|\d{1,2}|\*+)$/;
const GROUP = /^\d{4}年|^上年|^本年|增减|变化|比较|预算数$|决算数$|执行数$/;

const printedHeads = (row: TableRow, at: number, columns: number): (Head | null)[] => {
  const heads: (Head | null)[] = Array.from({ length: columns }, () => null);
  for (const cell of row.cells) {
    const text = plainLabel(cell.text);
    if (text === '' || NUMBERED.test(text)) continue;
    for (let column = cell.column; column < Math.min(cell.column + cell.span, columns); column += 1)
      heads[column] = { text, id: `${at}:${cell.column}` };
  }
  return heads;
};

/** Whether two neighbouring columns stand under the same heads in the rows above. */
const sameAbove = (above: readonly HeadRow[], column: number): boolean =>
  above.every((row) => (row[column]?.id ?? '') === (row[column - 1]?.id ?? ''));

/** An empty cell of a head belongs to its left neighbour where both stand under the same heads. */
const spreadRight = (row: (Head | null)[], above: readonly HeadRow[]): HeadRow => {
  for (let column = 1; column < row.length; column += 1)
    if (!row[column] && row[column - 1] && sameAbove(above, column)) row[column] = row[column - 1]!;
  return row;
};

const stacksOf = (rows: readonly HeadRow[], columns: number): string[][] =>
  Array.from({ length: columns }, (_, column) => {
    const stack: string[] = [];
    for (const row of rows) {
      const text = row[column]?.text;
      if (text !== undefined && stack.at(-1) !== text) stack.push(text);
    }
    return stack;
  });

interface Group {
  readonly start: number;
  readonly end: number;
}

/** Runs of columns under the same outermost head that names a year or a change. */
const groupsOf = (top: HeadRow): Group[] => {
  const groups: Group[] = [];
  for (let start = 0; start < top.length; ) {
    let end = start + 1;
    while (end < top.length && top[end]?.id === top[start]?.id) end += 1;
    if (top[start] && end - start > 1 && GROUP.test(top[start]!.text)) groups.push({ start, end });
    start = end;
  }
  return groups;
};

const printedBelow = (rows: readonly HeadRow[], { start, end }: Group): number =>
  rows
    .slice(1)
    .reduce((sum, row) => sum + new Set(row.slice(start, end).map((head) => head?.id ?? '')).size, 0);

/**
 * Column groups of equal width repeat the same heads: a group whose own are incomplete (a merged cell was lost)
 * takes those of the first complete one, position by position.
 */
const completeGroups = (rows: readonly HeadRow[], stacks: string[][]): string[][] => {
  const groups = groupsOf(rows[0] ?? []);
  const model = groups[0];
  if (!model) return stacks;
  const full = printedBelow(rows, model);
  for (const group of groups.slice(1)) {
    if (group.end - group.start !== model.end - model.start || printedBelow(rows, group) >= full) continue;
    for (let at = 0; at < group.end - group.start; at += 1)
      stacks[group.start + at] = [stacks[group.start + at]![0]!, ...stacks[model.start + at]!.slice(1)];
  }
  return stacks;
};

/** The heads of each column, outermost first, merged cells spread over the columns that they cover. */
export const headStacks = (rows: readonly TableRow[], columns: number): string[][] => {
  const spread: HeadRow[] = [];
  rows.forEach((row, at) => {
    const printed = printedHeads(row, at, columns);
    spread.push(at < rows.length - 1 ? spreadRight(printed, spread) : printed);
  });
  return completeGroups(spread, stacksOf(spread, columns));
};
