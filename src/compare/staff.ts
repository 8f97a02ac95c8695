import type { Dataset } from '../frame/dataset.ts';
import type { Fact } from '../model/fact.ts';
import { type FactLookup, isOwn } from './fact-lookup.ts';
import { chooseCount, countsOf, type Heads, NO_HEADS, statedHeads, summedHeads } from './heads.ts';
import type { Subject } from './subject.ts';

/** Where staff are counted. */
export interface StaffContext {
  readonly data: Dataset;
  readonly lookup: FactLookup;
}

const PARTS = ['staff.in-post.administrative', 'staff.in-post.institution'] as const;

/** Counts of the subject's own agency: staff belong to an agency, unlike the people of a county. */
const ownCounts = ({ lookup }: StaffContext, subject: Subject, concept: string): Fact[] =>
  countsOf(lookup.ofConcept(concept), subject).filter(
    (fact) => isOwn(subject, fact) && fact.stage !== 'target',
  );

/**
 * Staff in post 实有在职人数: as stated, else administrative and institution staff added; of the subject's own
 * year, else of the nearest before, else after. Targets are not headcounts.
 */
export const staffInPost = (context: StaffContext, subject: Subject): Heads => {
  const fact = chooseCount(ownCounts(context, subject, 'staff.in-post'), subject.fiscal_year);
  if (fact) return statedHeads(context.data, subject, fact);
  const parts = PARTS.map((concept) => ownCounts(context, subject, concept));
  return summedHeads(context.data, subject, parts) ?? NO_HEADS;
};

/** Temporary staff 临聘人员, where the document counts them (narrated, or in a target's description). */
export const temporaryStaff = ({ lookup }: StaffContext, subject: Subject): Fact | undefined =>
  chooseCount(
    countsOf(lookup.ofConcept('staff.temporary'), subject).filter((fact) => isOwn(subject, fact)),
    subject.fiscal_year,
  );
