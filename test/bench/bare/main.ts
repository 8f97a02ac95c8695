import { Runtime } from '@observablehq/runtime';
import embed from 'vega-embed';

/** The same chart on the Observable runtime alone: what a page costs before anything of xianbi's is on it. */
const main = new Runtime().module();
main
  .variable({ fulfilled: () => performance.mark('chart') })
  .define('chart', [], () =>
    fetch('spec.json').then(async (file) =>
      embed('#chart', await file.json(), { renderer: 'svg', actions: false }),
    ),
  );
