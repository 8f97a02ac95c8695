import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { prepare } from '../../src/chart/prepare.ts';
import { renderSvg } from '../../src/chart/render-svg.ts';
import { CHART_NAMES } from '../../src/chart/specs.ts';
import { type Difference, differencePage } from './difference-page.ts';
import { DWARFABLE, enlarged } from './made-up-rows.ts';
import { ROWS, TITLES } from './rows.ts';

/**
 * Each chart as it was looked at and approved: `golden/<name>-<lang>.svg`. Where one differs, both pictures stand
 * side by side in `golden/difference.html`. Approve with `XIANBI_GOLDEN=write npx vitest run test/chart/golden.test.ts`.
 */
const FOLDER = fileURLToPath(new URL('golden/', import.meta.url));
const PAGE = `${FOLDER}difference.html`;

/** One element a line, coordinates to two decimals: what a person can compare. */
const normalise = (svg: string): string =>
  `${svg.replaceAll('><', '>\n<').replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))}\n`;

const failed: Difference[] = [];

const compare = (file: string, drawn: string): void => {
  const path = FOLDER + file;
  if (process.env.XIANBI_GOLDEN === 'write') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, drawn);
  }
  const golden = existsSync(path) ? readFileSync(path, 'utf8') : '(none)';
  if (golden === drawn) return;
  failed.push({ file, golden, drawn });
  expect.fail(`${file} differs from the golden picture; look at ${PAGE}`);
};

afterAll(() => {
  if (failed.length === 0) rmSync(PAGE, { force: true });
  else writeFileSync(PAGE, differencePage(failed));
});

const cases = [
  ...CHART_NAMES.map((name) => [name, 'zh', 'light', 640] as const),
  ...CHART_NAMES.map((name) => [name, 'en', 'print', 320] as const),
];

describe('golden pictures', () => {
  it.each(cases)('%s %s %s %i', async (name, lang, theme, width) => {
    const spec = prepare(name, ROWS[name], { lang, theme, width, sources: TITLES });
    compare(`${name}-${lang}-${theme}-${width}.svg`, normalise(await renderSvg(spec)));
  });

  it.each(DWARFABLE)('%s with a second panel', async (name) => {
    const spec = prepare(name, enlarged(name, 100), { sources: TITLES });
    compare(`${name}-second-panel-zh-light-640.svg`, normalise(await renderSvg(spec)));
  });
});

describe('page of differences', () => {
  it('has both pictures of each chart side by side, each a document of its own', () => {
    const [golden, drawn] = ['<svg id="a">一</svg>', '<svg id="a">二</svg>'];
    const page = differencePage([{ file: 'x.svg', golden, drawn }]);
    const pictures = [...page.matchAll(/<img src="data:image\/svg\+xml;base64,([^"]*)"/g)];
    expect(pictures.map(([, code]) => Buffer.from(code!, 'base64').toString('utf8'))).toEqual([
      golden,
      drawn,
    ]);
    expect(page).toContain('<h2>x.svg</h2>');
  });
});
