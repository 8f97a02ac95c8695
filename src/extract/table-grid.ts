import type { Cell, TableBlock, TableRow } from '../model/block.ts';
import { cellFigure } from './figure.ts';
import { plainLabel } from './labels.ts';
import { headStacks } from './table-head.ts';

/** A cell of the body with its text in plain form (no spaces, full-width brackets). */
export interface Slot {
  readonly text: string;
  readonly cell: Cell;
}

/** A table split into what stands above it, one stack of heads per column, and its body. */
export interface Grid {
  readonly columns: number;
  /** Lines inside the table that belong to its caption: titles, units, dates. */
  readonly preamble: readonly string[];
  /** Heads of each column, outermost first. */
  readonly heads: readonly (readonly string[])[];
  /** Rows of the body; `null` where a cell is empty. */
  readonly body: readonly (readonly (Slot | null)[])[];
}

/** Heads of label and code columns: a row that starts with one of them is still part of the head. */
const LABEL_HEADS = new Set(
  [
    ['项目', '类', '款', '项', '科目编码', '科目名称', '科目代码', '序号', '年度', '单位名称', '单位编码'],
    ['功能分类科目编码', '功能分类科目名称', '经济分类科目编码', '经济分类科目名称', '编码', '名称', '科目'],
    ['项目名称', '一级指标', '任务名称', '职责活动', '功能分类', '经济分类', '支出功能分类科目编码', '行次'],
    ['预算单位', '部门名称', '指标', '支出功能分类科目', '支出经济分类科目', '栏次', '收入', '支出'],
  ].flat(),
);
const FORMULA = /^\d{1,2}=[\d+\-（）()]+$/;
const ORDINAL = /^\d{1,2}$/;
const TOTALS = new Set(['合计', '总计', '小计']);

const filled = (row: TableRow): readonly Cell[] => row.cells.filter((cell) => plainLabel(cell.text) !== '');

const isFigure = (text: string): boolean => cellFigure(text, '万元') !== null;

/** 栏次 1 2 3 …: numbers of columns, not figures. */
const isColumnNumbers = (row: TableRow): boolean => {
  const texts = filled(row).map((cell) => plainLabel(cell.text));
  const numbers = texts.filter((text) => ORDINAL.test(text) || FORMULA.test(text));
  const words = texts.length - numbers.length;
  if (numbers.length < 2 || words > 2 || (words > 0 && isFigure(texts[0]!))) return false;
  const marked = texts.some((text) => text === '栏次' || text === '行次' || text === '**');
  const rising = numbers.every(
    (text, at) => at === 0 || Number.parseInt(text, 10) === Number.parseInt(numbers[at - 1]!, 10) + 1,
  );
  return rising && (marked || (words === 0 && Number.parseInt(numbers[0]!, 10) === 1 && numbers.length >= 3));
};

/** Whether a row without figures still names columns. */
const namesColumns = (row: TableRow): boolean => {
  const cells = filled(row);
  const first = cells[0];
  if (!first || cells.some((cell) => isFigure(cell.text))) return false;
  const text = plainLabel(first.text);
  if (cells.length === 1 && TOTALS.has(text)) return false;
  return first.column > 0 || LABEL_HEADS.has(text);
};

const isPreamble = (row: TableRow, columns: number): boolean =>
  columns > 1 && filled(row).length === 1 && !row.head && !TOTALS.has(plainLabel(filled(row)[0]!.text));

/** How many of the leading rows are heads: those that the reader marked, and those below that name columns. */
const headCount = (rows: readonly TableRow[]): number => {
  const marked = rows.findIndex((row) => !row.head);
  let count = marked < 0 ? rows.length : marked;
  if (
    count === 0 &&
    rows[0] &&
    rows[0].cells.length > 1 &&
    !filled(rows[0]).some((cell) => isFigure(cell.text))
  )
    count = 1;
  while (count < rows.length && count > 0 && namesColumns(rows[count]!)) count += 1;
  return count;
};

const preambleCount = (rows: readonly TableRow[], columns: number): number => {
  return Math.max(
    rows.findIndex((row) => !isPreamble(row, columns)),
    0,
  );
};

/** A row of the body as one slot per column. */
const slotsOf = (row: TableRow, columns: number): (Slot | null)[] => {
  const slots: (Slot | null)[] = Array.from({ length: columns }, () => null);
  for (const cell of row.cells) {
    const text = plainLabel(cell.text);
    if (text !== '') slots[cell.column] = { text, cell };
  }
  return slots;
};

/** The grid of a table; rows of column numbers are dropped. */
export const gridOf = (table: TableBlock): Grid => {
  const rows = table.rows.filter((row) => filled(row).length > 0 && !isColumnNumbers(row));
  const columns = Math.max(table.columns, ...rows.flatMap((row) => row.cells.map((cell) => cell.column + 1)));
  const skipped = preambleCount(rows, columns);
  const rest = rows.slice(skipped);
  const heads = headCount(rest);
  return {
    columns,
    preamble: rows.slice(0, skipped).map((row) => plainLabel(filled(row)[0]!.text)),
    heads: headStacks(rest.slice(0, heads), columns),
    body: rest
      .slice(heads)
      .filter((row) => !row.head)
      .map((row) => slotsOf(row, columns)),
  };
};
