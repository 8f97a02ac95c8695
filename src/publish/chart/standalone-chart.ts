import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { TopLevelSpec } from 'vega-lite';
import { chartTitle, LANGUAGE_TAGS } from '../../chart/accessible-svg.ts';
import type { ChartRow } from '../../chart/chart-row.ts';
import { renderPng } from '../../chart/render-png.ts';
import { renderSvg } from '../../chart/render-svg.ts';
import { languageOf } from '../../chart/spec-words.ts';
import type { Theme } from '../../chart/theme.ts';
import { bundleScript } from '../embed/bundle-script.ts';
import { FONT_FILE, styleSheet } from '../embed/embed-assets.ts';
import { SAVE } from '../embed/embed-page.ts';
import { LAYOUTS, NARROW_BELOW } from '../embed/looks.ts';
import { paperSlot, type Slot, screenSlot } from '../embed/picture-slot.ts';
import { compiledChart, PNG_SCALE } from '../embed/pictures.ts';
import { rowTable } from '../embed/row-table.ts';
import { escapeHtml } from '../site/escape-html.ts';

/** What a page of one chart is made of. */
export interface StandaloneParts {
  /** Name of the files that it offers to save, without ending. */
  readonly file: string;
  readonly rows: readonly ChartRow[];
  readonly theme: Theme;
  /** Width of the chart in px. */
  readonly width: number;
  /** The chart as it is prepared for a theme and a width. */
  readonly specOf: (theme: Theme, width: number) => TopLevelSpec;
}

/** A closing tag inside a script would end it, and a comment change how it is read. */
const inScript = (code: string): string =>
  code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded from anywhere, and nothing runs but the script that is written into the page. */
const policyOf = (code: string, css: string): string =>
  `default-src 'none'; script-src ${hashed(code)}; style-src ${hashed(css)}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;

const TYPES = { svg: 'image/svg+xml', png: 'image/png', csv: 'text/csv', json: 'application/json' } as const;

/** A file in the page, which needs neither script nor network to be saved. */
const saveLink = (file: string, ending: keyof typeof TYPES, content: string | Uint8Array): string => {
  const data = Buffer.from(content).toString('base64');
  return `<a download="${escapeHtml(file)}.${ending}" href="data:${TYPES[ending]};base64,${data}">${ending.toUpperCase()}</a>`;
};

const block = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/** A layout of the chart: where it stands, and how wide it is. */
type Room = readonly [layout: Slot['layout'], width: number];

/** A chart for a wide window is laid out for a narrow one, too. */
const roomsOf = (width: number): readonly Room[] =>
  width < NARROW_BELOW
    ? [['only', width]]
    : [
        ['wide', width],
        ['narrow', LAYOUTS.narrow],
      ];

const slotsOf = async ({ theme, width, specOf }: StandaloneParts): Promise<string[]> => {
  const slots = roomsOf(width).map(async ([layout, room]) => {
    const spec = specOf(theme, room);
    const id = `spec-${layout}`;
    const svg = await renderSvg(spec);
    return `${screenSlot({ svg, theme, layout, spec: id })}\n${block(id, compiledChart(spec))}`;
  });
  return [...(await Promise.all(slots)), paperSlot(await renderSvg(specOf('print', width)))];
};

const linksOf = async ({ file, rows, theme, width, specOf }: StandaloneParts): Promise<string[]> => {
  const svg = await renderSvg(specOf(theme, width));
  return [
    saveLink(file, 'svg', svg),
    saveLink(file, 'png', renderPng(svg, PNG_SCALE)),
    saveLink(file, 'csv', rowTable(rows)),
    saveLink(file, 'json', `${JSON.stringify(rows, null, 1)}\n`),
  ];
};

const fontAddress = (): string => `data:font/woff2;base64,${readFileSync(FONT_FILE, 'base64')}`;

/**
 * A chart as one HTML file that works from disk, with no network: pictures for a wide and a narrow window and for
 * paper, the chart with its tooltips that takes their place where scripts run, its files to save, rows and font.
 *
 * @throws DataError naming the characters that the font lacks
 */
export const standaloneChart = async (parts: StandaloneParts): Promise<string> => {
  const spec = parts.specOf(parts.theme, parts.width);
  const language = languageOf(spec);
  const code = inScript(await bundleScript('chart/standalone-runtime'));
  const css = styleSheet(fontAddress());
  const title = escapeHtml(chartTitle(spec));
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}" class="${parts.theme} unlinked">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(code, css)}">
<meta name="viewport" content="width=device-width">
<meta name="description" content="${escapeHtml(spec.description ?? '')}">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${css}</style>
<main>
<h1 class="unseen">${title}</h1>
<figure id="chart">${(await slotsOf(parts)).join('\n')}</figure>
</main>
<nav><span>${SAVE[language]} ${(await linksOf(parts)).join(' ')}</span> <span>xianbi 县比</span></nav>
${block('rows', parts.rows)}
<script>${code}</script>
</html>
`;
};
