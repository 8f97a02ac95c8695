import { fileURLToPath } from 'node:url';
import { config, observable } from '@observablehq/notebook-kit/vite';
import { defineConfig } from 'vite';
import { listPages } from './src/publish/pages.ts';
import { checkCells } from './src/publish/site/cell-failure.ts';
import { datasetHash } from './src/publish/site/dataset-hash.ts';
import { datasetScope } from './src/publish/site/dataset-scope.ts';
import { fillTemplate } from './src/publish/site/page-template.ts';
import { projectVersion, releaseDate } from './src/publish/site/project-folder.ts';
import { refuseExternalAddresses } from './src/publish/site/refuse-external-addresses.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const kit = (module: string): string =>
  path(`node_modules/@observablehq/notebook-kit/dist/src/runtime/${module}.js`);

const foot = {
  datasetHash: datasetHash(),
  version: projectVersion(),
  released: releaseDate(),
  scope: datasetScope(),
};

export default defineConfig({
  ...config(),
  root: path('notebooks'),
  publicDir: false,
  plugins: [
    observable({
      template: path('src/publish/site/page.html'),
      transformNotebook: (notebook, { filename }) => checkCells(notebook, filename),
      transformTemplate: (template, { filename, server }) =>
        fillTemplate(template, filename, { ...foot, preview: server !== undefined }),
    }),
    refuseExternalAddresses(),
  ],
  resolve: {
    alias: [
      { find: 'observable:runtime', replacement: path('src/publish/page/notebook-runtime.ts') },
      { find: 'notebook-kit:define', replacement: kit('define') },
      { find: 'notebook-kit:display', replacement: kit('display') },
      { find: /^(csv-(?:parse|stringify))\/sync$/, replacement: '$1/browser/esm/sync' },
      { find: /^observable:(.*)$/, replacement: path('node_modules/@observablehq/notebook-kit/dist/src/$1') },
    ],
  },
  optimizeDeps: { noDiscovery: true, include: [] },
  build: {
    outDir: path('dist'),
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: listPages().map((file) => path(`notebooks/${file}`)),
      // The library in one request, and what every page is made of in another: alone, their modules are some fifty.
      output: {
        codeSplitting: {
          groups: [
            { name: 'library', test: /[\\/]src[\\/](?:model|dataset|frame|compare)[\\/]/ },
            {
              name: 'page',
              test: /[\\/]src[\\/]publish[\\/]page[\\/](?!chart-view|search|sources)[^?]*\.ts$/,
            },
          ],
        },
      },
    },
  },
});
