import { isNumeric } from './figure-cell.ts';
import { amountsOf, type Band, type Measure } from './print-columns.ts';
import type { Piece } from './print-line.ts';
import type { PrintLine } from './print-region.ts';

/** What a column of a printed table holds. */
export type Kind = 'code' | 'text' | 'amount';

/** A column of a printed table. */
export interface Column {
  readonly kind: Kind;
  readonly band: Band;
  /** Tables side by side are panels, counted from the left. */
  readonly panel: number;
}

/** A piece and the column it stands in. */
export interface Placed {
  readonly piece: Piece;
  readonly column: number;
  /** Where the piece lies across the page. */
  readonly band: Band;
}

const middle = ([left, right]: Band): number => (left + right) / 2;

const overlaps = (a: Band, b: Band): boolean => a[0] < b[1] && b[0] < a[1];

/** Bands that overlap, or lie closer than two columns, made one. */
export function unite(bands: readonly Band[]): Band[] {
  const out: Band[] = [];
  for (const band of [...bands].sort((a, b) => a[0] - b[0])) {
    const open = out.at(-1);
    if (open !== undefined && band[0] < open[1]) out[out.length - 1] = [open[0], Math.max(open[1], band[1])];
    else out.push(band);
  }
  return out;
}

interface Label {
  readonly piece: Piece;
  readonly band: Band;
  readonly slot: number;
  readonly code: boolean;
}

/** The pieces of rows that are no figures, with the number of figure columns on their left. */
function labelsOf(
  rows: readonly PrintLine[],
  bands: readonly Band[],
  how: { marked: boolean; measure: Measure },
): Label[] {
  return rows.flatMap((row) => {
    const amounts = new Set(amountsOf(row, how.marked));
    return row.pieces
      .filter((piece) => !amounts.has(piece))
      .map((piece) => {
        const band = piece[how.measure];
        const slot = bands.filter((other) => middle(other) < middle(band)).length;
        return { piece, band, slot, code: isNumeric(piece.text) };
      });
  });
}

const columnsOfSlot = (labels: readonly Label[], panel: number): Column[] => {
  const codes = unite(labels.filter(({ code }) => code).map(({ band }) => band));
  const texts = labels.filter(({ code }) => !code).map(({ band }) => band);
  const text: Band[] =
    texts.length === 0 ? [] : [texts.reduce((a, b) => [Math.min(a[0], b[0]), Math.max(a[1], b[1])])];
  return [
    ...codes.map((band): Column => ({ kind: 'code', band, panel })),
    ...text.map((band): Column => ({ kind: 'text', band, panel })),
  ];
};

/** The columns of rows that share their figure bands: labels (codes, then text) and figures, panel by panel. */
export function columnsOf(
  rows: readonly PrintLine[],
  bands: readonly Band[],
  how: { marked: boolean; measure: Measure },
): Column[] {
  const labels = labelsOf(rows, bands, how);
  const columns: Column[] = [];
  let panel = 0;
  for (let slot = 0; slot <= bands.length; slot += 1) {
    const here = labels.filter((label) => label.slot === slot);
    if (slot > 0 && slot < bands.length && here.length > 0) panel += 1;
    columns.push(...columnsOfSlot(here, panel));
    const band = bands[slot];
    if (band !== undefined) columns.push({ kind: 'amount', band, panel });
  }
  return columns;
}

const distance = (a: Band, b: Band): number =>
  overlaps(a, b) ? 0 : Math.min(Math.abs(a[0] - b[1]), Math.abs(b[0] - a[1]));

/** For each place, from left to right, the nearest of the bands right of the one before; none is taken twice. */
export function nearestInOrder(places: readonly Band[], bands: readonly Band[]): number[] {
  const taken: number[] = [];
  places.forEach((band, i) => {
    const from = (taken[i - 1] ?? -1) + 1;
    const to = Math.max(from + 1, bands.length - (places.length - i - 1));
    let best = from;
    for (let k = from + 1; k < to; k += 1) {
      if (distance(bands[k]!, band) < distance(bands[best]!, band)) best = k;
    }
    taken.push(best);
  });
  return taken;
}

const nearest = (
  band: Band,
  columns: readonly { readonly at: number; readonly band: Band }[],
): number | undefined =>
  columns.reduce<{ at: number; band: Band } | undefined>(
    (best, column) =>
      best === undefined || distance(column.band, band) < distance(best.band, band) ? column : best,
    undefined,
  )?.at;

/** A row's pieces in their columns: labels in the nearest column of their kind, figures in order. */
export function place(
  row: PrintLine,
  columns: readonly Column[],
  how: { marked: boolean; measure: Measure },
): Placed[] {
  const amounts = amountsOf(row, how.marked);
  const ofKind = (kind: Kind) =>
    columns.flatMap(({ band, kind: own }, at) => (own === kind ? [{ band, at }] : []));
  const bands = ofKind('amount');
  const order = nearestInOrder(
    amounts.map((piece) => piece[how.measure]),
    bands.map(({ band }) => band),
  );
  return row.pieces.flatMap((piece) => {
    const i = amounts.indexOf(piece);
    const at =
      i >= 0
        ? bands[order[i]!]?.at
        : nearest(piece[how.measure], ofKind(isNumeric(piece.text) ? 'code' : 'text'));
    return at === undefined ? [] : [{ piece, column: at, band: piece[how.measure] }];
  });
}
