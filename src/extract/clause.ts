import { directionAtEnd, directionAtStart } from './change.ts';
import type { Figure } from './figure.ts';
import { type Comparison, comparisonIn } from './period.ts';
import { endMatching, terms, withoutTails } from './scan.ts';

/** What the words before a figure make of it; `label` is what remains to say whose figure it is. */
export type ClauseHead =
  | { readonly kind: 'level'; readonly label: string }
  | { readonly kind: 'reached'; readonly label: string }
  | { readonly kind: 'prior'; readonly label: string; readonly comparison: Comparison }
  | { readonly kind: 'planned'; readonly label: string; readonly words: string }
  | { readonly kind: 'share'; readonly label: string; readonly of: string }
  | { readonly kind: 'completion'; readonly label: string; readonly words: string }
  | {
      readonly kind: 'change';
      readonly label: string;
      readonly sign: 1 | -1;
      readonly comparison: Comparison | null;
    }
  | { readonly kind: 'from' };

const LINKS = terms('的比重为 比重为 比例为 份额为 的比重 的比例 比重 比例 份额 为 是 达 约 ： 的');
const PLAN = /^(?:了|到)?(?:年初|全年|调整|当年|本年|年度|支出|收入){0,3}(?:预算|计划|目标|任务)/;
const COMPLETION =
  /^(?:完成|达到|为|占|是)?(?:年初|全年|调整|当年|本年|年度|支出){0,3}(?:预算|计划|任务|目标)(?:数|安排)?(?:执行|完成)?(?:率|进度)?的?(?:为|达到|达|约)?$/;
const EXECUTION = /^(?:预算|实际|资金|支出|收入){0,3}(?:执行率|完成率|执行进度|完成比例)(?:为|达到|达|约)?$/;
const PLANNED = /^(?:完成|为|占)(?:了)?[^，。；]{0,12}?(?:预算|计划|目标任务|任务|目标)(?:数|指标|额)?$/;
const REACHED = /^(?:增加|减少|增长|下降|提高|上升|降低|增|降|减|调整|扩大)(?:到|至|为)$/;
const FROM = /(?:从|由|自)(?:上年|原来|原)?的?$/;

const shareHead = (plain: string): ClauseHead | null => {
  const at = plain.lastIndexOf('占');
  if (at < 0) return null;
  const label = plain.slice(0, at);
  const of = withoutTails(plain.slice(at + 1).replace(/^(?:比|据)/, ''), LINKS);
  const rest = of.replace(PLAN, '');
  if (rest !== of && /^(?:数|的)?$/.test(rest)) return { kind: 'completion', label, words: of };
  return { kind: 'share', label, of };
};

const completionHead = (plain: string): ClauseHead | null => {
  const match = endMatching(plain, COMPLETION) ?? endMatching(plain, EXECUTION);
  if (match) return { kind: 'completion', label: match.before, words: match.words };
  return plain === '的' ? { kind: 'completion', label: '', words: '' } : null;
};

const without = (text: string, part: Comparison | null): string =>
  part === null ? text : text.slice(0, part.start) + text.slice(part.end);

const changeLabel = (before: string, comparison: Comparison | null): string =>
  without(before, comparison)
    .replace(/^(?:相比|对比|相较|比较|对应)/, '')
    .replace(/(?:相比|对比|均|各|也|则|将|有所|预算数|决算数|增加|减少)$/, '');

const changeHead = (plain: string, year: number): ClauseHead | null => {
  const direction = directionAtEnd(plain);
  if (direction) {
    const comparison = comparisonIn(direction.before, year);
    return {
      kind: 'change',
      sign: direction.sign,
      comparison,
      label: changeLabel(direction.before, comparison),
    };
  }
  const leading = directionAtStart(plain);
  if (!leading || leading.before === '' || /^(?:到|至)/.test(leading.before)) return null;
  return { kind: 'change', sign: leading.sign, comparison: null, label: leading.before };
};

const priorHead = (plain: string, year: number): ClauseHead | null => {
  const comparison = comparisonIn(plain, year);
  if (!comparison || comparison.end < plain.length) return null;
  if (comparison.year === null && comparison.base !== 'initial-budget') return null;
  return { kind: 'prior', comparison, label: plain.slice(0, comparison.start) };
};

const plannedHead = (plain: string, after: string): ClauseHead | null => {
  const match = /^\s*的\s*[\d.]+\s*[%％]/.test(after) ? endMatching(plain, PLANNED) : null;
  return match ? { kind: 'planned', label: match.before, words: match.words } : null;
};

const amountHead = (plain: string, year: number, after: string): ClauseHead => {
  if (FROM.test(plain)) return { kind: 'from' };
  const reached = endMatching(plain, REACHED);
  if (reached && !(reached.words.endsWith('为') && directionAtEnd(plain)))
    return { kind: 'reached', label: reached.before };
  return (
    plannedHead(plain, after) ??
    priorHead(plain, year) ??
    changeHead(plain, year) ?? { kind: 'level', label: plain }
  );
};

/**
 * Reads the words between a stop or figure and the next figure. `plain` has neither spaces nor quotes; `year` is
 * the document's; `after` is the text that follows the figure.
 */
export const clauseHead = (
  plain: string,
  figure: Figure,
  { year, after }: { year: number; after: string },
): ClauseHead => {
  if (figure.unit !== '%') return amountHead(plain, year, after);
  const change = directionAtEnd(plain) ? changeHead(plain, year) : null;
  return change ?? shareHead(plain) ?? completionHead(plain) ?? { kind: 'level', label: plain };
};
