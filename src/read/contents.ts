import { isContentsEntry } from './furniture.ts';
import type { Line } from './line.ts';

const TITLE = /^目\s{0,12}[录次]$/;
const LONGEST_LIST = 150;
const LONGEST_ENTRY = 60;

const normal = (text: string): string => text.replace(/\s/g, '').replace(/^[-•·]/, '');

const isEntry = (text: string): boolean => text.length <= LONGEST_ENTRY && !/[。；，,\t|]/.test(text);

/**
 * The line after a contents list without dot leaders: the list goes on until its first entry comes back as a
 * heading. `from` where nothing comes back within the list's longest length.
 */
function endOfList(lines: readonly Line[], from: number): number {
  let first: string | null = null;
  for (let i = from; i < lines.length && i < from + LONGEST_LIST; i += 1) {
    const text = normal(lines[i]!.text);
    if (text === '') continue;
    if (text === first) return i;
    if (!isEntry(text)) return from;
    first ??= text;
  }
  return from;
}

/** Indices of the lines that make up contents lists, with their title. */
export function contentsLines(lines: readonly Line[]): ReadonlySet<number> {
  const inside = new Set<number>();
  lines.forEach((line, i) => {
    if (inside.has(i) || line.text.length > 40 || !TITLE.test(line.text.trim())) return;
    inside.add(i);
    const end = endOfList(lines, i + 1);
    for (let k = i + 1; k < end; k += 1) inside.add(k);
  });
  lines.forEach((line, i) => {
    if (line.text.length <= 400 && isContentsEntry(line.text.trim())) inside.add(i);
  });
  return inside;
}
