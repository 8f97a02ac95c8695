import type { TopLevelSpec } from 'vega-lite';
import { languageOf } from './spec-words.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark]!);

/** BCP 47 tags of the two languages. */
export const LANGUAGE_TAGS = { zh: 'zh-Hans', en: 'en' } as const;

/** The title of a prepared chart as one line. */
export const chartTitle = (spec: TopLevelSpec): string => {
  const title = spec.title as { readonly text?: string | readonly string[] } | undefined;
  return [title?.text ?? ''].flat().join(languageOf(spec) === 'en' ? ' ' : '');
};

/** An SVG of vega as a picture that a screen reader can name and describe, in its own language. */
export const accessibleSvg = (svg: string, spec: TopLevelSpec): string => {
  const open = `<svg role="img" lang="${LANGUAGE_TAGS[languageOf(spec)]}" aria-label="${escapeText(chartTitle(spec))}" `;
  const words = `<title>${escapeText(chartTitle(spec))}</title><desc>${escapeText(spec.description ?? '')}</desc>`;
  const end = svg.indexOf('>') + 1;
  return open + svg.slice('<svg '.length, end) + words + svg.slice(end);
};
