import type { Unit } from '../model/unit.ts';
import type { ClauseHead } from './clause.ts';
import type { Figure } from './figure.ts';
import { plainLabel } from './labels.ts';
import type { Labelled } from './prose-class.ts';
import { emit, quantityHere, type Reading, type Said } from './prose-emit.ts';
import { turnTo } from './prose-state.ts';
import { resolveSubject } from './prose-subject.ts';
import type { Reason } from './reasons.ts';
import type { Subject } from './subject.ts';

/** A figure and the words that lead up to it. */
export interface Headed {
  readonly figure: Figure;
  /** Where its clause's words begin in the passage. */
  readonly start: number;
  /** Where the label before a colon begins, where one leads in the clause. */
  readonly quoteStart?: number;
}

/** One figure on its way to a claim. */
export interface Work {
  readonly headed: Headed;
  readonly figure: Figure;
  /** The words before it without spaces, quotes and openers. */
  readonly plain: string;
  /** The same as printed, without spaces. */
  readonly raw: string;
  readonly reading: Reading;
}

/** Makes claims of one kind of clause; a reason where none can be made. */
export type Handler<K extends ClauseHead['kind']> = (
  head: Extract<ClauseHead, { kind: K }>,
  work: Work,
) => Reason | null;

const BOTH_SIDES = /^(?:收、支|收支)(?:总计|均|各)?$/;

const spans = ({ headed, figure }: Work): Pick<Said, 'start' | 'end' | 'figureStart' | 'figureEnd'> => ({
  start: headed.quoteStart ?? headed.start,
  end: figure.end,
  figureStart: figure.start,
  figureEnd: figure.end,
});

/** The printed characters behind a part of the plain text: quotes, which plain text drops, stay. */
const rawPart = (raw: string, label: string): string => {
  for (let from = raw.length - label.length; from >= 0; from -= 1) {
    const rest = plainLabel(raw.slice(from));
    if (!rest.startsWith(label)) continue;
    for (let to = from + label.length; to <= raw.length; to += 1) {
      if (plainLabel(raw.slice(from, to)) === label) return raw.slice(from, to);
    }
  }
  return label;
};

/** A rate is of whatever its subject is; its own unit says nothing of that. */
const subjectUnit = (unit: Unit): Unit => (unit === '%' ? '' : unit);

/** A part of the clause's words as a label of its figure. */
export const labelled = (label: string, { plain, raw, figure }: Work): Labelled => ({
  plain: label,
  raw: label === plain ? raw : rawPart(raw, label),
  unit: subjectUnit(figure.unit),
  value: figure.value,
});

/** What a story about the year's work can state; its money and people are else the county's, not the agency's. */
const TOLD = /^(?:insured|rescue|poor|fund)\./;

/** Whose figure it is by its label, or the reason why that cannot be said. */
export const subjectOf = (label: string, work: Work): Subject | Reason => {
  const { state, context } = work.reading;
  const subject = BOTH_SIDES.test(label)
    ? bothSides(work)
    : resolveSubject(labelled(label, work), { state, context });
  const told = typeof subject === 'string' || subject.concepts.every((concept) => TOLD.test(concept));
  return state.story && !told ? 'narrative' : subject;
};

/** 收、支各减少…: both sides of the money in force. */
const bothSides = ({ reading: { state, context } }: Work): Subject | Reason => {
  const named = state.subject?.concepts[0] ?? 'revenue.total';
  const money = named.replace(/^(?:revenue|expenditure)\./, '');
  const concepts = ['revenue', 'expenditure'].map((side) => `${side}.${money}`);
  if (!concepts.every((concept) => context.words.concept(concept))) return 'ambiguous';
  return { concepts, key: null, label: null, nature: null, year: null, stage: null, words: '收支' };
};

/** Keeps the subject in force where the clause is about it, turns to a new one else. */
export const settle = (subject: Subject, { state }: Reading): void => {
  const same = state.subject && sameSubject(state.subject, subject);
  if (state.leading === null) state.leading = subject;
  if (same) state.subject = { ...subject };
  if (same) state.fresh = true;
  else turnTo(state, subject);
};

const sameSubject = (a: Subject, b: Subject): boolean =>
  a.concepts.join() === b.concepts.join() && a.key === b.key && a.label === b.label && a.nature === b.nature;

/** Says something of a subject with the figure's own words and quantity, unless told otherwise. */
export const say = (
  subject: Subject,
  work: Work,
  said: Partial<Said> & Pick<Said, 'aspect' | 'base'>,
): null => {
  emit(subject, { ...spans(work), quantity: quantityHere(work.figure, work.reading), ...said }, work.reading);
  return null;
};

/** No group of clauses is longer. */
const GROUP = 400;

/** The words since the last 。 or ；, figure included: who is counted where 行政 or 事业 is said only once. */
export const groupBefore = ({ reading: { passage }, figure, headed }: Work): string => {
  const text = passage.text.slice(Math.max(0, headed.start - GROUP), figure.start);
  const stops = ['。', '；', ';'].map((stop) =>
    text.lastIndexOf(stop, headed.start - figure.start + text.length),
  );
  return text.slice(Math.max(...stops, -1) + 1);
};
