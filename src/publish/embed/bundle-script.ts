import { build } from 'vite';
import { DataError } from '../../model/errors.ts';
import { noBundle } from '../no-bundle.ts';
import { PROJECT_FOLDER } from '../site/project-folder.ts';

const bundled = new Map<string, Promise<string>>();

const bundle = async (entry: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: PROJECT_FOLDER,
    resolve: { alias: { 'vega-lite': `${PROJECT_FOLDER}src/publish/chart/without-vega-lite.ts` } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: `${PROJECT_FOLDER}src/publish/${entry}.ts`,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const code = outputs.map((file) => ('code' in file ? file.code : '')).join('');
  if (code === '') throw new DataError(noBundle(entry));
  return code;
};

/**
 * A script for the browser with everything that it needs, vega-lite left out; bundled once in a run.
 *
 * @param entry below `src/publish`, without ending
 * @throws DataError where the bundler gives nothing
 */
export const bundleScript = (entry: string): Promise<string> => {
  const code = bundled.get(entry) ?? bundle(entry);
  bundled.set(entry, code);
  return code;
};
