import type { TopLevelSpec } from 'vega-lite';
import type { Language } from '../model/bilingual.ts';
import { languageOf } from './spec-words.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark]!);

/** BCP 47 tags of the two languages. */
export const LANGUAGE_TAGS = { zh: 'zh-Hans', en: 'en' } as const;

/** What vega calls the parts of a chart, in Chinese; it knows English alone. */
const PARTS_ZH: Readonly<Record<string, string>> = {
  axis: '坐标轴',
  legend: '图例',
  title: '标题',
  subtitle: '副标题',
  'group mark container': '图组',
};

/** The title of a prepared chart as one line. */
export const chartTitle = (spec: TopLevelSpec): string => {
  const title = spec.title as { readonly text?: string | readonly string[] } | undefined;
  return [title?.text ?? ''].flat().join(languageOf(spec) === 'en' ? ' ' : '');
};

const describeParts = (svg: string, language: Language): string => {
  const plain = svg.replace(/aria-label="(?:Title|Subtitle) text '([^"]*)'"/g, 'aria-label="$1"');
  if (language === 'en') return plain;
  return plain.replace(
    /aria-roledescription="([^"]*)"/g,
    (_, part: string) => `aria-roledescription="${PARTS_ZH[part] ?? part}"`,
  );
};

/** An SVG of vega as a picture that a screen reader can name and describe, in its own language. */
export const accessibleSvg = (svg: string, spec: TopLevelSpec): string => {
  const language = languageOf(spec);
  const title = escapeText(chartTitle(spec));
  const open = `<svg role="img" lang="${LANGUAGE_TAGS[language]}" aria-label="${title}" `;
  const words = `<title>${title}</title><desc>${escapeText(spec.description ?? '')}</desc>`;
  const end = svg.indexOf('>') + 1;
  return open + svg.slice('<svg '.length, end) + words + describeParts(svg.slice(end), language);
};
