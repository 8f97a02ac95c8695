import { isNumeric } from './figure-cell.ts';
import { amountsOf, type Band, type Measure } from './print-columns.ts';
import type { Piece } from './print-line.ts';
import type { PrintLine } from './print-region.ts';

/** What a column of a printed table holds. */
export type Kind = 'code' | 'text' | 'amount';

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

/** A row's pieces in their columns: each in the nearest column of its kind. */
export function place(
  row: PrintLine,
  columns: readonly Column[],
  how: { marked: boolean; measure: Measure },
): Placed[] {
  const amounts = new Set(amountsOf(row, how.marked));
  return row.pieces.flatMap((piece) => {
    const kind: Kind = amounts.has(piece) ? 'amount' : isNumeric(piece.text) ? 'code' : 'text';
    let best = -1;
    columns.forEach((column, i) => {
      if (column.kind !== kind) return;
      if (
        best < 0 ||
        distance(column.band, piece[how.measure]) < distance(columns[best]!.band, piece[how.measure])
      )
        best = i;
    });
    return best < 0 ? [] : [{ piece, column: best }];
  });
}
