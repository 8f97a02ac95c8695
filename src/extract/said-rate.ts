import type { Quantity } from '../model/quantity.ts';
import type { Claim } from './claim.ts';
import { baseOf, type Comparison } from './period.ts';
import { quantityHere, yearOf } from './prose-emit.ts';
import { topicsInForce } from './prose-subject.ts';
import type { Reason } from './reasons.ts';
import type { Subject } from './subject.ts';
import { type Handler, say, settle, subjectOf, type Work } from './work.ts';

/** 均完成预算的100% speaks of every item of a list. */
const OF_EACH = /(?:均|都|各)$/;

const completionBase = (words: string): string =>
  /全年|调整/.test(words) ? 'adjusted-budget' : 'initial-budget';

/** 完成预算的91.22%, 执行率为83%. */
export const completion: Handler<'completion'> = (head, work) => {
  const { state } = work.reading;
  const words = head.words === '' ? state.planned : head.words;
  if (words === null) return 'no-concept';
  if (OF_EACH.test(head.label)) return 'ambiguous';
  const subject = subjectOf(head.label, work);
  if (typeof subject === 'string') return subject;
  const base = /目标|任务|计划|执行率/.test(words) && !/预算/.test(words) ? null : completionBase(words);
  return say({ ...subject, stage: null }, work, { aspect: 'completion-rate', base });
};

/** 占本年支出合计的52.1%: of the whole that is named, else of the list's; refused where neither is known. */
export const share: Handler<'share'> = (head, work) => {
  const { reading } = work;
  const subject = subjectOf(head.label, work);
  if (typeof subject === 'string') return subject;
  settle(subject, reading);
  const base = head.of === '' ? wholeInForce(work) : wholeNamed(head.of, work);
  return base === null ? 'ambiguous' : say(subject, work, { aspect: 'share', base });
};

/** Families whose parts are shares of one whole, whichever list they stand in. */
const CLOSED = /^(?:sangong|procurement)\./;
/** 按功能分类，包括…: the axis of a list is no whole. */
const AXIS = /^expenditure\.(?:function|economic|gov-economic)$/;

/** The concept of the claim that the subject's level is a part of; null where it is no part. */
const wholeOfParts = (claims: readonly Claim[]): string | null =>
  claims.findLast(({ aspect, parent }) => aspect === 'level' && parent !== null)?.parent?.concept ?? null;

/** The whole of the list in force: what its items are parts of, what it lists, else what the heading names. */
const wholeInForce = ({ reading: { state, context } }: Work): string | null => {
  const listed = state.frames
    .toReversed()
    .map(({ subject }) => subject)
    .find((subject) => subject && !(AXIS.test(subject.concepts[0] ?? '') && subject.key === null));
  const own = state.subject?.concepts[0] ?? '';
  const family = CLOSED.test(own) ? (context.words.concept(own)?.parent ?? null) : null;
  const headed = state.headed?.concepts.find((concept) => concept !== own && !AXIS.test(concept));
  return wholeOfParts(state.subjectClaims) ?? listed?.concepts[0] ?? family ?? headed ?? null;
};

/** The whole that the words name; 总收入 of a list that is of the year alone is the list's. */
const wholeNamed = (words: string, work: Work): string | null => {
  const { state, context } = work.reading;
  const topics = topicsInForce({ state, context }, '万元');
  const named = context.words.recognise(words, topics)?.concepts.at(-1) ?? null;
  const listed = named?.endsWith('.total') ? wholeInForce(work) : null;
  return listed?.endsWith('.current-year') && listed.split('.')[0] === named!.split('.')[0] ? listed : named;
};

/** 比上年增减0万元: neither more nor less is said. */
const UNSIGNED = /增减(?:额|数|了|为|：)?$/;

/** The year of a subject that is later than the document's (a budget behind the accounts): its changes are of that year. */
const laterYear = (label: string, { reading: { state, context } }: Work): number | null => {
  const said = label === '' ? (state.subject?.year ?? null) : null;
  return said !== null && said > context.document.fiscalYear ? said : null;
};

/** 比上年 said of a later year: the year before that one. */
const fromYear = (comparison: Comparison, later: number | null): Comparison =>
  later !== null && comparison.relative ? { ...comparison, year: later - 1 } : comparison;

/** 比上年减少0.90万元，下降6.67%. */
export const change: Handler<'change'> = (head, work) => {
  const { state } = work.reading;
  const later = laterYear(head.label, work);
  if (head.comparison) state.comparison = fromYear(head.comparison, later);
  const before = head.label === '' ? (state.subject?.year ?? null) : null;
  const named = subjectOf(head.label, work);
  if (typeof named === 'string') return named;
  const subject = later === null ? named : { ...named, year: later };
  if (UNSIGNED.test(work.plain) && work.figure.value !== 0 && !work.figure.signed) return 'ambiguous';
  settle(subject, work.reading);
  state.sign = head.sign;
  const dated = subject.year === null ? { ...subject, year: yearCompared(head, before) } : subject;
  const [own, ...others] = eachOf(work.figure.unit === '%' ? subject : dated, work);
  state.spread = others.map((other) => ({ ...other, sign: head.sign }));
  return changeOf(own!, work, head.sign);
};

/** 收入、支出总计分别增加1万元、2万元: each in turn; else all at once. */
const eachOf = (subject: Subject, { plain }: Work): Subject[] =>
  plain.includes('分别') && subject.concepts.length > 1
    ? subject.concepts.map((concept) => ({ ...subject, concepts: [concept] }))
    : [subject];

/** The figure as a change, or a rate of change, of a subject, against what is compared with. */
export const changeOf = (subject: Subject, work: Work, sign: 1 | -1): Reason | null => {
  const { state, context } = work.reading;
  if (work.figure.unit === '%') return rate(subject, work, { sign, comparison: state.comparison });
  const base = changeBase(state.comparison, subject.year ?? context.document.fiscalYear);
  if (base === undefined) return 'several-years';
  return say(subject, work, { aspect: 'change', base, quantity: signed(work, sign) });
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

/** A signed rate of change of a subject. */
export const rate = (
  subject: Subject,
  work: Work,
  { sign, comparison }: { sign: 1 | -1; comparison: Comparison | null },
): Reason | null => {
  const year = yearOf(subject.concepts[0] ?? '', subject, work.reading);
  const base = changeBase(comparison, year);
  if (base === undefined) return 'several-years';
  return say({ ...subject }, work, { aspect: 'change-rate', base, quantity: signed(work, sign) });
};

const signed = ({ figure, reading }: Work, sign: 1 | -1): Quantity => {
  const quantity = quantityHere(figure, reading);
  if (sign === 1 || figure.signed) return quantity;
  const value = quantity.value === 0 ? 0 : -quantity.value;
  return { ...quantity, value, low: -quantity.high, high: -quantity.low };
};
