import type { Bilingual } from '../../../model/bilingual.ts';
import type { Row } from '../table/column.ts';
import { figure, text, UNITS, type ViewTable } from './common-columns.ts';

const MEASURE_WORDS: Readonly<Record<string, Bilingual>> = {
  'census-residents': { zh: '普查常住人口', en: 'census residents' },
  'registered-residents': { zh: '户籍人口', en: 'registered residents' },
  'year-end-residents': { zh: '年末常住人口', en: 'residents at the end of the year' },
};

const zhOf = (words: Readonly<Record<string, string>>): Readonly<Record<string, Bilingual>> =>
  Object.fromEntries(Object.entries(words).map(([en, zh]) => [en, { zh, en }]));

/** What the counts were read from, as population.csv notes it in English; other notes stand as they are. */
const READ_FROM_WORDS = zhOf({
  'a copy of the bulletin': '公报的转载',
  'a copy of the bulletin; the county rows add to the city total': '公报的转载；各县之和等于全市合计',
  'a copy of the bulletin; its seven townships add to the total': '公报的转载；七个乡镇之和等于合计',
  'copies of the bulletin and two encyclopaedias; the county rows add to the city total':
    '公报的转载与两部百科；各县之和等于全市合计',
  'two tabulations; the county rows add to the city total': '两份表；各县之和等于全市合计',
  'the county rows add to the city total': '各县之和等于全市合计',
  'the county rows add to the prefecture total': '各县之和等于全州合计',
  'as above': '同上',
  'one source': '单一来源',
  'one source; predates the census rebasing': '单一来源；早于按普查修订',
});

const CPI_SOURCE_WORDS = zhOf({
  'National Bureau of Statistics annual CPI (two independent readings)':
    '国家统计局年度居民消费价格指数（两处独立读得）',
});

/** The anchor of a count of residents in the table of population. */
export const populationAnchor = (county: unknown, measure: unknown, year: unknown): string =>
  `population-${county}-${measure}-${year}`;

const populationId = ({ county_code, measure, year }: Row): string =>
  populationAnchor(county_code, measure, year);

/** Residents by county with their source: the denominator that no disclosure brings. */
export const POPULATION_TABLE: ViewTable = {
  name: 'population',
  caption: { zh: '人口', en: 'Population' },
  rowId: populationId,
  columns: [
    { ...text('county', ['县', 'County']), names: { zh: 'county', en: 'county_en' }, short: true },
    text('measure', ['口径', 'Measure'], MEASURE_WORDS),
    { ...text('year', ['年份', 'Year']), short: true },
    figure('value', { zh: '人数', en: 'Residents' }, UNITS.persons, {
      digits: 0,
      href: (row) => `#${populationId(row)}`,
    }),
    text('source', ['出处', 'Source']),
    text('read_from', ['读自', 'Read from'], READ_FROM_WORDS),
  ],
};

const PREVIOUS: Bilingual = { zh: '上年=100', en: 'year before = 100' };
const REGION_WORDS: Readonly<Record<string, Bilingual>> = { 全国: { zh: '全国', en: 'national' } };

const cpiId = ({ year }: Row): string => `cpi-${year}`;

/** The consumer price index that money is put into real terms by, with its source. */
export const CPI_TABLE: ViewTable = {
  name: 'cpi',
  caption: { zh: '居民消费价格指数', en: 'Consumer price index' },
  rowId: cpiId,
  columns: [
    { ...text('year', ['年份', 'Year']), short: true },
    text('region', ['范围', 'Region'], REGION_WORDS),
    figure('index_previous_year_100', { zh: '指数', en: 'Index' }, PREVIOUS, {
      digits: 1,
      href: (row) => `#${cpiId(row)}`,
    }),
    text('source', ['出处', 'Source'], CPI_SOURCE_WORDS),
  ],
};

/** The rows of the population with the counties' names in both languages. */
export const populationRows = ({
  population,
  counties,
}: {
  readonly population: readonly Row[];
  readonly counties: readonly Row[];
}): Row[] =>
  population.map((row) => ({
    ...row,
    county_en: counties.find(({ county_code }) => county_code === row.county_code)?.county_en ?? row.county,
  }));
