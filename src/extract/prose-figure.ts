import { unitKind } from '../model/unit.ts';
import { directionAtEnd } from './change.ts';
import { type ClauseHead, clauseHead } from './clause.ts';
import { type Figure, withUnit } from './figure.ts';
import { isFiller, plainLabel } from './labels.ts';
import { comparisonIn } from './period.ts';
import { type Reading, refuse } from './prose-emit.ts';
import { ITEMISED } from './prose-state.ts';
import { topicsInForce } from './prose-subject.ts';
import { explains, noteTimes, takeOpener } from './prose-words.ts';
import type { Reason } from './reasons.ts';
import { level, planned, prior, reached } from './said-level.ts';
import { change, completion, share } from './said-rate.ts';
import { announcesSpread, linksSpread, nextSpread, spreadOut } from './said-spread.ts';
import { toldEnd, toldHere } from './said-told.ts';
import type { Subject } from './subject.ts';
import { type Handler, type Headed, say, settle, subjectOf, type Work } from './work.ts';

const EXCLUDED = /^(?:不含|不包括|除|扣除|剔除|未含)/;

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

/** In a list of items that gives levels, words of change are part of a name: 农村饮水安全巩固提升365.50万元. */
const asItem = (head: ClauseHead, { plain, figure, reading: { state } }: Work): ClauseHead => {
  if (head.kind !== 'change' || head.comparison !== null || head.label === '' || figure.unit === '%')
    return head;
  const list = state.frames.at(-1);
  const itemised = list?.subject?.concepts.some((concept) => ITEMISED.includes(concept)) ?? false;
  const levels = list?.claims.every(({ aspect }) => aspect === 'level') ?? false;
  return itemised && levels && list?.claims.length !== 0 ? { kind: 'level', label: plain } : head;
};

const handle = (from: ClauseHead, work: Work): Reason | null => {
  const head = asItem(from, work);
  return (HANDLERS[head.kind] as Handler<typeof head.kind>)(head as never, work);
};

/** In an explanation only what is unmistakable is read: a told figure, or a change of a concept that the clause names. */
const explained = (work: Work): Reason | null => {
  const told = toldHere(work);
  if (told) return say(told, work, { aspect: 'level', base: null, end: toldEnd(work) });
  const { context, state } = work.reading;
  const head = clauseHead(work.plain, work.figure, { year: context.document.fiscalYear, after: '' });
  const named =
    head.kind === 'change' &&
    context.words.recognise(head.label, topicsInForce({ state, context }, work.figure.unit));
  const listed = state.frames.at(-1)?.subject?.concepts.includes('expenditure.project') ?? false;
  if (head.kind !== 'change' || !(named || (listed && head.label !== ''))) return 'explanation';
  return handle(head, work);
};

/** After an explanation, 与上年相比减少… is of the subject again, where its change is still to be told. */
const resumes = ({ plain, reading: { state, context } }: Work): boolean =>
  comparisonIn(plain, context.document.fiscalYear)?.start === 0 &&
  directionAtEnd(plain) !== null &&
  state.subjectClaims.length > 0 &&
  state.subjectClaims.every(({ aspect }) => aspect !== 'change' && aspect !== 'change-rate');

/** No comparison is longer. */
const COMPARED = 40;

/** 较上年（90.12万元）减少…: alone in a bracket behind the comparison, the level that is compared with. */
const bracketedPrior = ({ plain, headed, reading: { passage, context } }: Work): ClauseHead | null => {
  const open = headed.figure.start - 1;
  if (plain !== '' || !'（('.includes(passage.text[open] ?? ' ')) return null;
  const before = plainLabel(passage.text.slice(Math.max(0, open - COMPARED), open));
  const comparison = comparisonIn(before, context.document.fiscalYear);
  return comparison?.end === before.length && comparison.year !== null
    ? { kind: 'prior', label: '', comparison }
    : null;
};

/** 3.2亿元为2021—2025年总投资: money of more than one year. */
const OF_YEARS = /^(?:为|是)?(?:20\d\d年?[—–－~～至到-]{1,2}20\d\d年|.{0,6}总投资)/;

/** Names the subject for what follows (本年安排3500万元), and refuses the figure. */
const ofYears = (work: Work): Reason => {
  const subject = subjectOf(work.plain, work);
  if (typeof subject !== 'string') settle(subject, work.reading);
  return 'several-years';
};

