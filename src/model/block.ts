/** A piece of cleaned text that knows where each of its characters stands in the untouched source. */
export interface Passage {
  /** Line breaks inside a sentence joined, furniture dropped; otherwise as printed. */
  readonly text: string;
  /** `at[i]` is the source offset (UTF-16) of `text[i]`; one entry more than `text` has, for the end. */
  readonly at: readonly number[];
}

interface Placed {
  /** Span in the source, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Heading path above the block, outermost first. */
  readonly section: readonly string[];
}

/** A heading; its path of headings ends just above it. */
export interface HeadingBlock extends Placed {
  readonly kind: 'heading';
  /** 1 is outermost. */
  readonly level: number;
  readonly passage: Passage;
}

/** A paragraph or a list item: prose that stands together. */
export interface ParagraphBlock extends Placed {
  readonly kind: 'paragraph';
  readonly passage: Passage;
}

/** One cell of a grid. Merged cells span columns; `column` is the first. Empty cells are kept with an empty text. */
export interface Cell {
  readonly text: string;
  readonly column: number;
  readonly span: number;
  readonly start: number;
  readonly end: number;
  /** Only where the text does not stand in one piece (wrapped over lines, marks taken out): as `Passage.at`. */
  readonly at?: readonly number[];
}

/** A row of a table, its cells from left to right. */
export interface TableRow {
  readonly cells: readonly Cell[];
  /** Recognised as a row of column heads; repeated heads of continuation pages are dropped by the reader. */
  readonly head: boolean;
}

/** A table with its caption and unit line, continuation pages joined. */
export interface TableBlock extends Placed {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
  readonly columns: number;
  /** Title lines just above the table, nearest last; empty where none. */
  readonly captions: readonly Passage[];
  /** As printed after 单位：(元, 万元 …); null where none. */
  readonly unit: string | null;
  /** How the cells stood in the file. */
  readonly form: 'tab' | 'pipe' | 'line' | 'aligned' | 'chart';
}

/** What a document is made of. */
export type Block = HeadingBlock | ParagraphBlock | TableBlock;

/** A decoded text and its blocks in reading order. */
export interface ReadDocument {
  readonly source: string;
  readonly blocks: readonly Block[];
}
