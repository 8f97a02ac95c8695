import type { Relation } from '../model/quantity.ts';
import type { Vagueness } from './figure.ts';

/** A word and what it makes of the figure beside it. */
export interface Word<T> {
  readonly word: string;
  readonly means: T;
}

/** Words before a figure that make it a bound. */
export const BOUNDS_BEFORE: readonly Word<Relation>[] = [
  { word: '不少于', means: '≥' },
  { word: '不低于', means: '≥' },
  { word: '不小于', means: '≥' },
  { word: '至少', means: '≥' },
  { word: '大于等于', means: '≥' },
  { word: '不超过', means: '≤' },
  { word: '不高于', means: '≤' },
  { word: '不大于', means: '≤' },
  { word: '不多于', means: '≤' },
  { word: '小于等于', means: '≤' },
  { word: '至多', means: '≤' },
  { word: '超过', means: '>' },
  { word: '大于', means: '>' },
  { word: '小于', means: '<' },
  { word: '≥', means: '≥' },
  { word: '≧', means: '≥' },
  { word: '>=', means: '≥' },
  { word: '≤', means: '≤' },
  { word: '≦', means: '≤' },
  { word: '<=', means: '≤' },
  { word: '＞', means: '>' },
  { word: '>', means: '>' },
  { word: '＜', means: '<' },
  { word: '<', means: '<' },
];

/** Words after a figure that make it a bound. */
export const BOUNDS_AFTER: readonly Word<Relation>[] = [
  { word: '及以上', means: '≥' },
  { word: '（含）以上', means: '≥' },
  { word: '(含)以上', means: '≥' },
  { word: '以上', means: '≥' },
  { word: '及以下', means: '≤' },
  { word: '以下', means: '≤' },
  { word: '以内', means: '≤' },
];

/** Words before a figure that say it is not exact. */
export const VAGUE_BEFORE: readonly Word<Vagueness>[] = [
  { word: '大约', means: 'around' },
  { word: '约', means: 'around' },
  { word: '将近', means: 'below' },
  { word: '接近', means: 'below' },
  { word: '近', means: 'below' },
];
