import type { ColumnTable } from 'arquero';
import { toRows } from '../frame/column-table.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { type FlagReason, flagLetters } from '../model/flag.ts';
import { flagged } from './flag-columns.ts';
import type { MeasureRow, MeasureStatus } from './rows/measure-row.ts';
import type { PairRuling } from './rows/other-rows.ts';
import type { RescueRow } from './rows/rescue-row.ts';
import { COUNT_STAGES, methodWords } from './words/method-words.ts';

/** What a ruling looks at: the columns of every measure, and those that some have. */
type Comparable = MeasureRow & {
  readonly method?: string;
  readonly carry_over?: 'included' | 'excluded';
  readonly heads_stage?: RescueRow['heads_stage'];
  readonly reading?: string;
  readonly part?: string;
  readonly status?: MeasureStatus;
};

const STAGES: Readonly<Record<MeasureRow['stage'], Bilingual>> = {
  budget: { zh: '预算', en: 'budget' },
  final: { zh: '决算', en: 'final accounts' },
};

/** Which accounts a row is about: 某县2023年预算. */
export const rowName = (
  row: Pick<MeasureRow, 'county_zh' | 'county_en' | 'fiscal_year' | 'stage'>,
): Bilingual => ({
  zh: `${row.county_zh}${row.fiscal_year}年${STAGES[row.stage].zh}`,
  en: `${row.county_en} ${row.fiscal_year} ${STAGES[row.stage].en}`,
});

type Check = (a: Comparable, b: Comparable) => FlagReason | undefined;

const hasCarryOver = (row: Comparable): boolean =>
  row.carry_over === 'included' && row.flags.split(' ').includes('W');

/** What stands against comparing two rows, one check a line. */
const CHECKS: readonly Check[] = [
  (a, b) =>
    a.stage === b.stage
      ? undefined
      : flagged('P', {
          zh: `阶段不同：${STAGES[a.stage].zh}与${STAGES[b.stage].zh}`,
          en: `different stages: ${STAGES[a.stage].en} and ${STAGES[b.stage].en}`,
        }),
  (a, b) =>
    a.fiscal_year === b.fiscal_year
      ? undefined
      : flagged('B', {
          zh: `年度不同：${a.fiscal_year}与${b.fiscal_year}`,
          en: `different years: ${a.fiscal_year} and ${b.fiscal_year}`,
        }),
  (a, b) =>
    a.scope === b.scope
      ? undefined
      : flagged('D', { zh: '口径不同：部门与单位', en: 'different scope: a department and a unit' }),
  (a, b) =>
    (a.method ?? '') === (b.method ?? '')
      ? undefined
      : flagged('D', {
          zh: `取数方法不同：${methodWords(a.method ?? '').zh}；${methodWords(b.method ?? '').zh}`,
          en: `found in different ways: ${methodWords(a.method ?? '').en}; ${methodWords(b.method ?? '').en}`,
        }),
  (a, b) =>
    (a.reading ?? '') === (b.reading ?? '')
      ? undefined
      : flagged('D', { zh: '读法不同', en: 'different readings' }),
  (a, b) =>
    a.heads_stage === b.heads_stage || !a.heads_stage || !b.heads_stage
      ? undefined
      : flagged('D', {
          zh: `人数性质不同：${COUNT_STAGES[a.heads_stage].zh}与${COUNT_STAGES[b.heads_stage].zh}`,
          en: `counts of different kinds: ${COUNT_STAGES[a.heads_stage].en} and ${COUNT_STAGES[b.heads_stage].en}`,
        }),
  (a, b) =>
    hasCarryOver(a) === hasCarryOver(b)
      ? undefined
      : flagged('W', {
          zh: '一方含上年结转资金',
          en: 'one of them includes money carried over from the year before',
        }),
  (a, b) =>
    [a, b].some((row) => row.flags.split(' ').includes('L'))
      ? flagged('L', { zh: '至少一方未公开', en: 'at least one is undisclosed' })
      : undefined,
  (a, b) =>
    [a, b].some((row) => row.flags.split(' ').includes('M'))
      ? flagged('M', { zh: '至少一方无此项', en: 'at least one has none' })
      : undefined,
];

