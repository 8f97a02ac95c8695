import type { Classification } from '../model/reference.ts';
import type { Nature } from '../model/statement.ts';
import { fromAtoms } from '../model/unit.ts';
import type { Claim } from './claim.ts';
import { CLASS_CONCEPTS } from './codes-in-prose.ts';
import { plainLabel } from './labels.ts';
import type { Frame, ProseState } from './prose-state.ts';
import type { Subject } from './subject.ts';

const NATURES: Readonly<Record<string, Nature>> = {
  'expenditure.basic': 'basic',
  'expenditure.basic.personnel': 'basic-personnel',
  'expenditure.basic.public': 'basic-public',
  'expenditure.project': 'project',
};
const CLASS_FAMILIES = Object.values(CLASS_CONCEPTS);

/** Whether a subject is a class of a national classification. */
export const isClass = (subject: Subject | null): boolean =>
  subject?.concepts.some((concept) => CLASS_FAMILIES.includes(concept)) ?? false;

/** Whether a 类 stands right after another of its classification: 其他支出 in a list by function is of that list. */
export const followsClass = (
  { code, classification }: { readonly code: string | null; readonly classification: Classification },
  last: Claim | undefined,
): boolean =>
  code?.length === 3 && last?.key?.length === 3 && last.concept === CLASS_CONCEPTS[classification];

/** Lists of a whole nature: the classes in 人员经费 and 公用经费 are wholly basic expenditure. */
const LISTED: Readonly<Record<string, Nature>> = {
  'expenditure.basic': 'basic',
  'expenditure.basic.personnel': 'basic',
  'expenditure.basic.public': 'basic',
  'expenditure.project': 'project',
};

/** 项目支出16.00万元，其中：30201办公费…: the classes listed are the project part of theirs. */
export const natureInForce = (state: ProseState): Nature | null => {
  const lists = state.frames.filter(({ saved, subject }) => saved === null && subject !== null);
  const said = lists.findLast(({ subject }) => subject!.nature !== null)?.subject?.nature;
  return said ?? LISTED[lists.at(-1)?.subject?.concepts[0] ?? ''] ?? null;
};

/** 基本支出 and 项目支出 inside a class's own bracket are columns of that class. */
export const natureOfClass = (
  concept: string,
  value: number | undefined,
  state: ProseState,
): Subject | null => {
  const nature = NATURES[concept];
  if (!nature) return null;
  const frame = state.frames.at(-1);
  const bracketed = state.frames.some(({ saved, subject }) => saved !== null && subject === frame?.subject);
  if ((bracketed && isClass(frame?.subject ?? null)) || splitsFunction(frame, value))
    return { ...frame!.subject!, nature };
  return value === undefined ? null : splitBefore(nature, value, state);
};

/** 机构运行110万元，其中：基本支出100万元，项目支出10万元: of the class, in the sentence that lists it, no part more than it. */
const splitsFunction = (frame: Frame | undefined, value: number | undefined): boolean =>
  frame?.subject?.nature === null &&
  frame.subject.key !== null &&
  frame.subject.concepts[0] === CLASS_CONCEPTS.function &&
  !frame.stopped &&
  value !== undefined &&
  frame.claims.some(
    ({ aspect, key, quantity }) =>
      aspect === 'level' && key === frame.subject!.key && value <= fromAtoms(quantity.value, quantity.unit),
  );

const BY_FUNCTION = /按[^，。；]{0,8}功能[^，。；]{0,8}(?:划分|分类|科目)/;
const BY_OTHERS = /按[^，。；]{0,8}(?:经济|结构|性质)[^，。；]{0,8}(?:划分|分类)/;
/** No announcement of a list is longer. */
const ANNOUNCED = 40;

/** （一）按支出功能分类科目划分。: whether a short paragraph or heading announces classes by function; null where it announces no list. */
export const announcesFunction = (text: string): boolean | null => {
  const plain = plainLabel(text.slice(0, 2 * ANNOUNCED));
  if (plain.length > ANNOUNCED) return null;
  if (BY_FUNCTION.test(plain)) return true;
  return BY_OTHERS.test(plain) ? false : null;
};

/** A class already split in a bracket, whose part is now taken up again: 项目支出16.00万元，其中：… */
const splitBefore = (nature: Nature, value: number, state: ProseState): Subject | null => {
  const split = state.claims.findLast(
    (claim) => claim.concept === CLASS_CONCEPTS.economic && claim.nature === nature,
  );
  if (!split || fromAtoms(split.quantity.value, split.quantity.unit) !== value) return null;
  if (split.section.join() !== state.section.join()) return null;
  return {
    year: null,
    stage: null,
    concepts: [split.concept],
    key: split.key,
    label: split.label,
    nature,
    words: split.label ?? '',
  };
};
