import type { Passage } from '../model/block.ts';
import { exactly, inUnit, type Quantity } from '../model/quantity.ts';
import type { Aspect, Form, Stage } from '../model/statement.ts';
import { type Unit, unitKind } from '../model/unit.ts';
import { budgetOf } from './budget-source.ts';
import type { Claim } from './claim.ts';
import { type Figure, quantityOf } from './figure.ts';
import type { Frame, ProseContext, ProseState } from './prose-state.ts';
import type { Reason } from './reasons.ts';
import type { Subject } from './subject.ts';

/** One paragraph while it is read. */
export interface Reading {
  readonly passage: Passage;
  readonly how: Form;
  /** Worth of the last digit among the paragraph's amounts of a unit; undefined where none has decimals. */
  readonly stepHere: (unit: Unit) => number | undefined;
  readonly state: ProseState;
  readonly context: ProseContext;
}

/** What is said of a subject; spans are in the passage. */
export interface Said {
  readonly aspect: Aspect;
  readonly base: string | null;
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
  readonly figureStart: number;
  readonly figureEnd: number;
  /** Overrides what the subject says. */
  readonly year?: number | null;
  readonly stage?: Stage | null;
}

/** Families that are counted or told, not budgeted. */
const ACTUAL = /^(?:staff|assets|insured|rescue|poor|fund)\b/;
/** Counts taken at a date, the end of the year before the budget's. */
const AT_DATE = /^(?:staff|assets)\b/;

const stageOf = (concept: string, subject: Subject, { context }: Reading): Stage => {
  if (ACTUAL.test(concept)) return subject.stage === 'target' ? 'target' : fundStage(concept, subject);
  return subject.stage === null || subject.stage === 'actual' || subject.stage === 'target'
    ? context.document.stage
    : subject.stage;
};

const fundStage = (concept: string, subject: Subject): Stage =>
  concept.startsWith('fund.') && subject.stage === 'budget' ? 'budget' : 'actual';

/** The year of counts and stories: the date printed, else the year told of, else the year before a budget's. */
const toldYear = (concept: string, { state, context }: Reading): number => {
  const { fiscalYear, stage } = context.document;
  if (AT_DATE.test(concept) && state.asOf) return state.asOf.year;
  if (!AT_DATE.test(concept) && state.year !== null) return state.year;
  return stage === 'budget' ? fiscalYear - 1 : fiscalYear;
};

/** The year that a figure of a concept is of: as said, else as told for counts and stories, else the document's. */
export const yearOf = (concept: string, subject: Subject, reading: Reading): number => {
  if (ACTUAL.test(concept)) return subject.year ?? toldYear(concept, reading);
  const { fiscalYear, stage } = reading.context.document;
  const pastOutturn = subject.year === null && stage === 'budget' && subject.stage === 'final';
  return subject.year ?? (pastOutturn ? fiscalYear - 1 : fiscalYear);
};

/** Whether a concept, or a class's code, can be a part of a claim. */
const isPart = (claim: Claim, { concept, subject, reading }: Part): boolean => {
  if (claim.concept === concept)
    return isLongerCode(claim.key, subject.key) || (claim.nature === null && subject.nature !== null);
  for (let at = reading.context.words.concept(concept)?.parent ?? null; at !== null; ) {
    if (at === claim.concept) return true;
    at = reading.context.words.concept(at)?.parent ?? null;
  }
  if (isTotal(claim.concept))
    return (
      isExpenditure(concept) && concept !== 'expenditure.carry-over' && rank(concept) > rank(claim.concept)
    );
  if (REVENUE_WHOLES.includes(claim.concept))
    return (
      concept.startsWith('revenue.') && concept !== 'revenue.total' && !isCarriedInto(concept, claim.concept)
    );
  return isExpenditure(claim.concept) && CLASS.test(concept) && !CLASS.test(claim.concept);
};

/** Totals stand in totals: the year's in all, an appropriation in the year's, a budget in an appropriation. */
const RANKS = ['expenditure.total', 'expenditure.current-year', 'expenditure.fiscal-appropriation'];
const rank = (concept: string): number => {
  const at = RANKS.indexOf(concept);
  if (at >= 0) return at;
  return isTotal(concept) ? RANKS.length : RANKS.length + 1;
};

const REVENUE_WHOLES = ['revenue.current-year', 'revenue.fiscal-appropriation'];
/** What was carried over is no part of the year's own revenue. */
const isCarriedInto = (concept: string, whole: string): boolean =>
  concept === 'revenue.carry-over' && whole === 'revenue.current-year';
const CLASS = /^expenditure\.(?:function|economic|gov-economic)$/;

const isLongerCode = (whole: string | null, part: string | null): boolean =>
  whole !== null && part !== null && part.length > whole.length && part.startsWith(whole);

const isExpenditure = (concept: string): boolean => concept.startsWith('expenditure.');
const isTotal = (concept: string): boolean =>
  /^expenditure\.(?:total|current-year|fiscal-appropriation|general-public-budget|government-fund|state-capital|carry-over)$/.test(
    concept,
  );

