import type { Claim } from './claim.ts';
import type { Lexicon } from './lexicon.ts';
import type { Subject } from './subject.ts';

/** Whether a concept, or a class's code, can be a part of a claim. */
export const isPart = (
  claim: Claim,
  concept: string,
  { subject, words }: { readonly subject: Subject; readonly words: Lexicon },
): boolean => {
  if (claim.concept === concept)
    return isLongerCode(claim.key, subject.key) || (claim.nature === null && subject.nature !== null);
  for (let at = words.concept(concept)?.parent ?? null; at !== null; ) {
    if (at === claim.concept) return true;
    at = words.concept(at)?.parent ?? null;
  }
  if (isTotal(claim.concept))
    return (
      isExpenditure(concept) && concept !== 'expenditure.carry-over' && rank(concept) > rank(claim.concept)
    );
  if (REVENUE_WHOLES.includes(claim.concept))
    return (
      concept.startsWith('revenue.') && concept !== 'revenue.total' && !isCarriedInto(concept, claim.concept)
    );
  return isExpenditure(claim.concept) && CLASS.test(concept) && !CLASS.test(claim.concept);
};

/** Totals stand in totals: the year's in all, an appropriation in the year's, a budget in an appropriation. */
const RANKS = ['expenditure.total', 'expenditure.current-year', 'expenditure.fiscal-appropriation'];
const rank = (concept: string): number => {
  const at = RANKS.indexOf(concept);
  if (at >= 0) return at;
  return isTotal(concept) ? RANKS.length : RANKS.length + 1;
};

const REVENUE_WHOLES = ['revenue.current-year', 'revenue.fiscal-appropriation'];
/** What was carried over is no part of the year's own revenue. */
const isCarriedInto = (concept: string, whole: string): boolean =>
  concept === 'revenue.carry-over' && whole === 'revenue.current-year';
const CLASS = /^expenditure\.(?:function|economic|gov-economic)$/;

const isLongerCode = (whole: string | null, part: string | null): boolean =>
  whole !== null && part !== null && part.length > whole.length && part.startsWith(whole);

const isExpenditure = (concept: string): boolean => concept.startsWith('expenditure.');
const isTotal = (concept: string): boolean =>
  /^expenditure\.(?:total|current-year|fiscal-appropriation|general-public-budget|government-fund|state-capital|carry-over)$/.test(
    concept,
  );
