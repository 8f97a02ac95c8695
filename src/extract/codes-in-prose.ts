import type { Classification } from '../model/reference.ts';
import type { Classifications, CodeHints } from './classification.ts';
import { plainLabel, withoutNumber } from './labels.ts';

/** A functional or economic class that a label names, as printed in prose. */
export interface ClassNamed {
  readonly classification: Classification;
  /** Null where only the name is printed and the code cannot be told. */
  readonly code: string | null;
  readonly label: string;
}

/** Concept under which each classification's amounts stand. */
export const CLASS_CONCEPTS: Readonly<Record<Classification, string>> = {
  function: 'expenditure.function',
  economic: 'expenditure.economic',
  'gov-economic': 'expenditure.gov-economic',
};

/** What narrows names: the codes in force around the label. */
export interface CodeContext extends CodeHints {
  readonly year: number;
  /** The functional class whose list this is. */
  readonly within: string | null;
}

const CODE_FIRST = /^(?:（)?(\d{7}|\d{5}|\d{3})(?!\d)(?:）)?[-－.、：]?([^）].*)$/;
const CODE_LAST = /（(?:类|款|项)?(\d{7}|\d{5}|\d{3})(?:类|款|项)?）/;
const LEVEL = /（(\d{2,3})?(类|款|项)(\d{3,7})?）/g;
const DIGITS: Readonly<Record<string, number>> = { 类: 3, 款: 5, 项: 7 };
/** What may stand after a class's name without being part of it. */
const AMOUNT_WORDS =
  /(?:[：，]|(?:20\d\d年)?(?:年初预算数?|全年预算数?|预算数|支出决算数?|支出预算数?|决算数|预算安排|安排|共计|合计)?(?:为|是)?)$/;

/** The classification that a code belongs to by its first digit: 2 function, 3 economic, 5 government economic. */
export const classificationOf = (code: string): Classification | null => {
  if (code.startsWith('2')) return 'function';
  if (/^3(?:0|1|99)/.test(code)) return 'economic';
  return /^5(?:0|1|99)/.test(code) ? 'gov-economic' : null;
};

/** The name without 支出决算为 and the like at its end. */
const trimmedName = (name: string): string =>
  withoutNumber(name)
    .replace(/^[-－、：.]+/, '')
    .replace(AMOUNT_WORDS, '')
    .replace(/^“|”$/g, '');

const withCode = (code: string, name: string, classes: Classifications): ClassNamed | null => {
  const classification = classificationOf(code);
  if (
    !classification ||
    !(classes.has(classification, code) || classes.has(classification, code.slice(0, 3)))
  )
    return null;
  return { classification, code, label: trimmedName(name) };
};

/** One level of 卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项2101101）. */
interface Level {
  readonly name: string;
  readonly mark: string;
  readonly digits: string | null;
}

interface Lookup {
  readonly context: CodeContext;
  readonly classes: Classifications;
}

const levelsOf = (plain: string): Level[] => {
  const levels: Level[] = [];
  let from = 0;
  for (const match of plain.matchAll(LEVEL)) {
    const name = plain.slice(from, match.index);
    levels.push({ name, mark: match[2]!, digits: match[3] ?? match[1] ?? null });
    from = match.index + match[0].length;
  }
  return levels;
};

const codeOfLevel = (level: Level, above: string | null, { context, classes }: Lookup): string | null => {
  const length = DIGITS[level.mark]!;
  if (level.digits && level.digits.length === length) return level.digits;
  if (level.digits && above && above.length + level.digits.length === length) return above + level.digits;
  const year = { year: context.year, ...(context.known ? { known: context.known } : {}) };
  const named = (within: string | null): readonly string[] =>
    classes.codesNamed('function', level.name, { ...year, within }).filter((code) => code.length === length);
  const codes = named(above);
  const found = codes.length === 0 && above !== null ? named(null) : codes;
  return found.length === 1 ? found[0]! : null;
};

/** Part of the code in force that a level of this rank stands under. */
const above = (within: string | null, mark: string): string | null => {
  const length = DIGITS[mark]! - 2;
  return within === null || mark === '类' ? null : within.slice(0, Math.max(3, length));
};

const byLevels = (plain: string, context: CodeContext, classes: Classifications): ClassNamed | null => {
  const levels = levelsOf(plain);
  const last = levels.at(-1);
  if (!last) return null;
  let code: string | null = above(context.within, levels[0]!.mark);
  for (const level of levels)
    code = codeOfLevel(level, code, { context, classes }) ?? (level === last ? null : code);
  return { classification: 'function', code, label: trimmedName(last.name) };
};

/**
 * The class that a label names by a code or by 类/款/项 marks: （2080505）, 2101101 行政单位医疗,
 * 社会保障和就业（类）…（款）…（项）, 行政运行（01项）. Null where it prints neither.
 */
export const classInProse = (
  label: string,
  context: CodeContext,
  classes: Classifications,
): ClassNamed | null => {
  const plain = plainLabel(label);
  const first = CODE_FIRST.exec(withoutNumber(plain));
  if (first) return withCode(first[1]!, first[2]!, classes);
  const levels = byLevels(plain, context, classes);
  if (levels) return levels;
  const last = CODE_LAST.exec(plain);
  return last && last.index > 0
    ? withCode(last[1]!, plain.slice(0, last.index).replace(/^(?:其中)?：?/, ''), classes)
    : null;
};

/** The class that a bare name means within a list of classes: its code where only one fits. Null where none has the name. */
export const classNamed = (
  label: string,
  classification: Classification,
  { context, classes }: { readonly context: CodeContext; readonly classes: Classifications },
): ClassNamed | null => {
  const name = trimmedName(plainLabel(label).replace(/科目$/, ''));
  const codes = classes.codesNamed(classification, name, context);
  if (codes.length === 0) return null;
  const top = context.within === null ? codes.filter((code) => code.length === 3) : [];
  const fitting = top.length === 1 ? top : codes;
  return { classification, code: fitting.length === 1 ? fitting[0]! : null, label: name };
};
