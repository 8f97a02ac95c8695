import type { Config } from 'vega-lite';
import type { ThemeName } from './county-colours.ts';

/** Themes: for a light and a dark screen, and for paper. */
export const THEMES = ['light', 'dark', 'print'] as const satisfies readonly ThemeName[];
export type Theme = (typeof THEMES)[number];

/** The family that charts are measured in, then what readers' machines have in its stead. */
export const FONT =
  '"Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "Hiragino Sans GB", sans-serif';

/** The colours of one theme by what they draw. */
export interface Ink {
  readonly ground: string;
  /** Titles and values. */
  readonly strong: string;
  /** Axis labels, notes. */
  readonly soft: string;
  readonly line: string;
  /** Bars that are one series. */
  readonly mark: string;
  /** The one bar that is picked out among many. */
  readonly accent: string;
  /** Categories of parts, from dark to light, apart in grey too. */
  readonly series: readonly string[];
}

/**
 * Series run from dark to light (on a dark ground from light to dark), so that their order survives grey print; any two
 * are at least 9 apart in lightness (CIE L*), and 15 in colour whatever the reader's colour vision.
 */
export const INKS: Readonly<Record<Theme, Ink>> = {
  light: {
    ground: '#ffffff',
    strong: '#1b1f24',
    soft: '#4d5560',
    line: '#d5d9de',
    mark: '#2b6ca3',
    accent: '#d55e00',
    series: ['#14406b', '#ae4f19', '#857cbc', '#4dacb8', '#e3b671', '#d5d9de'],
  },
  dark: {
    ground: '#14181d',
    strong: '#f1f3f5',
    soft: '#b4bcc6',
    line: '#39414b',
    mark: '#5aa2dc',
    accent: '#f08a3c',
    series: ['#dbeeff', '#ffbb72', '#a79fe0', '#3f919d', '#8b5b2b', '#3f4853'],
  },
  print: {
    ground: '#ffffff',
    strong: '#000000',
    soft: '#333333',
    line: '#bbbbbb',
    mark: '#3a5f85',
    accent: '#b5541c',
    series: ['#183049', '#824319', '#6a6fa8', '#5c9fa9', '#d5b37e', '#dddddd'],
  },
};

/** Font sizes in px: whole ones, because browsers may round the advance of a glyph to whole px. */
export const SIZES = { title: 16, subtitle: 12, axis: 11, note: 11 } as const;

const textConfig = (ink: Ink): Config => ({
  title: {
    font: FONT,
    subtitleFont: FONT,
    fontSize: SIZES.title,
    subtitleFontSize: SIZES.subtitle,
    fontWeight: 'normal',
    subtitleFontWeight: 'normal',
    color: ink.strong,
    subtitleColor: ink.soft,
    anchor: 'start',
    frame: 'bounds',
    lineHeight: 22,
    subtitleLineHeight: 17,
    subtitlePadding: 5,
    offset: 12,
  },
  header: {
    labelFont: FONT,
    labelFontSize: SIZES.subtitle,
    labelColor: ink.strong,
    labelFontWeight: 'normal',
    titleFont: FONT,
    titleFontSize: SIZES.axis,
    titleFontWeight: 'normal',
    titleColor: ink.soft,
  },
});

const guideConfig = (ink: Ink): Config => ({
  axis: {
    labelFont: FONT,
    titleFont: FONT,
    labelFontSize: SIZES.axis,
    titleFontSize: SIZES.axis,
    titleFontWeight: 'normal',
    labelColor: ink.soft,
    titleColor: ink.soft,
    domainColor: ink.line,
    tickColor: ink.line,
    gridColor: ink.line,
    gridOpacity: 0.6,
    labelLimit: 0,
    titleLimit: 0,
    labelOverlap: true,
    labelFlush: false,
  },
  axisQuantitative: { labelSeparation: 8 },
  /** A county, year or concept is never left without its name. */
  axisDiscrete: { labelOverlap: false },
  legend: {
    labelFont: FONT,
    titleFont: FONT,
    labelFontSize: SIZES.axis,
    titleFontSize: SIZES.axis,
    titleFontWeight: 'normal',
    labelColor: ink.soft,
    titleColor: ink.soft,
    labelLimit: 0,
    titleLimit: 0,
    symbolStrokeWidth: 1.5,
  },
});

const markConfig = (ink: Ink): Config => ({
  mark: { invalid: 'break-paths-show-domains', color: ink.mark, aria: false },
  text: { font: FONT, fontSize: SIZES.axis, color: ink.strong },
  rule: { color: ink.strong },
  line: { strokeWidth: 2 },
  style: {
    value: { color: ink.strong, fontSize: SIZES.axis },
    flag: { color: ink.soft, fontSize: 10 },
    absent: { color: ink.soft, fontSize: SIZES.axis },
    bar: { color: ink.mark },
    ghost: { color: ink.line },
    interval: { color: ink.strong, strokeWidth: 1.5 },
    arrow: { filled: true, color: ink.strong },
    outline: { filled: false, color: ink.soft, strokeWidth: 1.5 },
    total: { filled: true, color: ink.strong },
    trend: { color: ink.soft, strokeWidth: 1.2 },
    tile: { filled: true, color: ink.mark, stroke: ink.line },
  },
  /** `ordinal` ends in the palest, for a series that is nearly all. */
  range: { category: [...ink.series], ordinal: [...ink.series.slice(0, 4), ...ink.series.slice(5)] },
  view: { stroke: null },
});

/** The Vega-Lite configuration of a theme: fonts, inks and the looks of the marks that specs name by style. */
export const themeConfig = (theme: Theme): Config => ({
  ...textConfig(INKS[theme]),
  ...guideConfig(INKS[theme]),
  ...markConfig(INKS[theme]),
  background: INKS[theme].ground,
  font: FONT,
  customFormatTypes: false,
});
