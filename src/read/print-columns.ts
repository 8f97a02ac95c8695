import { isNumeric } from './figure-cell.ts';
import { isAmountText, type Piece } from './print-line.ts';
import type { PrintLine } from './print-region.ts';

/** How a page counts its columns: characters, or display columns with Chinese characters double. */
export type Measure = 'chars' | 'columns';

/** Left and right edge across the page, the right one exclusive. */
export type Band = readonly [number, number];

const CODE = /^\d{2,7}$/;
/** Columns by which every figure of a row must lie aside for the page's columns to count as moved. */
const LEAST_MOVE = 2;

/** Whether amounts in this table show by decimals or thousands marks, so that bare whole numbers are codes. */
export function marksAmounts(rows: readonly PrintLine[]): boolean {
  const numbers = rows.flatMap(({ pieces }) => pieces.slice(1).filter(({ text }) => isNumeric(text)));
  const marked = numbers.filter(({ text }) => isAmountText(text)).length;
  return marked * 2 > numbers.length;
}

/** The figures of a row: numbers that are no codes (codes stand before text, or bare where amounts are marked). */
export function amountsOf({ pieces }: PrintLine, marked: boolean): readonly Piece[] {
  const texts = pieces.findIndex(({ text }) => !isNumeric(text));
  return pieces.filter(({ text }, i) => {
    if (!isNumeric(text)) return false;
    if (marked && CODE.test(text)) return false;
    return isAmountText(text) || !(CODE.test(text) && (i < texts || (texts < 0 && i === 0)));
  });
}

const spread = (edges: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + count * count, 0);
};

/** The measure in which the right edges of figures fall together best. */
export function measureOf(rows: readonly (readonly Piece[])[]): Measure {
  const pieces = rows.flat();
  const chars = spread(pieces.map((piece) => piece.chars[1]));
  const columns = spread(pieces.map((piece) => piece.columns[1]));
  return columns > chars ? 'columns' : 'chars';
}

const overlaps = (a: Band, b: Band): boolean => a[0] < b[1] && b[0] < a[1];

const union = (a: Band, b: Band): Band => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];

/** Bands widened by a row's figures; null where the row does not fit them: the page's columns have moved. */
function widen(bands: readonly Band[], places: readonly Band[]): Band[] | null {
  const out = [...bands];
  const taken = new Set<number>();
  for (const place of places) {
    const hits = bands.flatMap((band, i) => (overlaps(band, place) ? [i] : []));
    if (hits.length > 1 || (hits[0] !== undefined && taken.has(hits[0]))) return null;
    if (hits[0] === undefined) out.push(place);
    else {
      taken.add(hits[0]);
      out[hits[0]] = union(bands[hits[0]]!, place);
    }
  }
  return out;
}

/** Whether a row with a figure in every column has them all moved the same way: the page's columns have moved. */
function hasMoved(bands: readonly Band[], places: readonly Band[]): boolean {
  if (places.length < 2 || places.length !== bands.length) return false;
  const sorted = [...bands].sort((a, b) => a[0] - b[0]);
  const shifts = places.map((place, i) => place[1] - sorted[i]![1]);
  return shifts.every((shift) => shift <= -LEAST_MOVE) || shifts.every((shift) => shift >= LEAST_MOVE);
}

/** Rows of figures that share their columns, and those columns' extents from left to right. */
export interface Sheet {
  /** Index of the first row. */
  readonly from: number;
  readonly bands: readonly Band[];
}

/** The bands widened by a row's figures; null where the page's columns have moved, or the row stands aside. */
const taking = (bands: readonly Band[], places: readonly Band[]): Band[] | null => {
  if (hasMoved(bands, places)) return null;
  const wider = widen(bands, places);
  return wider !== null && wider.length > bands.length && standsAside(bands, places) ? null : wider;
};

/** Whether a row has a figure for every column, the first right of its own, none left of it or where another's stand. */
function standsAside(bands: readonly Band[], places: readonly Band[]): boolean {
  if (places.length < 2 || places.length !== bands.length) return false;
  const rights = bands.map(([, right]) => right).sort((a, b) => a - b);
  return places.every(([, right], i) => {
    const inOther = rights.some((edge, k) => k !== i && edge === right);
    return right >= rights[i]! + (i === 0 ? 1 : 0) && !inOther;
  });
}

/** Rows in a row that long labels may push aside. */
const MOST_PUSHED = 3;

/** Whether a long label pushed a row aside: soon after, figures stand in their columns again. */
const isPushed = (
  bands: readonly Band[],
  places: readonly Band[],
  after: readonly (readonly Band[])[],
): boolean =>
  standsAside(bands, places) &&
  after.some((next) => next.length > 1 && taking(bands, next)?.length === bands.length);

/** Cuts rows where the columns of figures move (a new page without repeated heads). */
export function sheetsOf(rows: readonly (readonly Band[])[]): Sheet[] {
  const sheets: { from: number; bands: Band[] }[] = [];
  rows.forEach((places, i) => {
    const open = sheets.at(-1);
    const bands = open === undefined ? null : taking(open.bands, places);
    if (open !== undefined && bands !== null) open.bands = bands;
    else if (open === undefined || !isPushed(open.bands, places, rows.slice(i + 1, i + 1 + MOST_PUSHED)))
      sheets.push({ from: sheets.length === 0 ? 0 : i, bands: [...places] });
  });
  return sheets.map(({ from, bands }) => ({ from, bands: [...bands].sort((a, b) => a[0] - b[0]) }));
}