/** The claim of an open list that this one is a part of; closes the lists that it is not. */
const parentFor = (part: Part): Claim | null => {
  const { state } = part.reading;
  for (let at = state.frames.length - 1; at >= 0; at -= 1) {
    const found = partOf(state.frames[at]!, part);
    if (found) return found;
  }
  return null;
};

interface Part {
  readonly concept: string;
  readonly subject: Subject;
  readonly said: Said;
  readonly reading: Reading;
}

const partOf = (frame: Frame, { concept, subject, said, reading }: Part): Claim | null => {
  const year = said.year ?? yearOf(concept, subject, reading);
  const stage = said.stage ?? stageOf(concept, subject, reading);
  return (
    frame.claims.find(
      (claim) =>
        claim.aspect === said.aspect &&
        claim.fiscalYear === year &&
        claim.stage === stage &&
        claim.base === said.base &&
        unitKind(claim.quantity.unit) === unitKind(said.quantity.unit) &&
        isPart(claim, { concept, subject, said, reading }),
    ) ?? null
  );
};

/** Staff and assets keep the section's date; what is told, only its sentence's. Plans and targets have none. */
const asOfFor = (
  concept: string,
  { year, stage }: { readonly year: number; readonly stage: Stage },
  { state }: Reading,
): string | null => {
  if (stage !== 'actual') return null;
  if (!AT_DATE.test(concept)) return state.dated?.date ?? null;
  return state.asOf?.year === year ? state.asOf.date : null;
};

/** Texts that say whose money a figure is, nearest first. */
const governing = (subject: Subject, { state }: Reading): string[] => [
  subject.words,
  ...state.frames.toReversed().map((frame) => frame.subject?.words ?? ''),
  ...state.section.toReversed(),
];

/** Posts and people are counted in 人, however they are printed (9个, 102.8万余). */
const personsOf = (concept: string, quantity: Quantity): Quantity =>
  /^(?:staff|insured)\./.test(concept) && (quantity.unit === '个' || quantity.unit === '')
    ? inUnit(quantity, '人')
    : quantity;

/** Claims of one subject that its parts may refer to. */
const RECENT = 30;

/** Turns what is said of a subject into claims, one for each concept that it names. */
export const emit = (subject: Subject, said: Said, reading: Reading): void => {
  const { state, passage } = reading;
  const at = (offset: number): number => passage.at[offset] ?? passage.at.at(-1) ?? 0;
  const end = (offset: number): number => (offset > 0 ? (passage.at[offset - 1] ?? 0) + 1 : 0);
  const made = subject.concepts.map((concept): Claim => {
    const year = said.year ?? yearOf(concept, subject, reading);
    const stage = said.stage ?? stageOf(concept, subject, reading);
    return {
      concept,
      key: subject.key,
      label: subject.label,
      aspect: said.aspect,
      base: said.base,
      fiscalYear: year,
      stage,
      asOf: asOfFor(concept, { year, stage }, reading),
      budget: budgetOf(concept, governing(subject, reading)),
      nature: subject.nature,
      parent:
        said.aspect === 'level' || said.aspect === 'change'
          ? parentFor({ concept, subject, said, reading })
          : null,
      quantity: personsOf(concept, said.quantity),
      printed: passage.text.slice(said.figureStart, said.figureEnd),
      how: reading.how,
      start: at(said.start),
      end: end(said.end),
      figureStart: at(said.figureStart),
      figureEnd: end(said.figureEnd),
      section: state.section,
      agency: null,
    };
  });
  state.claims.push(...made);
  state.subjectClaims = [...state.subjectClaims.slice(-RECENT), ...made];
};

/** A printed figure as a quantity, with the precision of its paragraph, else of the document. */
export const quantityHere = (figure: Figure, reading: Reading): Quantity => {
  const step = reading.stepHere(figure.unit) ?? reading.context.stepOf(figure.unit);
  return quantityOf(figure, unitKind(figure.unit) === 'money' ? step : undefined);
};

const COUNT_UNIT: readonly (readonly [RegExp, Unit])[] = [
  [/vehicle/, '辆'],
  [/equipment/, '台'],
  [/batches/, '批次'],
  [/visits/, '人次'],
  [/groups|projects|count$/, '个'],
  [/./, '人'],
];

/** Nothing of a concept, in the unit that it would be printed in. */
export const zeroOf = (concept: string, reading: Reading): Quantity => {
  const counted = reading.context.words.concept(concept)?.unit_kind === 'count';
  const unit = counted ? COUNT_UNIT.find(([words]) => words.test(concept))![1] : reading.state.moneyUnit;
  return exactly(0, unit);
};

/** Lists a figure that no claim is made of, with the reason. */
export const refuse = (
  figure: Figure,
  { label, reason }: { readonly label: string; readonly reason: Reason },
  reading: Reading,
): void => {
  const { state, passage } = reading;
  state.refusals.push({
    label: label.slice(-60),
    printed: figure.printed,
    unit: figure.unitPrinted,
    start: passage.at[figure.start] ?? 0,
    end: (passage.at[figure.end - 1] ?? 0) + 1,
    section: state.section.length === 0 ? null : state.section.join(' › '),
    money: unitKind(figure.unit) === 'money',
    reason,
  });
};
