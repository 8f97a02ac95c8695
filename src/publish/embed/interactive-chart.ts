import type { Spec } from 'vega';
import embed from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import { measureByTable } from '../../chart/measure-text.ts';
import { NUMBER_LOCALES, TIME_LOCALES } from '../../chart/number-locale.ts';
import type { Language } from '../../model/bilingual.ts';
import { tooltipHtml } from './tooltip-html.ts';

/** Vega's level 1: a layer with no row of its kind is no news. */
const ERRORS = 1;

const language = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'zh');

const draw = async (holder: HTMLElement, spec: Spec | string): Promise<void> => {
  await embed(holder, spec, {
    mode: 'vega',
    renderer: 'svg',
    ast: true,
    expr: expressionInterpreter,
    logLevel: ERRORS,
    actions: false,
    defaultStyle: false,
    tooltip: { disableDefaultStyle: true, formatTooltip: (value: unknown) => tooltipHtml(value) },
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

/** Puts the chart with its tooltips into the place of its picture; where it cannot be drawn the picture stays. */
const upgrade = async (place: HTMLElement, spec: Spec | string): Promise<void> => {
  const holder = document.createElement('div');
  await draw(holder, spec);
  describe(place.querySelector('svg'), holder.querySelector('svg'));
  place.replaceChildren(holder);
};

/**
 * Draws each chart of the page when its place is shown for the first time: the width of the frame and the reader's
 * screen decide which.
 *
 * @param specOf what a place's `data-spec` names: compiled Vega, or its address
 */
export const upgradeWhenShown = (specOf: (name: string) => Spec | string): void => {
  measureByTable();
  const waiting = new Set<Element>(document.querySelectorAll('[data-spec]'));
  const observer = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      if (contentRect.width === 0 || !waiting.delete(target)) continue;
      observer.unobserve(target);
      const place = target as HTMLElement;
      void upgrade(place, specOf(place.dataset.spec ?? ''));
    }
  });
  for (const place of waiting) observer.observe(place);
};
