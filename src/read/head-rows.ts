import type { Cell, TableRow } from '../model/block.ts';
import { isDash, isNumeric } from './figure-cell.ts';

type Cells = readonly Cell[];

/** Labels of two-cell rows that name the table's subject; such a row is no head. */
const SUBJECT = /(?:名称|部门|单位|编码|期限|任务|目标)(?:[（(].{0,10}[）)])?$/;

/** Words of which a row of heads inside a table consists (performance tables change their columns halfway). */
const HEAD_WORD =
  /^(?:[一二三四]级指标|指标(?:内容|名称|值|描述|值确定依据)?|绩效指标(?:描述)?|指标性质|指标值.{0,6}|序号|备注|编码|名称|单位|数量|单价|金额|项\s?目|预算数|决算数|合\s?计|小\s?计|[优良中差]|年度目标|实施期总?目标|总额|财政拨款|其他资金)$/;

const YEAR = /(?:19|20)\d\d\s?年?度?/g;
const LONGEST_HEAD = 44;
/** Rows that name a table's subject and may stand above its heads. */
const MOST_SUBJECTS = 4;
const MONEY_HEAD = /金额|预算数|决算数|万元/;

const filled = (row: Cells): Cell[] => row.filter(({ text }) => text !== '');

/** Whether a cell can be a head: short, no figures but years (or a threshold such as 单价20万元以上的). */
const canHead = ({ text }: Cell): boolean => {
  if (text === '') return true;
  if (text.length > LONGEST_HEAD || isNumeric(text) || isDash(text) || /[。；;]/.test(text)) return false;
  return !/\d/.test(text.replace(YEAR, '')) && !/^[<>≤≥＜＞]/.test(text);
};

const isSubjectRow = (row: Cells): boolean => {
  const cells = filled(row);
  return cells.length === 2 && row.length > 3 && SUBJECT.test(cells[0]!.text);
};

const allCanHead = (row: Cells): boolean => row.every(canHead);

const isFirstHead = (row: Cells, width: number): boolean =>
  filled(row).length >= Math.min(2, width) && allCanHead(row) && !isSubjectRow(row);

/** Whether a row of heads goes on below: it has merged cells (empty after it, or fewer than the next row). */
const isSplit = (row: Cells, next: Cells): boolean =>
  row.some(({ text, span }) => text === '' || span > 1) || row.length < next.length;

/** A row that numbers the columns: 栏次 1 2 3. Its numbers are no figures. */
export const isCounter = (row: Cells): boolean => {
  const [first, ...rest] = filled(row);
  return (
    first !== undefined &&
    /^栏\s{0,4}次$/.test(first.text) &&
    rest.every(({ text }) => /^[\d=+（）()-]{1,12}$/.test(text))
  );
};

function isNextHead(row: Cells, above: Cells): boolean {
  if (isCounter(row)) return true;
  if (!allCanHead(row) || filled(row).length === 0 || isSubjectRow(row)) return false;
  const opensMerged = row[0]?.text === '';
  const length = filled(above).length + filled(row).length;
  return isSplit(above, row) && (opensMerged || length > 3) && !repeatsLabel(row);
}

/** A row of a label and nothing else is a data row (合计, or a group's name). */
const repeatsLabel = (row: Cells): boolean => filled(row).length === 1 && row[0]?.text !== '';

/** The first rows that are heads, from one row up to another; both 0 where there are none. */
type Run = readonly [from: number, to: number];

/** Where heads begin: in the first row, or below rows that name the table's subject where a head of money stands. */
function firstHead(rows: readonly Cells[], width: number): number {
  const first = rows.findIndex((row) => filled(row).length > 0);
  let at = Math.max(first, 0);
  while (at < first + MOST_SUBJECTS && rows[at] !== undefined && isSubjectRow(rows[at]!)) at += 1;
  const row = rows[at];
  if (row === undefined || !isFirstHead(row, width)) return -1;
  return at === first || row.some(({ text }) => MONEY_HEAD.test(text)) ? at : -1;
}

function leadingHeads(rows: readonly Cells[], width: number): Run {
  const from = firstHead(rows, width);
  if (from < 0) return [0, 0];
  let to = from + 1;
  while (to < rows.length - 1 && isNextHead(rows[to]!, rows[to - 1]!)) to += 1;
  return [from, to];
}

const isInnerHead = (row: Cells): boolean => {
  const cells = filled(row);
  const words = cells.filter(({ text }) => HEAD_WORD.test(text)).length;
  return cells.length >= 3 && words * 3 >= cells.length * 2 && words >= 3 && allCanHead(row);
};

/**
 * Marks rows of column heads: the first rows, as far as they hold no figures and are stacked over merged cells, and
 * rows inside that consist of head words. `known` is the number of leading heads where the form tells it.
 */
export function markHeads(rows: readonly Cells[], known?: number): TableRow[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const [from, to] = known === undefined ? leadingHeads(rows, width) : [0, known];
  return rows.map((cells, i) => ({
    cells,
    head: (i >= from && i < to) || isInnerHead(cells) || isCounter(cells),
  }));
}
