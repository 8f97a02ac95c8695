/**
 * Eight colours that stay apart for readers with colour-vision deficiencies and differ in lightness.
 * Source: Okabe & Ito 2008, "Color Universal Design"; yellow darkened for white paper, grey for black.
 */
const LIGHT = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#b8860b', '#5c4d9b', '#6b6b6b'];

/** The same hues, lighter, for a dark ground. */
const DARK = ['#4aa3df', '#f08a3c', '#3cc39a', '#e3a0c6', '#8fd0f5', '#d9b13b', '#a99be0', '#b3b3b3'];

/** Greys and one blue for paper that may be photocopied; shape and label tell counties apart there. */
const PRINT = ['#1f4e79', '#b5541c', '#2f7d5d', '#8c4a6f', '#5b9bc8', '#8a6a10', '#4a3d80', '#555555'];

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
