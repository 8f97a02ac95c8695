import type { ChartRow } from '../../src/chart/chart-row.ts';
import { type PrepareOptions, prepare } from '../../src/chart/prepare.ts';
import { renderSvg } from '../../src/chart/render-svg.ts';
import type { ChartName } from '../../src/chart/specs.ts';

/** One chart to be drawn. */
export interface Task {
  readonly name: ChartName;
  readonly rows: readonly ChartRow[];
  readonly options: PrepareOptions;
}

const draw = ({ name, rows, options }: Task): Promise<string> => renderSvg(prepare(name, rows, options));

/** The drawing of charts, for Node and for the page that the browser test opens. */
export const drawAll = async (tasks: readonly Task[]): Promise<string[]> => {
  const drawn: string[] = [];
  for (const task of tasks) drawn.push(await draw(task));
  return drawn;
};

Object.assign(globalThis, { drawAll });
