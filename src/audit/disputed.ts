import type { Finding } from '../model/finding.ts';
import type { Family } from './tested.ts';

/** Families whose two sides state one thing: where they differ, neither is beyond doubt. */
const ONE_THING: readonly Family[] = ['repeated', 'targets'];

/**
 * The statements that a failed finding casts doubt on; none for other outcomes. Those on the left: the printed total,
 * change, rate or bounded figure, and the part that makes the difference where one does. What a figure was computed
 * from is not in doubt, except where both sides state one thing.
 */
export const disputed = ({ outcome, family, left_ids, right_ids }: Finding): readonly string[] => {
  if (outcome !== 'fails') return [];
  return (ONE_THING as readonly string[]).includes(family) ? [...left_ids, ...right_ids] : left_ids;
};
