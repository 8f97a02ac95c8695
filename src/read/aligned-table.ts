import type { Found } from './grid.ts';
import type { Line } from './line.ts';

export const alignedTable = (_source: string, _lines: readonly Line[], _from: number): Found | null => null;
