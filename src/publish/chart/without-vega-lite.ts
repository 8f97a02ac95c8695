/** Stands in for vega-lite in the page's script: its charts are compiled before they are written. */
export const version = '6.0.0';

/** Never called: vega-embed is given Vega. */
export const compile = (): never => {
  throw new Error('this page draws compiled charts only');
};
