import { type DocumentRow, SCOPES } from '../../model/document.ts';
import { SCOPE_NAMES, STAGE_NAMES } from './labels.ts';
import { field, type Table } from './table.ts';

const optional = { blank: 'null' } as const;

/** `documents.csv`: the register of disclosures. What is not known of a document is empty, never guessed. */
export const DOCUMENTS: Table<DocumentRow> = {
  name: 'documents',
  path: 'sources/documents.csv',
  title: { zh: '公开文件登记册', en: 'register of documents' },
  fields: [
    field('doc_id', 'text', ['文件标识', 'identifier of the document']),
    field('county_code', 'text', ['行政区划代码（GB/T 2260）', 'GB/T 2260 code'], optional),
    field('agency', 'text', ['部门或单位', 'agency'], optional),
    field('scope', 'text', ['口径：部门或单位', 'a department with its units, or one unit'], {
      categories: SCOPES,
      labels: SCOPE_NAMES,
    }),
    field('fiscal_year', 'year', ['文件所属财政年度', 'fiscal year of the document']),
    field('stage', 'text', ['预算或决算', 'budget or final accounts'], {
      categories: ['budget', 'final'],
      labels: STAGE_NAMES,
    }),
    field('title', 'text', ['标题', 'title']),
    field('file', 'text', ['文件名（data/sources/ 下）', 'file name in data/sources/']),
    field('sha256', 'text', ['SHA-256', 'SHA-256 of the file']),
    field('revision', 'integer', ['版次，1 为首次公布', 'revision; a higher number replaces a lower one']),
    field('url', 'text', ['公布网址', 'address of publication'], optional),
    field('published', 'date', ['公布日期', 'date of publication'], optional),
    field('retrieved', 'date', ['取得日期', 'date of retrieval'], optional),
    field('licence', 'text', ['许可', 'licence']),
  ],
  primaryKey: ['doc_id'],
  foreignKeys: [{ field: 'county_code', table: 'counties', column: 'county_code' }],
};
