import { type ChartRow, distinct } from './chart-row.ts';
import { isObject, type JsonObject, mapTree } from './json-tree.ts';
import { textWidth } from './measure-text.ts';
import { LABEL_GAP, leftOf, PANEL_GAP } from './place-panels.ts';
import type { Placing } from './placing.ts';
import type { SpecMeta } from './spec-meta.ts';
import { SIZES } from './theme.ts';

/** From this room in px on, groups stand in two columns. */
const WIDE = 570;
/** Least width in px of a cell, and of the labels before them, in two columns. */
const LEAST_CELL = 15;
const LEAST_LABEL = 90;
const LINE_HEIGHT = 13;
/** Room in px for the heading of a group. */
const HEADING = 26;
/** In one long column, rows after which the heads are said again. */
const HEADS_EVERY = 24;

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

type Matrix = Pick<Placing, 'meta' | 'derived' | 'width'>;

const headsOf = ({ meta, derived }: Matrix): string[] => (meta.heads ? distinct(derived, meta.heads) : []);

const columnWidth = ({ width }: Matrix, columns: number): number =>
  (width - PANEL_GAP * (columns - 1)) / columns;

const roomForLabels = (matrix: Matrix, columns: number): number =>
  columnWidth(matrix, columns) - LABEL_GAP - LEAST_CELL * headsOf(matrix).length;

const columnsOf = (matrix: Matrix): number =>
  matrix.width >= WIDE && roomForLabels(matrix, 2) >= LEAST_LABEL ? 2 : 1;

/** The most room in px that the labels of a matrix may take: what its narrowest cells leave. */
export const matrixLabelLimit = (meta: SpecMeta, derived: readonly ChartRow[], width: number): number => {
  const matrix = { meta, derived, width };
  return Math.max(LEAST_LABEL, roomForLabels(matrix, columnsOf(matrix)));
};

/** Heads stand level where the widest line fits its column, upright where it does not. */
const headAxis = (heads: readonly string[], cell: number): JsonObject => {
  const lines = heads.flatMap((head) => head.split(/[| ]/));
  const widest = Math.max(...lines.map((line) => textWidth(line, SIZES.axis)));
  if (widest + HEAD_GAP <= cell) return {};
  return cell >= 2 * LINE_HEIGHT + 2 ? UPRIGHT : UPRIGHT_LINE;
};

/** One group of rows: its name, its labels, the lines of the longest. */
interface Group {
  readonly name: string;
  readonly labels: readonly string[];
  readonly step: number;
}

const groupsOf = ({ meta, derived, labels }: Placing): Group[] => {
  const [label] = meta.labels;
  return distinct(derived, meta.groups!).map((name) => {
    const own = distinct(
      derived.filter((row) => row[meta.groups!] === name),
      label!,
    );
    const lines = Math.max(1, ...own.map((text) => labels.wrapped[text]?.length ?? 1));
    return { name, labels: own, step: lines * LINE_HEIGHT + meta.rowGap };
  });
};

const heightOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, { labels, step }) => sum + labels.length * step + HEADING, 0);

/** Groups in reading order in two columns as equal in height as can be. */
const inColumns = (groups: readonly Group[], columns: number): (readonly Group[])[] => {
  if (columns === 1) return [groups];
  const taller = (at: number): number => Math.max(heightOf(groups.slice(0, at)), heightOf(groups.slice(at)));
  const [best = 0] = groups.map((_, at) => at).sort((a, b) => taller(a) - taller(b));
  return best === 0 ? [groups] : [groups.slice(0, best), groups.slice(best)];
};

/** Which groups of a column carry the heads: the first and, in a single column, those far below the last heads. */
const headed = (groups: readonly Group[], columns: number): boolean[] => {
  let since = Number.POSITIVE_INFINITY;
  return groups.map(({ labels }, index) => {
    const heads = index === 0 || (columns === 1 && since >= HEADS_EVERY);
    since = (heads ? 0 : since) + labels.length;
    return heads;
  });
};

const placeScales = (leaf: JsonObject, group: Group, x: JsonObject): JsonObject =>
  mapTree(leaf, (value, key) => {
    if (!isObject(value) || (key !== 'x' && key !== 'y') || !isObject(value.axis)) return value;
    const scale = (value.scale ?? {}) as JsonObject;
    return key === 'y'
      ? { ...value, scale: { ...scale, domain: group.labels } }
      : { ...value, ...x, scale: { ...scale, ...(x.scale as JsonObject) } };
  }) as JsonObject;

/**
 * A matrix in panels, one for each group of rows, in one or two columns: each with the name of its group, and with
 * the heads of its columns where the last ones are far away.
 */
export const placeGroups = (spec: JsonObject, placing: Placing): JsonObject => {
  const { meta } = placing;
  const [heads, columns] = [headsOf(placing), columnsOf(placing)];
  const width = Math.floor(columnWidth(placing, columns) - leftOf(placing));
  const { transform = [], ...leaf } = spec;
  const axis = (
    isObject(leaf.encoding) && isObject(leaf.encoding.x) ? leaf.encoding.x.axis : {}
  ) as JsonObject;
  const panel = (group: Group, withHeads: boolean): JsonObject => ({
    ...placeScales(leaf, group, {
      scale: { domain: heads },
      axis: withHeads ? { ...axis, ...headAxis(heads, width / heads.length) } : null,
    }),
    title: {
      text: group.name,
      anchor: 'start',
      frame: 'group',
      dx: -leftOf(placing),
      fontSize: SIZES.subtitle,
      offset: 4,
    },
    transform: [{ filter: `datum.${meta.groups} === ${JSON.stringify(group.name)}` }],
    width,
    height: { step: group.step },
  });
  return {
    transform,
    hconcat: inColumns(groupsOf(placing), columns).map((groups) => {
      const carries = headed(groups, columns);
      return { vconcat: groups.map((group, index) => panel(group, carries[index]!)), spacing: 8 };
    }),
    spacing: PANEL_GAP,
  };
};
