import { type ColumnTable, escape as plainly } from 'arquero';
import { toRows } from '../../frame/column-table.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { PersonnelRow } from '../rows/personnel-row.ts';
import type { RescueRow } from '../rows/rescue-row.ts';
import type { StructureRow } from '../rows/structure-row.ts';
import { listed } from './figure-words.ts';
import { headline, headlineFigure, pairWords, shortName } from './headline.ts';
import { orderOf, type Placed, separablePairs } from './order-words.ts';
import { DENOMINATOR_NAMES } from './rescue-words.ts';

const UNDISCLOSED: Bilingual = { zh: '未公开', en: 'undisclosed' };

const ifMet = (words: Bilingual, { conditional }: RescueRow): Bilingual =>
  conditional ? { zh: `${words.zh}（若完成指标）`, en: `${words.en} (if the target is met)` } : words;

const rescueFigure = (row: RescueRow): Bilingual =>
  ifMet(headlineFigure({ value: row.per_head, relation: row.relation, unit: row.unit }), row);

const rescueGap = (row: RescueRow): Bilingual => {
  if (row.funds_status === 'none') return { zh: '账内无此项资金', en: 'no such funds in the accounts' };
  return row.funds === null ? UNDISCLOSED : { zh: '人数未公开', en: 'heads undisclosed' };
};

const hasCarryOver = (row: RescueRow): Bilingual | undefined =>
  row.flags.split(' ').includes('W') ? { zh: '含上年结转', en: 'with carry-over' } : undefined;

/** Counties with year and stage, one above the other, whatever their lens. */
const pairKey = (pair: readonly Placed[]): string =>
  pair.map(({ county_code, fiscal_year, stage }) => `${county_code} ${fiscal_year} ${stage}`).join(' ');

const pairsOf = (table: ColumnTable): readonly (readonly [Placed, Placed])[] =>
  separablePairs(
    orderOf<RescueRow>(table, { by: 'per_head', name: (row) => ifMet(shortName(row), row) }).placed,
  );

/** What can be told without the money carried over and cannot as booked; nothing where there is none. */
const carryOverClause = (table: ColumnTable, booked: ColumnTable): Bilingual[] => {
  const known = new Set(pairsOf(booked).map(pairKey));
  const without = table.filter(
    plainly((row: RescueRow) => row.carry_over === 'excluded' || hasCarryOver(row) === undefined),
  );
  const told = pairsOf(without).filter((pair) => !known.has(pairKey(pair)));
  if (told.length === 0) return [];
  const { zh, en } = listed(told.map(pairWords));
  return [{ zh: `若不计上年结转，则${zh}`, en: `without the money carried over, ${en}` }];
};

/**
 * Rescue funds per head in one sentence, money carried over from the year before counted as booked; then what can be
 * told only without it.
 *
 * @param table what `perCapitaRescue` gives
 */
export const rescueHeadline = (table: ColumnTable): Bilingual => {
  const booked = table.filter("d => d.carry_over === 'included'");
  const [first] = toRows<RescueRow>(booked);
  const name = DENOMINATOR_NAMES[first?.denominator ?? 'insured-residents'];
  return headline<RescueRow>(
    booked,
    {
      subject: { zh: `按${name.zh}平均的医疗救助资金`, en: `Medical rescue funds per ${name.en}` },
      unit: first?.unit ?? '元/人',
      by: 'per_head',
      say: rescueFigure,
      gap: rescueGap,
      note: hasCarryOver,
    },
    carryOverClause(table, booked),
  );
};

const READINGS: Readonly<Record<StructureRow['reading'], Bilingual>> = {
  totals: { zh: '按总数', en: 'by totals' },
  classes: { zh: '按经济分类', en: 'by economic class' },
};

const percent = (value: number | null): Bilingual => headlineFigure({ value, unit: '%' });

const between = (values: readonly number[]): Bilingual => {
  const [low, high] = [percent(Math.min(...values)), percent(Math.max(...values))];
  if (low.zh === high.zh) return { zh: `为${low.zh}`, en: low.en };
  return { zh: `在${low.zh}与${high.zh}之间`, en: `between ${low.en} and ${high.en}` };
};

/** Between which values the second lens lies, and for whom it is not known; nothing where no row has one. */
const lensClause = (rows: readonly StructureRow[]): Bilingual[] => {
  const known = rows.map((row) => row.admin_share).filter((share) => share !== null);
  if (known.length === 0) return [];
  const silent = rows.filter((row) => row.admin_share === null);
  const [range, zh, en] = [
    between(known),
    silent.map((row) => row.county_zh).join('、'),
    silent.map((row) => row.county_en).join(', '),
  ];
  return [
    {
      zh: `项目中只计行政管理类，则${range.zh}${zh ? `（${zh}未公开）` : ''}`,
      en: `counting administrative projects alone, ${range.en}${en ? ` (${en}: undisclosed)` : ''}`,
    },
  ];
};

/**
 * The share of basic expenditure in one sentence, with the range of the second lens.
 *
 * @param table what `expenditureStructure` gives
 */
export const structureHeadline = (table: ColumnTable): Bilingual =>
  headline<StructureRow>(
    table,
    {
      subject: {
        zh: '基本支出占基本与项目支出之和',
        en: 'Basic expenditure as a share of basic and project',
      },
      unit: '%',
      by: 'basic_share',
      say: (row) => percent(row.basic_share),
      gap: () => UNDISCLOSED,
      note: (row) => (row.contested ? READINGS[row.reading] : undefined),
    },
    lensClause(toRows<StructureRow>(table)),
  );

const personnelGap = (row: PersonnelRow): Bilingual =>
  row.heads === null ? { zh: '在职人数未公开', en: 'staff in post undisclosed' } : UNDISCLOSED;

/**
 * Personnel cost per person in post in one sentence.
 *
 * @param table what `personnelCost` gives
 */
export const personnelHeadline = (table: ColumnTable): Bilingual =>
  headline<PersonnelRow>(table, {
    subject: { zh: '在职人员人均人员经费', en: 'Personnel cost per person in post' },
    unit: '万元/人',
    by: 'per_employee',
    say: (row) => headlineFigure({ value: row.per_employee, unit: '万元/人' }),
    gap: personnelGap,
    note: (row) => (row.method === 'class 301' ? { zh: '口径不同', en: 'definition differs' } : undefined),
  });
