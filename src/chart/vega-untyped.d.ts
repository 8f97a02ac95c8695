import 'vega';

/** Exports of vega 6 that its declarations leave out. */
declare module 'vega' {
  export const textMetrics: { width: (item: unknown, text: unknown) => number };
  export function locale(number?: object, time?: object): LocaleFormatters;
}
