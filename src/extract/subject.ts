import type { Nature, Stage } from '../model/statement.ts';
import { type Unit, unitKind } from '../model/unit.ts';
import type { Lexicon } from './lexicon.ts';

/** Whose figure it is: one concept, or two where the words name both sides (收支). */
export interface Subject {
  readonly concepts: readonly string[];
  readonly key: string | null;
  readonly label: string | null;
  readonly nature: Nature | null;
  /** Said by the label itself; null where it says nothing. */
  readonly year: number | null;
  readonly stage: Stage | null;
  /** The label in plain words: decides whose money it is. */
  readonly words: string;
}

/** A subject that waits for its figure: its level, or its change in a direction. */
export interface Waiting extends Subject {
  readonly sign?: 1 | -1;
}

/** Counts that stand beside another concept's figure without being named: 31批次, 264人次. */
const BESIDE: readonly { readonly family: string; readonly unit: Unit; readonly concept: string }[] = [
  { family: 'sangong.abroad', unit: '个', concept: 'sangong.abroad.groups' },
  { family: 'sangong.abroad', unit: '批次', concept: 'sangong.abroad.groups' },
  { family: 'sangong.abroad', unit: '人次', concept: 'sangong.abroad.visits' },
  { family: 'sangong.abroad', unit: '人', concept: 'sangong.abroad.visits' },
  { family: 'sangong.reception', unit: '批次', concept: 'sangong.reception.batches' },
  { family: 'sangong.reception', unit: '个', concept: 'sangong.reception.batches' },
  { family: 'sangong.reception', unit: '人次', concept: 'sangong.reception.visits' },
  { family: 'sangong.reception', unit: '人', concept: 'sangong.reception.visits' },
  { family: 'sangong.vehicle.purchase', unit: '辆', concept: 'sangong.vehicle.purchased' },
  { family: 'assets.vehicles', unit: '万元', concept: 'assets.vehicles.value' },
  { family: 'assets.vehicles', unit: '元', concept: 'assets.vehicles.value' },
];

/** Units that a count can be printed in, by family. Families not listed take any count. */
const COUNT_UNITS: readonly { readonly family: string; readonly units: readonly Unit[] }[] = [
  { family: 'sangong.abroad.groups', units: ['个', '批次'] },
  { family: 'sangong.abroad.visits', units: ['人次', '人'] },
  { family: 'sangong.reception.batches', units: ['批次', '个'] },
  { family: 'sangong.reception.visits', units: ['人次', '人'] },
  { family: 'sangong.vehicle', units: ['辆', '台'] },
  { family: 'assets.vehicles', units: ['辆', '台'] },
  { family: 'assets.large-equipment', units: ['台', '个'] },
  { family: 'staff', units: ['人', '个'] },
  { family: 'insured', units: ['人', '人次'] },
  { family: 'performance.projects', units: ['个'] },
];

const inFamily = (concept: string, family: string): boolean =>
  concept === family || concept.startsWith(`${family}.`);

const countUnitFits = (concept: string, unit: Unit): boolean => {
  const row = COUNT_UNITS.find(({ family }) => inFamily(concept, family));
  return !row || unit === '' || row.units.includes(unit);
};

/** The concept that a figure of `unit` beside `concept` belongs to; null where the unit does not go with it. */
export const conceptForUnit = (concept: string, unit: Unit, words: Lexicon): string | null => {
  const kind = words.concept(concept)?.unit_kind;
  const figureKind = unitKind(unit);
  const fits = kind === figureKind || (kind === 'money' && unit === '');
  if (fits && (kind !== 'count' || countUnitFits(concept, unit))) return concept;
  if (figureKind === 'money' && kind === 'count' && concept.startsWith('sangong.reception.'))
    return 'sangong.reception';
  return BESIDE.find((row) => inFamily(concept, row.family) && row.unit === unit)?.concept ?? null;
};

/** The subject with the concepts that a unit allows; null where it allows none. */
export const forUnit = (subject: Subject, unit: Unit, words: Lexicon): Subject | null => {
  const concepts = subject.concepts
    .map((concept) => conceptForUnit(concept, unit, words))
    .filter((concept): concept is string => concept !== null);
  return concepts.length === 0 ? null : { ...subject, concepts };
};

/**
 * …及政府性基金…经费支出预算为6.35万元，支出决算为6.35万元: the outturn of something unknown is no total, and guests are those
 * from abroad where the sentence counts these.
 */
export const isLost = (
  plain: string,
  direct: Subject | null,
  { lost, subject }: { readonly lost: 'unknown' | 'abroad' | null; readonly subject: Subject | null },
): boolean => {
  if (lost === null || direct === null) return false;
  if (lost === 'abroad') return direct.concepts.every((concept) => concept.startsWith('sangong.reception'));
  const total = direct.concepts.every((concept) => concept.endsWith('.total'));
  return total && subject?.concepts.length === 0 && /^(?:支出|收入)?(?:预算|决算)数?为?$/.test(plain);
};

const SIDES: readonly (readonly [string, string])[] = [
  ['revenue.', 'expenditure.'],
  ['expenditure.', 'revenue.'],
];

/** The same money seen from the other side: 财政拨款收入 … 支出; null where there is none. */
export const otherSide = (concept: string, words: Lexicon): string | null => {
  if (concept.endsWith('.carry-over')) return null;
  const side = SIDES.find(([from]) => concept.startsWith(from));
  const other = side ? side[1] + concept.slice(side[0].length) : null;
  return other && words.concept(other) ? other : null;
};
