import { type Figure, figureAt } from './figure.ts';

/** What a passage is made of, left to right. `words` never contain a figure, a stop or a bracket with figures in it. */
export type Token =
  | { readonly kind: 'figure'; readonly start: number; readonly end: number; readonly figure: Figure }
  | { readonly kind: 'words' | 'stop' | 'open' | 'close'; readonly start: number; readonly end: number };

const STOPS = '，,。；;：:！？!?';
const OPENERS = '（(';
const CLOSERS = '）)';
/** Units that make a number a date or a duration in years: no figure of a statement. */
const CALENDAR = new Set(['年', '月', '日', '号']);
const COMPARED = /(?:较|比|与|同)(?:上年度?|去年|20\d\d年度?)(?:预算|决算)?数?$/;
/** Words before an amount that is part of a name: 单价50万元以上的设备. */
const THRESHOLD_BEFORE = /(?:单价|单位价值|单台价值|单件价值|价值|原值)$/;
const THRESHOLD_AFTER = /^(?:（含）|\(含\)|（含|\(含)?(?:及)?以上/;

const isThreshold = (text: string, figure: Figure): boolean => {
  const before = text.slice(Math.max(0, figure.start - 8), figure.start).trimEnd();
  if (!THRESHOLD_BEFORE.test(before)) return false;
  return figure.relation === '≥' || THRESHOLD_AFTER.test(text.slice(figure.end, figure.end + 8).trimStart());
};

/** A number without a unit is a figure only where its decimals or a comparison say so; the rest are years, codes, ordinals. */
const isBareAmount = (text: string, figure: Figure): boolean => {
  if (text[figure.end] === '号' || text[figure.end] === '.' || /[A-Za-z]/.test(text[figure.end] ?? ''))
    return false;
  if (figure.decimal || figure.scaledBare) return true;
  return (
    figure.value > 2100 && COMPARED.test(text.slice(Math.max(0, figure.start - 14), figure.start).trimEnd())
  );
};

/** （204类）, 行政运行（01项）: a code's part. */
const isCodePart = (text: string, figure: Figure): boolean =>
  '类款项'.includes(figure.unitPrinted || ' ') && '）)'.includes(text[figure.end] ?? ' ');

/** Whether a printed number is an amount, a count or a rate, and not a year, date, ordinal, code or threshold. */
export const isAmount = (text: string, figure: Figure): boolean => {
  if (CALENDAR.has(figure.unitPrinted) || text[figure.start - 1] === '第') return false;
  if (isThreshold(text, figure) || isCodePart(text, figure)) return false;
  return figure.unitPrinted === '' ? isBareAmount(text, figure) : true;
};

const amountsIn = (text: string): Figure[] => {
  const found: Figure[] = [];
  for (let offset = 0; offset < text.length; ) {
    const figure = figureAt(text, offset);
    if (figure && isAmount(text, figure)) found.push(figure);
    offset = figure ? Math.max(figure.end, offset + 1) : offset + 1;
  }
  return found;
};

interface Pair {
  readonly open: number;
  readonly close: number;
}

const bracketPairs = (text: string): Pair[] => {
  const pairs: Pair[] = [];
  const stack: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (OPENERS.includes(text[at]!)) stack.push(at);
    if (!CLOSERS.includes(text[at]!)) continue;
    const open = stack.pop();
    if (open !== undefined) pairs.push({ open, close: at });
  }
  return pairs;
};

/** Marks of a passage: where a bracket holds amounts, and where one does not (its stops do not count). */
interface Marks {
  readonly scopes: ReadonlyMap<number, 'open' | 'close'>;
  /** 1 inside a bracket that holds no amount. */
  readonly sealed: Uint8Array;
}

/** Index of the first amount that starts at or after an offset. */
const firstFrom = (amounts: readonly Figure[], offset: number): number => {
  let low = 0;
  let high = amounts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (amounts[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const marksOf = (text: string, amounts: readonly Figure[]): Marks => {
  const scopes = new Map<number, 'open' | 'close'>();
  const depth = new Int32Array(text.length + 1);
  for (const pair of bracketPairs(text)) {
    const inside = amounts[firstFrom(amounts, pair.open)];
    if (inside && inside.end <= pair.close) scopes.set(pair.open, 'open').set(pair.close, 'close');
    else {
      depth[pair.open]! += 1;
      depth[pair.close]! -= 1;
    }
  }
  let open = 0;
  const sealed = Uint8Array.from(depth, (change) => {
    open += change;
    return open > 0 ? 1 : 0;
  });
  return { scopes, sealed };
};

/** A half-width point ends a sentence unless digits, or a list number, stand before it. */
const isPoint = (text: string, at: number): boolean =>
  text[at] === '.' && !/[\dA-Za-z]/.test(text[at - 1] ?? '0') && !/\d/.test(text[at + 1] ?? '');

/** Cuts a passage into figures, words, stops and brackets that hold figures. */
export const tokensOf = (text: string): Token[] => {
  const amounts = amountsIn(text);
  const { scopes, sealed } = marksOf(text, amounts);
  const tokens: Token[] = [];
  let from = 0;
  const push = (kind: 'stop' | 'open' | 'close', at: number): void => {
    flush(at);
    tokens.push({ kind, start: at, end: at + 1 });
    from = at + 1;
  };
  const flush = (to: number): void => {
    if (to > from && text.slice(from, to).trim() !== '') tokens.push({ kind: 'words', start: from, end: to });
    from = to;
  };
  const isSealed = (at: number): boolean => sealed[at] === 1;
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    const figure = amounts[next];
    if (figure && at === figure.start) {
      flush(at);
      tokens.push({ kind: 'figure', start: at, end: figure.end, figure });
      at = figure.end - 1;
      from = figure.end;
      next += 1;
      continue;
    }
    const scope = scopes.get(at);
    if (scope) push(scope, at);
    else if ((STOPS.includes(text[at]!) || isPoint(text, at)) && !isSealed(at)) push('stop', at);
  }
  flush(text.length);
  return tokens;
};
