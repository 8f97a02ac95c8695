import type { TableBlock } from '../model/block.ts';
import type { Reading } from './claim.ts';
import { moneyTable, type TableContext } from './table-money.ts';

export type { TableContext } from './table-money.ts';

/** What a table states: its claims, and the figures that no rule could map. */
export const extractTable = (table: TableBlock, context: TableContext): Reading => moneyTable(table, context);
