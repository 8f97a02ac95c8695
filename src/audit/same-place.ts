import type { Statement } from '../model/statement.ts';

const SENTENCE_ENDS = ['。', '；', '\n', '. '];

/** A line that names the unit stands above every table: between two figures it shows that they are of two. */
const TABLE_STARTS = ['单位：', '单位:'];

type Place = Pick<Statement, 'start' | 'end' | 'how' | 'section'>;

const between = (a: Place, b: Place, source: string): string => {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return source.slice(first.end, second.start);
};

const apart = (a: Place, b: Place): boolean =>
  a.section !== b.section || (a.how === 'table') !== (b.how === 'table');

/** Whether two figures stand in one sentence, or in one table; not where the text is not at hand. */
export const samePlace = (a: Place, b: Place, source: string | null): boolean => {
  if (source === null || apart(a, b)) return false;
  const marks = a.how === 'table' ? TABLE_STARTS : SENTENCE_ENDS;
  const words = between(a, b, source);
  return !marks.some((mark) => words.includes(mark));
};

/** Whether two figures stand in one sentence, or in one line of a table. Without the text, in one section. */
export const sameLine = (a: Place, b: Place, source: string | null): boolean => {
  if (apart(a, b)) return false;
  return a.how === 'table' && source !== null
    ? a.start === b.start
    : source === null || samePlace(a, b, source);
};
