import type { Passage } from '../model/block.ts';
import { exactly, inUnit, type Quantity } from '../model/quantity.ts';
import type { Aspect, Form, Stage } from '../model/statement.ts';
import { type Unit, unitKind } from '../model/unit.ts';
import { budgetOf } from './budget-source.ts';
import type { Claim } from './claim.ts';
import { type Figure, quantityOf } from './figure.ts';
import { isPart } from './part-of.ts';
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

const stageOf = (concept: string, subject: Subject, { context, state }: Reading): Stage => {
  if (ACTUAL.test(concept)) return subject.stage === 'target' ? 'target' : fundStage(concept, subject);
  if (subject.stage !== null && subject.stage !== 'actual' && subject.stage !== 'target')
    return subject.stage;
  const { period } = state;
  if ((subject.year ?? 0) > context.document.fiscalYear) return 'budget';
  return period && (subject.year ?? period.year) === period.year ? period.stage : context.document.stage;
};

const fundStage = (concept: string, subject: Subject): Stage =>
  concept.startsWith('fund.') && subject.stage === 'budget' ? 'budget' : 'actual';

/** The year of counts and stories: the date printed, else the year told of, else the year before a budget's. */
const toldYear = (concept: string, { state, context }: Reading): number => {
  const { fiscalYear, stage } = context.document;
  const dated = state.asOf?.year ?? state.headYear;
  if (AT_DATE.test(concept) && dated !== null) return dated;
  if (!AT_DATE.test(concept) && state.year !== null) return state.year;
  return stage === 'budget' ? fiscalYear - 1 : fiscalYear;
};

/** The year that a figure of a concept is of: as said, else as told for counts and stories, else the document's. */
export const yearOf = (concept: string, subject: Subject, reading: Reading): number => {
  if (ACTUAL.test(concept)) return subject.year ?? toldYear(concept, reading);
  const { period } = reading.state;
  if (subject.year === null && period && (subject.stage ?? period.stage) === period.stage) return period.year;
  const { fiscalYear, stage } = reading.context.document;
  const pastOutturn = subject.year === null && stage === 'budget' && subject.stage === 'final';
  return subject.year ?? (pastOutturn ? fiscalYear - 1 : fiscalYear);
};

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
        isPart(claim, concept, { subject, words: reading.context.words }),
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

/** What a concept is counted in, however it is printed (9个编制, 批次为52个, 人次为430人). */
const COUNTED: readonly (readonly [RegExp, readonly Unit[], Unit])[] = [
  [/^(?:staff|insured)\./, ['个', ''], '人'],
  [/\.batches$/, ['个', ''], '批次'],
  [/^sangong\..*\.visits$/, ['人', ''], '人次'],
];

const inCountedUnit = (concept: string, quantity: Quantity): Quantity => {
  const row = COUNTED.find(([concepts]) => concepts.test(concept));
  return row?.[1].includes(quantity.unit) ? inUnit(quantity, row[2]) : quantity;
};

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
      quantity: inCountedUnit(concept, said.quantity),
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
