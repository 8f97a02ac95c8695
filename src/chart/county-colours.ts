/**
 * Eight colours that stay apart for readers with colour-vision deficiencies; in a grey print the county's name at its
 * mark tells them apart. Source: Okabe & Ito 2008, "Color Universal Design"; yellow, violet and grey chosen so that any
 * two are at least 15 apart (CIE 1976) as seen with protanopia, deuteranopia and tritanopia.
 */
const LIGHT = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#cca547', '#513b7f', '#666b6d'];

/** The same hues for a dark ground. */
const DARK = ['#3b86be', '#ed883b', '#34b889', '#d190b8', '#94d2f4', '#ffcd4b', '#a7a8fb', '#d6cbc6'];

/** The same hues, darker, for paper. */
const PRINT = ['#244a72', '#b04f1a', '#2e7c5a', '#975b7e', '#5c9bc8', '#b08a0e', '#56489b', '#4e4949'];

/** Eight colours for each theme. */
export const COUNTY_PALETTES = { light: LIGHT, dark: DARK, print: PRINT } as const;
/** The themes that charts are drawn in. */
export type ThemeName = keyof typeof COUNTY_PALETTES;

const SLOTS = LIGHT.length;

/** Spreads neighbouring county codes over the slots; 31 keeps the counties of one prefecture apart. */
const preferredSlot = (code: string): number =>
  [...code].reduce((sum, digit) => (sum * 31 + digit.charCodeAt(0)) % 1009, 7) % SLOTS;

const nextFree = (preferred: number, taken: ReadonlySet<number>): number => {
  for (let step = 0; step < SLOTS; step++) {
    const slot = (preferred + step) % SLOTS;
    if (!taken.has(slot)) return slot;
  }
  return preferred;
};

/**
 * The slot (0 to 7) of the palette for each county code. It follows from the code, so a county keeps
 * its colour from chart to chart; where two of the counties compared would share one, the higher code takes
 * the next free slot. Up to eight counties are distinct; beyond that slots repeat.
 */
export const countySlots = (codes: readonly string[]): ReadonlyMap<string, number> => {
  const slots = new Map<string, number>();
  const taken = new Set<number>();
  for (const code of [...new Set(codes)].sort()) {
    const slot = nextFree(preferredSlot(code), taken);
    slots.set(code, slot);
    taken.add(slot);
  }
  return slots;
};
