import type { Dataset } from '../frame/dataset.ts';
import { UsageError, unknown } from '../model/errors.ts';
import type { CountyRow } from '../model/reference.ts';

/** A county's code and its name in both languages. */
export interface CountyName {
  readonly county_code: string;
  readonly county_zh: string;
  readonly county_en: string;
}

/** The names of a county; of one that the reference table lacks, its code, or else the agency's name. */
export const countyName = (data: Dataset, code: string | null, agency: string | null): CountyName => {
  const county = data.rows.counties.find((row) => row.county_code === code);
  const fallback = code ?? agency ?? '';
  return {
    county_code: code ?? fallback,
    county_zh: county?.county ?? fallback,
    county_en: county?.county_en ?? fallback,
  };
};

const SUFFIXES = /[县市区旗]$/;

const namesOf = (county: CountyRow): string[] => [
  county.county_code,
  county.county,
  county.county.replace(SUFFIXES, ''),
  county.county_en.toLowerCase(),
];

const codesWithoutNames = (data: Dataset): string[] => [
  ...new Set(data.rows.documents.map((document) => document.county_code ?? document.agency ?? '')),
];

/**
 * The code of a county given by name, with or without 县, by pinyin or by code.
 *
 * @throws UsageError naming the counties that the dataset knows
 */
export const findCounty = (data: Dataset, text: string): string => {
  const wanted = text.trim().toLowerCase();
  const county = data.rows.counties.find((row) => namesOf(row).includes(wanted));
  if (county) return county.county_code;
  if (codesWithoutNames(data).includes(wanted)) return wanted;
  const known = data.rows.counties.map((row) => `${row.county_en} ${row.county}`);
  const kind = { zh: '县', en: 'county' };
  throw new UsageError(unknown({ subject: 'counties', kind, found: text, known }));
};
