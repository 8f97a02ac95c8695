/** How far a year is from the one asked for: its own first, then the nearest before, then the nearest after. */
export const yearDistance = (year: number, wanted: number): readonly [number, number] => {
  if (year === wanted) return [0, 0];
  return year < wanted ? [1, wanted - year] : [2, year - wanted];
};

/** Orders years by `yearDistance`: negative where `a` is to be preferred. */
export const byYearDistance = (a: number, b: number, wanted: number): number => {
  const [aKind, aGap] = yearDistance(a, wanted);
  const [bKind, bGap] = yearDistance(b, wanted);
  return aKind - bKind || aGap - bGap;
};
