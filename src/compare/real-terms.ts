import type { ColumnTable } from 'arquero';
import { type Dataset, datasetOf } from '../frame/dataset.ts';
import { figureOf } from '../frame/figure-columns.ts';
import { deflate, isGap } from '../frame/interval.ts';
import { UsageError } from '../model/errors.ts';
import type { Fact } from '../model/fact.ts';
import { FLAGS, type FlagReason } from '../model/flag.ts';
import { unitAtoms } from '../model/quantity.ts';
import type { CpiRow } from '../model/reference.ts';
import { unitKind } from '../model/unit.ts';
import { flagged } from './flag-columns.ts';
import { checkOptions } from './option-check.ts';

/** Options of `realTerms`. */
export interface RealTermsOptions {
  /** The year whose prices money is put into. */
  readonly year: number;
  /** The region of the index; `全国` where absent. */
  readonly region?: string;
}

/** Price level by year, the year before the first row = 1. */
const priceLevels = (rows: readonly CpiRow[]): ReadonlyMap<number, number> => {
  const ordered = [...rows].sort((a, b) => a.year - b.year);
  const levels = new Map<number, number>();
  for (const { year, index_previous_year_100 } of ordered) {
    const before = levels.get(year - 1) ?? (levels.size === 0 ? 1 : undefined);
    if (before === undefined) break;
    levels.set(year - 1, before);
    levels.set(year, before * (index_previous_year_100 / 100));
  }
  return levels;
};

const reject = (year: number, levels: ReadonlyMap<number, number>, region: string): never => {
  const years = [...levels.keys()].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  const none = first === undefined;
  throw new UsageError({
    zh: `real terms：没有${year}年的价格指数（${region}）；表中${none ? '没有任何年份' : `有${first}至${last}年`}；请在 cpi.csv 中补充`,
    en: `real terms: no price index for ${year} (${region}); the table holds ${none ? 'no year' : `${first} to ${last}`}; add rows to cpi.csv`,
  });
};

const IN_PRICES = (year: number) => ({
  zh: `按全国居民消费价格指数折算为${year}年价格`,
  en: `in prices of ${year}, by the national consumer price index`,
});

const joined = (before: string | null, more: string): string =>
  before === null ? more : `${before} | ${more}`;

const withReason = (fact: Fact, { flag, reason }: FlagReason): Fact => ({
  ...fact,
  flags: FLAGS.filter((letter) => letter === flag || fact.flags.includes(letter)),
  reason_zh: joined(fact.reason_zh, `${flag}：${reason.zh}`),
  reason_en: joined(fact.reason_en, `${flag}: ${reason.en}`),
});

const withoutIndex = (fact: Fact): Fact =>
  withReason(
    { ...fact, status: 'undisclosed', relation: null, value: null, low: null, high: null },
    flagged('L', {
      zh: `价格指数表没有${fact.fiscal_year}年`,
      en: `no price index for ${fact.fiscal_year}`,
    }),
  );

const end = (atoms: number, fact: Fact): number | null =>
  Number.isFinite(atoms) ? atoms / unitAtoms(fact.unit) : null;

const inPrices = (fact: Fact, factor: number, year: number): Fact => {
  const figure = deflate(figureOf(fact), factor);
  if (isGap(figure) || factor === 1) return fact;
  const bounds = { low: end(figure.low, fact), high: end(figure.high, fact) };
  return withReason({ ...fact, value: end(figure.value, fact), ...bounds }, flagged('E', IN_PRICES(year)));
};

const isMoney = (fact: Fact): boolean =>
  unitKind(fact.unit) === 'money' && fact.aspect === 'level' && fact.value !== null;

/**
 * The dataset in prices of one year: every level of money is multiplied by the national consumer price index
 * (as published; `cpi.csv`), flag `E`. Stated changes and rates stay as printed. A year that the index lacks
 * becomes undisclosed, flag `L`. Every measure of the result says `prices_of`.
 *
 * @throws UsageError where the table has no index for the year asked for
 */
export const realTerms = (source: Dataset | ColumnTable, options: RealTermsOptions): Dataset => {
  checkOptions('real terms', ['year', 'region'], options);
  const { year, region = '全国' } = options;
  const data = datasetOf(source);
  const levels = priceLevels(data.rows.cpi.filter((row) => row.region === region));
  const target = levels.get(year) ?? reject(year, levels, region);
  const facts = data.rows.facts.map((fact) => {
    if (!isMoney(fact)) return fact;
    const level = levels.get(fact.fiscal_year);
    return level === undefined ? withoutIndex(fact) : inPrices(fact, target / level, year);
  });
  return data.withFacts(facts, year);
};
