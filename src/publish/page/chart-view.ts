import type { Spec } from 'vega';
import embed from 'vega-embed';
import type { TopLevelSpec } from 'vega-lite';
import { chartTitle } from '../../chart/accessible-svg.ts';
import type { ChartRow } from '../../chart/chart-row.ts';
import { NUMBER_LOCALES, TIME_LOCALES } from '../../chart/number-locale.ts';
import { prepare } from '../../chart/prepare.ts';
import { renderSvg, toVega } from '../../chart/render-svg.ts';
import type { Words } from '../../chart/spec-words.ts';
import type { ChartName } from '../../chart/specs.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import { tooltipHtml } from '../embed/tooltip-html.ts';
import { element } from './element.ts';
import { saveFile } from './save-file.ts';
import { savePng } from './save-png.ts';

/** How a chart stands in the page. */
export interface ChartViewOptions {
  readonly language: Language;
  /** Whether the reader's screen is dark: the builtin `dark`. */
  readonly dark: boolean;
  /** Room for the chart in px: the builtin `width`. */
  readonly width: number;
  /** Alt text: the view's computed sentence. */
  readonly description: string;
  /** Texts of the spec to be shown otherwise, e.g. the denominator's name. */
  readonly words?: Words;
  readonly sources?: readonly string[];
}

/** Vega's level 1: a scale without values is no news here, a county may have none. */
const LOG_ERRORS = 1;

const WIDEST = 860;
const NARROWEST = 320;

const SAVE: Bilingual = { zh: '下载', en: 'Download' };
const EMBED: Bilingual = { zh: '嵌入与引用', en: 'Embed and cite' };

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

const tools = (name: ChartName, spec: TopLevelSpec, language: Language): HTMLElement => {
  const save = (format: string, click: () => void) =>
    element(
      'button',
      { type: 'button', 'data-export': format, click },
      `${SAVE[language]} ${format.toUpperCase()}`,
    );
  const file = `xianbi-${name}-${language}`;
  const svg = async () => saveFile(`${file}.svg`, await renderSvg(spec), 'image/svg+xml');
  const png = async () => savePng(`${file}.png`, await renderSvg(spec));
  return element(
    'div',
    { class: 'tools' },
    save('svg', () => void svg()),
    save('png', () => void png()),
    element(
      'a',
      { href: `${document.documentElement.dataset.root ?? ''}embed/${name}.${language}/snippets.html` },
      EMBED[language],
    ),
  );
};

/**
 * A chart of `charts/` in the page: drawn as SVG, as wide as there is room, with a button for each file.
 * On paper a light copy stands in for a dark one.
 */
export const chartView = async (
  name: ChartName,
  rows: readonly ChartRow[],
  options: ChartViewOptions,
): Promise<HTMLElement> => {
  const { language, dark, description, words, sources } = options;
  const width = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(options.width)));
  const themed = (theme: 'light' | 'dark') =>
    prepare(name, rows, {
      lang: language,
      theme,
      width,
      description,
      ...(words ? { words } : {}),
      ...(sources ? { sources } : {}),
    });
  const spec = themed(dark ? 'dark' : 'light');
  const screen = await embedChart(spec, language, description);
  const paper = dark ? await embedChart(themed('light'), language, description) : null;
  if (paper) {
    screen.classList.add('screen-only');
    paper.classList.add('paper-only');
  }
  return element('figure', { class: 'chart' }, screen, paper, tools(name, themed('light'), language));
};
