import type { Cell, TableBlock } from '../model/block.ts';
import { type Unit, unitKind } from '../model/unit.ts';
import type { Claim, Refusal } from './claim.ts';
import { cellFigure, type Figure, finestStep, quantityOf } from './figure.ts';
import type { Reason } from './reasons.ts';
import type { TableContext } from './table-context.ts';
import type { Slot } from './table-grid.ts';
import type { Stated } from './table-stated.ts';

/** A claim whose parent is still to be found. */
export type Draft = { -readonly [K in keyof Claim]: Claim[K] };

/** A figure and the cells that it is quoted from. */
export interface Placed {
  readonly figure: Figure;
  readonly table: TableBlock;
  readonly cell: Cell;
  /** The cell that names the row; null where there is none. */
  readonly label: Slot | null;
}

/** A quote longer than this is cut to the figure's own cell. */
const LONGEST_QUOTE = 160;

const IN_BRACKETS = /^[（(][\d０-９.．,，%％]+[）)]$/;

/** A figure alone in brackets, as accounts print what is less than nothing: a change of (17.43) is -17.43. */
export const lessInBrackets = (figure: Figure, cell: string): Figure =>
  figure.signed || figure.value === 0 || !IN_BRACKETS.test(cell.replace(/\s/g, ''))
    ? figure
    : { ...figure, value: -figure.value, signed: true };

/** Where a character of a cell stands in the source. */
export const offsetIn = (cell: Cell, index: number): number => cell.at?.[index] ?? cell.start + index;

const spanOf = ({ cell, label }: Placed): { start: number; end: number } => {
  const start = label?.cell.start ?? cell.start;
  return start <= cell.start && cell.end - start <= LONGEST_QUOTE
    ? { start, end: cell.end }
    : { start: cell.start, end: cell.end };
};

/** 表4, 图3： a title's number. */
const TITLE_NUMBER = /^(?:附?表|图)[一二三四五六七八九十\d]/;
/** Lines above a table that say who, when and in what unit. */
const NO_TITLE = /单位[：:]|部门[：:]|编码|日期|时间[：:]|^\d{6}|^公开\d/;
const TITLE = /表|情况/;
const LONGEST_TITLE = 60;

/** The headings above a table and, innermost, its own title (表5 …支出明细表); without one, the headings alone. */
export const sectionOf = ({ section, captions }: TableBlock): readonly string[] => {
  const titles = captions
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .filter(
      (text) => text !== '' && text.length <= LONGEST_TITLE && !NO_TITLE.test(text) && TITLE.test(text),
    );
  const from = titles.findLastIndex((text) => TITLE_NUMBER.test(text));
  const own = (from < 0 ? titles.slice(-1) : titles.slice(from)).join(' ');
  return own === '' || section.at(-1) === own ? section : [...section, own];
};

/** The claim that a figure of a table makes. `step` is the worth of the last digit among its siblings. */
export const claimOf = (stated: Stated, placed: Placed, step: number | undefined): Draft => {
  const { unit: _unit, ...said } = stated;
  const { figure } = placed;
  return {
    ...said,
    parent: null,
    quantity: quantityOf(figure, step),
    printed: figure.printed,
    how: placed.table.form === 'chart' ? 'chart' : 'table',
    ...spanOf(placed),
    figureStart: offsetIn(placed.cell, figure.start),
    figureEnd: offsetIn(placed.cell, figure.end - 1) + 1,
    section: sectionOf(placed.table),
  };
};

/** The refusal of a figure of a table. `label` says what stands at its row and column. */
export const refusalOf = ({ figure, cell, table }: Placed, label: string, reason: Reason): Refusal => ({
  label,
  printed: figure.printed,
  unit: figure.unitPrinted,
  start: offsetIn(cell, figure.start),
  end: offsetIn(cell, figure.end - 1) + 1,
  section: sectionOf(table).length > 0 ? sectionOf(table).join(' › ') : null,
  money: unitKind(figure.unit) === 'money',
  reason,
});

/**
 * The finest last digit among the money figures of some cells, in `unit`; where all are whole, that of the
 * document's money. Undefined where neither has decimals.
 */
export const stepAmong = (
  cells: readonly Cell[],
  unit: Unit,
  { stepOf }: Pick<TableContext, 'stepOf'>,
): number | undefined => {
  const printed = finestStep(
    cells.flatMap((cell) => cellFigure(cell.text, unit) ?? []),
    unit,
  );
  return printed ?? (unitKind(unit) === 'money' ? stepOf?.(unit) : undefined);
};
