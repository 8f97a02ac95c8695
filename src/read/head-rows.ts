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

function isNextHead(row: Cells, above: Cells): boolean {
  if (!allCanHead(row) || filled(row).length === 0 || isSubjectRow(row)) return false;
  const opensMerged = row[0]?.text === '';
  const length = filled(above).length + filled(row).length;
  return isSplit(above, row) && (opensMerged || length > 3) && !repeatsLabel(row);
}

/** A row of a label and nothing else is a data row (合计, or a group's name). */
const repeatsLabel = (row: Cells): boolean => filled(row).length === 1 && row[0]?.text !== '';

/** How many of the first rows are heads; empty rows before them are counted in. */
function leadingHeads(rows: readonly Cells[], width: number): number {
  const first = rows.findIndex((row) => filled(row).length > 0);
  if (first < 0 || !isFirstHead(rows[first]!, width)) return 0;
  let count = first + 1;
  while (count < rows.length - 1 && isNextHead(rows[count]!, rows[count - 1]!)) count += 1;
  return count;
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
  const leading = known ?? leadingHeads(rows, width);
  return rows.map((cells, i) => ({ cells, head: i < leading || isInnerHead(cells) }));
}
