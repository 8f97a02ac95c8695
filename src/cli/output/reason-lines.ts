import { REASON_SEPARATOR } from '../../compare/flag-columns.ts';
import type { MeasureRow } from '../../compare/rows/measure-row.ts';
import type { SangongRow } from '../../compare/rows/sangong-row.ts';
import type { Language } from '../../model/bilingual.ts';

interface Joints {
  readonly open: string;
  readonly comma: string;
  readonly close: string;
  readonly except: (names: string) => string;
}

const JOINTS: Readonly<Record<Language, Joints>> = {
  zh: { open: '（', comma: '、', close: '）', except: (names) => `除${names}外各行` },
  en: { open: ' (', comma: ', ', close: ')', except: (names) => `all rows but ${names}` },
};

/** What notes call a row: its county and year. */
export const rowLabel = (row: MeasureRow, language: Language): string =>
  `${language === 'zh' ? row.county_zh : row.county_en} ${row.fiscal_year}`;

type Reasoned = MeasureRow & Pick<Partial<SangongRow>, 'operating_reasons_zh' | 'operating_reasons_en'>;

/** The reasons of a row's flags, also of those that only one of its columns carries. */
export const reasonsIn = (row: Reasoned, language: Language): string[] => {
  const texts =
    language === 'zh'
      ? [row.reasons_zh, row.operating_reasons_zh ?? '']
      : [row.reasons_en, row.operating_reasons_en ?? ''];
  return texts.flatMap((text) => text.split(REASON_SEPARATOR)).filter(Boolean);
};

const rowsByReason = (rows: readonly MeasureRow[], language: Language): Map<string, MeasureRow[]> => {
  const bearers = new Map<string, MeasureRow[]>();
  for (const row of rows)
    for (const reason of reasonsIn(row, language)) bearers.set(reason, [...(bearers.get(reason) ?? []), row]);
  return bearers;
};

const labelsOf = (rows: readonly MeasureRow[], language: Language): string[] => [
  ...new Set(rows.map((row) => rowLabel(row, language))),
];

/** Which rows a reason holds for: nothing where for all; those that it does not hold for where they are the fewer. */
const extent = (bearers: readonly MeasureRow[], all: readonly MeasureRow[], language: Language): string => {
  const { open, comma, close, except } = JOINTS[language];
  const others = all.filter((row) => !bearers.includes(row));
  const [held, free] = [labelsOf(bearers, language), labelsOf(others, language)];
  if (free.length === 0) return '';
  const apart = !free.some((label) => held.includes(label));
  const names = apart && free.length < held.length ? except(free.join(comma)) : held.join(comma);
  return `${open}${names}${close}`;
};

/** Every reason of a flag once, with the rows that it holds for where that is not all of them. */
export const reasonLines = (rows: readonly MeasureRow[], language: Language): string[] =>
  [...rowsByReason(rows, language)].map(([reason, bearers]) => {
    const where = extent(bearers, rows, language);
    return where === '' ? reason : `${reason.replace(/[。.]$/, '')}${where}`;
  });
