/** A half-open span of a text, UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that the same spans cover from end to end. */
export interface Segment<T extends Span> extends Span {
  /** Innermost first: the shortest span leads. Empty where no span covers the stretch. */
  readonly covers: readonly T[];
}

const cuts = (window: Span, spans: readonly Span[]): number[] => {
  const inside = spans.flatMap(({ start, end }) => [start, end]);
  const all = [window.start, window.end, ...inside.filter((at) => at > window.start && at < window.end)];
  return [...new Set(all)].sort((a, b) => a - b);
};

const overlapping = <T extends Span>(spans: readonly T[], { start, end }: Span): T[] =>
  spans.filter((span) => span.start < end && span.end > start);

/**
 * Cuts a window of a text wherever a span begins or ends. The segments follow each other without gap;
 * an empty window has none.
 */
export const cutSegments = <T extends Span>(window: Span, spans: readonly T[]): Segment<T>[] => {
  const near = overlapping(spans, window);
  const at = cuts(window, near);
  return at.slice(0, -1).map((start, index) => {
    const end = at[index + 1]!;
    const covers = overlapping(near, { start, end });
    return { start, end, covers: covers.sort((a, b) => a.end - a.start - (b.end - b.start)) };
  });
};

/** The lines of a text as spans, without their line ends; the last one too where it has none. */
export const lineSpans = (text: string): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    spans.push({ start, end: end > start && text[end - 1] === '\r' ? end - 1 : end });
    start = end + 1;
  }
  return spans;
};
