import type { Statement } from '../model/statement.ts';
import type { Book } from './book.ts';
import { listKind } from './list-words.ts';

/**
 * Whether a list leaves no part out: it is a table, or its words say 包括 or 分别为; and every figure of its stretch
 * of text was read.
 *
 * @param spans the total, then its parts
 */
export const isWholeList = (spans: readonly Statement[], book: Book): boolean => {
  const [total, first] = spans;
  if (!total || !first) return false;
  const from = Math.min(...spans.map(({ start }) => start));
  const to = Math.max(...spans.map(({ end }) => end));
  if (!book.readThrough(from, to)) return false;
  return spans.every(({ how }) => how === 'table') || listKind(book.source, total.end, first.start) === 'all';
};
