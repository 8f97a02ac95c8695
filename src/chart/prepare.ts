import type { TopLevelSpec } from 'vega-lite';
import type { Language } from '../model/bilingual.ts';
import type { ChartRow } from './chart-row.ts';
import { derivedRows } from './derived-rows.ts';
import { embedOptions } from './embed-options.ts';
import { isObject, type Json, type JsonObject } from './json-tree.ts';
import { layoutLabels } from './label-layout.ts';
import { chartNotes } from './notes.ts';
import { matrixLabelLimit } from './place-groups.ts';
import { LABEL_GAP } from './place-panels.ts';
import { placeSpec } from './place-spec.ts';
import type { Placing } from './placing.ts';
import { type SpecMeta, specMeta } from './spec-meta.ts';
import { replaceWords, type Words } from './spec-words.ts';
import { type ChartName, chartSpec } from './specs.ts';
import { layoutTexts } from './text-list.ts';
import { INKS, SIZES, type Theme, themeConfig } from './theme.ts';
import { wrapText } from './wrap-text.ts';

/** What a statement says, word for word, and where it can be read; by statement id. */
export type Origins = Readonly<Record<string, { readonly quote: string; readonly href?: string }>>;

/** How a chart is to look and what is said around it. */
export interface PrepareOptions {
  /** Default: `zh`. */
  readonly lang?: Language;
  /** Default: `light`. */
  readonly theme?: Theme;
  /** Width of the whole picture in px; default 640. From 320 on nothing overlaps. */
  readonly width?: number;
  /** The alt text: the view's computed sentence. Default: what the spec says of itself. */
  readonly description?: string;
  /** Names of the documents that the rows come from, for the source line. */
  readonly sources?: readonly string[];
  /** Code of the county to pick out where more than eight are compared. */
  readonly highlight?: string;
  /** Quote and address of statements, for tooltips and clicks; those of each row's first source are used. */
  readonly origins?: Origins;
  /** Texts of the spec to be shown otherwise than its own translation says, e.g. the denominator's name. */
  readonly words?: Words;
}

/** Space in px between the picture's edge and everything in it. */
export const PADDING = 12;
const DEFAULT_WIDTH = 640;
/** Vega rounds the bounds of what it draws outwards. */
const SAFETY = 3;
/** Room for the mark before a text that is written across a panel. */
const TEXT_INDENT = 18;

const withParams = (spec: JsonObject, values: Readonly<Record<string, Json>>) =>
  ((spec.params ?? []) as readonly { name: string; value: Json }[]).map((param) => ({
    ...param,
    value: values[param.name] ?? param.value,
  }));

const titleLines = (title: Json | undefined, width: number): JsonObject => {
  const { text, subtitle } = (isObject(title) ? title : { text: title ?? '' }) as Record<string, Json>;
  const lines = (value: Json | undefined, size: number): string[] =>
    [value ?? []].flat().flatMap((line) => wrapText(String(line), width, size));
  const below = lines(subtitle, SIZES.subtitle);
  return { text: lines(text, SIZES.title), ...(below.length > 0 ? { subtitle: below } : {}) };
};

const notesTitle = (notes: readonly string[], width: number, theme: Theme): JsonObject => ({
  text: notes.flatMap((note) => wrapText(note, width, SIZES.note)),
  orient: 'bottom',
  anchor: 'start',
  frame: 'bounds',
  fontSize: SIZES.note,
  lineHeight: 15,
  color: INKS[theme].soft,
  offset: 14,
});

/** What is measured before a spec can be placed. */
type Measured = Pick<Placing, 'labels' | 'texts' | 'derived' | 'legendWords'>;

const measure = (
  source: JsonObject,
  rows: readonly ChartRow[],
  { meta, lang, inner }: { readonly meta: SpecMeta; readonly lang: Language; readonly inner: number },
): Measured => {
  const params = withParams(source, { lang });
  const derived = derivedRows(rows, { transform: source.transform ?? [], params });
  const legendWords = (domain: readonly string[], expression: string): string[] =>
    derivedRows(
      domain.map((value) => ({ value })),
      { transform: [{ calculate: expression, as: 'word' }], params },
    ).map((row) => String(row.word));
  const labelLimit = meta.groups ? matrixLabelLimit(meta, derived, inner) : inner * meta.labelShare;
  return {
    derived,
    legendWords,
    labels: layoutLabels(derived, meta.labels, labelLimit),
    texts: layoutTexts(derived, meta.texts, inner - TEXT_INDENT),
  };
};

/** The spec's own parts that go to the outermost level; the rest is the chart proper. */
const partsOf = (spec: Json) => {
  const { $schema, title, description, params: _, usermeta: __, data: ___, ...body } = spec as JsonObject;
  return { $schema, title, description, body };
};

const placedParams = (
  source: JsonObject,
  { lang = 'zh', origins = {} }: PrepareOptions,
  { labels, texts }: Measured,
) =>
  withParams(source, {
    lang,
    origins: origins as Json,
    wrapped: { ...labels.wrapped, ...texts.wrapped } as Json,
    tops: texts.tops as Json,
    left: labels.width + LABEL_GAP,
  });

/**
 * A chart of `charts/` as a complete Vega-Lite spec: with its rows (copies), in one language and theme, at one
 * width, all counties on the axis, county colours, flag reasons and sources below, and alt text.
 *
 * in:  rows of the comparison that `usermeta.rows` of the spec names
 * @throws UsageError on an unknown chart
 */
export const prepare = (
  name: ChartName,
  rows: readonly ChartRow[],
  options: PrepareOptions = {},
): TopLevelSpec => {
  const { lang = 'zh', theme = 'light', width = DEFAULT_WIDTH, sources = [] } = options;
  const source = chartSpec(name);
  const meta = specMeta(source);
  const inner = width - 2 * PADDING - SAFETY;
  const parts = partsOf(replaceWords(source, { ...(lang === 'en' ? meta.en : {}), ...options.words }));
  const measured = measure(source, rows, { meta, lang, inner });
  const placed = placeSpec(parts.body, {
    ...measured,
    meta,
    language: lang,
    width: inner,
    theme,
    rows,
    highlight: options.highlight,
  });
  const shown = measured.derived.some((row) => 'reasons_zh' in row) ? measured.derived : rows;
  const titles = sources.map((title) => options.words?.[title] ?? title);
  const notes = chartNotes(meta.flagNotes ? shown : [], titles, lang);
  return {
    $schema: parts.$schema,
    description: options.description ?? parts.description,
    title: titleLines(parts.title, inner),
    padding: PADDING,
    params: placedParams(source, options, measured),
    data: { name: 'rows', values: rows.map((row) => ({ ...row })) },
    vconcat: [notes.length > 0 ? { ...placed, title: notesTitle(notes, inner, theme) } : placed],
    config: themeConfig(theme),
    usermeta: { embedOptions: embedOptions(name, lang) },
  } as unknown as TopLevelSpec;
};
