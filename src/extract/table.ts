import type { TableBlock, TableRow } from '../model/block.ts';
import type { Reading } from './claim.ts';
import { plainLabel } from './labels.ts';
import { chartTable } from './table-chart.ts';
import type { TableContext } from './table-context.ts';
import { moneyTable } from './table-money.ts';
import { notesOf } from './table-notes.ts';
import { targetTable } from './table-targets.ts';

const INDICATORS = /^(?:[一二三]级指标|(?:年度)?指标值|(?:数量|质量|时效|成本)指标)$/;
const TASKS = /^任务名称$/;
const ACTIVITIES = /职责活动|工作活动/;

const has = (row: TableRow, word: RegExp): boolean =>
  row.cells.some((cell) => word.test(plainLabel(cell.text)));

const rowsOf = (table: TableBlock, from: number, to: number): TableBlock => ({
  ...table,
  rows: table.rows.slice(from, to),
});

const both = (first: Reading, second: Reading): Reading => ({
  claims: [...first.claims, ...second.claims],
  refusals: [...first.refusals, ...second.refusals],
});

/** A 整体支出 table: tasks with their amounts, then indicators. */
const taskTable = (table: TableBlock, from: number, context: TableContext): Reading => {
  const to = table.rows.findIndex(
    (row, at) => at > from && (has(row, INDICATORS) || has(row, /^年度(?:总体)?目标$/)),
  );
  const end = to < 0 ? table.rows.length : to;
  return both(
    moneyTable(rowsOf(table, from, end), context),
    targetTable(rowsOf(table, end, table.rows.length), context),
  );
};

const readRows = (table: TableBlock, context: TableContext): Reading => {
  const tasks = table.rows.findIndex((row) => has(row, TASKS));
  if (tasks >= 0) return taskTable(table, tasks, context);
  const targets =
    table.rows.some((row) => has(row, INDICATORS)) && !table.rows.some((row) => has(row, ACTIVITIES));
  return targets ? targetTable(table, context) : moneyTable(table, context);
};

/** Figures that were already read are not read again. */
const unread = (notes: Reading, { claims, refusals }: Reading): Reading => {
  const read = new Set([
    ...claims.map(({ figureStart }) => figureStart),
    ...refusals.map(({ start }) => start),
  ]);
  return {
    claims: notes.claims.filter(({ figureStart }) => !read.has(figureStart)),
    refusals: notes.refusals.filter(({ start }) => !read.has(start)),
  };
};

/** What a table states: its claims, and the figures in it that no rule could map. */
export const extractTable = (table: TableBlock, context: TableContext): Reading => {
  if (table.form === 'chart') return chartTable(table, context);
  const read = readRows(table, context);
  return both(read, unread(notesOf(table, context), read));
};
