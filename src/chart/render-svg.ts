import { locale, parse, resetSVGDefIds, type Spec, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { accessibleSvg } from './accessible-svg.ts';
import { measureByTable } from './measure-text.ts';
import { NUMBER_LOCALES, TIME_LOCALES } from './number-locale.ts';
import { languageOf } from './spec-words.ts';

/** Vega numbers its SVG definitions from one counter: charts are drawn one after the other. */
let drawing: Promise<unknown> = Promise.resolve();

/** Vega writes into the rows that it is given: it gets copies, so that a spec can be drawn again. */
const withCopies = (data: TopLevelSpec['data']): object => {
  const { values } = data as { readonly values?: readonly object[] };
  return { ...data, ...(values ? { values: values.map((row) => ({ ...row })) } : {}) };
};

/** A prepared chart as a Vega spec, with text measured by the table of advance widths. */
export const toVega = (spec: TopLevelSpec): Spec => {
  measureByTable();
  return compile({ ...spec, data: withCopies(spec.data) } as TopLevelSpec).spec;
};

const draw = async (spec: TopLevelSpec): Promise<string> => {
  const language = languageOf(spec);
  const view = new View(parse(toVega(spec)), {
    renderer: 'none',
    locale: locale(NUMBER_LOCALES[language], TIME_LOCALES[language]),
  });
  try {
    await view.runAsync();
    resetSVGDefIds();
    return accessibleSvg(await view.toSVG(), spec);
  } finally {
    view.finalize();
  }
};

/**
 * A prepared chart as one SVG file, the same to the byte in Node and in the browser: with `role`, `lang`,
 * `<title>` and `<desc>`; texts in Noto Sans SC, which the file names and does not carry.
 */
export const renderSvg = (spec: TopLevelSpec): Promise<string> => {
  const drawn = drawing.then(() => draw(spec));
  drawing = drawn.catch(() => undefined);
  return drawn;
};