const rule = (rows: readonly Comparable[], left: number, right: number): PairRuling => {
  const [a, b] = [rows[left] as Comparable, rows[right] as Comparable];
  const found = CHECKS.map((check) => check(a, b)).filter((one) => one !== undefined);
  return {
    left: a.county_code,
    right: b.county_code,
    left_index: left,
    right_index: right,
    alike: found.length === 0,
    flags: flagLetters(found),
    reasons: found.map(({ reason }) => reason),
  };
};

/**
 * A ruling for each pair of rows of a measure's table: whether anything stands against comparing them, as letters
 * with reasons. Rows of one county are ruled on too (budget beside final accounts, one year beside another); rows
 * of different parts of 三公 are no pair.
 */
export const comparability = (table: ColumnTable): PairRuling[] => {
  const rows = toRows<Comparable>(table);
  return rows.flatMap((row, left) =>
    rows.flatMap((other, right) =>
      right > left && row.part === other.part ? [rule(rows, left, right)] : [],
    ),
  );
};

const groupBy = <Key extends string | number>(
  rows: readonly Comparable[],
  keyOf: (row: Comparable) => Key,
): Map<Key, Comparable[]> => {
  const groups = new Map<Key, Comparable[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
};

const accountsOf = (rows: readonly Comparable[]): Comparable[] => {
  const seen = new Map<string, Comparable>();
  for (const row of rows) {
    const id = [row.county_code, row.agency, row.scope, row.fiscal_year, row.stage].join(' ');
    if (!seen.has(id)) seen.set(id, row);
  }
  return [...seen.values()];
};

const countiesOf = (rows: readonly Comparable[]): number => new Set(rows.map((row) => row.county_code)).size;

/** Documents that rows draw on: a statement's id begins with its document's. */
const documentsOf = (rows: readonly Comparable[]): number => {
  const ids = rows.flatMap((row) => row.sources.split(' ').filter(Boolean));
  return new Set(ids.map((id) => id.slice(0, id.indexOf(':')))).size;
};

const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

/** The one county whose accounts are of another stage than those of all the others, of three or more. */
const oddByStage = (accounts: readonly Comparable[]): Bilingual | undefined => {
  if (countiesOf(accounts) < 3) return undefined;
  const groups = [...groupBy(accounts, (row) => row.stage).values()];
  const [only, ...more] = groups.find((group) => countiesOf(group) === 1) ?? [];
  if (!only || groups.length < 2) return undefined;
  if (more.length === 0) return rowName(only);
  const stage = STAGES[only.stage];
  return { zh: `${only.county_zh}（${stage.zh}）`, en: `${only.county_en} (${stage.en})` };
};

const yearsOf = (accounts: readonly Comparable[]): Bilingual => {
  const years = [...groupBy(accounts, (row) => row.fiscal_year)].sort(([a], [b]) => a - b);
  return {
    zh: years.map(([year, group]) => `${year}年${group.length}组`).join('、'),
    en: years.map(([year, group]) => `${group.length} of ${year}`).join(', '),
  };
};

/**
 * One line on how far the rows of a view can be compared: how many counties, documents and sets of accounts (a county
 * and year of one stage; a document may state several years), of which years and stages, and the odd one out by name.
 * It is shown with every view; nothing is dropped for it.
 */
export const comparabilitySummary = (table: ColumnTable): Bilingual => {
  const rows = toRows<Comparable>(table);
  const accounts = accountsOf(rows);
  const [counties, documents] = [countiesOf(accounts), documentsOf(rows)];
  const budgets = accounts.filter((row) => row.stage === 'budget').length;
  const finals = accounts.length - budgets;
  const [odd, years] = [oddByStage(accounts), yearsOf(accounts)];
  return {
    zh: `共${counties}县、${documents}份文件、${accounts.length}组年度数据：预算${budgets}组、决算${finals}组，${years.zh}${odd ? `；阶段与其余不同的是${odd.zh}` : ''}。`,
    en: `${[
      counted(counties, 'county', 'counties'),
      counted(documents, 'document', 'documents'),
      counted(accounts.length, 'set of accounts', 'sets of accounts'),
    ].join(
      ', ',
    )}: ${counted(budgets, 'budget', 'budgets')}, ${finals} final accounts; ${years.en}${odd ? `; the odd one out is ${odd.en}` : ''}.`,
  };
};
