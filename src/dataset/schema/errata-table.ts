import { field, type Table } from './table.ts';

/** A row of `errata.csv`: a reported error in the reading, and what became of it. */
export interface Erratum {
  /** ISO dates; `resolved` null while open. */
  readonly reported: string;
  readonly reported_by: string | null;
  readonly doc_id: string;
  readonly finding_id: string | null;
  readonly statement_id: string | null;
  readonly report_zh: string | null;
  readonly report_en: string | null;
  readonly outcome: string | null;
  readonly resolved: string | null;
  readonly note: string | null;
}

const optional = { blank: 'null' } as const;

/** `errata.csv`: what was reported as wrong in the reading of a document. */
export const ERRATA: Table<Erratum> = {
  name: 'errata',
  path: 'errata.csv',
  title: { zh: '勘误登记', en: 'errata: reported errors of reading, and what became of them' },
  fields: [
    field('reported', 'date', ['报告日期', 'date of the report']),
    field('reported_by', 'text', ['报告人', 'who reported it'], optional),
    field('doc_id', 'text', ['文件标识', 'document']),
    field('finding_id', 'text', ['所涉核对', 'finding that it concerns'], optional),
    field('statement_id', 'text', ['所涉陈述', 'statement that it concerns'], optional),
    field('report_zh', 'text', ['报告内容（中文）', 'the report, in Chinese'], optional),
    field('report_en', 'text', ['报告内容（英文）', 'the report, in English'], optional),
    field('outcome', 'text', ['处理结果', 'what became of it'], optional),
    field('resolved', 'date', ['处理日期', 'date of the outcome'], optional),
    field('note', 'text', ['备注', 'note'], optional),
  ],
  primaryKey: ['reported', 'doc_id', 'statement_id', 'finding_id'],
  foreignKeys: [{ field: 'doc_id', table: 'documents', column: 'doc_id' }],
};
