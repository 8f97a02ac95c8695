import type { Dataset } from '../frame/dataset.ts';
import { figureOf } from '../frame/figure-columns.ts';
import { type Figure, isGap, nonNegative, sum, UNDISCLOSED } from '../frame/interval.ts';
import type { Fact } from '../model/fact.ts';
import type { FlagReason } from '../model/flag.ts';
import { flagged, reasonsOf } from './flag-columns.ts';
import { byYearDistance } from './nearest-year.ts';
import type { RescueRow } from './rows/rescue-row.ts';
import type { Subject } from './subject.ts';

/** A count that something is divided by, with where it comes from. */
export interface Heads {
  readonly figure: Figure;
  readonly facts: readonly Fact[];
  readonly year: number | null;
  readonly stage: RescueRow['heads_stage'];
  readonly status: RescueRow['heads_status'];
  readonly source: string | null;
  readonly reasons: readonly FlagReason[];
}

/** No count is known. */
export const NO_HEADS: Heads = {
  figure: UNDISCLOSED,
  facts: [],
  year: null,
  stage: null,
  status: 'undisclosed',
  source: null,
  reasons: [],
};

/** Level counts of a county, whoever in it states them: people are not an agency's. */
export const countsOf = (facts: readonly Fact[], subject: Subject): Fact[] =>
  facts.filter(
    (fact) =>
      (fact.county_code ?? fact.agency) === subject.county_code &&
      fact.aspect === 'level' &&
      fact.key === null &&
      fact.status !== 'undisclosed' &&
      fact.superseded_by === null,
  );

const isTarget = (fact: Fact): boolean => fact.stage === 'target';

/**
 * The count to divide by, of several: an actual of the year wanted, else of the nearest year before, else after;
 * a target only where there is no actual.
 */
export const chooseCount = (counts: readonly Fact[], year: number): Fact | undefined =>
  [...counts].sort(
    (a, b) => Number(isTarget(a)) - Number(isTarget(b)) || byYearDistance(a.fiscal_year, b.fiscal_year, year),
  )[0];

const yearReason = (year: number, subject: Subject): FlagReason[] =>
  year === subject.fiscal_year
    ? []
    : [
        flagged('D', {
          zh: `人数为${year}年，资金为${subject.fiscal_year}年`,
          en: `heads are of ${year}, money of ${subject.fiscal_year}`,
        }),
      ];

const targetReason = (fact: Fact): FlagReason[] =>
  isTarget(fact)
    ? [
        flagged('P', {
          zh: '人数为绩效指标，达到指标时方成立',
          en: 'the count is a performance target: the value holds if it is met',
        }),
      ]
    : [];

const titleOf = (data: Dataset, facts: readonly Fact[]): string | null =>
  data.rows.documents.find((document) => facts[0]?.doc_ids.includes(document.doc_id))?.title ?? null;

/** One stated count, as heads. Counts are never negative: an open lower end is closed at zero. */
export const statedHeads = (data: Dataset, subject: Subject, fact: Fact): Heads => ({
  figure: nonNegative(figureOf(fact)),
  facts: [fact],
  year: fact.fiscal_year,
  stage: isTarget(fact) ? 'target' : 'actual',
  status: fact.status,
  source: titleOf(data, [fact]),
  reasons: [...reasonsOf(fact), ...targetReason(fact), ...yearReason(fact.fiscal_year, subject)],
});

const sumReason = (parts: readonly Fact[]): FlagReason =>
  flagged('E', {
    zh: `由${parts.length}项相加：${parts.map((part) => part.value).join(' + ')}`,
    en: `sum of ${parts.length} counts: ${parts.map((part) => part.value).join(' + ')}`,
  });

/** Counts of parts that make a whole, added: all of one year and stage; undefined where a part is missing. */
export const summedHeads = (
  data: Dataset,
  subject: Subject,
  parts: readonly (readonly Fact[])[],
): Heads | undefined => {
  const first = chooseCount(parts[0] ?? [], subject.fiscal_year);
  if (!first) return undefined;
  const like = (fact: Fact) => fact.fiscal_year === first.fiscal_year && fact.stage === first.stage;
  const chosen = parts.map((candidates) => candidates.find(like));
  if (chosen.some((fact) => fact === undefined)) return undefined;
  const facts = chosen as Fact[];
  const figure = sum(facts.map((fact) => nonNegative(figureOf(fact))));
  if (isGap(figure)) return undefined;
  const heads = statedHeads(data, subject, first);
  return {
    ...heads,
    figure,
    facts,
    status: 'derived',
    reasons: [...facts.flatMap(reasonsOf), sumReason(facts), ...yearReason(first.fiscal_year, subject)],
  };
};

/** Residents of the census nearest to the subject's year, from `population.csv`. */
export const censusHeads = (data: Dataset, subject: Subject): Heads => {
  const rows = data.rows.population.filter(
    (row) => row.county_code === subject.county_code && row.measure === 'census-residents',
  );
  const row = [...rows].sort((a, b) => byYearDistance(a.year, b.year, subject.fiscal_year))[0];
  if (!row) return NO_HEADS;
  const atoms = row.value * 1000;
  return {
    figure: { value: atoms, low: atoms, high: atoms },
    facts: [],
    year: row.year,
    stage: 'census',
    status: 'stated',
    source: row.source,
    reasons: yearReason(row.year, subject),
  };
};
