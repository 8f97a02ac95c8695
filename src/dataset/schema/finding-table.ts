import { type Finding, OUTCOMES, SEVERITIES } from '../../model/finding.ts';
import { UNITS } from '../../model/unit.ts';
import { OUTCOME_NAMES, SEVERITY_NAMES } from './labels.ts';
import { field, type Table } from './table.ts';

const optional = { blank: 'null' } as const;
const inUnit = { ...optional, unit: 'in unit' } as const;
const list = { blank: 'empty' } as const;

/** `findings.csv`: identities that were tested on the statements of one document. */
export const FINDINGS: Table<Finding> = {
  name: 'findings',
  path: 'normalized/findings.csv',
  title: { zh: '核对结果', en: 'findings of the audit' },
  fields: [
    field('finding_id', 'text', ['核对标识', 'identifier']),
    field('check_id', 'text', ['核对项', 'check']),
    field('family', 'text', ['核对类别', 'family of checks']),
    field('doc_id', 'text', ['文件标识', 'document']),
    field('county_code', 'text', ['行政区划代码（GB/T 2260）', 'GB/T 2260 code'], optional),
    field('fiscal_year', 'year', ['年度', 'fiscal year']),
    field('outcome', 'text', ['结果', 'outcome'], { categories: OUTCOMES, labels: OUTCOME_NAMES }),
    field('severity', 'text', ['程度', 'severity'], { categories: SEVERITIES, labels: SEVERITY_NAMES }),
    field('subject_zh', 'text', ['所核对的关系（中文）', 'what was tested, in Chinese']),
    field('subject_en', 'text', ['所核对的关系（英文）', 'what was tested, in English']),
    field('left_ids', 'list', ['左侧陈述', 'statements with the printed figure'], list),
    field('right_ids', 'list', ['右侧陈述', 'statements that it was computed from'], list),
    field('unit', 'text', ['单位', 'unit'], { blank: 'empty', categories: UNITS }),
    field('printed', 'number', ['所印数', 'printed figure'], inUnit),
    field('printed_low', 'number', ['所印数下限', 'its low bound'], inUnit),
    field('printed_high', 'number', ['所印数上限', 'its high bound'], inUnit),
    field('computed', 'number', ['推算数', 'computed figure'], inUnit),
    field('computed_low', 'number', ['推算数下限', 'its low bound'], inUnit),
    field('computed_high', 'number', ['推算数上限', 'its high bound'], inUnit),
    field('difference', 'number', ['所印减推算', 'printed − computed'], inUnit),
    field('sentence_zh', 'text', ['一句话说明（中文）', 'one sentence, in Chinese']),
    field('sentence_en', 'text', ['一句话说明（英文）', 'one sentence, in English']),
    field(
      'explanation_zh',
      'text',
      ['可能的解释（中文）', 'what would explain a failure, in Chinese'],
      optional,
    ),
    field(
      'explanation_en',
      'text',
      ['可能的解释（英文）', 'what would explain a failure, in English'],
      optional,
    ),
  ],
  primaryKey: ['finding_id'],
  foreignKeys: [
    { field: 'doc_id', table: 'documents', column: 'doc_id' },
    { field: 'left_ids', table: 'statements', column: 'statement_id' },
    { field: 'right_ids', table: 'statements', column: 'statement_id' },
  ],
};
