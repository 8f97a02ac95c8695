import type { Passage } from '../model/block.ts';
import { isNumberedHeading, isPlainTitle } from './heading-shape.ts';
import type { Line } from './line.ts';
import { isNumbered, numberingOf } from './numbering.ts';
import { joinPassages, passageOf } from './passage.ts';
import { unitIn } from './unit-line.ts';
import { widthOf } from './width.ts';

/** A line of running text with what stood before it. */
export interface TextLine {
  readonly passage: Passage;
  /** Blank or furniture lines since the text line before it; null: something else stood between. */
  readonly gap: number | null;
  /** White space before the text, in columns and in characters. */
  readonly indent: number;
  readonly offset: number;
}

const ENDS = /[。！？：:；;][”’）)」』】]?$|[\p{Script=Han}）)%％]\s?\.$/u;
const BEGINS_CLOSED = /^[。；，、：）)”》」』】,;]/;
const INNER = /[，。；,、]/;
const MOST_BLANKS = 3;
/** Columns from which a line without end mark, a blank line after it, counts as broken off. */
const LONG = 60;
const ENDS_AMOUNT = /\d\s?(?:元|万元|亿元|%|％|人|辆|个|台|次|户)$/;
/** A line of a wrapped text counts as full from this share of the text's width. */
const FULL = 0.8;
/** Share of the text's width at which a line reaches its edge. */
const EDGE = 0.95;

/** A line as running text; `gap` as in `TextLine`. */
export function textLine(source: string, line: Line, gap: number | null): TextLine {
  const offset = line.text.length - line.text.trimStart().length;
  const indent = widthOf(line.text.slice(0, Math.min(offset, 200)));
  return { passage: passageOf(source, line.start, line.end), gap, indent, offset };
}

/** The column in which a line of text ends. */
const edgeOf = ({ indent, passage }: TextLine): number =>
  passage.text.length > 400 ? 1000 : indent + widthOf(passage.text);

/**
 * The width at which a text was wrapped by hand or by a page layout, in columns; null where lines are paragraphs.
 * Wrapped: the longest lines are short (at most 160 columns) and at least a third of the lines reach nearly as far.
 */
export function wrapWidth(lines: readonly TextLine[]): number | null {
  const edges = lines.map(edgeOf).sort((a, b) => a - b);
  const longest = edges[Math.floor(edges.length * 0.95)] ?? 0;
  if (edges.length < 8 || longest > 160 || longest < 30) return null;
  const full = edges.filter((edge) => edge >= longest * FULL).length;
  return full * 3 >= edges.length ? longest : null;
}

const unclosed = (text: string): boolean => {
  let depth = 0;
  for (const char of text.slice(-200)) {
    if ('（(《〔“'.includes(char)) depth += 1;
    if ('）)》〕”'.includes(char)) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
};

const isFull = (text: string, wrap: number | null): boolean =>
  wrap !== null && widthOf(text.slice(0, 200)) >= wrap * FULL;

/** Whether a line is a heading by its shape and is not the first half of a wrapped sentence. */
export const isHeadingLine = (text: string, wrap: number | null): boolean =>
  isNumberedHeading(text)
    ? !isFull(text, wrap) || /情况|说明|概况|职责/.test(text.slice(-8))
    : isPlainTitle(text) && !isFull(text, wrap);

/** The paragraph that is open: its last line's text, whether it has several, and the width of the wrapped text. */
interface Open {
  readonly line: TextLine;
  readonly last: string;
  readonly joined: boolean;
  readonly wrap: number | null;
}

function breaksSentence(above: string, below: TextLine, options: Open): boolean {
  const text = below.passage.text;
  const { wrap, joined } = options;
  if (!joined && isHeadingLine(above, wrap))
    return text.length <= 2 && below.gap === 0 && !/^[无略]/.test(text);
  if (below.gap === 0) return joined || INNER.test(above) || unclosed(above) || widthOf(above) >= 40;
  if (unclosed(above) || /[，、,]$/.test(above) || (wrap !== null && edgeOf(options.line) >= wrap * FULL))
    return true;
  return /[，。；,]/.test(above) && widthOf(above) >= LONG && !ENDS_AMOUNT.test(above) && !isPlainTitle(text);
}

/** Whether a line goes on with the sentence that the line before it broke off. */
function continues(above: TextLine, below: TextLine, options: Open): boolean {
  const text = below.passage.text;
  const { last } = options;
  if (below.gap === null || below.gap > MOST_BLANKS) return false;
  if (BEGINS_CLOSED.test(text) || stepsDown(below, options)) return true;
  if (isNumbered(text) || unitIn(text) !== null || unitIn(last) !== null) return false;
  if (ENDS.test(last)) return hangs(above, below, options) || runsOn(below, options);
  return breaksSentence(last, below, options);
}

/** A line at the margin, right below a long line of an indented paragraph, belongs to that paragraph. */
const hangs = (above: TextLine, below: TextLine, options: Open): boolean => {
  const { last } = options;
  if (above.indent < 2 || below.indent > 0 || !/[。；;：:]$/.test(last)) return false;
  if (below.gap === 0) return widthOf(last.slice(0, 200)) >= 60 && last.length <= 160;
  return below.gap === 1 && reachesEdge(options);
};

const reachesEdge = ({ line, wrap }: Open): boolean => wrap !== null && edgeOf(line) >= wrap * EDGE;

/** A line that ends in a colon or semicolon at the very edge of a wrapped text goes on in the next line. */
const runsOn = (below: TextLine, options: Open): boolean =>
  below.gap === 0 && /[：:；;]$/.test(options.last) && reachesEdge(options);

/** A line that begins where the line above it ended: one line of the page, taken apart by the conversion to text. */
const stepsDown = (below: TextLine, { line, last, joined }: Open): boolean => {
  if (!joined && isPlainTitle(last)) return false;
  const end = line.offset + last.length;
  return (
    below.gap === 0 && end >= 5 && below.offset >= 4 && below.offset >= end - 3 && below.offset <= end + 1
  );
};

/** 三、 on a line of its own and the title that it numbers on the next: a heading, which ends there. */
const isNumberAndTitle = ([number, title, more]: readonly TextLine[], wrap: number | null): boolean =>
  title !== undefined &&
  more === undefined &&
  numberingOf(number!.passage.text)?.length === number!.passage.text.length &&
  isHeadingLine(number!.passage.text + title.passage.text, wrap);

/** Lines broken in the middle of a sentence joined to paragraphs; headings and list items stay apart. */
export function joinLines(lines: readonly TextLine[], wrap: number | null): Passage[] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const above = open?.at(-1) ?? line;
    if (
      open !== undefined &&
      !isNumberAndTitle(open, wrap) &&
      continues(open[0]!, line, { line: above, last: above.passage.text, wrap, joined: open.length > 1 })
    )
      open.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => joinPassages(group.map(({ passage }) => passage)));
}
