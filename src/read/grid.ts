import type { Cell, Passage, TableBlock } from '../model/block.ts';

/** A table as it was found, before captions, head rows and continuation pages are settled. */
export interface Grid {
  readonly form: TableBlock['form'];
  readonly rows: readonly (readonly Cell[])[];
  readonly start: number;
  readonly end: number;
  /** Title or unit lines that stood inside the table's region. */
  readonly captions: readonly Passage[];
  /** Rows known to be heads; undefined: to be recognised. */
  readonly heads?: number;
}

/** A grid and the index of the line after it. */
export interface Found {
  readonly grid: Grid;
  readonly next: number;
}

const inOnePiece = ({ text, at }: Passage): boolean =>
  text === '' || at[text.length - 1]! - at[0]! === text.length - 1;

/** A cell holding a passage; `at` is kept only where the text does not stand in one piece. */
export function cellOf(passage: Passage, column: number, span = 1): Cell {
  const start = passage.at[0]!;
  const end = passage.at.at(-1)!;
  const base = { text: passage.text, column, span, start, end };
  return inOnePiece(passage) ? base : { ...base, at: passage.at };
}

/** The passage that a cell holds. */
export const passageIn = (cell: Cell): Passage => ({
  text: cell.text,
  at: cell.at ?? Array.from({ length: cell.text.length + 1 }, (_, i) => cell.start + i),
});

/** The same cell in another place. */
export const moved = (cell: Cell, column: number, span = cell.span): Cell => ({ ...cell, column, span });
