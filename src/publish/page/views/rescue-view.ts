import type { Denominator, RescueMethod, RescueRow } from '../../../compare/rows/rescue-row.ts';
import { RESCUE_METHODS } from '../../../compare/words/method-words.ts';
import { DENOMINATOR_NAMES } from '../../../compare/words/rescue-words.ts';
import type { Bilingual, Language } from '../../../model/bilingual.ts';
import { pageFile } from '../../pages.ts';
import type { ChoiceOptions } from '../choice.ts';
import type { CellAddress } from '../table/column.ts';
import { figure, STAGE_WORDS, SUBJECT_COLUMNS, text, UNITS, type ViewTable } from './common-columns.ts';
import { populationAnchor } from './reference-tables.ts';

/** The menu of what rescue funds can be divided by. */
export const denominatorChoice = (language: Language): ChoiceOptions<Denominator> => ({
  name: 'by',
  label: language === 'zh' ? '分母' : 'Per',
  options: Object.fromEntries(
    Object.entries(DENOMINATOR_NAMES).map(([key, name]) => [key, name[language]]),
  ) as Record<Denominator, string>,
});

const METHOD_WORDS: Readonly<Record<RescueMethod, Bilingual>> = {
  ...RESCUE_METHODS,
  undisclosed: { zh: '未公开', en: 'undisclosed' },
};

const CARRY_OVER_WORDS: Readonly<Record<RescueRow['carry_over'], Bilingual>> = {
  included: { zh: '按列支数', en: 'as booked' },
  excluded: { zh: '不含上年结转', en: 'without carry-over' },
};

const HEADS_STAGE_WORDS: Readonly<Record<string, Bilingual>> = {
  ...STAGE_WORDS,
  census: { zh: '普查', en: 'census' },
};

/** Concepts of statements about funds, and of those about heads. */
const FUNDS = ['expenditure', 'project', 'activity', 'task', 'revenue', 'rescue.paid'];
const HEADS = ['insured', 'poor', 'rescue.beneficiary-visits'];

/** A census count stands in no disclosure but in the population table. */
const headsAddress: CellAddress = (row, language) =>
  row.heads_stage === 'census'
    ? `${pageFile('coverage', language)}#${populationAnchor(row.county_code, 'census-residents', row.heads_year)}`
    : undefined;

const PER_HEAD: Bilingual = { zh: '人均', en: 'Per head' };
const FUNDS_LABEL: Bilingual = { zh: '医疗救助资金', en: 'Rescue funds' };
const HEADS_LABEL: Bilingual = { zh: '分母', en: 'Heads' };
const NARRATED: Bilingual = { zh: '文件所述发放', en: 'Narrated as paid' };

/** The rescue table as a reader sees it. */
export const RESCUE_TABLE: ViewTable = {
  name: 'rescue',
  caption: { zh: '人均医疗救助资金', en: 'Medical rescue funds per head' },
  columns: [
    ...SUBJECT_COLUMNS,
    { ...text('carry_over', ['口径', 'Lens'], CARRY_OVER_WORDS), short: true },
    figure('per_head', PER_HEAD, UNITS.yuan, { low: 'low', high: 'high', status: 'status', concepts: FUNDS }),
    figure('funds', FUNDS_LABEL, UNITS.wan, { status: 'funds_status', concepts: FUNDS }),
    text('method', ['取数方法', 'Method'], METHOD_WORDS),
    figure('heads', HEADS_LABEL, UNITS.persons, {
      digits: 0,
      status: 'heads_status',
      concepts: HEADS,
      href: headsAddress,
    }),
    { ...text('heads_year', ['分母年份', 'Year of heads']), short: true },
    text('heads_stage', ['分母性质', 'Kind of heads'], HEADS_STAGE_WORDS),
    { ...text('heads_source', ['分母出处', 'Source of heads']), chinese: true },
    figure('narrated', NARRATED, UNITS.wan, { digits: 'printed', sources: 'narrated_sources' }),
  ],
};
