import { LANGUAGE_TAGS } from '../../chart/accessible-svg.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { escapeHtml } from '../site/escape-html.ts';
import type { EmbedAssets } from './embed-assets.ts';
import type { EmbedChart } from './embed-chart.ts';
import { type Size, SNIPPET_KINDS, type SnippetKind, snippet } from './snippets.ts';

/** What the pages of an embed are made of. */
export interface PageParts {
  readonly chart: EmbedChart;
  readonly svg: string;
  readonly size: Size;
  readonly assets: EmbedAssets;
  /** The citation as GB/T 7714 writes it. */
  readonly citation: string;
  /** Address of `embed/`; empty where it is not known before the page is opened. */
  readonly root: string;
}

/** Scripts, styles, font and rows from the page's own host alone; no text becomes code. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'";

const SAVE: Bilingual = { zh: '下载', en: 'Download' };
const EMBED: Bilingual = { zh: '嵌入与引用', en: 'Embed and cite' };
const ABOUT: Bilingual = { zh: '说明', en: 'Metadata' };
const SAVED = ['chart.svg', 'chart.png', 'rows.csv', 'rows.json'] as const;

const head = ({ chart, assets }: PageParts, title: string): string => `<!doctype html>
<html lang="${LANGUAGE_TAGS[chart.language]}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="description" content="${escapeHtml(chart.description)}">
<title>${escapeHtml(title)}</title>
<base target="_blank">
<link rel="stylesheet" href="../${assets.style}">
<link rel="alternate" type="application/json+oembed" href="oembed.json" title="${escapeHtml(chart.title)}">
`;

const saveLink = ({ folder }: EmbedChart, file: string): string => {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  return `<a href="${file}" download="xianbi-${folder}.${ending}">${ending.toUpperCase()}</a>`;
};

/** The chart's page: the picture where no scripts run, the chart where they do, its files below. */
export const embedPage = (parts: PageParts): string => {
  const { chart, svg, assets } = parts;
  const links = SAVED.map((file) => saveLink(chart, file)).join(' · ');
  const { language } = chart;
  return `${head(parts, chart.title)}<script defer src="../${assets.runtime}"></script>
<main>
<h1 class="unseen">${escapeHtml(chart.title)}</h1>
<figure id="chart">${svg}</figure>
</main>
<nav>${SAVE[language]} ${links} · <a href="metadata.json">${ABOUT[language]}</a> · <a href="snippets.html">${EMBED[language]}</a> · xianbi 县比</nav>
</html>
`;
};

const KINDS: Readonly<Record<SnippetKind, Bilingual>> = {
  script: { zh: '脚本标签', en: 'Script tag' },
  iframe: { zh: '内嵌框架（随内容定高）', en: 'Frame that fits its height' },
  image: { zh: '图片', en: 'Picture' },
};

const CITE: Bilingual = { zh: '引用', en: 'Cite' };
const INTRO: Bilingual = {
  zh: '把下面任一段代码放进自己的网页。图与数据只来自本站，不向第三方发送任何内容；文件夹名带 @ 的一份内容不变。',
  en: 'Put any of these into a page of your own. Chart and rows come from this host alone and nothing is sent to a third party; the folder whose name has an @ never changes its content.',
};

/** Addresses are marked, so that the page can write its own into them. */
const ROOT_MARK = '\u0001';
const FOLDER_MARK = '\u0002';
const UNKNOWN_ROOT = 'https://ADDRESS/embed/';

/** A text of the page with its addresses marked. */
const withParts = (text: string, { chart, root }: PageParts): string => {
  const part = (name: string, value: string) => `<span data-part="${name}">${escapeHtml(value)}</span>`;
  return escapeHtml(text)
    .replaceAll(ROOT_MARK, part('root', root || UNKNOWN_ROOT))
    .replaceAll(FOLDER_MARK, part('folder', chart.folder));
};

const shownSnippet = (kind: SnippetKind, parts: PageParts): string => {
  const { chart, size } = parts;
  const code = snippet(kind, { chart, size }, { root: ROOT_MARK, folder: FOLDER_MARK });
  return `<h2>${KINDS[kind][chart.language]}</h2>\n<pre data-snippet="${kind}" tabindex="0">${withParts(code, parts)}</pre>`;
};

/** The citation with the address of the page that shows it. */
const shownCitation = (parts: PageParts): string => {
  const { chart, citation, root } = parts;
  const address = `${root || 'embed/'}${chart.folder}/`;
  return `<pre data-citation tabindex="0">${withParts(citation.replace(address, `${ROOT_MARK}${FOLDER_MARK}/`), parts)}</pre>`;
};

/** The page with the three snippets of a chart and how to cite it. */
export const snippetsPage = (parts: PageParts): string => {
  const { chart, assets } = parts;
  const { language } = chart;
  return `${head(parts, `${chart.title} · ${EMBED[language]}`)}<script defer src="../${assets.snippets}"></script>
<main class="words">
<h1>${escapeHtml(chart.title)}</h1>
<p>${INTRO[language]}</p>
${SNIPPET_KINDS.map((kind) => shownSnippet(kind, parts)).join('\n')}
<h2>${CITE[language]}</h2>
${shownCitation(parts)}
<p><a href="citation.bib">BibTeX</a> · <a href="citation.csl.json">CSL-JSON</a> · <a href="citation.gbt7714.txt">GB/T 7714</a> · <a href="metadata.json">${ABOUT[language]}</a> · <a href="checksums.txt">SHA-256</a></p>
</main>
</html>
`;
};
