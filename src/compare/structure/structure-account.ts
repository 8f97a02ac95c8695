import type { ItemPurpose } from '../../model/reference.ts';
import type { FactLookup } from '../fact-lookup.ts';
import type { Subject } from '../subject.ts';
import { type ClassedItem, classItems, listedItems } from './classed-items.ts';
import { classesReading, type Reading, totalsReading } from './readings.ts';

/** One reading of one subject's accounts with its classed project items. */
export interface Account extends Reading {
  readonly subject: Subject;
  readonly items: readonly ClassedItem[];
  /** Whether the document has another reading. */
  readonly contested: boolean;
}

/** The readings of a subject's accounts: the stated totals, and the economic classes where they contradict them. */
export const accountsOf = (
  lookup: FactLookup,
  subject: Subject,
  rules: readonly ItemPurpose[],
): Account[] => {
  const stated = totalsReading(lookup, subject);
  const other = classesReading(lookup, subject, stated);
  return [stated, other]
    .filter((reading) => reading !== undefined)
    .map((reading) => ({
      ...reading,
      subject,
      contested: other !== undefined,
      items: reading.reading === 'totals' ? listedItems(lookup, subject, rules) : classItems(reading, rules),
    }));
};
