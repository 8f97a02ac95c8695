import type { Language } from '../../model/bilingual.ts';
import type { Page } from '../pages.ts';
import type { PageFoot } from './page-template.ts';

const NAMES = {
  zh: '县比：县级部门预决算公开数据集',
  en: 'xianbi: what Chinese county bureaus publish about their money',
} as const;

const file = (name: string) => ({
  '@type': 'DataDownload',
  encodingFormat: 'text/csv',
  contentUrl: `data/normalized/${name}.csv`,
});

/** The dataset behind a page as schema.org's `Dataset`, in JSON-LD that can stand inside a script element. */
export const datasetDescription = (
  page: Page,
  language: Language,
  { version, datasetHash }: PageFoot,
): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: NAMES[language],
    description: page.description[language],
    inLanguage: ['zh', 'en'],
    version,
    identifier: `sha256:${datasetHash}`,
    license: 'https://opensource.org/license/mit',
    isAccessibleForFree: true,
    keywords: ['医疗救助', '预算公开', '三公经费', 'county budgets', 'China'],
    distribution: ['statements', 'facts', 'findings'].map(file),
  }).replaceAll('<', '\\u003c');
