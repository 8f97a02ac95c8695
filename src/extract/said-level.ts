import type { Stage } from '../model/statement.ts';
import { fromAtoms } from '../model/unit.ts';
import type { Claim } from './claim.ts';
import { ofAllStaff, ofArm } from './headcount.ts';
import { isFiller, plainLabel } from './labels.ts';
import type { Comparison } from './period.ts';
import { resolveSubject } from './prose-subject.ts';
import type { Reason } from './reasons.ts';
import { rate } from './said-rate.ts';
import { projectHere, toldEnd, toldHere } from './said-told.ts';
import type { Subject } from './subject.ts';
import { groupBefore, type Handler, labelled, say, settle, subjectOf, type Work } from './work.ts';

/** No list of staff is longer. */
const LIST = 120;

/** A plain amount or count: 公务接待费1.90万元. */
export const level: Handler<'level'> = (head, work) => {
  const { reading, figure } = work;
  const told = toldHere(work);
  if (told) return say(told, work, { aspect: 'level', base: null, end: toldEnd(work) });
  const project = projectHere(work);
  if (project) return say(project, work, { aspect: 'level', base: null });
  if (figure.unit === '%') return percentLevel(head.label, work);
  const named = subjectOf(head.label, work);
  if (typeof named === 'string') return named;
  const after = plainLabel(reading.passage.text.slice(figure.end, figure.end + LIST));
  const subject = ofAllStaff(named, { label: head.label, after });
  if (isSubgroup(head.label, subject, work) || isDomestic(head.label, subject, work)) return 'subgroup';
  if (subject.concepts.includes('performance.amount') && !/绩效目标|绩效管理的项目/.test(groupBefore(work)))
    return 'no-concept';
  settle(subject, reading);
  return say(ofArm(subject, groupBefore(work)), work, { aspect: 'level', base: null });
};

/** An item that its words make the list's own whole is a narrower group of it: 共有车辆8辆，其中：公务用车5辆. */
const isSubgroup = (label: string, subject: Subject, { reading: { state } }: Work): boolean =>
  !isFiller(label) &&
  !/^performance\./.test(subject.concepts[0] ?? '') &&
  (state.frames.at(-1)?.claims ?? []).some(
    ({ aspect, concept, key, nature, fiscalYear }) =>
      aspect === 'level' &&
      key === subject.key &&
      subject.concepts.includes(concept) &&
      nature === subject.nature &&
      (subject.year === null || subject.year === fiscalYear) &&
      !/预算|决算/.test(label.replace(/三公经费|费|支出/g, '')),
  );

/** 国内公务接待支出 is 公务接待费 only where it is as much as that, printed before. */
const isDomestic = (label: string, { concepts }: Subject, { figure, reading: { state } }: Work): boolean =>
  concepts[0] === 'sangong.reception' &&
  /国内(?:公务)?接待/.test(label) &&
  !state.claims.some(
    ({ aspect, concept, quantity }) =>
      aspect === 'level' &&
      concept === 'sangong.reception' &&
      fromAtoms(quantity.value, quantity.unit) === figure.value,
  );

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

/** 增加到8万元: not said whose level, from where. */
export const reached: Handler<'reached'> = () => 'ambiguous';

/** The stage that a comparison names: 比上年决算数4.05万元, 比年初预算数5.60万元. */
const comparedStage = ({ base, year }: Comparison): Stage | null => {
  if (base === 'final') return 'final';
  return base === 'initial-budget' && year === null ? 'budget' : null;
};

/** The level of an earlier year, or of the budget, that a change is measured against: 较上年8203.23万元. */
export const prior: Handler<'prior'> = (head, work) => {
  const { state, context } = work.reading;
  state.comparison = head.comparison;
  const subject = subjectOf(head.label, work);
  if (typeof subject === 'string') return subject;
  settle(subject, work.reading);
  const stage = comparedStage(head.comparison) ?? subject.stage;
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

/** The budget or target that a rate of completion follows: 完成全年预算12.00万元的78%. */
export const planned: Handler<'planned'> = (head, work) => {
  const { state } = work.reading;
  const subject = (head.label === '' ? subjectOfPlan(work) : null) ?? subjectOf(head.label, work);
  if (typeof subject === 'string') return subject;
  settle(subject, work.reading);
  state.planned = head.words;
  const stage = /目标|任务/.test(head.words) ? 'target' : 'budget';
  return say({ ...subject, stage }, work, { aspect: 'level', base: null, stage });
};
