import type { Bilingual } from '../../model/bilingual.ts';
import { gbt7714 } from '../page/citation.ts';
import type { EmbedChart } from './embed-chart.ts';

/** What the files of every embed say of where they come from. */
export interface Edition {
  /** Where the site will stand, with a slash at the end; empty where that is not known. */
  readonly base: string;
  readonly version: string;
  /** Day on which the version was released, ISO 8601. */
  readonly released: string;
  /** SHA-256 of the dataset. */
  readonly dataset: string;
}

const PUBLISHER = 'xianbi 县比';

/** The day of reading, which only the reader knows. */
const ACCESSED: Bilingual = { zh: '引用日期', en: 'date of citation' };

const addressOf = ({ folder }: EmbedChart, { base }: Edition): string => `${base}embed/${folder}/index.html`;

const keyOf = ({ folder }: EmbedChart, { dataset }: Edition): string =>
  `xianbi-${folder.replaceAll('.', '-')}-${dataset.slice(0, 8)}`;

const noteOf = ({ dataset }: Edition): string => `dataset sha256 ${dataset}`;

const inBraces = (text: string): string => text.replaceAll(/[{}\\]/g, '').replaceAll(/([%&#_$])/g, '\\$1');

/** A chart as a BibTeX entry; without a date of reading, which the reader adds as `urldate`. */
export const bibtexEntry = (chart: EmbedChart, edition: Edition): string =>
  `${[
    `@misc{${keyOf(chart, edition)},`,
    '  author       = {{xianbi}},',
    `  title        = {${inBraces(chart.title)}},`,
    `  year         = {${edition.released.slice(0, 4)}},`,
    `  howpublished = {\\url{${addressOf(chart, edition)}}},`,
    `  version      = {${edition.version}},`,
    `  note         = {xianbi ${edition.version}, ${noteOf(edition)}},`,
    `  langid       = {${chart.language === 'zh' ? 'chinese' : 'english'}}`,
    '}',
  ].join('\n')}\n`;

/** A chart as CSL-JSON: a list of one item of type `dataset`. */
export const cslItems = (chart: EmbedChart, edition: Edition): readonly object[] => [
  {
    id: keyOf(chart, edition),
    type: 'dataset',
    title: chart.title,
    author: [{ literal: 'xianbi' }],
    publisher: PUBLISHER,
    issued: { 'date-parts': [edition.released.split('-').map(Number)] },
    version: edition.version,
    URL: addressOf(chart, edition),
    language: chart.language === 'zh' ? 'zh-CN' : 'en',
    note: noteOf(edition),
  },
];

/** A chart as GB/T 7714—2015 writes it, one line; `[引用日期]` is for the reader to fill in. */
export const gbt7714Line = (chart: EmbedChart, edition: Edition): string =>
  `${gbt7714({
    title: chart.title,
    language: chart.language,
    version: edition.version,
    released: edition.released,
    dataset: edition.dataset,
    address: addressOf(chart, edition),
    accessed: ACCESSED[chart.language],
  })}\n`;
