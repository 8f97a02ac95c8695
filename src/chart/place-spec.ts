import { distinct } from './chart-row.ts';
import { COUNTY_PALETTES, countySlots } from './county-colours.ts';
import { isObject, type Json, type JsonObject, mapTree } from './json-tree.ts';
import { textWidth } from './measure-text.ts';
import { placeGroups } from './place-groups.ts';
import { leftOf, placeConcat, placeFacet, sized } from './place-panels.ts';
import type { Placing } from './placing.ts';
import { withSecondPanels } from './second-panels.ts';
import { INKS, SIZES } from './theme.ts';

const COLOUR_CHANNELS = new Set(['color', 'fill', 'stroke']);

/**
 * County colours follow from the code. Beyond eight counties colours would repeat: all take one, and the one county
 * to be picked out another.
 */
const countyRange = ({ rows, theme, highlight }: Placing): ReadonlyMap<string, string> => {
  const slots = countySlots(distinct(rows, 'county_code'));
  const palette = COUNTY_PALETTES[theme];
  const few = slots.size <= palette.length;
  const colour = (code: string, slot: number): string => {
    if (few) return palette[slot]!;
    return code === highlight ? INKS[theme].accent : INKS[theme].mark;
  };
  return new Map([...slots].map(([code, slot]) => [code, colour(code, slot)]));
};

/** Every county compared is in the scale's domain. */
const placeCounties = (spec: JsonObject, placing: Placing): JsonObject => {
  const range = countyRange(placing);
  const scale: Json = { domain: [...range.keys()], range: [...range.values()] };
  return mapTree(spec, (value, key) =>
    isObject(value) && value.field === 'county_code' && COLOUR_CHANNELS.has(key)
      ? { ...value, scale }
      : value,
  ) as JsonObject;
};

/** The domain of a label axis is set from the rows, so that a county without a value keeps its place. */
const placeDomains = (spec: JsonObject, { labels }: Placing): JsonObject =>
  mapTree(spec, (value, key) => {
    if (!isObject(value) || (key !== 'y' && key !== 'x') || typeof value.field !== 'string') return value;
    const domain = labels.domains[value.field];
    if (!domain) return value;
    const scale = { ...(isObject(value.scale) ? value.scale : {}), domain };
    const extent = key === 'y' ? { minExtent: labels.width, maxExtent: labels.width } : {};
    return { ...value, scale, axis: isObject(value.axis) ? { ...value.axis, ...extent } : value.axis! };
  }) as JsonObject;

const LEGEND_SYMBOL = 34;

/** As many legend columns as the measured words leave room for. */
const placeLegends = (spec: JsonObject, { legendWords, width, labels }: Placing): JsonObject =>
  mapTree(spec, (value, key) => {
    if (key !== 'color' || !isObject(value) || !isObject(value.legend)) return value;
    const domain = isObject(value.scale) ? (value.scale.domain as readonly string[]) : [];
    const words = legendWords(domain, String(value.legend.labelExpr));
    const widest = Math.max(...words.map((word) => textWidth(word, SIZES.axis)));
    const columns = Math.max(1, Math.floor((width - labels.width) / (widest + LEGEND_SYMBOL)));
    return { ...value, legend: { ...value.legend, columns } };
  }) as JsonObject;

const placePart = (spec: JsonObject, placing: Placing): JsonObject => {
  if (placing.meta.groups !== null) return placeGroups(spec, placing);
  if (spec.concat) return placeConcat(spec, placing);
  if (spec.facet) return placeFacet(spec, placing);
  const { width } = placing;
  return sized(spec, { width: width - leftOf(placing), titleWidth: width, placing });
};

/** A spec at its size: second panels, domains, county colours, widths of panels, heights of rows. */
export const placeSpec = (body: JsonObject, placing: Placing): JsonObject => {
  const { meta, derived, language } = placing;
  const whole = withSecondPanels(body, { zoom: meta.zoom, derived, language });
  const spec = placeLegends(placeCounties(placeDomains(whole, placing), placing), placing);
  if (!Array.isArray(spec.vconcat)) return placePart(spec, placing);
  const parts = (spec.vconcat as readonly JsonObject[]).map((part) => placePart(part, placing));
  return { ...spec, vconcat: parts, spacing: 28 };
};
