import { LANGUAGE_TAGS } from '../../chart/accessible-svg.ts';
import { DENOMINATORS } from '../../compare/rows/rescue-row.ts';
import { DENOMINATOR_NAMES } from '../../compare/words/rescue-words.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import { escapeHtml } from '../site/escape-html.ts';
import { embedFolder } from './embed-folder.ts';
import { EMBED_AND_CITE } from './embed-page.ts';
import { FACES, type Face } from './looks.ts';
import { type PageParts, pageHead } from './page-head.ts';
import { frameHeight, SNIPPET_KINDS, type SnippetKind, snippet } from './snippets.ts';

/** The other version of an embed: the permanent one for the current, and the reverse. */
export interface OtherVersion {
  readonly folder: string;
  readonly kind: 'permanent' | 'current';
}

const KINDS: Readonly<Record<SnippetKind, Bilingual>> = {
  script: { zh: '脚本标签', en: 'Script tag' },
  iframe: { zh: '内嵌框架（随内容定高）', en: 'Frame that fits its height' },
  image: { zh: '图片', en: 'Picture' },
};

const CITE: Bilingual = { zh: '引用', en: 'Cite' };
const GROUND: Bilingual = { zh: '底色', en: 'Ground' };
const PREVIEW: Bilingual = { zh: '预览', en: 'Preview' };
const COPY: Bilingual = { zh: '复制', en: 'Copy:' };
const COPIED: Bilingual = { zh: '已复制', en: 'Copied' };
const SELECTED: Bilingual = {
  zh: '浏览器不许复制：已选中，请按 Ctrl+C 或 ⌘C',
  en: 'The browser forbids copying: selected, press Ctrl+C or ⌘C',
};
const FILES: Bilingual = { zh: '数据与说明', en: 'Data and metadata' };
const INTRO: Bilingual = {
  zh: '把下面任一段代码放进自己的网页。图与数据只来自本站，不向第三方发送任何内容。窄于 520 像素的框架换用窄版；打印时用印刷版。',
  en: 'Put any of these into a page of your own. Chart and rows come from this host alone and nothing is sent to a third party. A frame narrower than 520 px shows a narrow layout; on paper the print version stands in.',
};

const VERSIONS: Readonly<Record<OtherVersion['kind'], Bilingual>> = {
  permanent: {
    zh: '本页的图随数据更新。内容永不改变的一份（文件夹名是其内容的摘要）：',
    en: 'The chart of this page changes with the data. A copy that never changes (its folder is named by the digest of what is in it):',
  },
  current: {
    zh: '这一份内容永不改变（文件夹名是其内容的摘要）。随数据更新的一份：',
    en: 'This copy never changes (its folder is named by the digest of what is in it). The one that changes with the data:',
  },
};

const DENOMINATOR: Bilingual = { zh: '换一种分母：', en: 'By another denominator: ' };
const LANGUAGE_NAMES: Bilingual = { zh: '中文版', en: 'English version' };

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

/** A text to copy with its button, which only a script can make work and therefore shows. */
const copyable = (
  text: string,
  { id, name, parts }: { id: string; name: string; parts: PageParts },
): string => {
  const label = `${COPY[parts.chart.language]} ${name}`;
  return `<div class="copyable"><pre id="${id}" tabindex="0">${withParts(text, parts)}</pre><button type="button" hidden data-copy="${id}" data-name="${escapeHtml(name)}">${escapeHtml(label)}</button></div>`;
};

const shownSnippet = (kind: SnippetKind, parts: PageParts, face: Face): string => {
  const code = snippet(kind, { ...parts, face }, { root: ROOT_MARK, folder: FOLDER_MARK });
  const name = KINDS[kind][parts.chart.language];
  return `<h3>${name}</h3>\n${copyable(code, { id: `${kind}-${face.name}`, name, parts })}`;
};

const preview = (parts: PageParts, face: Face): string => {
  const { language, title } = parts.chart;
  const label = `${PREVIEW[language]}: ${title}`;
  return `<h3>${PREVIEW[language]}</h3>\n<iframe src="${face.file}" title="${escapeHtml(label)}" height="${frameHeight({ ...parts, face })}" loading="lazy"></iframe>`;
};

