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

/** Statement ids behind a figure: those of the row that speak of its concepts, else all of them. */
export const figureSources = (row: Row, column: FigureColumn): string[] => {
  const ids = String(row[column.sources ?? 'sources'] ?? '')
    .split(' ')
    .filter(Boolean);
  if (!column.concepts) return ids;
  return ids.filter((id) => {
    const concept = parseStatementId(id)?.concept ?? '';
    return column.concepts!.some((wanted) => concept === wanted || concept.startsWith(`${wanted}.`));
  });
};

const oneSided = (value: string, low: number | null, high: number | null): string => {
  if (low === null && high === null) return value;
  if (low === null) return `≤ ${value}`;
  return high === null ? `≥ ${value}` : value;
};

/** A figure in words for a reader: `27.99`, `≤ 29.20`, or its status where there is no value. */
export const figureText = (row: Row, column: FigureColumn, language: Language): string => {
  const value = numberAt(row, column.name);
  if (value !== null) return oneSided(format(`,.${column.digits}f`)(value), ...boundsOf(row, column));
  const status = column.status ? String(row[column.status] ?? '') : '';
  return GAP_WORDS[status]?.[language] ?? '—';
};

/** The interval of true values as `27.985–27.995`; null where it is a point, open, or unknown. */
export const boundsText = (row: Row, column: FigureColumn): string | null => {
  const [low, high] = boundsOf(row, column);
  if (low === null || high === null || low === high) return null;
  const [from, to] = finestDigits(low, high, column.digits);
  return from === to ? null : `${from}–${to}`;
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

/** A cell: the figure, linked to the first statement behind it, with its interval below. */
export const figureCell = (row: Row, column: FigureColumn, language: Language): HTMLTableCellElement => {
  const text = figureText(row, column, language);
  const value = numberAt(row, column.name);
  const [first] = figureSources(row, column);
  const href = first ? sourceAddress(first, language) : null;
  const shown = href && value !== null ? element('a', { href }, text) : text;
  const bounds = value === null ? null : boundsText(row, column);
  return element(
    'td',
    { class: value === null ? 'number status' : 'number' },
    shown,
    bounds && element('span', { class: 'bounds' }, bounds),
  );
};
