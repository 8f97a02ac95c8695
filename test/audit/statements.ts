import type { Concept } from '../../src/model/reference.ts';
import type { Statement } from '../../src/model/statement.ts';

/** A figure as a test writes it: concept, value, and what differs from a plain budget level in 万元 to two decimals. */
export type Written = readonly [
  concept: string,
  value: number,
  rest?: Partial<Statement> & { step?: number },
];

const unitOf = (rest: Partial<Statement>): Statement['unit'] =>
  rest.unit ?? (['level', 'change', undefined].includes(rest.aspect) ? '万元' : '%');

/** Statements of one document in the order written; counts (any unit but money and %) are exact points. */
export const statements = (...rows: readonly Written[]): readonly Statement[] =>
  rows.map(([concept, value, { step = 0.01, ...rest } = {}], index) => {
    const unit = unitOf(rest);
    const half = ['万元', '元', '亿元', '%'].includes(unit) ? step / 2 : 0;
    return {
      statement_id: `doc:${index}`,
      doc_id: 'doc',
      county_code: '130123',
      agency: 'bureau',
      fiscal_year: 2020,
      stage: 'budget',
      as_of: null,
      aspect: 'level',
      base: null,
      key: null,
      label: null,
      budget: 'all',
      nature: null,
      parent: null,
      relation: '=',
      printed: `${value}${unit}`,
      low: value - half,
      high: value + half,
      how: 'clause',
      start: index * 10,
      end: index * 10 + 5,
      quote: `${value}${unit}`,
      section: null,
      ...rest,
      concept,
      value,
      unit,
    };
  });

/** Concepts named as themselves: what a test of figures needs of `concepts.csv`. */
export const concept = (id: string, parent: string | null = null): Concept => ({
  concept: id,
  zh: id,
  en: id,
  parent,
  unit_kind: 'money',
});
