import type { Passage } from '../model/block.ts';

/** Remains of the word processor, of web pages and of Markdown inside a line: bookmarks, tags, entities, marks of bold type and of headings, invisible characters. */
const MARK =
  /\[bookmark:[^\][\n]{0,60}\]|<\/?(?:p|br|div|span|strong|b|em|u|font|td|tr|th|tbody|table)(?:\s[^<>\n]{0,200})?\/?>|&(?:nbsp|ensp|emsp|amp|lt|gt);|\*\*(?=[^\s*|])|(?<=[^\s*|])\*\*|(?<=^|[\n\r])#{1,6} {1,4}(?=\S)|\u200b|\u200c|\u200d|\u2060|\ufeff/giy;

const MARK_STARTS = new Set(['[', '<', '&', '*', '#', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff']);

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The stretches of the source between two offsets that are no marks. */
function runsOf(source: string, start: number, end: number): Run[] {
  const runs: Run[] = [];
  let from = start;
  for (let i = start; i < end; i += 1) {
    if (!MARK_STARTS.has(source[i]!)) continue;
    MARK.lastIndex = i;
    const length = MARK.exec(source)?.[0].length ?? 0;
    if (length === 0 || i + length > end) continue;
    runs.push({ from, to: i });
    from = i + length;
    i = from - 1;
  }
  runs.push({ from, to: end });
  return runs;
}

/** Runs without the white space at both ends, and without empty ones. */
function trimRuns(source: string, runs: readonly Run[]): Run[] {
  const kept = [...runs];
  while (kept.length > 0 && source.slice(kept[0]!.from, kept[0]!.to).trim() === '') kept.shift();
  while (kept.length > 0 && source.slice(kept.at(-1)!.from, kept.at(-1)!.to).trim() === '') kept.pop();
  const first = kept[0];
  if (first === undefined) return [];
  const text = source.slice(first.from, first.to);
  kept[0] = { from: first.from + text.length - text.trimStart().length, to: first.to };
  const last = kept.at(-1)!;
  const tail = source.slice(last.from, last.to);
  kept[kept.length - 1] = { from: last.from, to: last.from + tail.trimEnd().length };
  return kept.filter(({ from, to }) => to > from);
}

/** The source between two offsets as a passage: marks dropped, white space at both ends dropped. */
export function passageOf(source: string, start: number, end: number): Passage {
  const runs = trimRuns(source, runsOf(source, start, end));
  const at: number[] = [];
  for (const { from, to } of runs) for (let i = from; i < to; i += 1) at.push(i);
  at.push(runs.at(-1)?.to ?? start);
  return { text: runs.map(({ from, to }) => source.slice(from, to)).join(''), at };
}

/** Passages one after another, nothing added between them. At least one is given. */
export function joinPassages(parts: readonly Passage[]): Passage {
  if (parts.length === 1) return parts[0]!;
  const at: number[] = [];
  for (const part of parts) for (let i = 0; i < part.text.length; i += 1) at.push(part.at[i]!);
  at.push(parts.at(-1)!.at.at(-1)!);
  return { text: parts.map((part) => part.text).join(''), at };
}
