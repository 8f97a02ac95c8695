import audit from '../../charts/audit-ledger.vl.json' with { type: 'json' };
import coverage from '../../charts/coverage.vl.json' with { type: 'json' };
import rescue from '../../charts/per-capita-rescue.vl.json' with { type: 'json' };
import personnel from '../../charts/personnel-cost.vl.json' with { type: 'json' };
import purposes from '../../charts/project-purposes.vl.json' with { type: 'json' };
import composition from '../../charts/rescue-composition.vl.json' with { type: 'json' };
import sangong from '../../charts/sangong-trends.vl.json' with { type: 'json' };
import structure from '../../charts/structure-share.vl.json' with { type: 'json' };
import { complain, oneAmong, UsageError } from '../model/errors.ts';
import type { JsonObject } from './json-tree.ts';

/** Every chart by the name of its file in `charts/`. */
const SPECS = {
  'per-capita-rescue': rescue,
  'rescue-composition': composition,
  'sangong-trends': sangong,
  'structure-share': structure,
  'project-purposes': purposes,
  'personnel-cost': personnel,
  coverage,
  'audit-ledger': audit,
} as const;

/** The name of a chart: of its file in `charts/`, without the ending. */
export type ChartName = keyof typeof SPECS;

/** The names of all charts, in the order that they are listed. */
export const CHART_NAMES = Object.keys(SPECS) as readonly ChartName[];

/** Whether a text is the name of a chart. */
export const isChartName = (name: string): name is ChartName => Object.hasOwn(SPECS, name);

/**
 * The Vega-Lite spec of a chart as it stands in `charts/`.
 *
 * @throws UsageError on an unknown name
 */
export const chartSpec = (name: string): JsonObject => {
  if (isChartName(name)) return SPECS[name] as unknown as JsonObject;
  throw new UsageError(complain({ subject: 'chart', expected: oneAmong(CHART_NAMES), found: `"${name}"` }));
};
