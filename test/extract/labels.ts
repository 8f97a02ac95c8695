import { readFileSync } from 'node:fs';
import type { Statement } from '../../src/model/statement.ts';
import { type Unit, unitKind } from '../../src/model/unit.ts';

/** A statement read by hand: a row of `gold/statements.tsv` or `field/statements.tsv`. */
export interface HandLabel {
  readonly doc_id: string;
  readonly fiscal_year: number;
  /** One stage, or two of which either will do. */
  readonly stages: readonly string[];
  readonly aspect: string;
  readonly concept: string;
  readonly key: string;
  readonly value: number;
  readonly kind: 'money' | 'count' | 'percent';
  readonly quote: string;
  readonly line: string;
}

const FACTORS: Readonly<Record<string, { kind: HandLabel['kind']; factor: number }>> = {
  元: { kind: 'money', factor: 1 },
  万元: { kind: 'money', factor: 1e4 },
  亿元: { kind: 'money', factor: 1e8 },
  '%': { kind: 'percent', factor: 1 },
  万人: { kind: 'count', factor: 1e4 },
  万: { kind: 'count', factor: 1e4 },
};
const COUNT = { kind: 'count', factor: 1 } as const;

const inBase = (value: number, unit: string): { kind: HandLabel['kind']; value: number } => {
  const { kind, factor } = FACTORS[unit] ?? COUNT;
  return { kind, value: Math.round(value * factor * 1e4) / 1e4 };
};

/** Every row of a file of hand labels, amounts in 元 and counts in ones. */
export const handLabels = (path: string): HandLabel[] => {
  const [head, ...lines] = readFileSync(new URL(path, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head!.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
    return {
      doc_id: row.doc_id!,
      fiscal_year: Number(row.fiscal_year),
      stages: row.stage!.split('|'),
      aspect: row.aspect!,
      concept: row.concept!,
      key: row.key!,
      ...inBase(Number(row.value), row.unit!),
      quote: row.quote!,
      line,
    };
  });
};

const kindOf = (unit: Unit): HandLabel['kind'] => {
  const kind = unitKind(unit);
  return kind === 'area' ? 'count' : kind;
};

/** Whether a statement says what a hand label says: the rule of `gold/README.md`. */
export const matches = (statement: Statement, label: HandLabel): boolean => {
  const { kind, value } = inBase(statement.value, statement.unit);
  return (
    statement.concept === label.concept &&
    statement.aspect === label.aspect &&
    statement.fiscal_year === label.fiscal_year &&
    label.stages.includes(statement.stage) &&
    (kind === label.kind || (kindOf(statement.unit) === label.kind && label.kind !== 'money')) &&
    Math.abs(value - label.value) <= 1e-6 * Math.max(1, Math.abs(label.value)) &&
    (label.key === '' || label.key === statement.key || label.key === statement.label)
  );
};
