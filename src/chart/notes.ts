import { REASON_SEPARATOR } from '../compare/flag-columns.ts';
import type { Language } from '../model/bilingual.ts';
import { type ChartRow, countyName } from './chart-row.ts';

const JOINED: Readonly<Record<Language, { list: string; open: string; close: string; source: string }>> = {
  zh: { list: '、', open: '（', close: '）', source: '来源：' },
  en: { list: ', ', open: ' (', close: ')', source: 'Sources: ' },
};

/** Curly quotes are as wide as an ideograph in a Chinese font: English takes straight ones. */
const typeset = (text: string, language: Language): string =>
  language === 'en' ? text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") : text;

const reasonsOf = (row: ChartRow, language: Language): string[] => {
  const text = row[language === 'zh' ? 'reasons_zh' : 'reasons_en'];
  if (typeof text !== 'string' || text === '') return [];
  return text.split(REASON_SEPARATOR).map((part) => typeset(part.trim(), language));
};

const countiesByReason = (rows: readonly ChartRow[], language: Language): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const row of rows)
    for (const reason of reasonsOf(row, language)) {
      const counties = found.get(reason) ?? new Set<string>();
      found.set(reason, counties.add(countyName(row, language)));
    }
  return found;
};

/**
 * The notes below a chart: one text for each reason of a flag, with the counties that carry it where not all
 * do, ordered by letter; then the source line with the documents' names.
 */
export const chartNotes = (
  rows: readonly ChartRow[],
  sources: readonly string[],
  language: Language,
): string[] => {
  const { list, open, close, source } = JOINED[language];
  const all = new Set(rows.map((row) => countyName(row, language))).size;
  const reasons = [...countiesByReason(rows, language)].map(([reason, counties]) =>
    counties.size === all ? reason : `${reason}${open}${[...counties].join(list)}${close}`,
  );
  const byLetter = reasons.sort((a, b) => (a[0]! < b[0]! ? -1 : a[0]! > b[0]! ? 1 : 0));
  return sources.length > 0 ? [...byLetter, source + sources.join(list)] : byLetter;
};
