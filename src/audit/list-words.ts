/** Whether a list claims to be whole: `all` 包括, 分别为 · `some` 其中, 主要 · null where neither is said. */
export type ListKind = 'all' | 'some' | null;

const SOME = ['其中', '主要', '重点', '如'] as const;
const ALL = ['包括', '包含', '分别为', '分别是', '由', '构成', '组成'] as const;

/** Further between a total and its first part than this, the words do not speak of the two. */
const FARTHEST = 160;

/** What the words between a total and its first part say of the list. 主要 outweighs 包括: 主要包括 is not a whole list. */
export const listKind = (source: string | null, from: number, to: number): ListKind => {
  if (source === null || to <= from || to - from > FARTHEST) return null;
  const words = source.slice(from, to);
  if (SOME.some((word) => words.includes(word))) return 'some';
  return ALL.some((word) => words.includes(word)) ? 'all' : null;
};
