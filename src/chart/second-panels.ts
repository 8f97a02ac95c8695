import type { Bilingual, Language } from '../model/bilingual.ts';
import { type ChartRow, countyName } from './chart-row.ts';
import { type Dwarfed, dwarfed } from './dwarfed.ts';
import { isObject, type JsonObject } from './json-tree.ts';
import { SIZES } from './theme.ts';

/** What second panels are decided by. */
export interface SecondPanelOptions {
  /** The column that each panel draws; null for a panel that gets no second one. */
  readonly zoom: readonly (string | null)[];
  /** The rows after the spec's own transforms. */
  readonly derived: readonly ChartRow[];
  readonly language: Language;
}

const POINTER: Bilingual = { zh: '↑ 见上图', en: '↑ see above' };

/** What stands above a second panel: that its scale is another, and whose values are beyond it. */
const heading = (own: string, { giants }: Dwarfed, { derived, language }: SecondPanelOptions): string => {
  const names = giants.map((code) => countyName(derived.find((row) => row.county_code === code)!, language));
  return language === 'zh'
    ? `${own && `${own}：`}放大刻度（${names.join('、')}超出此刻度，见上图）`
    : `${own && `${own}: `}enlarged scale (off this scale, see above: ${names.join(', ')})`;
};

const titleOf = (panel: JsonObject): string =>
  isObject(panel.title) && typeof panel.title.text === 'string' ? panel.title.text : '';

const titled = (panel: JsonObject, found: Dwarfed, options: SecondPanelOptions): JsonObject => ({
  ...panel,
  title: {
    text: heading(titleOf(panel), found, options),
    anchor: 'start',
    fontSize: SIZES.subtitle,
    lineHeight: 16,
    offset: 6,
  },
});

const within = (layer: JsonObject): JsonObject => ({
  ...layer,
  transform: [{ filter: '!datum.beyond' }, ...((layer.transform ?? []) as readonly JsonObject[])],
});

const pointer = (language: Language): JsonObject => ({
  transform: [{ filter: 'datum.beyond' }],
  mark: {
    type: 'text',
    style: 'absent',
    align: 'left',
    baseline: 'middle',
    dx: 6,
    text: POINTER[language],
  },
  encoding: { x: { datum: 0, type: 'quantitative' } },
});

/** Bars again at the scale of the others; in the place of what is beyond it, a pointer to the first panel. */
const secondBars = (panel: JsonObject, column: string, options: SecondPanelOptions): JsonObject[] => {
  const found = dwarfed(options.derived, column);
  if (found === null) return [];
  const layers = (panel.layer as readonly JsonObject[]).map(within);
  const beyond = {
    calculate: `datum.${column} !== null && abs(datum.${column}) > ${found.limit}`,
    as: 'beyond',
  };
  const { transform: _, ...rest } = panel;
  const marked = { ...rest, transform: [beyond], layer: [...layers, pointer(options.language)] };
  return [titled(marked, found, options)];
};

/** Small multiples again, without those of the giants. */
const secondFacet = (spec: JsonObject, column: string, options: SecondPanelOptions): JsonObject[] => {
  const found = dwarfed(options.derived, column);
  if (found === null) return [];
  const others = { filter: `indexof(${JSON.stringify(found.giants)}, datum.county_code) < 0` };
  return [titled({ ...spec, transform: [others] }, found, options)];
};

/**
 * A spec in which a county that dwarfs the others (`dwarfed`) is followed by a second panel at the scale of the
 * others, which says so: never a broken bar. A spec in which no county does is left as it is.
 */
export const withSecondPanels = (spec: JsonObject, options: SecondPanelOptions): JsonObject => {
  const [column = null] = options.zoom;
  const { transform = [], concat, ...rest } = spec;
  if (Array.isArray(concat)) {
    const seconds = (concat as readonly JsonObject[]).flatMap((panel, index) =>
      options.zoom[index] ? secondBars(panel, options.zoom[index], options) : [],
    );
    return { ...rest, transform, concat: [...concat, ...seconds] };
  }
  if (column === null) return spec;
  const facet = spec.facet !== undefined;
  const seconds = facet ? secondFacet(rest, column, options) : secondBars(rest, column, options);
  if (seconds.length === 0) return spec;
  return { transform, [facet ? 'vconcat' : 'concat']: [rest, ...seconds] };
};
