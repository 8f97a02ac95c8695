import type { Cell } from '../model/block.ts';
import { isNumeric } from './figure-cell.ts';
import { type Found, moved } from './grid.ts';
import type { Line } from './line.ts';
import { tabCells } from './tab-cells.ts';

interface Series {
  readonly name: Cell;
  readonly categories: readonly Cell[];
  readonly values: readonly Cell[];
  /** The name of the next series, which stands at the end of the line. */
  readonly following: Cell | null;
}

/** A name and a tab, nothing else: what the data of a drawn chart begin with. */
const nameOf = (source: string, line: Line | undefined): Cell | null => {
  if (line === undefined || !line.text.endsWith('\t')) return null;
  const [name, rest, ...more] = tabCells(source, line);
  return more.length === 0 && rest?.text === '' && name!.text !== '' ? name! : null;
};

/** As many categories as values, perhaps the next series' name, and a tab at the end. */
function seriesOf(source: string, line: Line | undefined, name: Cell): Series | null {
  if (line === undefined || !line.text.endsWith('\t')) return null;
  const cells = tabCells(source, line).slice(0, -1);
  const count = cells.findIndex(({ text }) => isNumeric(text));
  const values = cells.slice(count, count * 2);
  const rest = cells.slice(count * 2);
  const regular = count > 0 && values.length === count && values.every(({ text }) => isNumeric(text));
  if (!regular || rest.length > 1) return null;
  return { name, categories: cells.slice(0, count), values, following: rest[0] ?? null };
}

const headText = ({ categories }: Series): string => categories.map(({ text }) => text).join('\t');

const sameHeads = (a: Series, b: Series): boolean => headText(a) === headText(b);

const rowsOf = (series: readonly Series[]): Cell[][] => {
  const { name, categories } = series[0]!;
  const corner: Cell = { text: '', column: 0, span: 1, start: name.start, end: name.start };
  const row = (first: Cell, rest: readonly Cell[]): Cell[] => [
    moved(first, 0),
    ...rest.map((cell, i) => moved(cell, i + 1)),
  ];
  return [row(corner, categories), ...series.map((one) => row(one.name, one.values))];
};

/**
 * What is left of a drawn chart: a series' name and a tab, then its categories and its values on one line, at whose
 * end the next series' name may stand. Comes out as a head row of categories and a row for each series.
 */
export function chartTable(source: string, lines: readonly Line[], from: number): Found | null {
  let name = nameOf(source, lines[from]);
  const series: Series[] = [];
  let i = from + 1;
  while (name !== null) {
    const one = seriesOf(source, lines[i], name);
    if (one === null || (series.length > 0 && !sameHeads(series[0]!, one))) break;
    series.push(one);
    name = one.following;
    i += 1;
  }
  if (series.length === 0) return null;
  const grid = {
    form: 'chart' as const,
    rows: rowsOf(series),
    start: lines[from]!.start,
    end: lines[i - 1]!.end,
  };
  return { grid: { ...grid, captions: [], heads: 1 }, next: i };
}
