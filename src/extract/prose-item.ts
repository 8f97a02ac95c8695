import { plainLabel } from './labels.ts';
import type { Frame } from './prose-state.ts';
import type { Reason } from './reasons.ts';
import type { Subject } from './subject.ts';

/** Lists whose items are named by the document itself. */
const ITEM_CONCEPTS: Readonly<Record<string, string>> = {
  'expenditure.project': 'expenditure.project.item',
  'operating-cost.total': 'operating-cost.item',
};
const NOT_A_NAME =
  /^(?:用于|由于|因|共|各|每|按|从|将|对(?!.*(?:补助|补贴|经费|资金|项目|管理|支出)))|[，。；]|原因|(?:从|由|至|到|按照|人均|每人)$|^.{0,1}$|^(?:其他)?(?:中央|省级?|市级?|县级?|本级)(?:财政)?(?:资金|配套|补助)?$/;

const itemName = (raw: string): string =>
  raw
    .replace(/^[\s、，,；;。：:.]+/, '')
    .replace(/^(?:\d{1,2}[.、．]|[（(]\d{1,2}[）)]|[①-⑳])/, '')
    .replace(/^(?:其中|包括|主要包括|主要为|主要是|主要有|由于|以及|和|及|减去?)[：:，,]?/, '')
    .replace(/(?:支出预算|预算)?(?:为|共计|安排|计)$/, '')
    .replace(/[：:]$/, '');

/**
 * The item of a project or operating-cost list that a label names: the name as printed is its key. Null where the
 * list in force has no items of its own; a reason where the words are no name.
 */
export const itemOf = (
  frame: Frame | undefined,
  label: { readonly plain: string; readonly raw: string },
): Subject | Reason | null => {
  const concept = frame?.subject?.concepts
    .map((name) => ITEM_CONCEPTS[name])
    .find((name) => name !== undefined);
  if (!concept) return null;
  const name = itemName(label.raw);
  if (NOT_A_NAME.test(plainLabel(name)) || name.length > 60) return 'no-concept';
  const said = { nature: null, year: null, stage: null };
  return { ...said, concepts: [concept], key: name, label: name, words: label.plain };
};
