import { type ChartRow, distinct } from './chart-row.ts';
import { COUNTY_PALETTES, COUNTY_SHAPES, countySlots } from './county-colours.ts';
import { isObject, type Json, type JsonObject, mapTree } from './json-tree.ts';
import type { LabelLayout } from './label-layout.ts';
import { textWidth } from './measure-text.ts';
import type { SpecMeta } from './spec-meta.ts';
import { SIZES, type Theme } from './theme.ts';

/** What a spec is placed by. */
export interface Placing {
  readonly meta: SpecMeta;
  readonly labels: LabelLayout;
  /** Room in px for axis labels and panels together. */
  readonly width: number;
  readonly theme: Theme;
  readonly rows: readonly ChartRow[];
  /** What a legend's label expression makes of the values of its domain. */
  readonly legendWords: (domain: readonly string[], expression: string) => readonly string[];
}

const NARROW = 480;
const LABEL_GAP = 10;
const PANEL_GAP = 20;
const LINE_HEIGHT = 14;
const ROW_GAP = 10;
const MIN_BAR = 40;
/** Room for the labels of an axis of numbers. */
const NUMBER_AXIS = 44;

const COLOUR_CHANNELS = new Set(['color', 'fill', 'stroke']);

/** County colours and shapes follow from the code; every county compared is in the scale's domain. */
const placeCounties = (spec: JsonObject, { rows, theme }: Placing): JsonObject => {
  const slots = countySlots(distinct(rows, 'county_code'));
  const scale = (range: readonly string[]): Json => ({
    domain: [...slots.keys()],
    range: [...slots.values()].map((slot) => range[slot]!),
  });
  return mapTree(spec, (value, key) => {
    if (!isObject(value) || value.field !== 'county_code') return value;
    if (COLOUR_CHANNELS.has(key)) return { ...value, scale: scale(COUNTY_PALETTES[theme]) };
    return key === 'shape' ? { ...value, scale: scale(COUNTY_SHAPES) } : value;
  }) as JsonObject;
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

const leafHeight = (height: Json | undefined, lines: number): Json =>
  isObject(height) ? { step: Math.max(Number(height.step), lines * LINE_HEIGHT + ROW_GAP) } : (height ?? 200);

/** Room that a spec leaves beside its bars for labels: kept in px whatever the width. */
const withRanges = (leaf: JsonObject, width: number): JsonObject =>
  mapTree(leaf, (value, key) => {
    const scale = key === 'x' && isObject(value) && isObject(value.scale) ? value.scale : undefined;
    if (!isObject(value) || !Array.isArray(scale?.range)) return value;
    const room = Number(leaf.width) - Number(scale.range[1]);
    return { ...value, scale: { ...scale, range: [0, Math.max(MIN_BAR, width - room)] } };
  }) as JsonObject;

const sized = (leaf: JsonObject, width: number, lines: number): JsonObject => ({
  ...withRanges(leaf, Math.floor(width)),
  width: Math.floor(width),
  height: leafHeight(leaf.height, lines),
});

/** Labels stand at the first panel of a row only. */
const withoutLabels = (leaf: JsonObject): JsonObject =>
  mapTree(leaf, (value, key) =>
    key === 'y' && isObject(value) && isObject(value.axis)
      ? { ...value, axis: { ...value.axis, labels: false, minExtent: 0, maxExtent: 0 } }
      : value,
  ) as JsonObject;

const placeConcat = (spec: JsonObject, placing: Placing, left: number): JsonObject => {
  const columns = columnsOf(placing);
  const width = (placing.width - left - PANEL_GAP * (columns - 1)) / columns;
  const panels = (spec.concat as readonly JsonObject[]).map((panel, index) =>
    sized(index % columns === 0 ? panel : withoutLabels(panel), width, placing.labels.lines),
  );
  return { ...spec, concat: panels, columns, spacing: { row: 28, column: PANEL_GAP } };
};

const columnsOf = ({ meta, width }: Placing): number => (width < NARROW ? meta.narrowColumns : meta.columns);

const placeFacet = (spec: JsonObject, placing: Placing): JsonObject => {
  const columns = columnsOf(placing);
  const width = (placing.width - NUMBER_AXIS - PANEL_GAP * (columns - 1)) / columns;
  return { ...spec, columns, spacing: PANEL_GAP, spec: sized(spec.spec as JsonObject, width, 1) };
};

const LEGEND_SYMBOL = 34;

/** As many legend columns as the measured words leave room for. */
const placeLegends = (spec: JsonObject, { legendWords, width }: Placing): JsonObject =>
  mapTree(spec, (value, key) => {
    if (key !== 'color' || !isObject(value) || !isObject(value.legend)) return value;
    const domain = isObject(value.scale) ? (value.scale.domain as readonly string[]) : [];
    const words = legendWords(domain, String(value.legend.labelExpr));
    const widest = Math.max(...words.map((word) => textWidth(word, SIZES.axis)));
    const columns = Math.max(1, Math.floor(width / (widest + LEGEND_SYMBOL)));
    return { ...value, legend: { ...value.legend, columns } };
  }) as JsonObject;

/** A spec at its size: domains, county colours, widths of panels, heights of rows. */
export const placeSpec = (body: JsonObject, placing: Placing): JsonObject => {
  const spec = placeLegends(placeCounties(placeDomains(body, placing), placing), placing);
  const { data: _, ...rest } = spec;
  const left = placing.labels.width > 0 ? placing.labels.width + LABEL_GAP : NUMBER_AXIS;
  if (rest.concat) return placeConcat(rest, placing, left);
  if (rest.facet) return placeFacet(rest, placing);
  return sized(rest, placing.width - left, placing.labels.lines);
};
