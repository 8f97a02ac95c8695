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

const ALL = /(?:实有|现有|共有)(?:各类)?(?:总)?(?:人数|人员|职工)(?:小计|合计|总数|共计|总计)?(?:为|共)?$/;
const OPENS_PARTS = /^[，,；;：:（(]?(?:其中|包括)/;

/**
 * 实有人数11人，其中：在职10人，退休1人: a headcount of in-post and retired staff together is of all persons paid
 * for. `after` is what follows the figure. Any other subject stays as it is.
 */
export const ofAllStaff = (
  subject: Subject,
  { label, after }: { readonly label: string; readonly after: string },
): Subject => {
  if (subject.concepts[0] !== 'staff.in-post' || !ALL.test(label) || !OPENS_PARTS.test(after)) return subject;
  const sentence = after.split('。')[0]!;
  const both = sentence.includes('在职') && /退休|离休/.test(sentence);
  return both ? { ...subject, concepts: ['staff.total'] } : subject;
};
