import type { Coinciding } from './coinciding-budgets.ts';
import { sameValue } from './decide.ts';
import { accountOf, type FactKey, factId } from './fact-key.ts';
import type { Resolved } from './resolved.ts';

const withoutBudget = (key: FactKey): string => factId({ ...key, budget: 'all' });

/**
 * Looks up what a document prints for the same thing under another budget that is the same money: for each resolved
 * key, the resolved keys that differ from it in budget alone, where those budgets coincide, and in value.
 */
export const crossDissent = (
  resolved: readonly Resolved[],
  coinciding: Coinciding,
): ((one: Resolved) => readonly Resolved[]) => {
  const groups = new Map<string, Resolved[]>();
  for (const one of resolved) {
    if (!coinciding.get(accountOf(one.key))?.has(one.key.budget)) continue;
    const id = withoutBudget(one.key);
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  return (one) => {
    const peers = groups.get(withoutBudget(one.key)) ?? [];
    if (!peers.includes(one)) return [];
    return peers.filter(
      (peer) => peer !== one && !sameValue(peer.decision.chosen.quantity, one.decision.chosen.quantity),
    );
  };
};
