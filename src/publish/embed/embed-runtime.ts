import type { Item } from 'vega';
import embed from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import { measureByTable } from '../../chart/measure-text.ts';
import { NUMBER_LOCALES, TIME_LOCALES } from '../../chart/number-locale.ts';
import type { Language } from '../../model/bilingual.ts';
import { tooltipHtml } from './tooltip-html.ts';

/** Vega's level 1: a layer with no row of its kind is no news. */
const ERRORS = 1;

const language = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'zh');

const draw = async (holder: HTMLElement): Promise<void> => {
  await embed(holder, 'chart.vg.json', {
    mode: 'vega',
    renderer: 'svg',
    ast: true,
    expr: expressionInterpreter,
    logLevel: ERRORS,
    actions: false,
    defaultStyle: false,
    tooltip: { disableDefaultStyle: true, formatTooltip: (value: Item) => tooltipHtml(value) },
    formatLocale: { ...NUMBER_LOCALES[language()] } as Record<string, unknown>,
    timeFormatLocale: { ...TIME_LOCALES[language()] } as unknown as Record<string, unknown>,
  });
};

/** What the picture says of itself to a screen reader, the chart says too. */
const describe = (from: Element | null, to: Element | null): void => {
  for (const name of ['role', 'lang', 'aria-label']) to?.setAttribute(name, from?.getAttribute(name) ?? '');
  const words = from?.querySelector('desc')?.cloneNode(true);
  if (words) to?.prepend(words);
};

/** The chart with its tooltips takes the place of its picture; where it cannot be drawn the picture stays. */
const upgrade = async (figure: HTMLElement): Promise<void> => {
  measureByTable();
  const holder = document.createElement('div');
  await draw(holder);
  describe(figure.querySelector('svg'), holder.querySelector('svg'));
  figure.replaceChildren(holder);
};

/** Tells the page around this one how high it is, now and whenever that changes. */
const tellHeight = (): void => {
  if (parent === window) return;
  const tell = () =>
    parent.postMessage({ type: 'xianbi:height', height: Math.ceil(document.body.offsetHeight) }, '*');
  new ResizeObserver(tell).observe(document.body);
};

tellHeight();
const figure = document.getElementById('chart');
if (figure) void upgrade(figure);
