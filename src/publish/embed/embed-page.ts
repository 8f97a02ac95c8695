import type { Bilingual } from '../../model/bilingual.ts';
import { escapeHtml } from '../site/escape-html.ts';
import type { EmbedChart } from './embed-chart.ts';
import { type Face, type Look, looksOf, ON_PAPER, stemOf } from './looks.ts';
import { type PageParts, pageHead } from './page-head.ts';
import { paperSlot, screenSlot } from './picture-slot.ts';
import { pictureOf } from './pictures.ts';

/** What stands before the files of a chart. */
export const SAVE: Bilingual = { zh: '下载', en: 'Download' };
const ABOUT: Bilingual = { zh: '说明', en: 'Metadata' };
/** What a page with snippets and citations is called. */
export const EMBED_AND_CITE: Bilingual = { zh: '嵌入与引用', en: 'Embed and cite' };

const saveLink = ({ folder }: EmbedChart, file: string): string => {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  return `<a href="${file}" download="xianbi-${folder}.${ending}">${ending.toUpperCase()}</a>`;
};

const vegaFile = (look: Look): string => `${stemOf(look)}.vg.json`;

/** The pictures of a page, one of which its style shows. */
const slots = ({ pictures }: PageParts, face: Face): string => {
  const onScreen = looksOf(face).map((look) =>
    screenSlot({ ...look, svg: pictureOf(pictures, look).svg, spec: vegaFile(look) }),
  );
  return [...onScreen, paperSlot(pictureOf(pictures, ON_PAPER).svg)].join('\n');
};

const links = ({ chart }: PageParts, face: Face): string => {
  const { language } = chart;
  const stem = stemOf({ theme: face.theme, layout: 'wide' });
  const files = [`${stem}.svg`, `${stem}.png`, 'rows.csv', 'rows.json'];
  return [
    `${SAVE[language]} ${files.map((file) => saveLink(chart, file)).join(' ')}`,
    `<a href="metadata.json">${ABOUT[language]}</a>`,
    `<a href="snippets.html">${EMBED_AND_CITE[language]}</a>`,
    'xianbi 县比',
  ]
    .map((part) => `<span>${part}</span>`)
    .join('\n');
};

/** A chart's page: pictures where no scripts run, the chart where they do, its files below. */
export const embedPage = (parts: PageParts, face: Face): string => {
  const { chart, assets } = parts;
  const head = pageHead(parts, { title: chart.title, script: assets.runtime, face: face.name });
  return `${head}<main>
<h1 class="unseen">${escapeHtml(chart.title)}</h1>
<figure id="chart">${slots(parts, face)}</figure>
</main>
<nav>${links(parts, face)}</nav>
</html>
`;
};
