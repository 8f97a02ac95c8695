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

const sitemap = (base: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...PAGES.map((page) => entry(base, page.name)),
    '</urlset>',
    '',
  ].join('\n');

/**
 * What search engines look for, by file name: the site map of sitemaps.org and `robots.txt` that names it. Both
 * demand full addresses: without one there is neither.
 *
 * @param base where the site will stand, with a slash at the end; empty where that is not known
 */
export const sitemapFiles = (base: string): Readonly<Record<string, string>> =>
  base === ''
    ? {}
    : {
        'sitemap.xml': sitemap(base),
        'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${base}sitemap.xml\n`,
      };
