import { figureOf } from '../frame/figure-columns.ts';
import { disjoint, type Figure, isGap, sum } from '../frame/interval.ts';
import type { Fact } from '../model/fact.ts';
import { type FactLookup, onePerKey } from './fact-lookup.ts';
import type { Subject } from './subject.ts';

const CLASS_DIGITS = 3;
const CODE = /^\d+$/;

/** Stated functional classes of one subject, one fact a code. */
export const statedClasses = (lookup: FactLookup, subject: Subject): Fact[] =>
  onePerKey(lookup.ofSubject(subject, 'expenditure.function')).filter((fact) => CODE.test(fact.key ?? ''));

const codeOf = (fact: Fact): string => fact.key ?? '';

/** The facts of a list that lie under `code` and under no other of the list: its coarsest stated parts. */
const partsOf = (facts: readonly Fact[], code: string): Fact[] => {
  const under = facts.filter((fact) => codeOf(fact).startsWith(code) && codeOf(fact) !== code);
  return under.filter(
    (fact) => !under.some((other) => other !== fact && codeOf(fact).startsWith(codeOf(other))),
  );
};

const addsUp = (whole: Figure, parts: readonly Fact[]): boolean => {
  const total = sum(parts.map(figureOf));
  return !isGap(whole) && !isGap(total) && !disjoint(whole, total);
};

const findCode = (facts: readonly Fact[], code: string): Fact | undefined =>
  facts.find((fact) => codeOf(fact) === code);

/** Whether the stated parts of one class add up to it. */
const isComplete = (facts: readonly Fact[], code: string): boolean =>
  addsUp(figureOf(findCode(facts, code)), partsOf(facts, code));

const totalOf = (lookup: FactLookup, subject: Subject): Figure =>
  figureOf(lookup.find(subject, { concept: 'expenditure.total' }));

/**
 * Whether a complete breakdown leaves no room for a class: the 类 add up to total expenditure, and the class's own
 * 类 either is not among them or is broken down, completely, without it.
 *
 * @returns the facts of the breakdown, or undefined where it is not complete or has the class
 */
export const breakdownWithout = (
  lookup: FactLookup,
  subject: Subject,
  code: string,
): readonly Fact[] | undefined => {
  const facts = statedClasses(lookup, subject);
  if (facts.some((fact) => codeOf(fact).startsWith(code))) return undefined;
  const classes = facts.filter((fact) => codeOf(fact).length === CLASS_DIGITS);
  if (!addsUp(totalOf(lookup, subject), classes)) return undefined;
  const top = code.slice(0, CLASS_DIGITS);
  if (!findCode(classes, top)) return classes;
  return isComplete(facts, top) ? [...classes, ...partsOf(facts, top)] : undefined;
};
