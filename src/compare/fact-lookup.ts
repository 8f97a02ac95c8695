import type { Dataset } from '../frame/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Aspect, Budget, Nature, Stage } from '../model/statement.ts';
import type { Subject } from './subject.ts';

/**
 * Whose money a total is read from where several tables of one document state it: all of it, else what the
 * treasury appropriates, else the general public budget. A part of the money never stands for the whole.
 */
export const BUDGET_ORDER: readonly Budget[] = ['all', 'fiscal-appropriation', 'general-public-budget'];

/** What is looked up: the unmentioned parts of a key are level, no base, no key, no nature, the subject's year and stage. */
export interface FactQuery {
  readonly concept: string;
  readonly key?: string | null;
  readonly aspect?: Aspect;
  readonly base?: string | null;
  readonly nature?: Nature | null;
  readonly year?: number;
  readonly stages?: readonly Stage[];
}

/** Facts in force of one dataset, by concept. */
export interface FactLookup {
  /** All facts in force of a concept, whoever states them. */
  readonly ofConcept: (concept: string) => readonly Fact[];
  /** Those of one subject's accounts, its own year and stage. */
  readonly ofSubject: (subject: Subject, concept: string) => readonly Fact[];
  /** The one fact of a subject's accounts that answers a query, in the order of `BUDGET_ORDER`. */
  readonly find: (subject: Subject, query: FactQuery) => Fact | undefined;
}

const byConcept = (facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> => {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.superseded_by !== null) continue;
    const group = groups.get(fact.concept);
    if (group) group.push(fact);
    else groups.set(fact.concept, [fact]);
  }
  return groups;
};

/** Whether a fact stands in the accounts of the subject's agency. */
export const isOwn = (subject: Subject, fact: Fact): boolean =>
  (fact.county_code ?? fact.agency) === subject.county_code &&
  fact.scope === subject.scope &&
  fact.agency === subject.agency;

const answers = (subject: Subject, query: FactQuery): ((fact: Fact) => boolean) => {
  const { key = null, aspect = 'level', base = null, nature = null } = query;
  const { year = subject.fiscal_year, stages = [subject.stage] } = query;
  return (fact) =>
    isOwn(subject, fact) &&
    fact.key === key &&
    fact.aspect === aspect &&
    (fact.base ?? null) === base &&
    fact.nature === nature &&
    fact.fiscal_year === year &&
    stages.includes(fact.stage);
};

/** The fact of the most comprehensive budget that one of these states; undefined where none is comprehensive. */
export const mostComprehensive = (facts: readonly Fact[]): Fact | undefined =>
  BUDGET_ORDER.flatMap((budget) => facts.filter((fact) => fact.budget === budget))[0];

/** Looks facts up by what they say. */
export const factLookup = (data: Dataset): FactLookup => {
  const groups = byConcept(data.rows.facts);
  const ofConcept = (concept: string) => groups.get(concept) ?? [];
  return {
    ofConcept,
    ofSubject: (subject, concept) =>
      ofConcept(concept).filter(
        (fact) =>
          isOwn(subject, fact) && fact.fiscal_year === subject.fiscal_year && fact.stage === subject.stage,
      ),
    find: (subject, query) => mostComprehensive(ofConcept(query.concept).filter(answers(subject, query))),
  };
};

const weight = (fact: Fact): number => {
  const place = BUDGET_ORDER.indexOf(fact.budget);
  return place < 0 ? BUDGET_ORDER.length : place;
};

/** Level facts without nature, one a key: the most comprehensive budget that states it, else whichever does. */
export const onePerKey = (facts: readonly Fact[]): Fact[] => {
  const chosen = new Map<string, Fact>();
  for (const fact of facts) {
    if (fact.aspect !== 'level' || fact.nature !== null || fact.key === null) continue;
    const rival = chosen.get(fact.key);
    if (!rival || weight(fact) < weight(rival)) chosen.set(fact.key, fact);
  }
  return [...chosen.values()];
};
