import { CHART_FORMATS, type ChartFormat } from './draw-chart.ts';

/** Ending of a chart's file, without its dot. */
export const ENDINGS: Readonly<Record<ChartFormat, string>> = {
  svg: 'svg',
  png: 'png',
  pdf: 'pdf',
  html: 'html',
  json: 'json',
  vl: 'vl.json',
};

/** The format that a file is named for, the one with the longest ending; null where its name says none. */
export const formatOfFile = (file: string): ChartFormat | null =>
  [...CHART_FORMATS]
    .sort((a, b) => ENDINGS[b].length - ENDINGS[a].length)
    .find((format) => file.toLowerCase().endsWith(`.${ENDINGS[format]}`)) ?? null;
