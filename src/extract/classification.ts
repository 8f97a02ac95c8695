import type { ClassCode, Classification } from '../model/reference.ts';
import { labelStages, normaliseLabel } from './labels.ts';

/** What narrows a name that several codes share. */
export interface CodeHints {
  readonly year?: number;
  /** Codes above, outermost first; a code must start with the last of them. */
  readonly within?: string | null;
  /** Codes that the document prints somewhere. */
  readonly known?: ReadonlySet<string>;
}

/** The national classifications, looked up by code or by name. */
export interface Classifications {
  /** Whether the code is in the list. */
  readonly has: (classification: Classification, code: string) => boolean;
  /** The official name in a year; null where the code is not in the list. */
  readonly nameOf: (classification: Classification, code: string, year?: number) => string | null;
  /** Every code that a printed name can mean, hints applied; empty where none. */
  readonly codesNamed: (classification: Classification, name: string, hints?: CodeHints) => readonly string[];
  /** The one code that a printed name means; null where none or several. */
  readonly codeNamed: (classification: Classification, name: string, hints?: CodeHints) => string | null;
}

const inYear = (row: ClassCode, year: number | undefined): boolean =>
  year === undefined || ((row.from_year ?? 0) <= year && year <= (row.to_year ?? 9999));

/** Names are compared without 支出, 的 and 、, which disclosures add and drop. */
const nameKey = (name: string): string =>
  name.replace(/支出|费用|的|等|类|[、（）]/g, '').replace(/[与及]/g, '和');

const narrowest = (codes: readonly string[], hints: CodeHints): readonly string[] => {
  const within = hints.within ? codes.filter((code) => code.startsWith(hints.within!)) : codes;
  if (within.length <= 1 || !hints.known) return within;
  const known = within.filter((code) => hints.known!.has(code));
  return known.length > 0 ? known : within;
};

/** An index over `classification-codes.csv`. */
export const classifications = (rows: readonly ClassCode[]): Classifications => {
  const byCode = new Map<string, ClassCode[]>();
  const byName = new Map<string, ClassCode[]>();
  const add = (map: Map<string, ClassCode[]>, key: string, row: ClassCode): void => {
    map.set(key, [...(map.get(key) ?? []), row]);
  };
  for (const row of rows) {
    add(byCode, `${row.classification}:${row.code}`, row);
    add(byName, `${row.classification}:${nameKey(row.name)}`, row);
  }
  const rowsNamed = (classification: Classification, name: string): readonly ClassCode[] => {
    for (const stage of labelStages(normaliseLabel(name))) {
      const found = byName.get(`${classification}:${nameKey(stage)}`);
      if (found && nameKey(stage) !== '') return found;
    }
    return [];
  };
  const codesNamed = (
    classification: Classification,
    name: string,
    hints: CodeHints = {},
  ): readonly string[] => {
    const found = rowsNamed(classification, name);
    const current = found.filter((row) => inYear(row, hints.year));
    const codes = [...new Set((current.length > 0 ? current : found).map((row) => row.code))];
    return narrowest(codes, hints);
  };
  return {
    has: (classification, code) => byCode.has(`${classification}:${code}`),
    nameOf: (classification, code, year) => {
      const found = byCode.get(`${classification}:${code}`) ?? [];
      return (found.find((row) => inYear(row, year)) ?? found[0])?.name ?? null;
    },
    codesNamed,
    codeNamed: (classification, name, hints) => {
      const codes = codesNamed(classification, name, hints);
      return codes.length === 1 ? codes[0]! : null;
    },
  };
};
