import type { Fact } from '../model/fact.ts';
import { fromColumns, type Quantity, type Relation, toColumns } from '../model/quantity.ts';
import { factIdOf } from './fact-key.ts';
import { flagColumns, plainReason, withReasons } from './reasons.ts';

const difference = (level: Quantity, change: Quantity): Quantity => ({
  unit: level.unit,
  relation: '=' satisfies Relation,
  value: level.value - change.value,
  low: level.low - change.high,
  high: level.high - change.low,
});

const quantityOf = (fact: Fact): Quantity | null => {
  const { relation, value, low, high, unit } = fact;
  if (relation === null || value === null) return null;
  return fromColumns({ relation, value, low, high, unit });
};

/** A change that a level can be computed from: against the year before, printed as an exact amount, undisputed. */
const isUsable = (fact: Fact): boolean =>
  fact.aspect === 'change' &&
  fact.base === 'prior-year' &&
  fact.relation === '=' &&
  fact.dissent_ids.length === 0;

const levelOf = (change: Fact): Fact => ({ ...change, aspect: 'level', base: null });

const yearBefore = (level: Fact): Fact => ({ ...level, fiscal_year: level.fiscal_year - 1 });

const derive = (level: Fact, change: Fact): Fact | null => {
  const [now, moved] = [quantityOf(level), quantityOf(change)];
  if (now === null || moved === null || level.relation !== '=') return null;
  const before = difference(now, moved);
  if (before.value < 0) return null;
  const prior = yearBefore(level);
  const reasons = [
    ...(level.stage === 'budget' ? [plainReason('P')] : []),
    {
      flag: 'E' as const,
      reason: {
        zh: `由${level.fiscal_year}年数减去所载增减额推算`,
        en: `${level.fiscal_year} level minus the stated change`,
      },
    },
  ];
  const disputed = level.dissent_ids.length > 0;
  const doubt = {
    flag: 'U' as const,
    reason: { zh: '推算所据数字有异议', en: 'derived from a disputed figure' },
  };
  return {
    ...prior,
    fact_id: factIdOf(prior),
    as_of: null,
    ...toColumns(before),
    status: 'derived',
    witnesses: 0,
    statement_ids: [...new Set([...level.statement_ids, ...change.statement_ids])],
    dissent_ids: [],
    rule: 'derived',
    ...withReasons(flagColumns(reasons), disputed ? [doubt] : []),
    doc_ids: [...new Set([...level.doc_ids, ...change.doc_ids])].sort(),
  };
};

/**
 * Levels of the year before that a document does not state but that follow from its level and its change against
 * that year ("较上年增加0万元"): status `derived`, flag `E`, the bounds carried. Nothing follows from a rate, from a
 * change that is only approximate or disputed, or where the result would be negative.
 */
export const priorLevels = (facts: readonly Fact[]): readonly Fact[] => {
  const byId = new Map(facts.map((fact) => [fact.fact_id, fact]));
  return facts.filter(isUsable).flatMap((change) => {
    const level = byId.get(factIdOf(levelOf(change)));
    if (level === undefined || byId.has(factIdOf(yearBefore(level)))) return [];
    const derived = derive(level, change);
    return derived === null ? [] : [derived];
  });
};
