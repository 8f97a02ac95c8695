import { PAGES, pageFile } from '../pages.ts';
import { escapeHtml } from './escape-html.ts';

const entry = (base: string, name: string): string => {
  const address = (language: 'zh' | 'en') => escapeHtml(base + pageFile(name, language));
  const alternates = (['zh', 'en'] as const).map(
    (language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(language)}"/>`,
  );
  return (['zh', 'en'] as const)
    .map((language) => `  <url><loc>${address(language)}</loc>${alternates.join('')}</url>`)
    .join('\n');
};

/**
 * The site map of sitemaps.org.
 *
 * @param base where the site will stand, with a slash at the end; empty where that is not known, addresses are
 *   then relative and the map is for people and tests only
 */
export const sitemap = (base: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...PAGES.map((page) => entry(base, page.name)),
    '</urlset>',
    '',
  ].join('\n');
