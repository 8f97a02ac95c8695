import type { DocumentRow } from '../model/document.ts';
import { complain, DataError } from '../model/errors.ts';
import type { Fact, Status } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import type { FlagReason } from '../model/flag.ts';
import { inUnit, type Quantity, toColumns } from '../model/quantity.ts';
import type { ClassCode } from '../model/reference.ts';
import type { Statement } from '../model/statement.ts';
import { unitKind } from '../model/unit.ts';
import { absentClasses } from './absent-classes.ts';
import { applyFindings } from './apply-findings.ts';
import { coincidingBudgets } from './coinciding-budgets.ts';
import { crossDissent } from './cross-dissent.ts';
import { type Decision, decide } from './decide.ts';
import { type FactKey, factId, keyOf, type Standing, standings } from './fact-key.ts';
import { priorLevels } from './prior-levels.ts';
import { conflictReason, type Dissent, flagColumns, plainReason } from './reasons.ts';
import type { Resolved } from './resolved.ts';

/** What resolving needs beside the statements. */
export interface ResolveOptions {
  /** The register; every statement's document must be in it. */
  readonly documents: readonly DocumentRow[];
  /** The classification, which says what a complete breakdown leaves no room for; without it nothing is concluded. */
  readonly codes?: readonly ClassCode[];
  /** Results of the audit, which flag the facts that they speak of. */
  readonly findings?: readonly Finding[];
}

const standingOf = (statement: Statement, known: ReadonlyMap<string, Standing>): Standing => {
  const standing = known.get(statement.doc_id);
  if (standing === undefined) {
    const subject = { zh: `陈述 ${statement.statement_id}`, en: `statement ${statement.statement_id}` };
    const expected = { zh: '已登记的文件', en: 'a registered document' };
    throw new DataError(complain({ subject, expected, found: statement.doc_id }));
  }
  return standing;
};

/** A document speaks first of its own year; then the register's order of names, then the order of reading. */
const readingOrder =
  (known: ReadonlyMap<string, Standing>) =>
  (a: Statement, b: Statement): number => {
    const distance = (s: Statement): number =>
      Math.abs(standingOf(s, known).document.fiscal_year - s.fiscal_year);
    if (distance(a) !== distance(b)) return distance(a) - distance(b);
    if (a.doc_id !== b.doc_id) return a.doc_id < b.doc_id ? -1 : 1;
    return a.start - b.start || (a.statement_id < b.statement_id ? -1 : 1);
  };

const group = (
  statements: readonly Statement[],
  known: ReadonlyMap<string, Standing>,
): readonly Resolved[] => {
  const groups = new Map<string, { key: FactKey; members: Statement[] }>();
  for (const statement of [...statements].sort(readingOrder(known))) {
    const key = keyOf(statement, standingOf(statement, known));
    const id = factId(key);
    const found = groups.get(id);
    if (found) found.members.push(statement);
    else groups.set(id, { key, members: [statement] });
  }
  return [...groups.values()].map(({ key, members }) => ({ key, decision: decide(members) }));
};

/** Words by which a statement without a digit says that there is nothing. */
const NOTHING = /[无没未不]/;
const DIGIT = /[0-9０-９]/;

const saysNone = (statement: Statement): boolean =>
  statement.aspect === 'level' && !DIGIT.test(statement.printed) && NOTHING.test(statement.printed);

const statusOf = ({ chosen }: Decision): Status => {
  if (chosen.quantity.value !== 0) return 'stated';
  return chosen.statements.some(saysNone) ? 'none' : 'zero';
};

/** Money of facts is in 万元, whatever the document printed; other units stay. */
export const factUnit = (quantity: Quantity): Quantity =>
  unitKind(quantity.unit) === 'money' ? inUnit(quantity, '万元') : quantity;

const reasonsOf = (
  resolved: Resolved,
  status: Status,
  dissents: readonly Dissent[],
): readonly FlagReason[] => {
  const { key, decision } = resolved;
  const shown = {
    quantity: factUnit(decision.chosen.quantity),
    count: decision.chosen.statements.length,
    budget: key.budget,
  };
  return [
    ...(key.stage === 'budget' ? [plainReason('P')] : []),
    ...(dissents.length > 0 ? [conflictReason(shown, dissents)] : []),
    ...(status === 'none' ? [plainReason('M')] : []),
  ];
};

const ids = (statements: readonly Statement[]): readonly string[] => statements.map((s) => s.statement_id);

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

const firstOf = <K extends 'as_of' | 'label'>(statements: readonly Statement[], column: K): string | null =>
  statements.find((statement) => statement[column] !== null)?.[column] ?? null;

const toFact = (resolved: Resolved, elsewhere: readonly Resolved[]): Fact => {
  const { key, decision } = resolved;
  const { chosen, others, rule } = decision;
  const status = statusOf(decision);
  const own = others.map((other) => ({ ...other, budget: key.budget }));
  const cross = elsewhere.map((other) => ({ ...other.decision.chosen, budget: other.key.budget }));
  const dissents = [...own, ...cross].map(({ quantity, statements, budget }) => ({
    quantity: factUnit(quantity),
    count: statements.length,
    budget,
  }));
  const against = [...own, ...cross].flatMap((reading) => reading.statements);
  const { place: _place, edition: _edition, superseded_by, ...columns } = key;
  return {
    fact_id: factId(key),
    ...columns,
    as_of: firstOf(chosen.statements, 'as_of'),
    label: firstOf(chosen.statements, 'label'),
    ...toColumns(factUnit(chosen.quantity)),
    status,
    witnesses: chosen.statements.length,
    statement_ids: ids(chosen.statements),
    dissent_ids: ids(against),
    rule,
    ...flagColumns(reasonsOf(resolved, status, dissents)),
    doc_ids: distinct([...chosen.statements, ...against].map((statement) => statement.doc_id)),
    superseded_by,
  };
};

const byId = (a: Fact, b: Fact): number => (a.fact_id < b.fact_id ? -1 : Number(a.fact_id > b.fact_id));

/**
 * Facts from statements: one row per (county, agency, scope, year, stage, aspect, base, concept, key, budget,
 * nature), in the order of their identifiers.
 *
 * Money is in 万元. Where statements print different values, the value with the most witnesses is shown, a tie going
 * to the headline statement (a sentence or heading whose figure is no part of another), then to the table, then to
 * the first; the others stay in `dissent_ids` and the fact carries `U`. Where a document says that all its money is
 * of one budget, a different value under that budget is dissent too. Facts that follow are added: levels of the
 * year before from stated changes (`derived`), and classes that a complete breakdown leaves no room for (`none`).
 * What no fact says is undisclosed: there is no row for it.
 *
 * @throws DataError where a statement's document is not registered
 */
export const resolve = (statements: readonly Statement[], options: ResolveOptions): readonly Fact[] => {
  const resolved = group(statements, standings(options.documents));
  const others = crossDissent(resolved, coincidingBudgets(resolved));
  const stated = resolved.map((one) => toFact(one, others(one)));
  const derived = priorLevels(stated);
  const absent = absentClasses(resolved, options.codes ?? []);
  return applyFindings([...stated, ...derived, ...absent].sort(byId), options.findings ?? []);
};
