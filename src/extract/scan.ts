/** A table of terms, longest first, so that a longer term is tried before one that it begins or ends with. */
export const terms = (table: string): readonly string[] =>
  [...new Set(table.trim().split(/\s+/))].sort((a, b) => b.length - a.length);

/** A text without any of the terms at its head, however many stand there. */
export const withoutHeads = (text: string, table: readonly string[]): string => {
  let rest = text;
  for (;;) {
    const head = table.find((term) => rest.startsWith(term));
    if (head === undefined) return rest;
    rest = rest.slice(head.length);
  }
};

/** A text without any of the terms at its end, however many stand there. */
export const withoutTails = (text: string, table: readonly string[]): string => {
  let rest = text;
  for (;;) {
    const tail = table.find((term) => rest.endsWith(term));
    if (tail === undefined) return rest;
    rest = rest.slice(0, rest.length - tail.length);
  }
};

/** How far back from its end a text is looked at for words that lead up to a figure. */
const REACH = 40;

/**
 * Where the longest end of a text begins that a pattern, anchored at both sides, matches; null where none does.
 * Looks no further back than a clause's head is long.
 */
export const endMatching = (
  text: string,
  pattern: RegExp,
): { readonly before: string; readonly words: string } | null => {
  for (let from = Math.max(0, text.length - REACH); from < text.length; from += 1) {
    if (pattern.test(text.slice(from))) return { before: text.slice(0, from), words: text.slice(from) };
  }
  return null;
};
