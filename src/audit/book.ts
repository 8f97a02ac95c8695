import { fromColumns, type Quantity } from '../model/quantity.ts';
import type { Aspect, Budget, Nature, Stage, Statement, Unmapped } from '../model/statement.ts';
import { type UnitKind, unitKind } from '../model/unit.ts';
import { budgetUnion } from './budget-union.ts';
import { subjectOf } from './canonical.ts';

/** A statement with its figure as exact atoms. A printed zero is exactly zero: it does not widen a sum. */
export interface Entry {
  readonly statement: Statement;
  readonly quantity: Quantity;
}

/** What must be the same on both sides of an identity. */
export interface Scope {
  readonly agency: string | null;
  readonly year: number;
  readonly stage: Stage;
  readonly budget: Budget;
  readonly nature: Nature | null;
}

/** What is said, apart from its scope. */
export interface Topic {
  readonly concept: string;
  readonly key: string | null;
  readonly aspect: Aspect;
  readonly base: string | null;
}

/** All statements of one document that state one figure, in the order of the text. */
export interface Cell {
  readonly topic: Topic;
  readonly scope: Scope;
  readonly entries: readonly Entry[];
}

/** One document's statements, looked up by topic and scope. */
export interface Book {
  readonly docId: string;
  /** The agency that most statements are of: its totals take in the units under it. */
  readonly agency: string | null;
  readonly cells: readonly Cell[];
  /** The same for bounds (≥, ≤, 不少于 …), which no sum is made of. */
  readonly bounds: readonly Cell[];
  /** The decoded text of the document, where the caller has it: shows the words between a total and its parts. */
  readonly source: string | null;
  readonly at: (topic: Topic, scope: Scope) => Cell | null;
  /**
   * Whether a scope is the budget of a year whose final accounts the document is: 年初预算 and 全年预算 stand side by
   * side there and need not agree.
   */
  readonly isBesideFinal: (scope: Scope) => boolean;
  /** Whether every figure of that stretch of text is in a statement, as far as the caller tells what is not. */
  readonly readThrough: (from: number, to: number) => boolean;
  /** The statement of that identifier, in a cell of its own: one occurrence, whatever others print. */
  readonly alone: (statementId: string) => Cell | null;
}

/** Whether two figures are of the same agency, year, stage, budget and nature. */
export const sameScope = (a: Scope, b: Scope): boolean =>
  a.agency === b.agency &&
  a.year === b.year &&
  a.stage === b.stage &&
  a.budget === b.budget &&
  a.nature === b.nature;

const SEPARATOR = '\u0000';
const NOTHING = '\u0001';

const cellKey = (topic: Topic, scope: Scope): string =>
  [
    topic.concept,
    topic.key ?? NOTHING,
    topic.aspect,
    topic.base ?? NOTHING,
    scope.agency ?? NOTHING,
    scope.year,
    scope.stage,
    scope.budget,
    scope.nature ?? NOTHING,
  ].join(SEPARATOR);

/** In this order a topic is looked up: a concept is of one kind, and a reader that mixes them is not added up. */
const KINDS: readonly UnitKind[] = ['money', 'count', 'percent', 'area'];

/** The topic of a level: what a change or rate of the same thing is measured on. */
export const levelOf = (concept: string, key: string | null = null): Topic => ({
  concept,
  key,
  aspect: 'level',
  base: null,
});

const quantityOf = (statement: Statement): Quantity => {
  const quantity = fromColumns(statement);
  return quantity.value === 0 && quantity.relation === '=' ? { ...quantity, low: 0, high: 0 } : quantity;
};

/** A change or rate without a stated base is one against the year before; a level has none. */
const baseOf = ({ aspect, base }: Statement): string | null => {
  if (aspect === 'level') return null;
  return base ?? (aspect === 'change' || aspect === 'change-rate' ? 'prior-year' : null);
};

const toCell = (statement: Statement, budgetIn: (statement: Statement) => Budget): Cell => {
  const { concept, nature } = subjectOf(statement);
  return {
    topic: { concept, key: statement.key, aspect: statement.aspect, base: baseOf(statement) },
    scope: {
      agency: statement.agency,
      year: statement.fiscal_year,
      stage: statement.stage,
      budget: budgetIn(statement),
      nature,
    },
    entries: [{ statement, quantity: quantityOf(statement) }],
  };
};

const kindOf = (cell: Cell): UnitKind => unitKind(cell.entries[0]!.quantity.unit);

/** Figures of different kinds are different cells: money is not added to people. */
const gather = (cells: readonly Cell[]): readonly Cell[] => {
  const gathered = new Map<string, Cell & { readonly entries: Entry[] }>();
  for (const cell of cells) {
    const key = `${kindOf(cell)}${SEPARATOR}${cellKey(cell.topic, cell.scope)}`;
    const known = gathered.get(key);
    if (known) known.entries.push(...cell.entries);
    else gathered.set(key, { ...cell, entries: [...cell.entries] });
  }
  return [...gathered.values()];
};

/** One cell for each topic and scope: of the kind that comes first in `KINDS`. */
const indexed = (cells: readonly Cell[]): ReadonlyMap<string, Cell> => {
  const byKind = [...cells].sort((a, b) => KINDS.indexOf(kindOf(b)) - KINDS.indexOf(kindOf(a)));
  return new Map(byKind.map((cell) => [cellKey(cell.topic, cell.scope), cell]));
};

const mainAgency = (statements: readonly Statement[]): string | null => {
  const counts = new Map<string | null, number>();
  for (const { agency } of statements) counts.set(agency, (counts.get(agency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

const isBound = ({ entries }: Cell): boolean =>
  entries.some(({ statement }) => statement.relation !== '=' && statement.relation !== '≈');

/** What else is known of a document: its decoded text, and the figures in it that no statement covers. */
export interface Background {
  readonly source?: string | undefined;
  readonly unmapped?: readonly Unmapped[] | undefined;
}

/** Brings the statements of one document together by what they say; budgets that the document shows to be one are one. */
export const openBook = (statements: readonly Statement[], background: Background = {}): Book => {
  const ordered = [...statements].sort((a, b) => a.start - b.start || a.end - b.end);
  const budgetIn = budgetUnion(ordered);
  const single = ordered.map((statement) => toCell(statement, budgetIn));
  const cells = gather(single.filter((cell) => !isBound(cell)));
  const index = indexed(cells);
  const finalYears = new Set(
    cells.filter(({ scope }) => scope.stage === 'final').map(({ scope }) => scope.year),
  );
  const byId = new Map(
    single.filter((cell) => !isBound(cell)).map((cell) => [cell.entries[0]!.statement.statement_id, cell]),
  );
  return {
    docId: ordered[0]?.doc_id ?? '',
    agency: mainAgency(ordered),
    cells,
    bounds: gather(single.filter(isBound)),
    source: background.source ?? null,
    isBesideFinal: ({ stage, year }) => stage === 'budget' && finalYears.has(year),
    readThrough: (from, to) => !background.unmapped?.some(({ start, end }) => start < to && end > from),
    at: (topic, scope) => index.get(cellKey(topic, scope)) ?? null,
    alone: (statementId) => byId.get(statementId) ?? null,
  };
};
