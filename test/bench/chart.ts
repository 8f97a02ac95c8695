/**
 * Milliseconds of processor time per chart: preparing a spec, drawing it as SVG and as PNG, beside plain Vega on the
 * same prepared spec (`new View(parse(compile(spec).spec)).toSVG()`), and the size of the SVG.
 *
 * Run: npx tsx test/bench/chart.ts [times]
 */
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { prepare } from '../../src/chart/prepare.ts';
import { renderPng } from '../../src/chart/render-png.ts';
import { renderSvg } from '../../src/chart/render-svg.ts';
import { CHART_NAMES } from '../../src/chart/specs.ts';
import { ROWS, TITLES } from '../chart/rows.ts';

const times = Number(process.argv[2] ?? 20);

/** Mean processor time of a step in ms: the machine may have other work. */
const timed = async (step: () => unknown): Promise<number> => {
  await step();
  const start = process.cpuUsage();
  for (let turn = 0; turn < times; turn += 1) await step();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / times;
};

const plain = async (spec: TopLevelSpec): Promise<string> => {
  const view = new View(parse(compile(structuredClone(spec)).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
};

const HEAD = ['prepare', 'SVG', 'PNG', 'plain Vega', 'SVG bytes'];
const columns = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(12)).join('');

const rows: number[][] = [];
console.log('ms'.padEnd(20) + columns(HEAD));
for (const name of CHART_NAMES) {
  const make = () => prepare(name, ROWS[name], { sources: TITLES });
  const spec = make();
  const svg = await renderSvg(spec);
  const numbers = [
    await timed(make),
    await timed(() => renderSvg(spec)),
    await timed(() => renderPng(svg)),
    await timed(() => plain(spec)),
    svg.length,
  ];
  rows.push(numbers);
  console.log(name.padEnd(20) + columns(numbers.map((number, index) => number.toFixed(index < 4 ? 1 : 0))));
}
const mean = HEAD.map((_, index) => rows.reduce((sum, row) => sum + row[index]!, 0) / rows.length);
console.log('mean'.padEnd(20) + columns(mean.map((number, index) => number.toFixed(index < 4 ? 1 : 0))));
