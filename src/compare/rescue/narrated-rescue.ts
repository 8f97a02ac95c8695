import type { Fact } from '../../model/fact.ts';
import type { FactLookup } from '../fact-lookup.ts';
import { chooseCount, countsOf } from '../heads.ts';
import type { Subject } from '../subject.ts';

/** Rescue paid and visits as the document narrates them (发放医疗救助资金…万元, …人次). */
export interface Narrated {
  readonly paid: Fact | undefined;
  readonly visits: Fact | undefined;
}

/** The narrated payment nearest to the subject's year, with the visits of the same year; targets are not narrated. */
export const narratedRescue = (lookup: FactLookup, subject: Subject): Narrated => {
  const told = (concept: string) =>
    countsOf(lookup.ofConcept(concept), subject).filter((fact) => fact.stage !== 'target');
  const paid = chooseCount(told('rescue.paid'), subject.fiscal_year);
  const visits = told('rescue.beneficiary-visits').find((fact) => fact.fiscal_year === paid?.fiscal_year);
  return { paid, visits };
};
