import { figureOf } from '../../frame/figure-columns.ts';
import { disjoint, isGap } from '../../frame/interval.ts';
import type { Fact } from '../../model/fact.ts';
import type { FlagReason } from '../../model/flag.ts';
import { type FactLookup, onePerKey } from '../fact-lookup.ts';
import { flagged } from '../flag-columns.ts';
import { itemName } from '../project-items.ts';
import type { Subject } from '../subject.ts';

/** Words by which a label says that its money was carried over from the year before. */
export const CARRY_OVER_TERMS = [
  '上年结转',
  '年初结转',
  '结转资金',
  '结转结余',
  '上年结余',
  '以前年度结转',
] as const;

/** Lists whose items may say that they are carried over. */
const LISTS = ['expenditure.project.item', 'project.budget', 'task.budget', 'activity.budget'] as const;

/** Whether an item is called money carried over from the year before. */
export const isCarryOver = (item: Fact): boolean =>
  CARRY_OVER_TERMS.some((term) => itemName(item).includes(term));

/** The items of a subject that are called carried over. */
export const carryOverItems = (lookup: FactLookup, subject: Subject): Fact[] =>
  LISTS.flatMap((concept) => onePerKey(lookup.ofSubject(subject, concept)).filter(isCarryOver));

const sameAmount = (a: Fact, b: Fact): boolean => {
  const [left, right] = [figureOf(a), figureOf(b)];
  return !isGap(left) && !isGap(right) && left.value !== 0 && !disjoint(left, right);
};

/** A part of the rescue funds that was carried over, with the items that say so. */
export interface CarriedOver {
  readonly part: Fact;
  readonly witnesses: readonly Fact[];
}

/**
 * Which parts of the rescue funds are money of the year before: those that are called so, or whose amount is that
 * of an item that is.
 */
export const carriedOver = (parts: readonly Fact[], lookup: FactLookup, subject: Subject): CarriedOver[] => {
  const items = carryOverItems(lookup, subject);
  return parts
    .map((part) => ({
      part,
      witnesses: isCarryOver(part) ? [part] : items.filter((item) => sameAmount(item, part)),
    }))
    .filter(({ witnesses }) => witnesses.length > 0);
};

const deniesCarryOver = (fact: Fact | undefined): boolean =>
  fact?.status === 'none' || fact?.status === 'zero';

/** `U` where the revenue side says that nothing was carried over although items are called so. */
export const carryOverConflict = (
  lookup: FactLookup,
  subject: Subject,
): { readonly reasons: readonly FlagReason[]; readonly facts: readonly Fact[] } => {
  const fact = lookup.find(subject, { concept: 'revenue.carry-over' });
  if (!fact || !deniesCarryOver(fact)) return { reasons: [], facts: [] };
  return { reasons: [flagged('U', CONFLICT)], facts: [fact] };
};

const CONFLICT = {
  zh: '项目名称称该款为上年结转，而收入一侧载上年结转为0或无',
  en: 'an item is called carried over from the year before, while the revenue side says that nothing was carried over',
};
