import type { Spec } from 'vega';
import { upgradeWhenShown } from '../embed/interactive-chart.ts';

/** What a block of data in the page holds, read anew each time: vega writes into its rows. */
const read = (id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? 'null');

/** A chart of the page with the rows of the page. */
const specIn = (id: string): Spec => {
  const spec = read(id) as Spec;
  const data = (spec.data ?? []).map((source) =>
    source.name === 'rows' ? { ...source, url: undefined, values: read('rows') } : source,
  );
  return { ...spec, data } as Spec;
};

upgradeWhenShown(specIn);
