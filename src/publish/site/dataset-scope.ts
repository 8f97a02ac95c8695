import { parseFiles, rowsOf } from '../../dataset/dataset.ts';
import { readTexts } from '../../dataset/files.ts';

/** A county that the dataset has a document of. */
export interface Place {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Province and prefecture, in Chinese. */
  readonly within: string;
}

/** What the dataset is about, as its register says. */
export interface DatasetScope {
  /** First and last fiscal year of the documents. */
  readonly years: readonly [number, number];
  readonly places: readonly Place[];
  /** Titles of the documents. */
  readonly titles: readonly string[];
}

/** Years, counties and documents of the dataset in `data/`. */
export const datasetScope = (): DatasetScope => {
  const { documents, counties } = readTexts();
  const rows = rowsOf(parseFiles({ ...(documents && { documents }), ...(counties && { counties }) }));
  const years = rows.documents.map(({ fiscal_year }) => fiscal_year);
  const codes = new Set(rows.documents.map(({ county_code }) => county_code));
  const places = rows.counties.filter(({ county_code }) => codes.has(county_code));
  return {
    years: [Math.min(...years), Math.max(...years)],
    places: places.map(({ county_code, county, county_en, province, prefecture }) => ({
      code: county_code,
      zh: county,
      en: county_en,
      within: `${province}${prefecture}`,
    })),
    titles: rows.documents.map(({ title }) => title),
  };
};