const read = (work: Work): Reason | null => {
  const { state, context, passage } = work.reading;
  if (EXCLUDED.test(work.plain)) return 'excluded';
  if (state.skipped) return state.skipped;
  if (work.figure.foreign) return 'no-concept';
  if (work.figure.unit === '' && !work.figure.scaledBare) return 'no-unit';
  if (explains(work.plain)) state.explaining = true;
  else if (state.explaining && resumes(work)) state.explaining = false;
  if (state.explaining) return explained(work);
  if (announcesSpread(work)) return spreadOut(work);
  if (linksSpread(work)) return nextSpread(work);
  const after = passage.text.slice(work.figure.end, work.figure.end + 12);
  if (OF_YEARS.test(plainLabel(passage.text.slice(work.figure.end, work.figure.end + 20))))
    return ofYears(work);
  const compared = bracketedPrior(work);
  if (compared) return handle(compared, work);
  return handle(clauseHead(work.plain, work.figure, { year: context.document.fiscalYear, after }), work);
};

/** Links to the figure before, and a unit that a page's layout tore off it. */
const LEADING = /^(?:[和及、，]|以及|(?:亿元|万元|元)[、，；])+(?=.)/;

/** A bare amount is in the unit of the clause that it is compared in (较上年8203.23减少…); elsewhere its unit is not known. */
const inForce = (figure: Figure, plain: string, reading: Reading): Figure => {
  if (figure.unit !== '' || figure.foreign || figure.scaledBare) return figure;
  const { fiscalYear } = reading.context.document;
  const compared = clauseHead(plain, figure, { year: fiscalYear, after: '' }).kind === 'prior';
  return compared ? withUnit(figure, reading.state.moneyUnit) : figure;
};

/** Without the spaces and commas that a clause begins with. */
const trimmed = (headed: Headed, text: string): Headed => {
  const after = (start: number): number =>
    start + /^[\s、，,]*/.exec(text.slice(start, headed.figure.start))![0].length;
  const quoteStart = headed.quoteStart === undefined ? {} : { quoteStart: after(headed.quoteStart) };
  return { ...headed, start: after(headed.start), ...quoteStart };
};

/** A head this long holds no label. */
const LONGEST_HEAD = 300;

/** The printed words whose plain form the clause's end is. */
const rawEnd = (printed: string, plain: string): string => {
  const raw = printed.replace(/\s/g, '');
  if (raw.length > LONGEST_HEAD) return plain;
  for (let from = 0; from < raw.length; from += 1) {
    if (plainLabel(raw.slice(from)) === plain) return raw.slice(from);
  }
  return plain;
};

/** After these, what follows without a label of its own is about something unknown (接待外宾0批次、0人次). */
const LOSES_SUBJECT: readonly Reason[] = ['no-concept', 'subgroup', 'part-of-item', 'excluded', 'no-class'];
/** 国内公务接待支出 is less than 公务接待费, but its batches and persons are those that are reported. */
const DOMESTIC = /国内(?:公务)?接待/;
const UNKNOWN: Subject = {
  concepts: [],
  key: null,
  label: null,
  nature: null,
  year: null,
  stage: null,
  words: '',
};

/** 1.房屋2860平方米，价值…: figures that are not read, whose words name what the next one is of. */
const LEFT: readonly (readonly [RegExp, Subject])[] = [
  [DOMESTIC, { ...UNKNOWN, concepts: ['sangong.reception.batches'] }],
  [/^(?:\d[.、])?房屋(?:建筑物?)?(?:面积)?$/, { ...UNKNOWN, concepts: ['assets.houses.value'] }],
];
const ABROAD = /接待[^，。；]{0,4}(?:国（境）外|境外|国外|外宾|外事)|(?:国（境）外|境外|国外|外宾|外事)接待/;

/** Reads one figure: makes claims of it, or refuses it with a reason. */
export const readFigure = (from: Headed, reading: Reading): void => {
  const { passage, state } = reading;
  const headed = trimmed(from, passage.text);
  const printed = passage.text.slice(headed.start, headed.figure.start);
  const whole = plainLabel(printed);
  noteTimes(whole, reading);
  const plain = takeOpener(whole.replace(LEADING, ''), reading);
  const figure = inForce(headed.figure, plain, reading);
  if (unitKind(figure.unit) === 'money') state.moneyUnit = figure.unit;
  const work: Work = { headed, figure, plain, raw: rawEnd(printed, plain), reading };
  const reason = read(work);
  if (!reason) return;
  refuse(headed.figure, { label: plain, reason }, reading);
  if (LOSES_SUBJECT.includes(reason) && !isFiller(plain)) lose(plain, reading);
};

/** What follows a refused figure without a label of its own is of what its words name, else of something unknown. */
const lose = (plain: string, { state }: Reading): void => {
  state.subject = LEFT.find(([words]) => words.test(plain))?.[1] ?? UNKNOWN;
  if (state.subject === UNKNOWN) state.lost = ABROAD.test(plain) ? 'abroad' : (state.lost ?? 'unknown');
};
