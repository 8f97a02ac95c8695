import type { Spec } from 'vega';
import embed from 'vega-embed';
import type { TopLevelSpec } from 'vega-lite';
import { chartTitle } from '../../chart/accessible-svg.ts';
import type { ChartFeed } from '../../chart/feed.ts';
import { NUMBER_LOCALES, TIME_LOCALES } from '../../chart/number-locale.ts';
import { type Origins, prepare } from '../../chart/prepare.ts';
import { renderSvg, toVega } from '../../chart/render-svg.ts';
import type { ChartName } from '../../chart/specs.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import { tooltipHtml } from '../embed/tooltip-html.ts';
import { element } from './element.ts';
import { type ChartChoice, embedLink } from './embed-link.ts';
import { nothingChosen } from './nothing-chosen.ts';
import { saveFile } from './save-file.ts';
import { savePng } from './save-png.ts';
import { withAddresses } from './source-link.ts';

/** How a chart stands in the page. */
export interface ChartViewOptions {
  readonly language: Language;
  /** Whether the reader's screen is dark: the builtin `dark`. */
  readonly dark: boolean;
  /** Room for the chart in px: the builtin `width`. */
  readonly width: number;
  /** What the page's controls are set to; the link to the embed depends on it. */
  readonly chosen?: ChartChoice;
}

/** Vega's level 1: a scale without values is no news here, a county may have none. */
const LOG_ERRORS = 1;

const WIDEST = 860;
const NARROWEST = 320;

const SAVE: Bilingual = { zh: '下载', en: 'Download' };

const describe = (holder: HTMLElement, spec: TopLevelSpec, description: string): void => {
  const svg = holder.querySelector('svg');
  svg?.setAttribute('role', 'img');
  svg?.setAttribute('aria-label', `${chartTitle(spec)}. ${description}`);
};

/** Options that a spec carries for other pages would win over the ones given here. */
const withoutOptions = (spec: Spec): Spec => ({ ...spec, usermeta: {} });

const embedChart = async (
  spec: TopLevelSpec,
  language: Language,
  description: string,
): Promise<HTMLElement> => {
  const holder = element('div', { class: 'vega' });
  await embed(holder, withoutOptions(toVega(spec)), {
    mode: 'vega',
    renderer: 'svg',
    logLevel: LOG_ERRORS,
    actions: false,
    tooltip: { formatTooltip: (value: unknown) => tooltipHtml(value) },
    formatLocale: { ...NUMBER_LOCALES[language] } as Record<string, unknown>,
    timeFormatLocale: { ...TIME_LOCALES[language] } as unknown as Record<string, unknown>,
  });
  describe(holder, spec, description);
  return holder;
};

/** A picture that leaves the page takes full addresses along; none of the reader's own disk. */
const savedOrigins = ({ origins }: ChartFeed, language: Language): Origins =>
  location.protocol === 'file:'
    ? origins
    : withAddresses(origins, language, new URL('.', location.href).href);

const saveButtons = (name: ChartName, spec: () => TopLevelSpec, language: Language): HTMLElement[] => {
  const save = (format: string, click: () => void) =>
    element(
      'button',
      { type: 'button', 'data-export': format, click },
      `${SAVE[language]} ${format.toUpperCase()}`,
    );
  const file = `xianbi-${name}-${language}`;
  const svg = async () => saveFile(`${file}.svg`, await renderSvg(spec()), 'image/svg+xml');
  const png = async () => savePng(`${file}.png`, await renderSvg(spec()));
  return [save('svg', () => void svg()), save('png', () => void png())];
};

/** The chart for the screen and, where that is dark, a light one for paper. */
const drawings = async (
  themed: (theme: 'light' | 'dark') => TopLevelSpec,
  { dark, language, description }: ChartViewOptions & { readonly description: string },
): Promise<HTMLElement[]> => {
  const screen = await embedChart(themed(dark ? 'dark' : 'light'), language, description);
  if (!dark) return [screen];
  const paper = await embedChart(themed('light'), language, description);
  screen.classList.add('screen-only');
  paper.classList.add('paper-only');
  return [screen, paper];
};

/**
 * A chart of `charts/` in the page: drawn as SVG, as wide as there is room, with its sources, and a button for each
 * file; a click on a mark leads to its sentence in the sources view. Without rows, the words that say so.
 */
export const chartView = async (
  name: ChartName,
  feed: ChartFeed,
  options: ChartViewOptions,
): Promise<HTMLElement> => {
  const { language, chosen } = options;
  if (feed.rows.length === 0) return nothingChosen(language);
  const width = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(options.width)));
  const description = feed.description[language];
  const themed = (theme: 'light' | 'dark', origins = withAddresses(feed.origins, language)) =>
    prepare(name, feed.rows, {
      lang: language,
      theme,
      width,
      description,
      words: feed.words[language],
      sources: feed.sources,
      origins,
    });
  const tools = [
    ...saveButtons(name, () => themed('light', savedOrigins(feed, language)), language),
    embedLink(name, { language, ...(chosen ? { chosen } : {}) }),
  ];
  return element(
    'figure',
    { class: 'chart' },
    await drawings(themed, { ...options, description }),
    element('div', { class: 'tools' }, tools),
  );
};
