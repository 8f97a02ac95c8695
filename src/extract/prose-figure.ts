import { fromAtoms, type Unit, unitKind } from '../model/unit.ts';
import type { Claim } from './claim.ts';
import { type ClauseHead, clauseHead } from './clause.ts';
import { type Figure, withUnit } from './figure.ts';
import { ofArm } from './headcount.ts';
import { isFiller, plainLabel } from './labels.ts';
import { fundFlow, type Told, toldBy } from './narrative.ts';
import { baseOf, type Comparison } from './period.ts';
import { emit, quantityHere, type Reading, refuse, type Said } from './prose-emit.ts';
import { turnTo } from './prose-state.ts';
import { type Labelled, resolveEach, resolveSubject, topicsInForce } from './prose-subject.ts';
import { explains, noteTimes, takeOpener } from './prose-words.ts';
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

interface Work {
  readonly headed: Headed;
  readonly figure: Figure;
  readonly plain: string;
  readonly raw: string;
  readonly reading: Reading;
}

const EXCLUDED = /^(?:不含|不包括|除|扣除|剔除|未含)/;
const SPREAD = /分别(?:为|是|达|有)?$/;
const SPREAD_LINK = /^(?:和|、|，|及|与|以及)?$/;
const BOTH_SIDES = /^(?:收、支|收支)(?:总计|均|各)?$/;

const spans = ({ headed, figure }: Work): Pick<Said, 'start' | 'end' | 'figureStart' | 'figureEnd'> => ({
  start: headed.quoteStart ?? headed.start,
  end: figure.end,
  figureStart: figure.start,
  figureEnd: figure.end,
});

const labelled = (label: string, work: Work): Labelled => {
  const cut = work.plain.endsWith(label) ? work.plain.length - label.length : work.plain.indexOf(label);
  const raw = label === work.plain || cut < 0 ? work.raw : rawPart(work, cut, label.length);
  return { plain: label, raw, unit: subjectUnit(work.figure.unit), value: work.figure.value };
};

/** A rate is of whatever its subject is; its own unit says nothing of that. */
const subjectUnit = (unit: Unit): Unit => (unit === '%' ? '' : unit);

/** The printed characters behind a part of the plain text: quotes, which plain text drops, stay with what they stand before. */
const rawPart = ({ raw, plain }: Work, from: number, length: number): string => {
  if (raw.length === plain.length) return raw.slice(from, from + length);
  return plain.slice(from, from + length);
};

