import type { Classification } from '../model/reference.ts';
import type { Lexicon } from './lexicon.ts';
import type { Slot } from './table-grid.ts';
import type { Panel } from './table-panel.ts';

/** A class of one of the national classifications, as a row names it. */
export interface ClassNamed {
  readonly classification: Classification;
  readonly code: string;
  /** As printed; the code where no name is. */
  readonly label: string;
}

/** What a row's code columns say. `cross` where two classifications meet: no class's own amount. */
export type CodeReading = ClassNamed | 'cross' | null;

const FULL = /^\d{3}(?:\d{2}){0,2}$/;
const PART = /^\d{2}$/;
const INLINE = /^（?(\d{3}(?:\d{2}){0,2})）?[-—_]?(?=[^\d.,])(.+)$/;
const ROOTS: Readonly<Record<string, Classification>> = {
  '2': 'function',
  '3': 'economic',
  '5': 'gov-economic',
};

/** The classification that a code belongs to; null where it is none of the three. */
export const classificationOf = (code: string): Classification | null =>
  FULL.test(code) ? (ROOTS[code[0]!] ?? null) : null;

/** A code is taken where the list has it, or at least the class above it (new 款 and 项 appear each year). */
const isKnown = (lexicon: Lexicon, classification: Classification, code: string): boolean =>
  lexicon.classes.has(classification, code.slice(0, 3));

/** 类, 款, 项 in columns of their own: joined, with blanks filled from the row above. */
export class CodeColumns {
  #above: string[] = [];

  /** The full codes of a row, one per classification that stands in it. */
  read(parts: readonly string[]): string[] {
    const full: string[] = [];
    parts.forEach((part, at) => {
      if (FULL.test(part)) {
        full.push(part);
        this.#above[at] = part;
      } else if (PART.test(part)) {
        const base = full.pop() ?? this.#above[at - 1] ?? '';
        full.push(base + part);
        this.#above[at] = base + part;
      }
    });
    return full.filter((code) => FULL.test(code));
  }
}

const labelOf = (row: readonly (Slot | null)[], panel: Panel, code: string): string => {
  const own = panel.codes.findLast((column) => row[column] && code.endsWith(row[column]!.text)) ?? -1;
  const slot = panel.labels
    .filter((column) => column > own)
    .map((column) => row[column])
    .find((found) => found);
  return slot?.text ?? code;
};

/** The class that a row's code columns name; department classes come before the government's of the same row. */
export const classOfCodes = (
  row: readonly (Slot | null)[],
  panel: Panel,
  { lexicon, columns }: { readonly lexicon: Lexicon; readonly columns: CodeColumns },
): CodeReading => {
  const codes = columns.read(panel.codes.map((column) => row[column]?.text ?? ''));
  const known = codes.filter((code) => {
    const classification = classificationOf(code);
    return classification !== null && isKnown(lexicon, classification, code);
  });
  const kinds = new Set(known.map((code) => classificationOf(code)));
  if (kinds.has('function') && kinds.size > 1) return 'cross';
  const code = known.find((one) => classificationOf(one) !== 'gov-economic') ?? known[0];
  return code === undefined
    ? null
    : { classification: classificationOf(code)!, code, label: labelOf(row, panel, code) };
};

/** A label that carries its code: 2101501行政运行, [208]社会保障和就业支出. */
export const inlineClass = (label: string, lexicon: Lexicon): ClassNamed | null => {
  const found = INLINE.exec(label);
  const code = found?.[1];
  const classification = code === undefined ? null : classificationOf(code);
  if (code === undefined || classification === null || !isKnown(lexicon, classification, code)) return null;
  return { classification, code, label: found![2]! };
};

/** A class whose code stands in the column of unit codes: only where its name says so, since units have codes of three digits too. */
export const classInUnitColumn = (
  row: readonly (Slot | null)[],
  panel: Panel,
  { name, lexicon }: { readonly name: string; readonly lexicon: Lexicon },
): ClassNamed | null => {
  for (const column of panel.unitCodes) {
    const code = row[column]?.text ?? '';
    const classification = classificationOf(code);
    if (classification !== null && lexicon.classes.codesNamed(classification, name).includes(code))
      return { classification, code, label: name };
  }
  return null;
};

/** The one code among several of a name that fits where the row stands: the next level below the class above, its own level, a class. */
const nearest = (codes: readonly string[], within: string | null): readonly string[] => {
  const under = (prefix: string, length: number): string[] =>
    codes.filter((code) => code.startsWith(prefix) && code.length === length);
  const above = within ?? '';
  const lists = [
    within === null ? [] : under(above, above.length + 2),
    above.length > 3 ? under(above.slice(0, -2), above.length) : [],
    above.length > 5 ? under(above.slice(0, 3), 5) : [],
    codes.filter((code) => code.length === 3),
    codes,
  ];
  return lists.find((list) => list.length === 1) ?? [];
};

/** Where a name is looked up: in which classification, under which code, in which year. */
export interface Sought {
  readonly classification: Classification;
  readonly lexicon: Lexicon;
  readonly within: string | null;
  readonly year: number;
}

/** The class that a name means where no code is printed: under `within` its next level, else a class of three digits. */
export const classNamed = (name: string, sought: Sought): ClassNamed | null => {
  const { classification, lexicon, within, year } = sought;
  const codes = lexicon.classes.codesNamed(classification, name, { year });
  const code = nearest(codes, within)[0];
  return code === undefined ? null : { classification, code, label: name };
};
