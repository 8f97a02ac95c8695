import { SCOPES } from '../../model/document.ts';
import { type Fact, RULES, STATUSES } from '../../model/fact.ts';
import { FLAG_NAMES, FLAGS } from '../../model/flag.ts';
import { RELATIONS } from '../../model/quantity.ts';
import { ASPECTS, BUDGETS, NATURES, STAGES } from '../../model/statement.ts';
import { UNITS } from '../../model/unit.ts';
import {
  ASPECT_NAMES,
  BUDGET_NAMES,
  MISSING,
  NATURE_NAMES,
  RULE_NAMES,
  SCOPE_NAMES,
  STAGE_NAMES,
  STATUS_NAMES,
} from './labels.ts';
import { field, type Table } from './table.ts';

const optional = { blank: 'null' } as const;
const inUnit = { ...optional, unit: 'in unit' } as const;
const unbounded = { ...inUnit, missing: MISSING.unbounded } as const;
const list = { blank: 'empty', missing: MISSING.nothing } as const;

/** `facts.csv`: one resolved value per key, with its witnesses and what contradicts it. Money is in 万元. */
export const FACTS: Table<Fact> = {
  name: 'facts',
  path: 'normalized/facts.csv',
  title: {
    zh: '事实：每一口径一行，附佐证与异议',
    en: 'facts: one resolved value per key, with witnesses and dissent',
  },
  fields: [
    field('fact_id', 'text', ['事实标识', 'identifier']),
    field('county_code', 'text', ['行政区划代码（GB/T 2260）', 'GB/T 2260 code'], optional),
    field('agency', 'text', ['部门或单位', 'agency'], optional),
    field('scope', 'text', ['口径：部门或单位', 'department or unit'], {
      categories: SCOPES,
      labels: SCOPE_NAMES,
    }),
    field('fiscal_year', 'year', ['数值所属年度', 'year that the value belongs to']),
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
    field('relation', 'text', ['关系符', 'how the figure stands to the true value'], {
      ...optional,
      categories: RELATIONS,
    }),
    field('value', 'number', ['数值；空即未公开', 'value; empty exactly where undisclosed'], {
      ...inUnit,
      missing: MISSING.undisclosed,
    }),
    field('low', 'number', ['下限（含），空为无下限', 'low ≤ x; empty where unbounded'], unbounded),
    field('high', 'number', ['上限（不含），空为无上限', 'x < high; empty where unbounded'], unbounded),
    field('unit', 'text', ['单位；金额均为万元', 'unit; money is in 万元'], {
      blank: 'empty',
      missing: MISSING.bareNumber,
      categories: UNITS,
    }),
    field('status', 'text', ['状态', 'how the value is known'], {
      categories: STATUSES,
      labels: STATUS_NAMES,
    }),
    field('witnesses', 'integer', ['印有此值的处数', 'how many statements print the value shown']),
    field(
      'statement_ids',
      'list',
      ['依据的陈述', 'statements that print the value, or that it is derived from'],
      list,
    ),
    field('dissent_ids', 'list', ['异议的陈述', 'statements that print another value'], list),
    field('rule', 'text', ['取舍规则', 'what decided between conflicting statements'], {
      ...optional,
      categories: RULES,
      labels: RULE_NAMES,
    }),
    field('flags', 'list', ['标记（SDMX CL_OBS_STATUS）', 'letters of SDMX CL_OBS_STATUS'], {
      ...list,
      categories: FLAGS,
      labels: FLAG_NAMES,
    }),
    field('reason_zh', 'text', ['标记理由（中文）', 'reasons for the flags, in Chinese'], optional),
    field('reason_en', 'text', ['标记理由（英文）', 'reasons for the flags, in English'], optional),
    field('doc_ids', 'list', ['出处文件', 'documents that the statements come from'], list),
    field(
      'superseded_by',
      'text',
      ['取代本行的文件', 'document that replaces this one; empty for facts in force'],
      { ...optional, missing: MISSING.inForce },
    ),
  ],
  primaryKey: ['fact_id'],
  foreignKeys: [
    { field: 'county_code', table: 'counties', column: 'county_code' },
    { field: 'concept', table: 'concepts', column: 'concept' },
    { field: 'statement_ids', table: 'statements', column: 'statement_id' },
    { field: 'dissent_ids', table: 'statements', column: 'statement_id' },
    { field: 'doc_ids', table: 'documents', column: 'doc_id' },
    { field: 'superseded_by', table: 'documents', column: 'doc_id' },
  ],
};
