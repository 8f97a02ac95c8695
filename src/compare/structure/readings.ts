import { figureOf } from '../../frame/figure-columns.ts';
import { disjoint, type Figure, isGap, sum } from '../../frame/interval.ts';
import type { Fact } from '../../model/fact.ts';
import type { Nature } from '../../model/statement.ts';
import { type FactLookup, mostComprehensive } from '../fact-lookup.ts';
import type { StructureReading } from '../rows/structure-row.ts';
import type { Subject } from '../subject.ts';

/** One way in which a document divides its expenditure into basic and project. */
export interface Reading {
  readonly reading: StructureReading;
  readonly basic: Figure;
  readonly project: Figure;
  readonly basicFacts: readonly Fact[];
  readonly projectFacts: readonly Fact[];
}

const CLASS_DIGITS = 3;
const BASIC: readonly Nature[] = ['basic', 'basic-personnel', 'basic-public'];

/** The division as the document states its totals. */
export const totalsReading = (lookup: FactLookup, subject: Subject): Reading => {
  const basic = lookup.find(subject, { concept: 'expenditure.basic' });
  const project = lookup.find(subject, { concept: 'expenditure.project' });
  return {
    reading: 'totals',
    basic: figureOf(basic),
    project: figureOf(project),
    basicFacts: basic ? [basic] : [],
    projectFacts: project ? [project] : [],
  };
};

const isClass = ({ key, aspect }: Fact): boolean => aspect === 'level' && key?.length === CLASS_DIGITS;

const splitOf = ({ key, nature }: Fact): string => `${key} ${nature}`;

/** Facts of the 类 of one nature, one a code. */
const classesOf = (facts: readonly Fact[], natures: readonly Nature[]): Fact[] => {
  const wanted = facts.filter(({ nature }) => nature !== null && natures.includes(nature));
  const splits = new Set(wanted.map(splitOf));
  return [...splits]
    .map((split) => mostComprehensive(wanted.filter((fact) => splitOf(fact) === split)))
    .filter((fact) => fact !== undefined);
};

const agrees = (a: Figure, b: Figure): boolean => !isGap(a) && !isGap(b) && !disjoint(a, b);

const contradicts = (a: Figure, b: Figure): boolean => !isGap(a) && !isGap(b) && disjoint(a, b);

/** Of 基本, 人员 and 公用 columns, the undivided one where there is one. */
const basicClasses = (facts: readonly Fact[]): Fact[] => {
  const whole = classesOf(facts, ['basic']);
  return whole.length > 0 ? whole : classesOf(facts, BASIC);
};

/**
 * The division that the economic classes (经济分类) of the same document give, where each class is split into basic
 * and project, the split adds up to total expenditure, and it contradicts the stated totals; else undefined.
 */
export const classesReading = (
  lookup: FactLookup,
  subject: Subject,
  stated: Reading,
): Reading | undefined => {
  const facts = lookup.ofSubject(subject, 'expenditure.economic').filter(isClass);
  const [basicFacts, projectFacts] = [basicClasses(facts), classesOf(facts, ['project'])];
  if (projectFacts.length === 0) return undefined;
  const basic = sum(basicFacts.map(figureOf));
  const project = sum(projectFacts.map(figureOf));
  const complete = agrees(sum([basic, project]), sum([stated.basic, stated.project]));
  if (!complete || !contradicts(project, stated.project)) return undefined;
  return { reading: 'classes', basic, project, basicFacts, projectFacts };
};
