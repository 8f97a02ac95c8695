import { type ChartRow, distinct } from './chart-row.ts';
import { isObject, type Json, type JsonObject, mapTree } from './json-tree.ts';
import { textWidth } from './measure-text.ts';
import type { Placing } from './placing.ts';
import { SIZES } from './theme.ts';
import { wrapText } from './wrap-text.ts';

const NARROW = 480;
/** Space in px between axis labels and the plot. */
export const LABEL_GAP = 10;
/** The part of that space that an axis leaves free beside its longest label. */
const LABEL_SLACK = 2;
/** Space in px between panels beside each other. */
export const PANEL_GAP = 20;
const LINE_HEIGHT = 14;
const MIN_BAR = 40;
/** Room for the labels of an axis of numbers. */
const NUMBER_AXIS = 44;
/** Least width in px for a year of small multiples: its value and letters stand above it. */
const LEAST_PLACE = 44;

/** Room in px left of the plots: for the labels of the rows, or the numbers of an axis. */
export const leftOf = ({ labels }: Placing): number =>
  labels.width > 0 ? labels.width + LABEL_GAP : NUMBER_AXIS;

/** A list of texts has no scale from top to bottom: each text says itself where it begins. */
const isList = (leaf: JsonObject): boolean => isObject(leaf.encoding) && !isObject(leaf.encoding.y);

/** Height of a panel: its rows have room for their labels, the texts of a list each for their own lines. */
const leafHeight = (leaf: JsonObject, { meta, labels, texts }: Placing): Json => {
  if (meta.texts !== null && isList(leaf)) return texts.height;
  if (!isObject(leaf.height)) return leaf.height ?? 200;
  return { step: Math.max(Number(leaf.height.step), labels.lines * LINE_HEIGHT + meta.rowGap) };
};

/** Room that a spec leaves beside its bars for labels: kept in px whatever the width. */
const withRanges = (leaf: JsonObject, width: number): JsonObject =>
  mapTree(leaf, (value, key) => {
    const scale = key === 'x' && isObject(value) && isObject(value.scale) ? value.scale : undefined;
    if (!isObject(value) || !Array.isArray(scale?.range)) return value;
    const room = Number(leaf.width) - Number(scale.range[1]);
    return { ...value, scale: { ...scale, range: [0, Math.max(MIN_BAR, width - room)] } };
  }) as JsonObject;

/** The heading of a panel, in lines that are no wider than it. */
const withTitle = (panel: JsonObject, width: number): JsonObject => {
  if (!isObject(panel.title) || typeof panel.title.text !== 'string') return panel;
  return { ...panel, title: { ...panel.title, text: wrapText(panel.title.text, width, SIZES.subtitle) } };
};

/** A panel at its width; `titleWidth` is the room that its heading has. */
export const sized = (
  leaf: JsonObject,
  { width, titleWidth, placing }: { width: number; titleWidth: number; placing: Placing },
): JsonObject => ({
  ...withRanges(withTitle(leaf, titleWidth), Math.floor(width)),
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

const columnsOf = ({ meta, width }: Placing): number => (width < NARROW ? meta.narrowColumns : meta.columns);

/** The heading of a panel begins `x` px from its plot: above the labels where it has them. */
const withTitleAt = (panel: JsonObject, x: number): JsonObject =>
  isObject(panel.title) ? { ...panel, title: { ...panel.title, frame: 'group', dx: x } } : panel;

/**
 * The title of an axis stands below its middle: one that is wider than the axis would push its panel away from the
 * one before, and begins where the axis does.
 */
const withTitlesInside = (panel: JsonObject): JsonObject =>
  mapTree(panel, (value, key) => {
    if (key !== 'x' || !isObject(value) || !isObject(value.scale) || !isObject(value.axis)) return value;
    const { range } = value.scale;
    const { title } = value.axis;
    if (!Array.isArray(range) || typeof title !== 'string') return value;
    if (textWidth(title, SIZES.axis) <= Number(range[1])) return value;
    return { ...value, axis: { ...value.axis, titleAnchor: 'start' } };
  }) as JsonObject;

/** Panels beside and below each other. */
export const placeConcat = (spec: JsonObject, placing: Placing): JsonObject => {
  const [left, columns] = [leftOf(placing), columnsOf(placing)];
  const width = (placing.width - left - PANEL_GAP * (columns - 1)) / columns;
  const panels = (spec.concat as readonly JsonObject[]).map((panel, index) => {
    const first = index % columns === 0;
    const titleWidth = first ? width + left : width;
    const headed = withTitleAt(first ? panel : withoutLabels(panel), first ? LABEL_SLACK - left : 0);
    const placed = sized(headed, { width, titleWidth, placing });
    return first ? placed : withTitlesInside(placed);
  });
  return { ...spec, concat: panels, columns, spacing: { row: 28, column: PANEL_GAP } };
};

const fieldOf = (channel: Json | undefined): string => (isObject(channel) ? String(channel.field) : '');

/** The most places along the x axis that one of the small multiples has. */
const mostPlaces = (spec: JsonObject, derived: readonly ChartRow[]): number => {
  const { encoding } = spec.spec as { readonly encoding: JsonObject };
  const [facet, x] = [fieldOf(spec.facet), fieldOf(encoding.x)];
  const counts = distinct(derived, facet).map(
    (value) =>
      distinct(
        derived.filter((row) => String(row[facet]) === value),
        x,
      ).length,
  );
  return Math.max(1, ...counts);
};

const multipleWidth = ({ width }: Placing, columns: number): number =>
  (width - NUMBER_AXIS - PANEL_GAP * (columns - 1)) / columns;

/** As many columns as are asked for, fewer where the places of a multiple would be too narrow for their labels. */
const facetColumns = (spec: JsonObject, placing: Placing): number => {
  const least = LEAST_PLACE * mostPlaces(spec, placing.derived);
  let columns = columnsOf(placing);
  while (columns > 1 && multipleWidth(placing, columns) < least) columns -= 1;
  return columns;
};

/**
 * The names above small multiples in lines that are no wider than these, all in as many lines, so that plots beside
 * each other stay level; as they are where all fit.
 */
const withHeads = (facet: JsonObject, { derived }: Placing, width: number): JsonObject => {
  const names = distinct(derived, fieldOf(facet));
  const wrapped = names.map((name) => wrapText(name, width, SIZES.subtitle));
  const most = Math.max(...wrapped.map(({ length }) => length));
  if (most <= 1) return facet;
  const level = (lines: readonly string[]): string[] => [
    ...Array.from({ length: most - lines.length }, () => ' '),
    ...lines,
  ];
  const lines = Object.fromEntries(names.map((name, index) => [name, level(wrapped[index]!)]));
  const labelExpr = `(${JSON.stringify(lines)})[datum.label]`;
  return { ...facet, header: { labelExpr, labelLineHeight: LINE_HEIGHT } };
};

/** Small multiples in as many columns as there is room for. */
export const placeFacet = (spec: JsonObject, placing: Placing): JsonObject => {
  const columns = facetColumns(spec, placing);
  const width = multipleWidth(placing, columns);
  const leaf = sized(spec.spec as JsonObject, { width, titleWidth: width, placing });
  const facet = withHeads(spec.facet as JsonObject, placing, width);
  return { ...withTitle(spec, placing.width), facet, columns, spacing: PANEL_GAP, spec: leaf };
};
