import { isNeutral } from './labels.ts';

/** A clause that says there is none of something. */
export interface Absence {
  /** What there is none of; empty where the clause points back to its subject (上年亦未安排). */
  readonly labels: readonly string[];
  /** The words before it: years, 本部门. */
  readonly before: string;
}

const BEFORE =
  /^(.*?)((?:均|亦|也|都|尚|暂|并)?(?:没有使用|没有安排|没有发生|没有产生|没有|未发生|未安排|未使用|未产生|未列支|未编制|不存在|不涉及|无))(.+)$/;
const AFTER =
  /^(.*?)(?:本年度|本年|当年|全年|均|亦|也|都|尚|暂|并)*(?:未安排|未发生|未列支|未产生|未支出|未使用|没有安排|没有发生|没有支出|没有|为零|无支出|无安排|无预算|无该项?(?:预算|支出|经费|费用)|无)(?:支出|预算|费用|经费|收支|资金)?$/;
const ANAPHORA = /^(?:20\d\d年度?|上年度?|去年|上一年度?|本年度?|当年|\d{4}年和\d{4}年)?$/;
const LIST = /[、]|(?<=费|支出|收入|经费|预算|拨款)(?:和|及|与|或)(?=[^费支收经预])/;

const split = (text: string): string[] =>
  text
    .replace(/等(?:情况|支出|收入|事项)?$/, '')
    .split(LIST)
    .filter((part) => part !== '');

/**
 * What a clause without figures says there is none of: 无因公出国（境）费支出, 会议费、培训费本年度均未安排,
 * 上年亦未安排. Null where it says no such thing.
 */
export const absenceIn = (plain: string): Absence | null => {
  const after = AFTER.exec(plain);
  if (after && ANAPHORA.test(after[1]!)) return { labels: [], before: after[1]! };
  if (after) return { labels: split(after[1]!), before: '' };
  const before = BEFORE.exec(plain);
  if (!before || !(before[1] === '' || isNeutral(before[1]!))) return null;
  return { labels: split(before[3]!), before: before[1]! };
};
