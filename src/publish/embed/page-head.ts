import { LANGUAGE_TAGS } from '../../chart/accessible-svg.ts';
import { escapeHtml } from '../site/escape-html.ts';
import type { EmbedAssets } from './embed-assets.ts';
import type { EmbedChart } from './embed-chart.ts';
import type { Face } from './looks.ts';
import type { Picture } from './pictures.ts';

/** What the pages of an embed are made of. */
export interface PageParts {
  readonly chart: EmbedChart;
  readonly pictures: readonly Picture[];
  readonly assets: EmbedAssets;
  /** The citation as GB/T 7714 writes it. */
  readonly citation: string;
  /** Address of `embed/`; empty where it is not known before the page is opened. */
  readonly root: string;
}

/** What a page of an embed says of itself. */
export interface HeadWords {
  readonly title: string;
  /** Script of `embed/` that the page runs. */
  readonly script: string;
  readonly face: Face['name'];
}

/** Scripts, styles, font, frames and rows from the page's own host alone; no text becomes code. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'none'";

/** The oEmbed file of one of an embed's pages. */
export const oembedFile = (face: Face['name']): string =>
  face === 'light' ? 'oembed.json' : `oembed-${face}.json`;

/** A page of an embed up to its first element. */
export const pageHead = (
  { chart, assets }: PageParts,
  { title, script, face }: HeadWords,
): string => `<!doctype html>
<html lang="${LANGUAGE_TAGS[chart.language]}" class="${face}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="description" content="${escapeHtml(chart.description)}">
<title>${escapeHtml(title)}</title>
<base target="_blank">
<link rel="stylesheet" href="../${assets.style}">
<link rel="alternate" type="application/json+oembed" href="${oembedFile(face)}" title="${escapeHtml(chart.title)}">
<script defer src="../${script}"></script>
`;
