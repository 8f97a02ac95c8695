import { coverage } from '../compare/coverage.ts';
import { personnelCost } from '../compare/personnel/personnel-cost.ts';
import { perCapitaRescue } from '../compare/rescue/per-capita-rescue.ts';
import type { Denominator, RescueRow } from '../compare/rows/rescue-row.ts';
import { sangongTrends } from '../compare/sangong/sangong-trends.ts';
import { expenditureStructure } from '../compare/structure/expenditure-structure.ts';
import { itemPurposes } from '../compare/structure/item-purposes.ts';
import type { MeasureOptions } from '../compare/subject.ts';
import { unitWords } from '../compare/words/figure-words.ts';
import { personnelWords } from '../compare/words/personnel-words.ts';
import { DENOMINATOR_NAMES, rescueWords } from '../compare/words/rescue-words.ts';
import { sangongWords } from '../compare/words/sangong-words.ts';
import { structureWords } from '../compare/words/structure-words.ts';
import { toRows } from '../frame/column-table.ts';
import type { Dataset } from '../frame/dataset.ts';
import type { Bilingual, Language } from '../model/bilingual.ts';
import { auditRows } from './audit-rows.ts';
import type { ChartRow } from './chart-row.ts';
import type { Origins } from './prepare.ts';
import type { Words } from './spec-words.ts';
import type { ChartName } from './specs.ts';

/** What a chart is drawn from: hand it to `prepare`. */
export interface ChartFeed {
  /** The comparison's rows, as its table has them. */
  readonly rows: readonly ChartRow[];
  /** Alt text: the comparison in words; null where it has none. */
  readonly description: Bilingual | null;
  /** Titles of the documents that the rows come from. */
  readonly sources: readonly string[];
  /** Quotes of the statements that the rows name first. */
  readonly origins: Origins;
  /** Texts of the spec that these rows call otherwise. */
  readonly words: Readonly<Record<Language, Words>>;
}

/** Options of the comparison behind a chart; `by` is the denominator of rescue funds. */
export interface FeedOptions extends MeasureOptions {
  readonly by?: Denominator;
}

type Table = ReturnType<typeof perCapitaRescue>;

interface TableFeed {
  readonly measure: (data: Dataset, options: FeedOptions) => Table;
  readonly describe?: (table: Table) => Bilingual;
  readonly words?: (rows: readonly ChartRow[]) => ChartFeed['words'];
}

const NO_WORDS: ChartFeed['words'] = { zh: {}, en: {} };

/** The chart of rescue funds names its denominator and unit. */
const rescueTexts = (rows: readonly ChartRow[]): ChartFeed['words'] => {
  const [first] = rows as unknown as readonly RescueRow[];
  if (!first) return NO_WORDS;
  const [name, unit] = [DENOMINATOR_NAMES[first.denominator], unitWords(first.unit)];
  return {
    zh: { '分母：居民医保参保人数': `分母：${name.zh}`, '元/人': unit.zh },
    en: { '分母：居民医保参保人数': `Divided by: ${name.en}s`, '元/人': unit.en },
  };
};

const rescueFeed: TableFeed = {
  measure: (data, { by, ...options }) =>
    perCapitaRescue(data, { ...options, ...(by ? { denominator: by } : {}) }),
  describe: rescueWords,
  words: rescueTexts,
};

const purposesFeed: TableFeed = { measure: (data, { by: _, ...options }) => itemPurposes(data, options) };

const TABLES: Readonly<Record<Exclude<ChartName, 'audit-ledger'>, TableFeed>> = {
  'per-capita-rescue': rescueFeed,
  'rescue-composition': purposesFeed,
  'project-purposes': purposesFeed,
  'sangong-trends': {
    measure: (data, { by: _, ...options }) => sangongTrends(data, options),
    describe: sangongWords,
  },
  'structure-share': {
    measure: (data, { by: _, ...options }) => expenditureStructure(data, options),
    describe: structureWords,
  },
  coverage: { measure: (data, { by: _, ...options }) => coverage(data, options) },
  'personnel-cost': {
    measure: (data, { by: _, ...options }) => personnelCost(data, options),
    describe: personnelWords,
  },
};

const documentOf = (statementId: string): string => statementId.slice(0, statementId.indexOf(':'));

type Documents = Dataset['rows']['documents'];

/** The documents that a row names: by its statements, as a finding's document, or as its county's accounts. */
const documentsOf = (documents: Documents, row: ChartRow): Documents => {
  if (typeof row.doc_id === 'string') return documents.filter(({ doc_id }) => doc_id === row.doc_id);
  if (typeof row.sources === 'string') {
    const named = new Set(row.sources.split(' ').map(documentOf));
    return documents.filter(({ doc_id }) => named.has(doc_id));
  }
  const { county_code, fiscal_year, stage } = row;
  return documents.filter(
    (one) => one.county_code === county_code && one.fiscal_year === fiscal_year && one.stage === stage,
  );
};

/** Titles of the documents that rows come from, each once. */
const titlesOf = ({ rows: { documents } }: Dataset, rows: readonly ChartRow[]): string[] => [
  ...new Set(rows.flatMap((row) => documentsOf(documents, row)).map(({ title }) => title)),
];

const firstSource = (row: ChartRow): string | undefined =>
  Array.isArray(row.left_ids) ? row.left_ids[0] : String(row.sources ?? '').split(' ')[0];

/** What the first statement behind each row says, word for word. */
const originsOf = ({ rows: { statements } }: Dataset, rows: readonly ChartRow[]): Origins => {
  const named = new Set(rows.map(firstSource));
  const quoted = statements.filter(({ statement_id }) => named.has(statement_id));
  return Object.fromEntries(quoted.map(({ statement_id, quote }) => [statement_id, { quote }]));
};

const fromTable = (feed: TableFeed, data: Dataset, options: FeedOptions): ChartFeed => {
  const table = feed.measure(data, options);
  const rows = toRows<Record<string, unknown>>(table);
  return {
    rows,
    description: feed.describe?.(table) ?? null,
    sources: titlesOf(data, rows),
    origins: originsOf(data, rows),
    words: feed.words?.(rows) ?? NO_WORDS,
  };
};

/**
 * The rows of the comparison that a chart shows, with the words and sources that go with them.
 *
 * @throws UsageError on an unknown county or denominator
 */
export const chartFeed = (name: ChartName, data: Dataset, options: FeedOptions = {}): ChartFeed => {
  if (name in TABLES) return fromTable(TABLES[name as keyof typeof TABLES], data, options);
  const rows = auditRows(data) as unknown as ChartRow[];
  return {
    rows,
    description: null,
    sources: titlesOf(data, rows),
    origins: originsOf(data, rows),
    words: NO_WORDS,
  };
};
