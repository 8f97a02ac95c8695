import { isAmountWords } from './amount-words.ts';
import type { Lexicon } from './lexicon.ts';

const GLOSS = /（(?:以下)?(?:简称|统称|即)?：?([^（）]{2,16})）([^（）]{0,12})$/;

/**
 * The label that a gloss in brackets right before the amount's words gives: 公务接待费（简称三公经费）支出合计 closes
 * a list and names its whole, not its last item. Any other label as it is.
 */
export const glossed = (plain: string, words: Lexicon): string => {
  const gloss = GLOSS.exec(plain);
  if (!gloss || !isAmountWords(gloss[2]!)) return plain;
  const whole = words.conceptOf(gloss[1]!);
  const listed = words.conceptOf(plain.slice(0, gloss.index).split('、').at(-1)!);
  return whole?.endsWith('.total') && listed?.startsWith(whole.slice(0, -'total'.length))
    ? gloss[1]! + gloss[2]!
    : plain;
};

const COSTS = /^(?:日常)?(?:人员|公用)(?:经费|支出)/;

/** 基本工资、津贴补贴等人员经费: what the items named before 等 are costs of; empty for any other label. */
export const costsOf = (plain: string): string => {
  const rest = plain.slice(plain.lastIndexOf('等') + 1);
  return rest !== plain && COSTS.test(rest) ? rest : '';
};
