import { disputed } from '../audit/disputed.ts';
import type { Fact } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import type { FlagReason } from '../model/flag.ts';
import { withReasons } from './reasons.ts';

/** A failed identity contradicts (`U`); one that a difference of scope would explain differs in definition (`D`). */
const reasonOf = (finding: Finding): FlagReason => ({
  flag: finding.explanation_en === null ? 'U' : 'D',
  reason: {
    zh:
      finding.explanation_zh === null
        ? finding.sentence_zh
        : `${finding.sentence_zh}${finding.explanation_zh}`,
    en:
      finding.explanation_en === null
        ? finding.sentence_en
        : `${finding.sentence_en} ${finding.explanation_en}`,
  },
});

/** The facts whose statements a finding casts doubt on. */
const touched = (finding: Finding, byStatement: ReadonlyMap<string, readonly Fact[]>): readonly Fact[] =>
  disputed(finding).flatMap((id) => byStatement.get(id) ?? []);

/** Whether a fact's own dissent already says what a finding says: that its statements print different values. */
const isSaid = (fact: Fact, finding: Finding): boolean => {
  const own = new Set([...fact.statement_ids, ...fact.dissent_ids]);
  return (
    fact.dissent_ids.length > 0 && [...finding.left_ids, ...finding.right_ids].every((id) => own.has(id))
  );
};

const index = (facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> => {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const id of fact.statement_ids) found.set(id, [...(found.get(id) ?? []), fact]);
  }
  return found;
};

/**
 * Facts with the flags that failed audit findings set on them: `U`, or `D` where the finding knows a difference of
 * scope that would explain it, with the finding's sentence as the reason. A finding that only repeats a fact's dissent adds nothing to it.
 * Order and values stay.
 */
export const applyFindings = (facts: readonly Fact[], findings: readonly Finding[]): readonly Fact[] => {
  const byStatement = index(facts);
  const reasons = new Map<string, FlagReason[]>();
  for (const finding of findings) {
    for (const fact of touched(finding, byStatement).filter((one) => !isSaid(one, finding))) {
      reasons.set(fact.fact_id, [...(reasons.get(fact.fact_id) ?? []), reasonOf(finding)]);
    }
  }
  return facts.map((fact) => {
    const found = reasons.get(fact.fact_id);
    return found === undefined ? fact : { ...fact, ...withReasons(fact, found) };
  });
};
