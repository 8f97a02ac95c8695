import type { Dataset } from '../../frame/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { FactLookup } from '../fact-lookup.ts';
import { flagged } from '../flag-columns.ts';
import {
  censusHeads,
  chooseCount,
  countsOf,
  type Heads,
  NO_HEADS,
  statedHeads,
  summedHeads,
} from '../heads.ts';
import type { Denominator } from '../rows/rescue-row.ts';
import type { Subject } from '../subject.ts';

interface Context {
  readonly data: Dataset;
  readonly lookup: FactLookup;
}

type Finder = (context: Context, subject: Subject) => Heads;

/** The best count among those of some concepts that mean the same people. */
const stated =
  (...concepts: readonly string[]): Finder =>
  ({ data, lookup }, subject) => {
    const counts = concepts.flatMap((concept) => countsOf(lookup.ofConcept(concept), subject));
    const fact = chooseCount(counts, subject.fiscal_year);
    return fact ? statedHeads(data, subject, fact) : NO_HEADS;
  };

/** A "total" below the count of a part of it is no total. */
const isBelowItsPart = (total: Fact, parts: readonly Fact[]): boolean =>
  parts.some(
    (part) => part.fiscal_year === total.fiscal_year && (part.value ?? 0) > (total.value ?? Number.NaN),
  );

const NO_TOTAL = flagged('D', {
  zh: '所载参保人数少于其中的居民参保人数，不是总数，未采用',
  en: 'the stated number of insured is below that of insured residents alone: it is no total and is not used',
});

const insured: Finder = ({ data, lookup }, subject) => {
  const residents = countsOf(lookup.ofConcept('insured.residents'), subject);
  const employees = countsOf(lookup.ofConcept('insured.employees'), subject);
  const totals = countsOf(lookup.ofConcept('insured.total'), subject);
  const sound = totals.filter((total) => !isBelowItsPart(total, residents));
  const fact = chooseCount(sound, subject.fiscal_year);
  if (fact) return statedHeads(data, subject, fact);
  const added = summedHeads(data, subject, [residents, employees]);
  if (added) return added;
  return totals.length > 0 ? { ...NO_HEADS, reasons: [NO_TOTAL] } : NO_HEADS;
};

/** How each denominator is found, and what it counts. */
export const RESCUE_HEADS: Readonly<
  Record<Denominator, { readonly unit: '人' | '人次'; readonly find: Finder }>
> = {
  'insured-residents': { unit: '人', find: stated('insured.residents') },
  insured: { unit: '人', find: insured },
  census: { unit: '人', find: ({ data }, subject) => censusHeads(data, subject) },
  visits: { unit: '人次', find: stated('rescue.beneficiary-visits') },
  'registered-poor': { unit: '人', find: stated('poor.supplementary-insured', 'poor.insured') },
};
