import type { Rule } from '../model/fact.ts';
import { fromColumns, overlaps, type Quantity } from '../model/quantity.ts';
import type { Statement } from '../model/statement.ts';
import { unitKind } from '../model/unit.ts';

/** A value and the statements that print it, in reading order. */
export interface Reading {
  readonly quantity: Quantity;
  readonly statements: readonly Statement[];
}

/** The value shown, what decided for it, and the values it was chosen over. */
export interface Decision {
  readonly chosen: Reading;
  readonly rule: Rule;
  readonly others: readonly Reading[];
}

const width = (quantity: Quantity): number => quantity.high - quantity.low;

const isBound = (quantity: Quantity): boolean => !Number.isFinite(width(quantity));

/**
 * Whether two figures state the same value: intervals that overlap, whatever the units (512.03万元 and
 * 5120250元); for one-sided bounds, the same bound.
 */
export const sameValue = (a: Quantity, b: Quantity): boolean => {
  if (unitKind(a.unit) !== unitKind(b.unit)) return false;
  if (isBound(a) || isBound(b)) return a.relation === b.relation && a.value === b.value;
  return overlaps(a, b);
};

/** Statements by the value that they print: the most precise figure of each value stands for it. */
export const readings = (statements: readonly Statement[]): readonly Reading[] => {
  const found: { quantity: Quantity; members: Set<Statement> }[] = [];
  const bySharpness = statements
    .map((statement) => ({ statement, quantity: fromColumns(statement) }))
    .sort((a, b) => (width(a.quantity) === width(b.quantity) ? 0 : width(a.quantity) - width(b.quantity)));
  for (const { statement, quantity } of bySharpness) {
    const same = found.find((reading) => sameValue(reading.quantity, quantity));
    if (same) same.members.add(statement);
    else found.push({ quantity, members: new Set([statement]) });
  }
  return found.map(({ quantity, members }) => ({
    quantity,
    statements: statements.filter((statement) => members.has(statement)),
  }));
};

/** A headline states its figure in its own right: in a sentence or heading, not as a part of another figure. */
const isHeadline = (statement: Statement): boolean =>
  (statement.how === 'clause' || statement.how === 'heading') && statement.parent === null;

const isTable = (statement: Statement): boolean => statement.how === 'table';

/** How much speaks for a reading under each rule, strongest rule first. */
const WEIGHTS: readonly { readonly rule: Rule; readonly weight: (reading: Reading) => number }[] = [
  { rule: 'witnesses', weight: (reading) => reading.statements.length },
  { rule: 'headline', weight: (reading) => Number(reading.statements.some(isHeadline)) },
  { rule: 'table', weight: (reading) => Number(reading.statements.some(isTable)) },
];

const best = (candidates: readonly Reading[], weight: (reading: Reading) => number): readonly Reading[] => {
  const most = Math.max(...candidates.map(weight));
  return candidates.filter((candidate) => weight(candidate) === most);
};

/** Of equally strong readings, the one whose first statement comes first. */
const earliest = (candidates: readonly Reading[], order: readonly Statement[]): Reading => {
  const place = (reading: Reading): number => order.indexOf(reading.statements[0] as Statement);
  return candidates.reduce((first, next) => (place(next) < place(first) ? next : first));
};

/**
 * Chooses between the values that statements of one fact print: the one with the most witnesses, a tie going to the
 * headline statement, then to the table, then to the first in reading order. Nothing is dropped.
 *
 * @param statements at least one, in reading order
 */
export const decide = (statements: readonly Statement[]): Decision => {
  const all = readings(statements);
  let candidates = all;
  let rule: Rule = 'only';
  for (const step of WEIGHTS) {
    if (candidates.length === 1) break;
    candidates = best(candidates, step.weight);
    rule = step.rule;
  }
  const chosen = earliest(candidates, statements);
  return {
    chosen,
    rule: candidates.length > 1 ? 'first' : rule,
    others: all.filter((reading) => reading !== chosen),
  };
};
