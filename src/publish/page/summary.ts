import type { Bilingual, Language } from '../../model/bilingual.ts';
import { PAGES, pageFile } from '../pages.ts';
import { claim } from './claim.ts';
import { element } from './element.ts';

/** One answer of the start page. */
export interface SummaryParts {
  /** Name of the page that has the whole view. */
  readonly page: string;
  readonly headline: Bilingual;
  readonly chart: HTMLElement;
}

const MORE: Bilingual = { zh: '细表与出处：', en: 'Tables and sources: ' };

const WIDEST_SMALL = 560;

/** The room of a small chart beside its sentence, in px, from that of the page. */
export const smallWidth = (width: number): number => Math.min(width, WIDEST_SMALL);

/** A question's answer in short: one sentence and the way to the whole view beside a small chart. */
export const summary = ({ page, headline, chart }: SummaryParts, language: Language): HTMLElement => {
  const label = PAGES.find(({ name }) => name === page)!.label[language];
  const link = element('a', { href: pageFile(page, language) }, MORE[language] + label);
  return element(
    'div',
    { class: 'summary' },
    element('div', {}, claim(headline, language), element('p', {}, link)),
    chart,
  );
};
