import { format } from 'd3-format';
import type { Language } from '../../../model/bilingual.ts';
import { element } from '../element.ts';
import { parseStatementId, sourceAddress } from '../source-link.ts';
import type { FigureColumn, Row } from './column.ts';
import { GAP_WORDS } from './gap-words.ts';

const numberAt = (row: Row, name: string): number | null => {
  const value = row[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

const boundsOf = (row: Row, column: FigureColumn): readonly [number | null, number | null] => [
  numberAt(row, column.low ?? `${column.name}_low`),
  numberAt(row, column.high ?? `${column.name}_high`),
];

const isOf = (concept: string, wanted: string): boolean =>
  concept === wanted || concept.startsWith(`${wanted}.`);

/** Statement ids behind a figure: those of the row that speak of its concepts and aspect, else all of them. */
export const figureSources = (row: Row, { sources, concepts, aspect }: FigureColumn): string[] => {
  const ids = String(row[sources ?? 'sources'] ?? '')
    .split(' ')
    .filter(Boolean);
  return ids.filter((id) => {
    const said = parseStatementId(id)?.concept ?? '';
    if (aspect && !said.includes(`.${aspect}.`)) return false;
    return concepts?.some((wanted) => isOf(said, wanted)) ?? true;
  });
};

const oneSided = (value: string, low: number | null, high: number | null): string => {
  if (low === null && high === null) return value;
  if (low === null) return `≤ ${value}`;
  return high === null ? `≥ ${value}` : value;
};

const digitsOf = (row: Row, { name, digits }: FigureColumn): number =>
  digits === 'printed' ? (String(numberAt(row, name) ?? '').split('.')[1] ?? '').length : digits;

/** A figure in words for a reader: `27.99`, `≤ 29.20`, or its status where there is no value. */
export const figureText = (row: Row, column: FigureColumn, language: Language): string => {
  const value = numberAt(row, column.name);
  if (value !== null) return oneSided(format(`,.${digitsOf(row, column)}f`)(value), ...boundsOf(row, column));
  const status = column.status ? String(row[column.status] ?? '') : '';
  return GAP_WORDS[status]?.[language] ?? '—';
};

const MINUS = '\u2212';

/** The interval of true values as `27.985–27.995`; null where it is a point, open, or unknown. */
export const boundsText = (row: Row, column: FigureColumn): string | null => {
  const [low, high] = boundsOf(row, column);
  if (low === null || high === null || low === high) return null;
  const [from, to] = finestDigits(low, high, digitsOf(row, column));
  if (from === to) return null;
  return to.startsWith(MINUS) ? `${from} – ${to}` : `${from}–${to}`;
};

/** Digits beyond those of the value that an end of its interval may take. */
const MORE_DIGITS = [0, 1, 2, 3] as const;

const EXACT = 1e-9;

const isExact = (value: number, digits: number): boolean =>
  Math.abs(Number(value.toFixed(digits)) - value) <= EXACT * Math.max(1, Math.abs(value));

/** Both ends in full where a few digits do (14.975–14.985), else with as many as tell them apart. */
const finestDigits = (low: number, high: number, digits: number): readonly [string, string] => {
  const full = MORE_DIGITS.find((more) => isExact(low, digits + more) && isExact(high, digits + more));
  const apart = MORE_DIGITS.find((more) => low.toFixed(digits + more) !== high.toFixed(digits + more));
  const write = format(`,.${digits + (full ?? apart ?? 0)}f`);
  return [write(low), write(high)];
};

/** Where a figure leads: where its column says, else to the first statement behind it. */
export const figureAddress = (row: Row, column: FigureColumn, language: Language): string | null => {
  const own = column.href?.(row, language);
  if (own !== undefined) return own;
  const [first] = figureSources(row, column);
  return first ? sourceAddress(first, language) : null;
};

/** A cell: the figure, linked to where it comes from, with its interval below. */
export const figureCell = (row: Row, column: FigureColumn, language: Language): HTMLTableCellElement => {
  const text = figureText(row, column, language);
  const value = numberAt(row, column.name);
  const href = value === null ? null : figureAddress(row, column, language);
  const bounds = value === null ? null : boundsText(row, column);
  return element(
    'td',
    { class: value === null ? 'number status' : 'number' },
    href ? element('a', { href }, text) : text,
    bounds && element('span', { class: 'bounds' }, bounds),
  );
};
