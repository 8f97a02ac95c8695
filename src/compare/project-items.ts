import type { Fact } from '../model/fact.ts';
import { type FactLookup, onePerKey } from './fact-lookup.ts';
import type { Subject } from './subject.ts';

/** Lists of projects, in order of preference: the breakdown of project expenditure, then the performance tables. */
const ITEM_CONCEPTS = ['expenditure.project.item', 'project.budget'] as const;

/** The project items of one subject, one fact an item; empty where the document lists none. */
export const projectItems = (lookup: FactLookup, subject: Subject): Fact[] => {
  const lists = ITEM_CONCEPTS.map((concept) => onePerKey(lookup.ofSubject(subject, concept)));
  return lists.find((list) => list.length > 0) ?? [];
};

/** What an item is called: its printed label, or else its key. */
export const itemName = (item: Fact): string => item.label ?? item.key ?? '';
