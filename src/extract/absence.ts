import { isNeutral } from './labels.ts';
import { terms, withoutTails } from './scan.ts';

/** A clause that says there is none of something. */
export interface Absence {
  /** What there is none of; empty where the clause points back to its subject (上年亦未安排). */
  readonly labels: readonly string[];
  /** The words before it: years, 本部门. */
  readonly before: string;
}

/** Words of absence that stand before what there is none of, the longer first. */
const NEGATIONS = terms(`
  没有使用 没有安排 没有发生 没有产生 没有 未发生 未安排 未使用 未产生 未列支 未编制 不存在 不涉及 无
`);
/** Words of absence that end a clause, after what there is none of. */
const ENDINGS = terms(`
  未安排 未发生 未列支 未产生 未支出 未使用 没有安排 没有发生 没有支出 没有 为零 无支出 无安排 无预算
  没预算 没有预算 没安排 未预算 无该项预算 无该项支出 无该项经费 无该项费用 无该预算 无该支出 无该经费 无该费用 无
`);
const OBJECTS = ['支出', '预算', '费用', '经费', '收支', '资金'];
const ADVERBS = terms('本年度 本年 当年 全年 均 亦 也 都 尚 暂 并');
const ANAPHORA = /^(?:20\d\d年度?|上年度?|去年|上一年度?|本年度?|当年|\d{4}年和\d{4}年)?$/;
const LIST = /[、]|(?<=费|费用|支出|收入|经费|预算|拨款)(?:和|及|与|或)(?=[^费支收经预])/;

const split = (text: string): string[] =>
  text
    .replace(/等(?:情况|支出|收入|事项)?$/, '')
    .split(LIST)
    .filter((part) => part !== '');

/** What stands before an ending of absence; null where the clause has none. */
const beforeEnding = (plain: string): string | null => {
  const candidates = [
    plain,
    ...OBJECTS.filter((word) => plain.endsWith(word)).map((word) => plain.slice(0, -word.length)),
  ];
  for (const text of candidates) {
    const ending = ENDINGS.find((word) => text.endsWith(word));
    if (ending) return withoutTails(text.slice(0, -ending.length), ADVERBS);
  }
  return null;
};

/** What stands around the first word of absence; null where there is none, or nothing after it. */
const aroundNegation = (plain: string): { readonly before: string; readonly after: string } | null => {
  for (let at = 0; at < plain.length - 1; at += 1) {
    const word = NEGATIONS.find((negation) => plain.startsWith(negation, at));
    const after = word === undefined ? '' : plain.slice(at + word.length);
    if (after !== '') return { before: withoutTails(plain.slice(0, at), ADVERBS), after };
  }
  return null;
};

/**
 * What a clause without figures says there is none of: 无因公出国（境）费支出, 会议费、培训费本年度均未安排,
 * 上年亦未安排. Null where it says no such thing.
 */
export const absenceIn = (plain: string): Absence | null => {
  const ended = beforeEnding(plain);
  if (ended !== null && ANAPHORA.test(ended)) return { labels: [], before: ended };
  if (ended !== null) return { labels: split(ended), before: '' };
  const around = aroundNegation(plain);
  if (!around || !(around.before === '' || isNeutral(around.before))) return null;
  return { labels: split(around.after), before: around.before };
};