const subjectOf = (label: string, work: Work): Subject | Reason => {
  const { state, context } = work.reading;
  if (BOTH_SIDES.test(label)) return bothSides(work);
  const subject = resolveSubject(labelled(label, work), { state, context });
  return subject;
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
const settle = (subject: Subject, { state }: Reading): void => {
  const same = state.subject && sameSubject(state.subject, subject);
  if (state.leading === null) state.leading = subject;
  if (same) state.subject = { ...subject };
  if (same) state.fresh = true;
  else turnTo(state, subject);
};

const sameSubject = (a: Subject, b: Subject): boolean =>
  a.concepts.join() === b.concepts.join() && a.key === b.key && a.label === b.label && a.nature === b.nature;

type Handler<K extends ClauseHead['kind']> = (
  head: Extract<ClauseHead, { kind: K }>,
  work: Work,
) => Reason | null;

const level: Handler<'level'> = (head, work) => {
  const { reading, figure } = work;
  const told = toldHere(work) ?? projectHere(work);
  if (told) return say(told, work, { aspect: 'level', base: null });
  if (figure.unit === '%') return percentLevel(head.label, work);
  const subject = subjectOf(head.label, work);
  if (typeof subject === 'string') return subject;
  if (isSubgroup(head.label, subject, work)) return 'subgroup';
  settle(subject, reading);
  return say(ofArm(subject, groupBefore(work)), work, { aspect: 'level', base: null });
};

/** An item that its words make the list's own whole is a narrower group of it: 共有车辆8辆，其中：公务用车5辆. */
const isSubgroup = (label: string, subject: Subject, { reading: { state } }: Work): boolean =>
  !isFiller(label) &&
  subject.key === null &&
  (state.frames.at(-1)?.claims ?? []).some(
    ({ aspect, concept, nature, fiscalYear }) =>
      aspect === 'level' &&
      subject.concepts.includes(concept) &&
      nature === subject.nature &&
      (subject.year === null || subject.year === fiscalYear) &&
      !/预算|决算/.test(label.replace(/三公经费|费|支出/g, '')),
  );

/** The words since the last 。 or ；, figure included: who is counted where 行政 or 事业 is said only once. */
const groupBefore = ({ reading: { passage }, figure, headed }: Work): string => {
  const stops = ['。', '；', ';'].map((stop) => passage.text.lastIndexOf(stop, headed.start));
  return passage.text.slice(Math.max(...stops, -1) + 1, figure.start);
};

/** A rate in a bracket after a change is that change's rate; elsewhere only concepts that are rates have one. */
const percentLevel = (label: string, work: Work): Reason | null => {
  const { state, context } = work.reading;
  if (label === '' && state.sign !== null && state.frames.at(-1)?.saved && state.subject) {
    return rate(state.subject, work, {
      sign: work.figure.signed ? 1 : state.sign,
      comparison: state.comparison,
    });
  }
  if (label === '') return 'no-concept';
  const subject = resolveSubject(labelled(label, work), { state, context });
  if (typeof subject === 'string') return subject;
  return subject.concepts.every((concept) => context.words.concept(concept)?.unit_kind === 'percent')
    ? say(subject, work, { aspect: 'level', base: null })
    : 'no-concept';
};

const reached: Handler<'reached'> = () => 'ambiguous';

/** 均完成预算的100% speaks of every item of a list. */
const OF_EACH = /(?:均|都|各)$/;

const prior: Handler<'prior'> = (head, work) => {
  const { state, context } = work.reading;
  state.comparison = head.comparison;
  const subject = subjectOf(head.label, work);
  if (typeof subject === 'string') return subject;
  settle(subject, work.reading);
  const stage = head.comparison.base === 'final' ? 'final' : subject.stage;
  return say({ ...subject, stage }, work, {
    aspect: 'level',
    base: null,
    year: head.comparison.year ?? context.document.fiscalYear,
  });
};

/** Of the subjects in force, the one whose figure the plan and its rate fit (47.62 of 47.00 is 101.32 %). */
const subjectOfPlan = (work: Work): Subject | null => {
  const { state, passage } = work.reading;
  const printed = /^\s*的\s*([\d.]+)/.exec(passage.text.slice(work.figure.end, work.figure.end + 16));
  const fits = (claims: readonly Claim[]): boolean =>
    claims.some(({ aspect, quantity }) => {
      const done = fromAtoms(quantity.value, quantity.unit);
      return aspect === 'level' && Math.abs((done / work.figure.value) * 100 - Number(printed?.[1])) < 0.06;
    });
  if (state.subject && fits(state.subjectClaims)) return state.subject;
  return (
    state.frames.findLast((frame) => frame.saved === null && frame.subject !== null && fits(frame.claims))
      ?.subject ?? null
  );
};

const planned: Handler<'planned'> = (head, work) => {
  const { state } = work.reading;
  const subject = (head.label === '' ? subjectOfPlan(work) : null) ?? subjectOf(head.label, work);
  if (typeof subject === 'string') return subject;
  settle(subject, work.reading);
  state.planned = head.words;
  const stage = /目标|任务/.test(head.words) ? 'target' : 'budget';
  return say({ ...subject, stage }, work, { aspect: 'level', base: null, stage });
};

const completionBase = (words: string): string =>
  /全年|调整/.test(words) ? 'adjusted-budget' : 'initial-budget';

const completion: Handler<'completion'> = (head, work) => {
  const { state } = work.reading;
  const words = head.words === '' ? state.planned : head.words;
  if (words === null) return 'no-concept';
  if (OF_EACH.test(head.label)) return 'ambiguous';
  const subject = subjectOf(head.label, work);
  if (typeof subject === 'string') return subject;
  const base = /目标|任务|计划|执行率/.test(words) && !/预算/.test(words) ? null : completionBase(words);
  return say({ ...subject, stage: null }, work, { aspect: 'completion-rate', base });
};

const share: Handler<'share'> = (head, work) => {
  const { reading } = work;
  const subject = subjectOf(head.label, work);
  if (typeof subject === 'string') return subject;
  settle(subject, reading);
  return say(subject, work, { aspect: 'share', base: wholeOf(head.of, work) });
};

/** Families whose parts are shares of one whole, whichever list they stand in. */
const CLOSED = /^(?:sangong|procurement)\./;

/** The concept that a share is of: the one named, else that of the list in force. Null where neither is known. */
const wholeOf = (words: string, { reading: { state, context } }: Work): string | null => {
  if (words !== '')
    return context.words.recognise(words, topicsInForce(state, '万元'))?.concepts.at(-1) ?? null;
  const listed = state.frames.at(-1)?.subject?.concepts[0];
  const family = state.subject?.concepts[0] ?? '';
  return listed ?? (CLOSED.test(family) ? (context.words.concept(family)?.parent ?? null) : null);
};

const change: Handler<'change'> = (head, work) => {
  const { state, context } = work.reading;
  if (head.comparison) state.comparison = head.comparison;
  const before = head.label === '' ? (state.subject?.year ?? null) : null;
  const subject = subjectOf(head.label, work);
  if (typeof subject === 'string') return subject;
  settle(subject, work.reading);
  state.sign = head.sign;
  if (work.figure.unit === '%') return rate(subject, work, { sign: head.sign, comparison: state.comparison });
  const quantity = signed(work, head.sign);
  const dated = subject.year === null ? { ...subject, year: yearCompared(head, before) } : subject;
  const base = changeBase(state.comparison, dated.year ?? context.document.fiscalYear);
  return base === undefined ? 'several-years' : say(dated, work, { aspect: 'change', base, quantity });
};

/** 2021年预算13.50万元，比2020年减少1万元: the change is the earlier year's where it is compared with the year before that. */
const yearCompared = (
  head: { readonly comparison: Comparison | null },
  said: number | null,
): number | null =>
  said !== null && head.comparison !== null && !head.comparison.relative && head.comparison.year === said - 1
    ? said
    : null;

/** Undefined for a change over more than one year, which has no column. */
const changeBase = (comparison: Comparison | null, year: number): string | null | undefined =>
  comparison?.year && comparison.year < year - 1 ? undefined : baseOf(comparison, year);

const rate = (
  subject: Subject,
  work: Work,
  { sign, comparison }: { sign: 1 | -1; comparison: Comparison | null },
): Reason | null => {
  const base = changeBase(comparison, subject.year ?? work.reading.context.document.fiscalYear);
  if (base === undefined) return 'several-years';
  return say({ ...subject }, work, { aspect: 'change-rate', base, quantity: signed(work, sign) });
};

const signed = ({ figure, reading }: Work, sign: 1 | -1) => {
  const quantity = quantityHere(figure, reading);
  if (sign === 1 || figure.signed) return quantity;
  const value = quantity.value === 0 ? 0 : -quantity.value;
  return { ...quantity, value, low: -quantity.high, high: -quantity.low };
};

const say = (subject: Subject, work: Work, said: Partial<Said> & Pick<Said, 'aspect' | 'base'>): null => {
  emit(subject, { ...spans(work), quantity: quantityHere(work.figure, work.reading), ...said }, work.reading);
  return null;
};

/** 今年 in a budget's story is the year before the budget's: only years in digits count. */
const toldYear = (before: string): number | null => {
  const named = /(20\d\d)(?:年|(?=全))/.exec(before);
  return named ? Number(named[1]) : null;
};

/** A figure of a story: its concept from the words around it. */
const toldHere = (work: Work): Subject | null => {
  const { passage, state } = work.reading;
  const after = plainLabel(passage.text.slice(work.figure.end, work.figure.end + 40));
  const clauseStart = Math.max(
    ...['，', '。', '；', ',', ';'].map((stop) => passage.text.lastIndexOf(stop, work.figure.start - 1)),
    -1,
  );
  const before = plainLabel(passage.text.slice(clauseStart + 1, work.figure.start));
  const told: Told | null = fundFlow(state.fund, before) ?? toldBy(before, after, work.figure.unit);
  if (!told) return null;
  const subject: Subject = {
    concepts: [told.concept],
    key: null,
    label: null,
    nature: null,
    year: toldYear(before),
    stage: told.stage,
    words: before,
  };
  settle(subject, work.reading);
  return subject;
};

const PROJECT_MONEY =
  /(?:预算)?(?:资金)?(?:安排|预算)(?:资金)?$|财力安排$|项目总?预算(?:为)?$|预算金额(?:为)?$/;

/** The budget of the project that the text describes. */
const projectHere = ({ plain, figure, reading: { state } }: Work): Subject | null => {
  if (state.project === null || unitKind(figure.unit) !== 'money' || !PROJECT_MONEY.test(plain)) return null;
  const name = state.project;
  return {
    concepts: ['project.budget'],
    key: name,
    label: name,
    nature: null,
    year: null,
    stage: null,
    words: plain,
  };
};

const HANDLERS: { readonly [K in ClauseHead['kind']]: Handler<K> } = {
  level,
  reached,
  prior,
  planned,
  share,
  completion,
  change,
  from: () => 'ambiguous',
};

const handle = (head: ClauseHead, work: Work): Reason | null =>
  (HANDLERS[head.kind] as Handler<typeof head.kind>)(head as never, work);

const spreadOut = (work: Work): Reason | null => {
  const { state, context } = work.reading;
  const [head, ...rest] = work.plain.replace(SPREAD, '').split(/、|和|(?<!购置)及|与/);
  const [first] = resolveEach([head!], work.figure.unit, { state, context });
  if (!first || rest.length === 0) return 'ambiguous';
  turnTo(state, first);
  const subjects = [first, ...resolveEach(rest, work.figure.unit, { state, context })];
  if (subjects.length !== rest.length + 1) return 'ambiguous';
  state.spread = subjects.slice(1);
  turnTo(state, subjects[0]!);
  return say(subjects[0]!, work, { aspect: 'level', base: null });
};

const nextSpread = (work: Work): Reason | null => {
  const { state } = work.reading;
  const [subject, ...rest] = state.spread;
  state.spread = rest;
  turnTo(state, subject!);
  return say(subject!, work, { aspect: 'level', base: null });
};

/** In an explanation only what is unmistakable is read: a told figure, or a change of a concept that the clause names. */
const explained = (work: Work): Reason | null => {
  const told = toldHere(work);
  if (told) return say(told, work, { aspect: 'level', base: null });
  const { context, state } = work.reading;
  const head = clauseHead(work.plain, work.figure, { year: context.document.fiscalYear, after: '' });
  const named =
    head.kind === 'change' && context.words.recognise(head.label, topicsInForce(state, work.figure.unit));
  const listed = state.frames.at(-1)?.subject?.concepts.includes('expenditure.project') ?? false;
  if (head.kind !== 'change' || !(named || (listed && head.label !== ''))) return 'explanation';
  return handle(head, work);
};

const read = (work: Work): Reason | null => {
  const { state, context, passage } = work.reading;
  if (EXCLUDED.test(work.plain)) return 'excluded';
  if (state.skipped) return state.skipped;
  if (work.figure.foreign) return 'no-concept';
  if (explains(work.plain)) state.explaining = true;
  if (state.explaining) return explained(work);
  if (SPREAD.test(work.plain)) return spreadOut(work);
  if (state.spread.length > 0 && SPREAD_LINK.test(work.plain)) return nextSpread(work);
  const after = passage.text.slice(work.figure.end, work.figure.end + 12);
  return handle(clauseHead(work.plain, work.figure, { year: context.document.fiscalYear, after }), work);
};

const LEADING = /^(?:[和及、，]|以及)+(?=.)/;

/** A bare amount is in the unit of the clause that it is compared in. */
const inForce = (figure: Figure, reading: Reading): Figure =>
  figure.unit === '' && !figure.foreign && (figure.decimal || figure.value > 2100) && !figure.scaledBare
    ? withUnit(figure, reading.state.moneyUnit)
    : figure;

/** Without the spaces and commas that a clause begins with. */
const trimmed = (headed: Headed, text: string): Headed => {
  const after = (start: number): number =>
    start + /^[\s、，,]*/.exec(text.slice(start, headed.figure.start))![0].length;
  const quoteStart = headed.quoteStart === undefined ? {} : { quoteStart: after(headed.quoteStart) };
  return { ...headed, start: after(headed.start), ...quoteStart };
};

/** Reads one figure: makes claims of it, or refuses it with a reason. */
export const readFigure = (from: Headed, reading: Reading): void => {
  const { passage, state } = reading;
  const headed = trimmed(from, passage.text);
  const printed = passage.text.slice(headed.start, headed.figure.start);
  const whole = plainLabel(printed);
  noteTimes(whole, reading);
  const plain = takeOpener(whole.replace(LEADING, ''), reading);
  const raw = printed.replace(/\s/g, '').slice(-Math.max(plain.length, 0) || printed.length);
  const figure = inForce(headed.figure, reading);
  if (unitKind(figure.unit) === 'money') state.moneyUnit = figure.unit;
  const work: Work = { headed, figure, plain, raw: plain === '' ? '' : raw, reading };
  const reason = read(work);
  if (reason) refuse(headed.figure, plain, reason, reading);
};
