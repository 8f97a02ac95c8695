import { escapeHtml } from '../site/escape-html.ts';
import { INSERT_FILE } from './embed-assets.ts';
import type { EmbedChart } from './embed-chart.ts';
import { type Face, hasPng, type Look, looksOf, NARROW_BELOW, stemOf } from './looks.ts';
import { type Picture, pictureOf } from './pictures.ts';

/** Ways to show a chart in another page. */
export const SNIPPET_KINDS = ['script', 'iframe', 'image'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** Where an embed stands: `root` is the address of `embed/`, with a slash at the end. */
export interface Place {
  readonly root: string;
  readonly folder: string;
}

/** What a snippet shows. */
export interface Shown {
  readonly chart: EmbedChart;
  readonly pictures: readonly Picture[];
  readonly face: Face;
}

/** Room for the links below the chart, until the frame's page says how high it is. */
const LINKS = 40;

/** Heeds the frames of the page alone, and only what says that it is a height. */
const LISTENER =
  '<script>addEventListener("message",function(e){var d=e.data||{};if(d.type==="xianbi:height"&&d.height>0)' +
  'document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=d.height})})</script>';

const wide = ({ pictures, face }: Shown): Picture =>
  pictureOf(pictures, { theme: face.theme, layout: 'wide' });

/** Height in px of a frame that shows the wide picture. */
export const frameHeight = (shown: Shown): number => wide(shown).size.height + LINKS;

/** When a picture takes the place of the wide one by day; empty for that one. */
const mediaOf = ({ theme, layout }: Look, { atNight }: Face): string =>
  [
    ...(theme === atNight ? ['(prefers-color-scheme: dark)'] : []),
    ...(layout === 'narrow' ? [`(max-width: ${NARROW_BELOW - 1}px)`] : []),
  ].join(' and ');

/** The other pictures, the one with most conditions first: a browser takes the first that fits. */
const sourcesOf = ({ pictures, face }: Shown, at: string): string =>
  looksOf(face)
    .filter(hasPng)
    .map((look) => ({ media: mediaOf(look, face), stem: stemOf(look), ...pictureOf(pictures, look).size }))
    .filter(({ media }) => media !== '')
    .sort((a, b) => b.media.length - a.media.length)
    .map(
      ({ media, stem, width, height }) =>
        `<source media="${media}" srcset="${at}${stem}.png" width="${width}" height="${height}">`,
    )
    .join('');

type Snippet = (shown: Shown, place: Place) => string;

const SNIPPETS: Readonly<Record<SnippetKind, Snippet>> = {
  script: (shown, { root, folder }) => {
    const { chart, face } = shown;
    const theme = face.name === 'light' ? '' : ` data-theme="${face.name}"`;
    return `<script async src="${root}${INSERT_FILE}" data-chart="${folder}"${theme} data-title="${escapeHtml(chart.title)}" data-height="${frameHeight(shown)}"></script>`;
  },
  iframe: (shown, { root, folder }) => {
    const { chart, face } = shown;
    return `<iframe src="${root}${folder}/${face.file}" title="${escapeHtml(chart.title)}" width="100%" height="${frameHeight(shown)}" style="border:0" loading="lazy"></iframe>\n${LISTENER}`;
  },
  image: (shown, { root, folder }) => {
    const { chart, face } = shown;
    const at = `${root}${folder}/`;
    const { size, ...look } = wide(shown);
    const alt = escapeHtml(`${chart.title}. ${chart.description}`);
    const image = `<img src="${at}${stemOf(look)}.png" width="${size.width}" height="${size.height}" style="max-width:100%;height:auto" alt="${alt}">`;
    return `<a href="${at}${face.file}"><picture>${sourcesOf(shown, at)}${image}</picture></a>`;
  },
};

/** HTML for another page that shows the chart as it stands at a place. */
export const snippet = (kind: SnippetKind, shown: Shown, place: Place): string =>
  SNIPPETS[kind](shown, place);
