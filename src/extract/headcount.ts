import type { Subject } from './subject.ts';

/** The two arms of an agency's staff, and the words that name them. */
const ARMS: readonly (readonly [string, RegExp])[] = [
  ['administrative', /行政编制|行政人员|行政单位/g],
  ['institution', /事业编制|事业人员|事业单位|参公/g],
];
const WHOLES = ['staff.authorized', 'staff.in-post'];

/**
 * 行政编制9名，在职人员8人: a headcount that names no arm belongs to the one that its clause group names, where
 * that is a single one and the group lists no parts (其中). Any other subject stays as it is.
 */
export const ofArm = (subject: Subject, group: string): Subject => {
  const whole = subject.concepts[0] ?? '';
  if (subject.concepts.length !== 1 || !WHOLES.includes(whole) || /其中|包括|分别/.test(group))
    return subject;
  const named = ARMS.filter(([, words]) => group.search(words) >= 0);
  return named.length === 1 ? { ...subject, concepts: [`${whole}.${named[0]![0]}`] } : subject;
};
