import { escapeHtml } from '../site/escape-html.ts';
import { INSERT_FILE } from './embed-assets.ts';
import type { EmbedChart } from './embed-chart.ts';

/** Ways to show a chart in another page. */
export const SNIPPET_KINDS = ['script', 'iframe', 'image'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** Size of a picture in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where an embed stands: `root` is the address of `embed/`, with a slash at the end. */
export interface Place {
  readonly root: string;
  readonly folder: string;
}

/** Room for the links below the chart, until the frame's page says how high it is. */
const LINKS = 40;

/** Heeds the frames of the page alone, and only what says that it is a height. */
const LISTENER =
  '<script>addEventListener("message",function(e){var d=e.data||{};if(d.type==="xianbi:height"&&d.height>0)' +
  'document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=d.height})})</script>';

type Snippet = (chart: EmbedChart, size: Size, place: Place) => string;

const SNIPPETS: Readonly<Record<SnippetKind, Snippet>> = {
  script: ({ title }, { height }, { root, folder }) =>
    `<script async src="${root}${INSERT_FILE}" data-chart="${folder}" data-title="${escapeHtml(title)}" data-height="${height + LINKS}"></script>`,
  iframe: ({ title }, { height }, { root, folder }) =>
    `<iframe src="${root}${folder}/index.html" title="${escapeHtml(title)}" width="100%" height="${height + LINKS}" style="border:0" loading="lazy"></iframe>\n${LISTENER}`,
  image: ({ title, description }, { width, height }, { root, folder }) =>
    `<a href="${root}${folder}/index.html"><img src="${root}${folder}/chart.png" width="${width}" height="${height}" alt="${escapeHtml(`${title}. ${description}`)}"></a>`,
};

/** HTML for another page that shows the chart as it stands at a place. */
export const snippet = (
  kind: SnippetKind,
  { chart, size }: { readonly chart: EmbedChart; readonly size: Size },
  place: Place,
): string => SNIPPETS[kind](chart, size, place);
