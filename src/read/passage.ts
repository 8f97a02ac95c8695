import type { Passage } from '../model/block.ts';

/** Remains of the word processor and of web pages inside a line: bookmarks, tags, entities, invisible characters. */
const MARK =
  /\[bookmark:[^\][\n]{0,60}\]|<\/?(?:p|br|div|span|strong|b|em|u|font|td|tr|th|tbody|table)(?:\s[^<>\n]{0,200})?\/?>|&(?:nbsp|ensp|emsp|amp|lt|gt);|\u200b|\u200c|\u200d|\u2060|\ufeff/giy;

const MARK_STARTS = new Set(['[', '<', '&', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff']);

const isSpace = (char: string | undefined): boolean => char !== undefined && char.trim() === '';

/** Characters of `source` from `start` to `end` with their offsets, marks left out. */
function collect(source: string, start: number, end: number): { chars: string[]; at: number[] } {
  const chars: string[] = [];
  const at: number[] = [];
  for (let i = start; i < end; i += 1) {
    const char = source[i]!;
    if (MARK_STARTS.has(char)) {
      MARK.lastIndex = i;
      const mark = MARK.exec(source);
      if (mark !== null && i + mark[0].length <= end) {
        i += mark[0].length - 1;
        continue;
      }
    }
    chars.push(char);
    at.push(i);
  }
  return { chars, at };
}

/** The source between two offsets as a passage: marks dropped, white space at both ends dropped. */
export function passageOf(source: string, start: number, end: number): Passage {
  const { chars, at } = collect(source, start, end);
  let from = 0;
  let to = chars.length;
  while (from < to && isSpace(chars[from])) from += 1;
  while (to > from && isSpace(chars[to - 1])) to -= 1;
  const places = at.slice(from, to);
  const last = places.at(-1);
  places.push(last === undefined ? start : last + 1);
  return { text: chars.slice(from, to).join(''), at: places };
}

/** Passages one after another, nothing added between them. At least one is given. */
export function joinPassages(parts: readonly Passage[]): Passage {
  const at: number[] = [];
  for (const part of parts) for (let i = 0; i < part.text.length; i += 1) at.push(part.at[i]!);
  at.push(parts.at(-1)!.at.at(-1)!);
  return { text: parts.map((part) => part.text).join(''), at };
}
