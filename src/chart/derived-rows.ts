import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { ChartRow } from './chart-row.ts';
import type { Json } from './json-tree.ts';

/** What a spec computes its labels from. */
export interface Derivation {
  /** The spec's own top-level `transform`. */
  readonly transform: Json;
  readonly params: Json;
}

/**
 * The rows after the spec's own top-level transforms (copies), with the columns that its expressions add: so
 * that labels are written in one place, the spec, and measured here.
 */
export const derivedRows = (rows: readonly ChartRow[], { transform, params }: Derivation): ChartRow[] => {
  const spec = {
    data: { name: 'rows', values: rows.map((row) => ({ ...row })) },
    params,
    transform,
    mark: 'point',
  };
  const vega = compile(spec as unknown as TopLevelSpec).spec;
  const [mark] = vega.marks as unknown as [{ from: { data: string } }];
  const view = new View(parse(vega), { renderer: 'none' }).run();
  const derived = view.data(mark.from.data) as ChartRow[];
  view.finalize();
  return derived;
};
