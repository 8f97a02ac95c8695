/** The closed set of units that a figure can have; `''` is a bare number. 名 is 人, 批 and 次 are 批次. */
export const UNITS = [
  '元',
  '万元',
  '亿元',
  '人',
  '人次',
  '批次',
  '辆',
  '台',
  '个',
  '平方米',
  '%',
  '',
] as const;
export type Unit = (typeof UNITS)[number];

/** What a unit measures: money, counts of anything, percentages, areas. */
export type UnitKind = 'money' | 'count' | 'percent' | 'area';

/**
 * Atoms in one unit. Quantities are integers of atoms, so that sums and comparisons are exact:
 * money 0.001 元 (half a 分 fits), percent 0.000001 %, counts and areas 0.001.
 */
const ATOMS: Readonly<Record<Unit, number>> = {
  元: 1e3,
  万元: 1e7,
  亿元: 1e11,
  人: 1e3,
  人次: 1e3,
  批次: 1e3,
  辆: 1e3,
  台: 1e3,
  个: 1e3,
  平方米: 1e3,
  '%': 1e6,
  '': 1e3,
};

const KINDS: Readonly<Record<Unit, UnitKind>> = {
  元: 'money',
  万元: 'money',
  亿元: 'money',
  人: 'count',
  人次: 'count',
  批次: 'count',
  辆: 'count',
  台: 'count',
  个: 'count',
  平方米: 'area',
  '%': 'percent',
  '': 'count',
};

/** What a unit measures. */
export const unitKind = (unit: Unit): UnitKind => KINDS[unit];

/** Atoms in one `unit`: an integer. */
export const atomsPer = (unit: Unit): number => ATOMS[unit];

/** A number in `unit` as an integer of atoms; exact for any figure printed with the digits that disclosures use. */
export const toAtoms = (value: number, unit: Unit): number =>
  Number.isFinite(value) ? Math.round(value * ATOMS[unit]) : value;

/** Atoms as a number in `unit`: the nearest double, for the columns that users see. */
export const fromAtoms = (atoms: number, unit: Unit): number => atoms / ATOMS[unit];
