import { RELATIONS } from '../../model/quantity.ts';
import { ASPECTS, BUDGETS, FORMS, NATURES, STAGES, type Statement } from '../../model/statement.ts';
import { UNITS } from '../../model/unit.ts';
import { ASPECT_NAMES, BUDGET_NAMES, FORM_NAMES, MISSING, NATURE_NAMES, STAGE_NAMES } from './labels.ts';
import { field, type Table } from './table.ts';

const optional = { blank: 'null' } as const;
const inUnit = { unit: 'in unit' } as const;

/** `statements.csv`: what the documents say, once per occurrence. */
export const STATEMENTS: Table<Statement> = {
  name: 'statements',
  path: 'normalized/statements.csv',
  title: {
    zh: '陈述：文件所载数字，逐处一行',
    en: 'statements: what the documents say, once per occurrence',
  },
  fields: [
    field('statement_id', 'text', ['陈述标识', 'identifier']),
    field('doc_id', 'text', ['文件标识', 'document']),
    field('county_code', 'text', ['行政区划代码（GB/T 2260）', 'GB/T 2260 code'], optional),
    field('agency', 'text', ['部门或单位，照印', 'agency, as printed'], optional),
    field('fiscal_year', 'year', ['数值所属年度', 'year that the value belongs to, not the document’s']),
    field('stage', 'text', ['阶段：预算、决算、目标、实际', 'budget, final accounts, target, actual'], {
      categories: STAGES,
      labels: STAGE_NAMES,
    }),
    field('as_of', 'date', ['统计时点', 'date that an actual is counted at'], optional),
    field(
      'aspect',
      'text',
      ['方面：水平、增减额、增减率、占比、完成率', 'level, change, rate, share, completion'],
      {
        categories: ASPECTS,
        labels: ASPECT_NAMES,
      },
    ),
    field('base', 'text', ['比较对象', 'what a change, rate or share is measured against'], optional),
    field('concept', 'text', ['概念', 'concept']),
    field('key', 'text', ['科目编码或项目名称', 'code or name that splits the concept'], optional),
    field('label', 'text', ['所印名称', 'label as printed'], optional),
    field('budget', 'text', ['资金来源', 'whose money'], { categories: BUDGETS, labels: BUDGET_NAMES }),
    field('nature', 'text', ['基本或项目', 'basic or project'], {
      ...optional,
      categories: NATURES,
      labels: NATURE_NAMES,
    }),
    field('parent', 'text', ['所属陈述', 'the statement that this one is a part of'], optional),
    field('relation', 'text', ['关系符', 'how the figure stands to the true value'], {
      categories: RELATIONS,
    }),
    field('printed', 'text', ['原印', 'as printed']),
    field('value', 'number', ['数值', 'value'], inUnit),
    field('low', 'number', ['下限（含），空为无下限', 'low ≤ x; empty where unbounded'], {
      missing: MISSING.unbounded,
      ...optional,
      ...inUnit,
    }),
    field('high', 'number', ['上限（不含），空为无上限', 'x < high; empty where unbounded'], {
      missing: MISSING.unbounded,
      ...optional,
      ...inUnit,
    }),
    field('unit', 'text', ['单位，空为无量纲', 'unit; empty for a bare number'], {
      blank: 'empty',
      missing: MISSING.bareNumber,
      categories: UNITS,
    }),
    field('how', 'text', ['形式', 'form in which the figure stands'], {
      categories: FORMS,
      labels: FORM_NAMES,
    }),
    field('start', 'integer', ['起点（UTF-16）', 'start of the quote, UTF-16 code units'], {
      unit: 'UTF-16',
    }),
    field('end', 'integer', ['终点（UTF-16）', 'end of the quote, UTF-16 code units'], { unit: 'UTF-16' }),
    field('quote', 'text', ['原文', 'the fragment itself']),
    field('section', 'text', ['所在标题', 'heading path, outermost first'], optional),
  ],
  primaryKey: ['statement_id'],
  foreignKeys: [
    { field: 'doc_id', table: 'documents', column: 'doc_id' },
    { field: 'county_code', table: 'counties', column: 'county_code' },
    { field: 'concept', table: 'concepts', column: 'concept' },
    { field: 'parent', table: 'statements', column: 'statement_id' },
  ],
};
