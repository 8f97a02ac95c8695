import type { Bilingual, Language } from '../../model/bilingual.ts';
import { findPage, PAGES, type Page, pageFile } from '../pages.ts';
import { type DatasetEdition, datasetDescription } from './dataset-description.ts';
import { escapeHtml } from './escape-html.ts';
import { PROJECT_FOLDER } from './project-folder.ts';

/**
 * What a page may load: its own files and nothing else. `unsafe-eval` is for arquero, which compiles
 * table expressions; inline styles are Vega's.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' data:",
  "base-uri 'self'",
  "form-action 'self'",
  "object-src 'none'",
].join('; ');

/** In preview Vite's client waits for its server in a worker. */
const PREVIEW_POLICY = `${CONTENT_SECURITY_POLICY}; worker-src 'self' blob:`;

const HTML_LANGUAGE: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

const WORDS = {
  site: { zh: '县比', en: 'xianbi' },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  pages: { zh: '页面', en: 'Pages' },
  search: { zh: '搜索', en: 'Search' },
  other: { zh: 'English', en: '中文' },
} as const satisfies Record<string, Bilingual>;

const other = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

const navigationLink = (page: Page, current: Page, language: Language): string => {
  const mark = page === current ? ' aria-current="page"' : '';
  return `<li><a href="${pageFile(page.name, language)}"${mark}>${escapeHtml(page.label[language])}</a></li>`;
};

const header = (page: Page, language: Language): string => `
<a class="skip" href="#main">${WORDS.skip[language]}</a>
<header class="site">
  <nav aria-label="${WORDS.pages[language]}">
    <a class="home" href="${pageFile(PAGES[0]!.name, language)}">${WORDS.site[language]}</a>
    <ul>${PAGES.filter(({ hidden }) => !hidden)
      .map((each) => navigationLink(each, page, language))
      .join('')}</ul>
    <form role="search" action="${pageFile('search', language)}"><input type="search" name="q" aria-label="${WORDS.search[language]}" placeholder="${WORDS.search[language]}"></form>
    <a class="language" data-keep-state lang="${HTML_LANGUAGE[other(language)]}" hreflang="${HTML_LANGUAGE[other(language)]}" href="${pageFile(page.name, other(language))}">${WORDS.other[language]}</a>
  </nav>
</header>`;

/** What every page says of the dataset it was built from. */
export interface PageFoot extends DatasetEdition {
  /** Whether the page is served while it is being written. */
  readonly preview?: boolean;
}

const footer = (language: Language, { datasetHash, version }: PageFoot): string => {
  const text: Bilingual = {
    zh: `数据集 ${version}，sha256 <code>${datasetHash}</code>。重建本页：<code>npm ci &amp;&amp; npm run site</code>。`,
    en: `Dataset ${version}, sha256 <code>${datasetHash}</code>. To rebuild this page: <code>npm ci &amp;&amp; npm run site</code>.`,
  };
  const links = `<p><a href="data/normalized/datapackage.json">datapackage.json</a> · <a href="manifest.json">manifest.json</a></p>`;
  return `<footer class="site">${links}<p>${text[language]}</p></footer>`;
};

const head = (page: Page, language: Language, foot: PageFoot): string => `
<meta http-equiv="Content-Security-Policy" content="${foot.preview ? PREVIEW_POLICY : CONTENT_SECURITY_POLICY}">
<meta name="description" content="${escapeHtml(page.description[language])}">
<link rel="alternate" hreflang="${HTML_LANGUAGE[other(language)]}" href="${pageFile(page.name, other(language))}">
<link rel="describedby" type="application/json" href="data/normalized/datapackage.json">
<script type="application/ld+json">${datasetDescription(language, foot)}</script>
<title> · ${WORDS.site[language]}</title>`;

/** Vite's preview server has `notebooks/` as its root, and files beside it under `/@fs`. */
const withPreviewPaths = (template: string, { preview }: PageFoot): string =>
  preview ? template.replaceAll('"../src/', `"/@fs${PROJECT_FOLDER}src/`) : template;

/**
 * The HTML around a notebook's cells: language, description, policy, navigation, foot.
 *
 * @param template the bare page, `page.html`
 * @param file path of the notebook
 * @throws Error where the notebook is not in `PAGES`
 */
export const fillTemplate = (template: string, file: string, foot: PageFoot): string => {
  const found = findPage(file);
  if (!found) throw new Error(`${file}: no such page; add it to PAGES in src/publish/pages.ts`);
  const { page, language } = found;
  return withPreviewPaths(template, foot)
    .replace(
      '<html lang="zh-CN">',
      `<html lang="${HTML_LANGUAGE[language]}" data-page="${page.name}" data-version="${foot.version}" data-released="${foot.released}" data-dataset="${foot.datasetHash}">`,
    )
    .replace('</head>', () => `${head(page, language, foot)}\n</head>`)
    .replace('<body>', () => `<body>${header(page, language)}`)
    .replace('</body>', () => `${footer(language, foot)}\n</body>`);
};
