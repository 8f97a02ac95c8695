import { REASON_SEPARATOR } from '../compare/flag-columns.ts';
import type { Language } from '../model/bilingual.ts';
import { type ChartRow, countyName } from './chart-row.ts';

const JOINED = {
  zh: { list: '、', between: '、', colon: '：', open: '（', close: '）', source: '来源：' },
  en: { list: ', ', between: '; ', colon: ': ', open: ' (', close: ')', source: 'Sources: ' },
} as const satisfies Readonly<Record<Language, object>>;

/** Curly quotes are as wide as an ideograph in a Chinese font: English takes straight ones. */
const typeset = (text: string, language: Language): string =>
  language === 'en' ? text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") : text;

/** One reason of one row: what it is about (a part of the value drawn; empty for the value itself), and whose it is. */
interface Reason {
  readonly text: string;
  readonly about: string;
  readonly county: string;
}

const reasonsOf = (row: ChartRow, language: Language): Reason[] => {
  const text = row[language === 'zh' ? 'reasons_zh' : 'reasons_en'];
  if (typeof text !== 'string' || text === '') return [];
  const [county, about] = [countyName(row, language), String(row.about ?? '')];
  return text
    .split(REASON_SEPARATOR)
    .map((part) => ({ text: typeset(part.trim(), language), about, county }));
};

/** What the whole of a county says already is not said again of its parts. */
const withoutRepeats = (reasons: readonly Reason[]): Reason[] => {
  const key = ({ text, county }: Reason): string => JSON.stringify([text, county]);
  const whole = new Set(reasons.filter(({ about }) => about === '').map(key));
  return reasons.filter((reason) => reason.about === '' || !whole.has(key(reason)));
};

/** Values of one column by key, each once, in the order met. */
const gather = <Item>(
  items: readonly Item[],
  key: (item: Item) => string,
  value: (item: Item) => string,
): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const item of items) found.set(key(item), (found.get(key(item)) ?? new Set()).add(value(item)));
  return found;
};

/** A reason with the parts it is about: `M 公务用车购置费：无`; the letter stays in front. */
const withParts = (reason: string, parts: readonly string[], { list, colon }: (typeof JOINED)[Language]) => {
  const named = parts.filter((part) => part !== '');
  return named.length === 0 ? reason : `${reason[0]} ${named.join(list)}${colon}${reason.slice(2)}`;
};

/** Reasons as `[text and part, counties]`: parts of the same counties with the same reason stand in one note. */
const notesByReason = (rows: readonly ChartRow[], language: Language): (readonly [string, string[]])[] => {
  const reasons = withoutRepeats(rows.flatMap((row) => reasonsOf(row, language)));
  const counties = gather(
    reasons,
    ({ text, about }) => JSON.stringify([text, about]),
    ({ county }) => county,
  );
  const told = [...counties].map(([key, names]) => {
    const [text, about] = JSON.parse(key) as [string, string];
    return { about, key: JSON.stringify([text, [...names], about === '']) };
  });
  const parts = gather(
    told,
    ({ key }) => key,
    ({ about }) => about,
  );
  return [...parts].map(([key, abouts]) => {
    const [text, names] = JSON.parse(key) as [string, string[]];
    return [withParts(text, [...abouts], JOINED[language]), names] as const;
  });
};

/**
 * The notes below a chart: one text for each reason of a flag, with the counties that carry it where not all
 * do, ordered by letter; then the source line with the documents' names. A row with a column `about` (the part of
 * the drawn value that it gives) has its reasons told of that part.
 */
export const chartNotes = (
  rows: readonly ChartRow[],
  sources: readonly string[],
  language: Language,
): string[] => {
  const { list, between, open, close, source } = JOINED[language];
  const all = new Set(rows.map((row) => countyName(row, language))).size;
  const reasons = notesByReason(rows, language).map(([reason, counties]) =>
    counties.length === all ? reason : `${reason}${open}${counties.join(list)}${close}`,
  );
  const byLetter = reasons.sort((a, b) => (a[0]! < b[0]! ? -1 : a[0]! > b[0]! ? 1 : 0));
  return sources.length > 0 ? [...byLetter, source + sources.join(between)] : byLetter;
};
