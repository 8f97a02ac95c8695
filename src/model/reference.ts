import type { Unit } from './unit.ts';

/** A row of `concepts.csv`. */
export interface Concept {
  readonly concept: string;
  readonly zh: string;
  readonly en: string;
  readonly parent: string | null;
  readonly unit_kind: 'money' | 'count' | 'percent';
}

/** A row of `concept-phrases.csv`: words that disclosures use for a concept. */
export interface ConceptPhrase {
  readonly concept: string;
  readonly phrase: string;
  /** Condition under which the phrase means the concept; null where always. See `data/README.md`. */
  readonly context: string | null;
}

/** The national classifications: 支出功能分类, 部门预算支出经济分类, 政府预算支出经济分类. */
export const CLASSIFICATIONS = ['function', 'economic', 'gov-economic'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** A row of `classification-codes.csv`. Years are inclusive; null is open-ended. */
export interface ClassCode {
  readonly classification: Classification;
  readonly code: string;
  readonly name: string;
  readonly name_en: string | null;
  readonly from_year: number | null;
  readonly to_year: number | null;
}

/** A row of `counties.csv`. */
export interface CountyRow {
  readonly county_code: string;
  readonly county: string;
  readonly county_en: string;
  readonly prefecture: string;
  readonly prefecture_code: string;
  readonly province: string;
}

/** A row of `population.csv`: counts of residents, with their source. */
export interface PopulationRow {
  readonly county_code: string;
  readonly county: string;
  readonly measure: string;
  readonly year: number;
  readonly value: number;
  readonly unit: Unit;
  readonly source: string;
  readonly read_from: string;
}

/** A row of `cpi.csv`: consumer prices, the year before = 100. */
export interface CpiRow {
  readonly region: string;
  readonly year: number;
  readonly index_previous_year_100: number;
  readonly source: string;
}

/** Everything under `data/reference/` that the reader needs. */
export interface ReadingReference {
  readonly concepts: readonly Concept[];
  readonly phrases: readonly ConceptPhrase[];
  readonly codes: readonly ClassCode[];
  readonly counties: readonly CountyRow[];
}

/** What project money is for. */
export const PURPOSES = ['rescue', 'insurance-subsidy', 'benefits', 'administration'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What the pattern of a purpose rule is compared with: the item's printed label, or its economic class. */
export const PURPOSE_FIELDS = ['label', 'economic'] as const;
export type PurposeField = (typeof PURPOSE_FIELDS)[number];

/** A row of `item-purposes.csv`: the first row whose pattern occurs in the item decides what it is for. */
export interface ItemPurpose {
  readonly field: PurposeField;
  /** Words that the label contains, all of them, joined by `+`; or the code that the class begins with. */
  readonly pattern: string;
  readonly purpose: Purpose;
  readonly reason_zh: string;
  readonly reason_en: string;
}
