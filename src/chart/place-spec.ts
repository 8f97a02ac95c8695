import { type ChartRow, distinct } from './chart-row.ts';
import { COUNTY_PALETTES, countySlots } from './county-colours.ts';
import { isObject, type Json, type JsonObject, mapTree } from './json-tree.ts';
import type { LabelLayout } from './label-layout.ts';
import { textWidth } from './measure-text.ts';
import type { SpecMeta } from './spec-meta.ts';
import { INKS, SIZES, type Theme } from './theme.ts';

/** What a spec is placed by. */
export interface Placing {
  readonly meta: SpecMeta;
  readonly labels: LabelLayout;
  /** Texts that are written across a whole panel. */
  readonly texts: LabelLayout;
  /** Room in px for axis labels and panels together. */
  readonly width: number;
  readonly theme: Theme;
  readonly rows: readonly ChartRow[];
  /** Code of the county to pick out where there are more than eight. */
  readonly highlight: string | undefined;
  /** The rows after the spec's own transforms. */
  readonly derived: readonly ChartRow[];
  /** What a legend's label expression makes of the values of its domain. */
  readonly legendWords: (domain: readonly string[], expression: string) => readonly string[];
}

const NARROW = 480;
/** Space in px between axis labels and the plot. */
export const LABEL_GAP = 10;
const PANEL_GAP = 20;
const LINE_HEIGHT = 14;
const MIN_BAR = 40;
/** Room for the labels of an axis of numbers. */
const NUMBER_AXIS = 44;

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

/** Lines that a row of a panel must have room for: of its labels, or of its texts and the line below them. */
const rowLines = (leaf: JsonObject, { labels, texts }: Placing): number => {
  const y = isObject(leaf.encoding) && isObject(leaf.encoding.y) ? String(leaf.encoding.y.field) : '';
  return texts.domains[y] ? texts.lines + 1 : labels.lines;
};

const leafHeight = (leaf: JsonObject, placing: Placing): Json =>
  isObject(leaf.height)
    ? {
        step: Math.max(Number(leaf.height.step), rowLines(leaf, placing) * LINE_HEIGHT + placing.meta.rowGap),
      }
    : (leaf.height ?? 200);

/** Room that a spec leaves beside its bars for labels: kept in px whatever the width. */
const withRanges = (leaf: JsonObject, width: number): JsonObject =>
  mapTree(leaf, (value, key) => {
    const scale = key === 'x' && isObject(value) && isObject(value.scale) ? value.scale : undefined;
    if (!isObject(value) || !Array.isArray(scale?.range)) return value;
    const room = Number(leaf.width) - Number(scale.range[1]);
    return { ...value, scale: { ...scale, range: [0, Math.max(MIN_BAR, width - room)] } };
  }) as JsonObject;

const sized = (leaf: JsonObject, width: number, placing: Placing): JsonObject => ({
  ...withRanges(leaf, Math.floor(width)),
  width: Math.floor(width),
  height: leafHeight(leaf, placing),
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
    sized(index % columns === 0 ? panel : withoutLabels(panel), width, placing),
  );
  return { ...spec, concat: panels, columns, spacing: { row: 28, column: PANEL_GAP } };
};

const columnsOf = ({ meta, width }: Placing): number => (width < NARROW ? meta.narrowColumns : meta.columns);

const placeFacet = (spec: JsonObject, placing: Placing): JsonObject => {
  const columns = columnsOf(placing);
  const width = (placing.width - NUMBER_AXIS - PANEL_GAP * (columns - 1)) / columns;
  return { ...spec, columns, spacing: PANEL_GAP, spec: sized(spec.spec as JsonObject, width, placing) };
};

/** A head of two lines set upright, its lines to both sides of the column's middle. */
const UPRIGHT = {
  labelExpr: "split(datum.label, '|')",
  labelAngle: -90,
  labelAlign: 'left',
  labelBaseline: 'middle',
  labelOffset: -7,
  labelPadding: 4,
} as const;
/** The same in one line, for columns narrower than two lines are high. */
const UPRIGHT_LINE = { ...UPRIGHT, labelExpr: "join(split(datum.label, '|'), ' ')", labelOffset: 0 } as const;
const HEAD_GAP = 6;

const headAxis = (column: number, widest: number): JsonObject => {
  if (widest + HEAD_GAP <= column) return {};
  return column >= 2 * LINE_HEIGHT ? UPRIGHT : UPRIGHT_LINE;
};

/** Heads of a matrix stand level where the widest line fits its column, upright where it does not. */
const placeHeads = (spec: JsonObject, { meta, derived }: Placing): JsonObject => {
  if (meta.heads === null) return spec;
  const heads = distinct(derived, meta.heads);
  const widest = Math.max(
    ...heads.flatMap((head) => head.split(/[| ]/)).map((line) => textWidth(line, SIZES.axis)),
  );
  const heading = headAxis(Number(spec.width) / heads.length, widest);
  return mapTree(spec, (value, key) =>
    key === 'x' && isObject(value) && isObject(value.axis)
      ? {
          ...value,
          scale: { ...(value.scale as JsonObject), domain: heads },
          axis: { ...value.axis, ...heading },
        }
      : value,
  ) as JsonObject;
};

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

/** A spec at its size: domains, county colours, widths of panels, heights of rows. */
export const placeSpec = (body: JsonObject, placing: Placing): JsonObject => {
  const spec = placeLegends(placeCounties(placeDomains(body, placing), placing), placing);
  const left = placing.labels.width > 0 ? placing.labels.width + LABEL_GAP : NUMBER_AXIS;
  if (spec.concat) return placeConcat(spec, placing, left);
  if (spec.facet) return placeFacet(spec, placing);
  return placeHeads(sized(spec, placing.width - left, placing), placing);
};
