import { figureOf } from '../../frame/figure-columns.ts';
import { difference, type Figure, isGap, NONE, sum, UNDISCLOSED } from '../../frame/interval.ts';
import type { Fact } from '../../model/fact.ts';
import type { ItemPurpose } from '../../model/reference.ts';
import type { FactLookup } from '../fact-lookup.ts';
import { purposeRule } from '../item-purpose.ts';
import { itemName, projectItems } from '../project-items.ts';
import type { PurposeOrGap } from '../rows/structure-row.ts';
import type { Subject } from '../subject.ts';
import type { Reading } from './readings.ts';

/** A project item with what it is for, and the rule that says so. */
export interface ClassedItem {
  readonly fact: Fact;
  readonly name: string;
  readonly purpose: PurposeOrGap;
  readonly rule: ItemPurpose | undefined;
}

const byLabel = (rules: readonly ItemPurpose[], fact: Fact): ClassedItem => {
  const name = itemName(fact);
  const rule = purposeRule(rules, 'label', name);
  return { fact, name, purpose: rule?.purpose ?? 'unclassed', rule };
};

const byClass = (rules: readonly ItemPurpose[], fact: Fact): ClassedItem => {
  const rule = purposeRule(rules, 'economic', fact.key ?? '');
  const name = `${fact.key} ${fact.label ?? ''}`.trim();
  return { fact, name, purpose: rule?.purpose ?? 'unclassed', rule };
};

/** The listed projects of a subject, classed by their names. */
export const listedItems = (
  lookup: FactLookup,
  subject: Subject,
  rules: readonly ItemPurpose[],
): ClassedItem[] => projectItems(lookup, subject).map((fact) => byLabel(rules, fact));

/** The project parts of the economic classes, classed by their codes. */
export const classItems = (reading: Reading, rules: readonly ItemPurpose[]): ClassedItem[] =>
  reading.projectFacts.filter((fact) => fact.status !== 'zero').map((fact) => byClass(rules, fact));

/** What all items of one purpose add up to: none where there is no such item, undisclosed where none are listed. */
export const amountFor = (items: readonly ClassedItem[], purpose: PurposeOrGap): Figure => {
  if (items.length === 0) return UNDISCLOSED;
  const chosen = items.filter((item) => item.purpose === purpose);
  return chosen.length === 0 ? NONE : sum(chosen.map(({ fact }) => figureOf(fact)));
};

/** Project expenditure less the listed items: money whose purpose is not disclosed. */
export const unlistedAmount = (items: readonly ClassedItem[], project: Figure): Figure => {
  if (items.length === 0) return project;
  return difference(project, sum(items.map(({ fact }) => figureOf(fact))));
};

/** Whether the listed items may be less than all of the project money. */
export const isIncomplete = (items: readonly ClassedItem[], project: Figure): boolean => {
  const rest = unlistedAmount(items, project);
  return !isGap(rest) && (rest.low > 0 || rest.high < 0);
};
