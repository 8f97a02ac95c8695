import { rowName } from '../../../compare/comparability.ts';
import type { Dataset } from '../../../dataset/dataset.ts';
import type { Bilingual, Language } from '../../../model/bilingual.ts';
import type { DocumentRow } from '../../../model/document.ts';
import type { CountyRow } from '../../../model/reference.ts';
import { pageFile } from '../../pages.ts';
import type { ChoiceOptions } from '../choice.ts';
import type { Row } from '../table/column.ts';
import { figure, STAGE_WORDS, text, type ViewTable } from './common-columns.ts';

/** The register of documents with how much was read from each. */
export const DOCUMENTS_TABLE: ViewTable = {
  name: 'documents',
  caption: { zh: '已登记的公开文件', en: 'Registered disclosures' },
  columns: [
    text('county', ['县', 'County']),
    { ...text('title', ['标题', 'Title']), chinese: true },
    text('fiscal_year', ['年度', 'Year']),
    text('stage', ['阶段', 'Stage'], STAGE_WORDS),
    figure(
      'statements',
      { zh: '陈述', en: 'Statements' },
      { zh: '条', en: 'rows' },
      {
        digits: 0,
        href: ({ doc_id }, language) => `${pageFile('sources', language)}?doc=${doc_id}`,
      },
    ),
    text('sha256', ['SHA-256', 'SHA-256']),
    text('licence', ['许可', 'Licence']),
  ],
};

/** A document by its title and, for who does not read it, by county, year and stage before. */
const documentName = (
  { title, county_code, agency, fiscal_year, stage }: DocumentRow,
  counties: readonly CountyRow[],
): Bilingual => {
  const county = counties.find((row) => row.county_code === county_code);
  const { en } = rowName({
    county_zh: county?.county ?? '',
    county_en: county?.county_en ?? agency ?? '',
    fiscal_year,
    stage,
  });
  return { zh: title, en: `${en}: ${title}` };
};

/** A menu of the documents. */
export const documentChoice = (
  { documents, counties }: Pick<Dataset, 'documents' | 'counties'>,
  language: Language,
): ChoiceOptions<string> => ({
  name: 'doc',
  label: language === 'zh' ? '文件' : 'Document',
  options: Object.fromEntries(
    documents.map((document) => [document.doc_id, documentName(document, counties)[language]]),
  ),
});

/** A menu of the documents with all of them first. */
export const anyDocumentChoice = (rows: Dataset, language: Language): ChoiceOptions<string> => {
  const { options, ...menu } = documentChoice(rows, language);
  return { ...menu, options: { all: language === 'zh' ? '全部' : 'all', ...options } };
};

/** One row a document, with the county's name and the number of statements read from it. */
export const documentRows = ({ documents, statements, counties }: Dataset, language: Language): Row[] =>
  documents.map((document) => {
    const county = counties.find(({ county_code }) => county_code === document.county_code);
    return {
      ...document,
      county: (language === 'zh' ? county?.county : county?.county_en) ?? '',
      statements: statements.filter(({ doc_id }) => doc_id === document.doc_id).length,
    };
  });