const chooser = ({ chart: { language } }: PageParts): string => {
  const choices = FACES.map(
    ({ name, label }, index) =>
      `<label><input type="radio" name="face" value="${name}"${index === 0 ? ' checked' : ''}> ${label[language]}</label>`,
  );
  return `<fieldset><legend>${GROUND[language]}</legend>${choices.join('\n')}</fieldset>`;
};

const section = (parts: PageParts, face: Face): string => {
  const heading = `<h2>${face.label[parts.chart.language]}</h2>`;
  const codes = SNIPPET_KINDS.map((kind) => shownSnippet(kind, parts, face));
  return `<section data-face="${face.name}">\n${[heading, ...codes, preview(parts, face)].join('\n')}\n</section>`;
};

/** The citation with the address of the page that shows it. */
const shownCitation = (parts: PageParts): string => {
  const { chart, citation, root } = parts;
  const address = `${root || 'embed/'}${chart.folder}/`;
  const text = citation.trimEnd().replace(address, `${ROOT_MARK}${FOLDER_MARK}/`);
  return copyable(text, { id: 'citation', name: 'GB/T 7714', parts });
};

const FILE_LINKS = [
  ['citation.bib', 'BibTeX'],
  ['citation.csl.json', 'CSL-JSON'],
  ['citation.gbt7714.txt', 'GB/T 7714'],
] as const;
const DATA_LINKS = [
  ['rows.csv', 'CSV'],
  ['rows.json', 'JSON'],
  ['chart.vl.json', 'Vega-Lite'],
  ['metadata.json', 'metadata.json'],
  ['checksums.txt', 'SHA-256'],
] as const;

const linked = (files: readonly (readonly [file: string, name: string])[]): string =>
  files.map(([file, name]) => `<a href="${file}">${name}</a>`).join(' · ');

const linkTo = (folder: string, words: string): string =>
  `<a href="../${folder}/snippets.html" target="_self">${words}</a>`;

/** The same chart by other denominators, and in the other language. */
const alternatives = ({ chart: { name, language, by } }: PageParts): string => {
  const other: Language = language === 'zh' ? 'en' : 'zh';
  const denominators = by === null ? [] : DENOMINATORS.filter((one) => one !== by);
  const links = denominators.map((one) =>
    linkTo(embedFolder(name, { language, by: one }), DENOMINATOR_NAMES[one][language]),
  );
  const translated = linkTo(
    embedFolder(name, { language: other, ...(by ? { by } : {}) }),
    LANGUAGE_NAMES[other],
  );
  const others = links.length === 0 ? '' : `<p>${DENOMINATOR[language]}${links.join(' · ')}</p>\n`;
  return `${others}<p lang="${LANGUAGE_TAGS[other]}">${translated}</p>`;
};

/** The page with the snippets of a chart on every ground, how they look, and how to cite it. */
export const snippetsPage = (parts: PageParts, { folder, kind }: OtherVersion): string => {
  const { chart, assets } = parts;
  const { language } = chart;
  const title = `${chart.title} · ${EMBED_AND_CITE[language]}`;
  return `${pageHead(parts, { title, script: assets.snippets, face: 'auto' })}<main class="words">
<h1>${escapeHtml(chart.title)}</h1>
<p>${INTRO[language]}</p>
<p>${VERSIONS[kind][language]} <a href="../${folder}/snippets.html" target="_self">${folder}</a></p>
${alternatives(parts)}
${chooser(parts)}
${FACES.map((face) => section(parts, face)).join('\n')}
<h2>${CITE[language]}</h2>
${shownCitation(parts)}
<p>${linked(FILE_LINKS)}</p>
<h2>${FILES[language]}</h2>
<p>${linked(DATA_LINKS)}</p>
<p role="status" id="said" data-copied="${COPIED[language]}" data-selected="${SELECTED[language]}"></p>
</main>
</html>
`;
};
