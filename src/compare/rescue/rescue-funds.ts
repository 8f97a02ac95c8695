import { figureOf } from '../../frame/figure-columns.ts';
import { type Figure, NONE, sum, UNDISCLOSED } from '../../frame/interval.ts';
import type { Fact } from '../../model/fact.ts';
import type { ClassCode, ItemPurpose } from '../../model/reference.ts';
import type { FactLookup } from '../fact-lookup.ts';
import { breakdownWithout } from '../function-breakdown.ts';
import { purposeRule } from '../item-purpose.ts';
import { itemName, projectItems } from '../project-items.ts';
import type { RescueMethod } from '../rows/rescue-row.ts';
import type { Subject } from '../subject.ts';
import { RESCUE_CLASS, RESCUE_ITEMS } from './rescue-classes.ts';

/** Rescue funds of one subject: what they are, how they were found, and what they consist of. */
export interface RescueFunds {
  readonly method: RescueMethod;
  readonly figure: Figure;
  /** The facts that state the figure, or that it is the sum of. */
  readonly facts: readonly Fact[];
  /** The parts that it breaks down into, as far as they are stated: where a carry-over can hide. */
  readonly parts: readonly Fact[];
}

/** What the methods look things up in. */
export interface RescueContext {
  readonly lookup: FactLookup;
  readonly codes: readonly ClassCode[];
  readonly purposes: readonly ItemPurpose[];
}

type Method = (context: RescueContext, subject: Subject) => RescueFunds | undefined;

const classFact = ({ lookup }: RescueContext, subject: Subject, key: string): Fact | undefined =>
  lookup.find(subject, { concept: 'expenditure.function', key });

const classItems = (context: RescueContext, subject: Subject): Fact[] =>
  RESCUE_ITEMS.map((code) => classFact(context, subject, code)).filter((fact) => fact !== undefined);

const summed = (method: RescueMethod, facts: readonly Fact[]): RescueFunds | undefined =>
  facts.length === 0 ? undefined : { method, figure: sum(facts.map(figureOf)), facts, parts: facts };

const statedClass: Method = (context, subject) => {
  const fact = classFact(context, subject, RESCUE_CLASS);
  if (!fact || fact.status === 'undisclosed') return undefined;
  const method = fact.status === 'none' ? 'none in the breakdown' : 'stated class';
  return { method, figure: figureOf(fact), facts: [fact], parts: classItems(context, subject) };
};

const sumOfItems: Method = (context, subject) =>
  summed(
    'sum of items',
    classItems(context, subject).filter((fact) => fact.status !== 'none'),
  );

const withoutSuffix = (name: string): string => name.replace(/支出$/, '');

const classNames = (codes: readonly ClassCode[]): ReadonlySet<string> =>
  new Set(
    codes
      .filter(({ classification, code }) => classification === 'function' && code.startsWith(RESCUE_CLASS))
      .map(({ name }) => withoutSuffix(name)),
  );

const itemNamedAsClass: Method = ({ lookup, codes }, subject) => {
  const names = classNames(codes);
  const items = projectItems(lookup, subject).filter((item) => names.has(withoutSuffix(itemName(item))));
  return summed('item named as the class', items);
};

const sumOfProjectItems: Method = ({ lookup, purposes }, subject) =>
  summed(
    'sum of project items',
    projectItems(lookup, subject).filter(
      (item) => purposeRule(purposes, 'label', itemName(item))?.purpose === 'rescue',
    ),
  );

const noneInBreakdown: Method = ({ lookup }, subject) => {
  const facts = breakdownWithout(lookup, subject, RESCUE_CLASS);
  return facts && { method: 'none in the breakdown', figure: NONE, facts, parts: [] };
};

/** In order of preference: `measures.md`, section 1. */
const METHODS: readonly Method[] = [
  statedClass,
  sumOfItems,
  itemNamedAsClass,
  sumOfProjectItems,
  noneInBreakdown,
];

/** The rescue funds (医疗救助资金) of one subject's accounts, by the first method that finds any. */
export const rescueFunds = (context: RescueContext, subject: Subject): RescueFunds => {
  for (const method of METHODS) {
    const found = method(context, subject);
    if (found) return found;
  }
  return { method: 'undisclosed', figure: UNDISCLOSED, facts: [], parts: [] };
};
