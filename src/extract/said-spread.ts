import { turnTo } from './prose-state.ts';
import { resolveEach } from './prose-subject.ts';
import type { Reason } from './reasons.ts';
import { changeOf } from './said-rate.ts';
import { say, type Work } from './work.ts';

const SPREAD = /分别(?:为|是|达|有)?$/;
const SPREAD_LINK = /^(?:和|、|，|及|与|以及)?$/;

/** A及B分别为1和2: the first figure, with the subjects that wait for theirs. */
export const spreadOut = (work: Work): Reason | null => {
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

/** Whether the words before a figure only link it to the one before. */
export const linksSpread = (work: Work): boolean =>
  work.reading.state.spread.length > 0 && SPREAD_LINK.test(work.plain);

/** Whether the words announce figures for several subjects. */
export const announcesSpread = ({ plain }: Work): boolean => SPREAD.test(plain);

/** The figure of the next subject that waits for one. */
export const nextSpread = (work: Work): Reason | null => {
  const { state } = work.reading;
  const [subject, ...rest] = state.spread;
  state.spread = rest;
  if (subject?.sign) return changeOf(subject, work, subject.sign);
  turnTo(state, subject!);
  return say(subject!, work, { aspect: 'level', base: null });
};
