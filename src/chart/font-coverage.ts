/** Code points of one segment of a cmap: first and last, both inclusive. */
type Segment = readonly [first: number, last: number];

/** Where a table of an OpenType font stands; null where the font has none of that name. */
const tableOffset = (view: DataView, name: string): number | null => {
  const tables = view.getUint16(4);
  for (let index = 0; index < tables; index++) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (tag === name) return view.getUint32(record + 8);
  }
  return null;
};

/** cmap format 4: segments of the basic plane; the last, U+FFFF, stands for nothing. */
const basicSegments = (view: DataView, at: number): Segment[] => {
  const count = view.getUint16(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + 2 * count + 2;
  return Array.from(
    { length: count },
    (_, index) => [view.getUint16(starts + 2 * index), view.getUint16(ends + 2 * index)] as const,
  ).filter(([first]) => first !== 0xffff);
};

/** cmap format 12: groups of all planes. */
const fullSegments = (view: DataView, at: number): Segment[] =>
  Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + 12 * index;
    return [view.getUint32(group), view.getUint32(group + 4)] as const;
  });

const segmentsOf = (view: DataView, at: number): Segment[] => {
  const format = view.getUint16(at);
  if (format === 4) return basicSegments(view, at);
  return format === 12 ? fullSegments(view, at) : [];
};

/** The code points that an OpenType font has a glyph for, as segments. Source: OpenType 1.9, `cmap`. */
export const fontSegments = (font: Uint8Array): readonly Segment[] => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  if (cmap === null) return [];
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) =>
    view.getUint32(cmap + 4 + 8 * index + 4),
  );
  return subtables.flatMap((offset) => segmentsOf(view, cmap + offset));
};

/** The characters of a text that the font has no glyph for, each once; blanks need none. */
export const missingCharacters = (text: string, segments: readonly Segment[]): string[] =>
  [...new Set(text)].filter((character) => {
    const code = character.codePointAt(0)!;
    return code > 0x20 && !segments.some(([first, last]) => code >= first && code <= last);
  });
