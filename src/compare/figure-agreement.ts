import { disjoint, type Figure, isGap } from '../frame/interval.ts';
import type { Agreement } from '../model/quantity.ts';

/**
 * A printed figure beside a recomputed one: equal values hold, overlapping intervals are rounding, disjoint ones
 * fail; null where one of them is missing.
 */
export const figureAgreement = (printed: Figure, computed: Figure): Agreement | null => {
  if (isGap(printed) || isGap(computed)) return null;
  if (printed.value === computed.value) return 'holds';
  return disjoint(printed, computed) ? 'fails' : 'rounding';
};

/** The same for rates and shares, where one last digit off is rounding too. */
export const rateAgreement = (printed: Figure, computed: Figure): Agreement | null => {
  if (isGap(printed) || isGap(computed)) return null;
  const step = printed.high - printed.low;
  const wider = { ...printed, low: printed.low - step, high: printed.high + step };
  return figureAgreement(wider, computed);
};
