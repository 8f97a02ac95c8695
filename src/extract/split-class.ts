import type { Claim } from './claim.ts';

const ECONOMIC = 'expenditure.economic';

const isClassLevel = (claim: Claim): boolean =>
  claim.concept === ECONOMIC && claim.aspect === 'level' && claim.key !== null;

/** The classes listed after a whole that carry no column of their own, up to the next class that is not in it. */
const listedAfter = (claims: readonly Claim[], whole: Claim): Claim[] => {
  const listed: Claim[] = [];
  for (const claim of claims.slice(claims.indexOf(whole) + 1).filter(isClassLevel)) {
    const within = claim.key !== whole.key && claim.key!.startsWith(whole.key!);
    if (!within && claim.key !== whole.key) break;
    if (within && claim.nature === null) listed.push(claim);
  }
  return listed;
};

/** The basic part of a class that a bracket split in two parts, neither of them nothing. */
const basicPart = (claims: readonly Claim[], whole: Claim): Claim | null => {
  const parts = claims.filter(
    (claim) => claim.parent === whole && claim.key === whole.key && claim.quantity.value !== 0,
  );
  const basic = parts.find(({ nature }) => nature === 'basic');
  return basic && parts.some(({ nature }) => nature === 'project') ? basic : null;
};

/** The class printed before whose code begins a class's own: 301 of 30101; null where none is. */
const prefixOf = (claim: Claim, before: readonly Claim[]): Claim | null => {
  if (!isClassLevel(claim) || claim.nature !== null) return null;
  const same = ({ nature, fiscalYear, stage }: Claim): boolean =>
    nature === null && fiscalYear === claim.fiscalYear && stage === claim.stage;
  const wholes = before.filter(
    (other) =>
      isClassLevel(other) && same(other) && other.key !== claim.key && claim.key!.startsWith(other.key!),
  );
  return wholes.toSorted((a, b) => b.key!.length - a.key!.length)[0] ?? null;
};

const total = (claims: readonly Claim[]): number =>
  claims.reduce((sum, { quantity }) => sum + quantity.value, 0);

/**
 * 302商品和服务支出49.24万元（其中：基本支出33.24万元，项目支出16.00万元）。30201办公费5.12万元…: classes listed
 * after a class that is split, and that add up to its basic part, are columns of that part. Claims that are not
 * so listed stay as they are.
 */
export const splitClasses = (claims: readonly Claim[]): Claim[] => {
  const basicOf = new Map<Claim, Claim>();
  for (const whole of claims.filter((claim) => isClassLevel(claim) && claim.nature === null)) {
    const basic = basicPart(claims, whole);
    const listed = basic ? listedAfter(claims, whole) : [];
    if (basic && total(listed) === basic.quantity.value)
      listed.forEach((claim) => void basicOf.set(claim, basic));
  }
  return claims.map((claim, at) => {
    const basic = basicOf.get(claim);
    if (basic) return { ...claim, nature: 'basic', parent: basic };
    const whole = claim.parent === null ? prefixOf(claim, claims.slice(0, at)) : null;
    return whole ? { ...claim, parent: whole } : claim;
  });
};
