import type { Cell } from '../model/block.ts';
import { cellOf } from './grid.ts';
import type { Line } from './line.ts';
import { passageOf } from './passage.ts';

/** The cells of a line, parted by tabs, each in its column; empty ones are kept. */
export function tabCells(source: string, line: Line): Cell[] {
  let start = line.start;
  return line.text.split('\t').map((part, column) => {
    const cell = cellOf(passageOf(source, start, start + part.length), column);
    start += part.length + 1;
    return cell;
  });
}
