import type { ColumnTable } from 'arquero';
import { realTerms } from '../../../compare/real-terms.ts';
import type { MeasureOptions } from '../../../compare/subject.ts';
import { toRows } from '../../../frame/column-table.ts';
import type { Dataset } from '../../../frame/dataset.ts';
import type { Language } from '../../../model/bilingual.ts';
import type { ChoiceOptions } from '../choice.ts';

/** The menu's first entry: money as printed. */
const AS_PRINTED = 'printed';

/** A menu of the years whose prices money can be put into; as printed unless chosen. */
export const pricesChoice = ({ rows }: Dataset, language: Language): ChoiceOptions<string> => {
  const years = [...new Set(rows.cpi.map(({ year }) => year))].sort((a, b) => b - a);
  const words = (year: number) => (language === 'zh' ? `${year} 年价格` : `prices of ${year}`);
  return {
    name: 'prices',
    label: language === 'zh' ? '价格' : 'Money',
    options: {
      [AS_PRINTED]: language === 'zh' ? '文件所印（当年价）' : 'as printed',
      ...Object.fromEntries(years.map((year) => [`p${year}`, words(year)])),
    },
  };
};

/** The dataset in the prices that were chosen. */
export const inPrices = (data: Dataset, prices: string): Dataset =>
  prices === AS_PRINTED ? data : realTerms(data, { year: Number(prices.slice(1)) });

const ALL = 'all';

/** A menu of the counties that the dataset has documents of; all unless chosen. */
export const countyChoice = ({ rows }: Dataset, language: Language): ChoiceOptions<string> => {
  const disclosed = rows.counties.filter(({ county_code }) =>
    rows.documents.some((document) => document.county_code === county_code),
  );
  const entries = disclosed.map(({ county_code, county, county_en }) => [
    `c${county_code}`,
    language === 'zh' ? county : county_en,
  ]);
  return {
    name: 'county',
    label: language === 'zh' ? '县' : 'County',
    options: { [ALL]: language === 'zh' ? '全部' : 'all', ...Object.fromEntries(entries) },
  };
};

/** A menu of the fiscal years that rows are of; all unless chosen. */
export const yearChoice = (table: ColumnTable, language: Language): ChoiceOptions<string> => {
  const years = [...new Set(toRows<{ fiscal_year: number }>(table).map((row) => row.fiscal_year))];
  return {
    name: 'year',
    label: language === 'zh' ? '年度' : 'Fiscal year',
    options: {
      [ALL]: language === 'zh' ? '全部' : 'all',
      ...Object.fromEntries(years.sort().map((year) => [`y${year}`, String(year)])),
    },
  };
};

/** What the menus of counties and years were set to. */
export interface ChosenScope {
  readonly county?: string;
  readonly year?: string;
}

/** The choice of county and year as the options that every measure takes. */
export const ofScope = ({ county = ALL, year = ALL }: ChosenScope): MeasureOptions => ({
  ...(county === ALL ? {} : { counties: [county.slice(1)] }),
  ...(year === ALL ? {} : { years: [Number(year.slice(1))] }),
});
