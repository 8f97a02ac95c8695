import { coverage } from '../compare/coverage.ts';
import { personnelCost } from '../compare/personnel/personnel-cost.ts';
import { perCapitaRescue } from '../compare/rescue/per-capita-rescue.ts';
import type { CoverageRow } from '../compare/rows/other-rows.ts';
import type { Denominator, RescueRow } from '../compare/rows/rescue-row.ts';
import type { PurposeRow } from '../compare/rows/structure-row.ts';
import { sangongTrends } from '../compare/sangong/sangong-trends.ts';
import { expenditureStructure } from '../compare/structure/expenditure-structure.ts';
import { itemPurposes } from '../compare/structure/item-purposes.ts';
import type { MeasureOptions } from '../compare/subject.ts';
import { personnelWords } from '../compare/words/personnel-words.ts';
import { DENOMINATOR_NAMES, rescueWords } from '../compare/words/rescue-words.ts';
import { sangongWords } from '../compare/words/sangong-words.ts';
import { structureWords } from '../compare/words/structure-words.ts';
import { toRows } from '../frame/column-table.ts';
import type { Dataset } from '../frame/dataset.ts';
import type { Bilingual, Language } from '../model/bilingual.ts';
import { unitWords } from '../model/unit-words.ts';
import { auditRows } from './audit-rows.ts';
import type { ChartRow } from './chart-row.ts';
import { describeAudit, describeCoverage, describePurposes, describeRescueItems } from './describe-rows.ts';
import type { Origins } from './prepare.ts';
import { originsOf, titleGlosses, titlesOf } from './row-sources.ts';
import type { Words } from './spec-words.ts';
import type { ChartName } from './specs.ts';

/** What a chart is drawn from: hand it to `prepare`. */
export interface ChartFeed {
  /** The comparison's rows, as its table has them. */
  readonly rows: readonly ChartRow[];
  /** Alt text: the comparison in words. */
  readonly description: Bilingual;
  /** Titles of the documents that the rows come from. */
  readonly sources: readonly string[];
  /** Quotes of the statements that the rows name first. */
  readonly origins: Origins;
  /** Texts of the spec that these rows call otherwise, and the documents' titles with what each is in English. */
  readonly words: Readonly<Record<Language, Words>>;
}

const NO_WORDS: ChartFeed['words'] = { zh: {}, en: {} };

/** Options of the comparison behind a chart; `by` is the denominator of rescue funds. */
export interface FeedOptions extends MeasureOptions {
  readonly by?: Denominator;
}

/** The rows of a chart, and what is said of them. */
type Told = Pick<ChartFeed, 'rows' | 'description'> & { readonly words?: ChartFeed['words'] };
type Feed = (data: Dataset, options: FeedOptions) => Told;

/** The line that explains arrows: said only where one is drawn. */
const ARROWS = '箭头：分母只知上限或下限，所示为至少或至多';

const isOneSided = ({ per_head, low, high }: RescueRow): boolean =>
  per_head !== null && (low === null || high === null);

/** The chart of rescue funds names its denominator and unit. */
const rescueTexts = (rows: readonly RescueRow[]): ChartFeed['words'] => {
  const [row] = rows;
  if (!row) return NO_WORDS;
  const [name, unit] = [DENOMINATOR_NAMES[row.denominator], unitWords(row.unit)];
  const unsaid = rows.some(isOneSided) ? {} : { [ARROWS]: '' };
  return {
    zh: { '分母：居民医保参保人数': `分母：${name.zh}`, '元/人': unit.zh, ...unsaid },
    en: { '分母：居民医保参保人数': `Divided by: ${name.en}s`, '元/人': unit.en, ...unsaid },
  };
};

const rescueFeed: Feed = (data, { by, ...options }) => {
  const table = perCapitaRescue(data, { ...options, ...(by ? { denominator: by } : {}) });
  const rows = toRows<RescueRow>(table);
  return { rows: asRows(rows), description: rescueWords(table), words: rescueTexts(rows) };
};

type Table = ReturnType<typeof perCapitaRescue>;

/** A comparison that has words of its own for its table. */
const worded =
  (measure: (data: Dataset, options: MeasureOptions) => Table, words: (table: Table) => Bilingual): Feed =>
  (data, { by: _, ...options }) => {
    const table = measure(data, options);
    return { rows: toRows(table), description: words(table) };
  };

/** A comparison whose rows are told one set of accounts after the other. */
const told =
  <Row extends object>(
    measure: (data: Dataset, options: MeasureOptions) => readonly Row[],
    describe: (rows: readonly Row[]) => Bilingual,
  ): Feed =>
  (data, { by: _, ...options }) => {
    const rows = measure(data, options);
    return { rows: asRows(rows), description: describe(rows) };
  };

const asRows = (rows: readonly object[]): readonly ChartRow[] => rows as readonly ChartRow[];

const purposes = (data: Dataset, options: MeasureOptions): PurposeRow[] =>
  toRows(itemPurposes(data, options));

const FEEDS: Readonly<Record<ChartName, Feed>> = {
  'per-capita-rescue': rescueFeed,
  'rescue-composition': told(purposes, describeRescueItems),
  'project-purposes': told(purposes, describePurposes),
  'sangong-trends': worded(sangongTrends, sangongWords),
  'structure-share': worded(expenditureStructure, structureWords),
  'personnel-cost': worded(personnelCost, personnelWords),
  coverage: told((data, options) => toRows<CoverageRow>(coverage(data, options)), describeCoverage),
  'audit-ledger': told(auditRows, describeAudit),
};

/**
 * The rows of the comparison that a chart shows, with the words and sources that go with them.
 *
 * @throws UsageError on an unknown county or denominator
 */
export const chartFeed = (name: ChartName, data: Dataset, options: FeedOptions = {}): ChartFeed => {
  const { rows, description, words = NO_WORDS } = FEEDS[name](data, options);
  return {
    rows,
    description,
    words: { ...words, en: { ...words.en, ...titleGlosses(data, rows) } },
    sources: titlesOf(data, rows),
    origins: originsOf(data, rows),
  };
};
