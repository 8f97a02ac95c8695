import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { complain, DataError } from '../../model/errors.ts';

/** The project's own folder: where `notebooks/`, `data/`, `charts/` and `vite.config.ts` stand. */
export const PROJECT_FOLDER = fileURLToPath(new URL('../../../', import.meta.url));

export interface BuildOptions {
  /** Where the site is written; `dist` in the project where not given. Emptied first. */
  readonly outDir?: string;
  /** Called with what is being done, one short line at a time. */
  readonly progress?: (line: string) => void;
}

/** What a build wrote. */
export interface BuiltSite {
  readonly outDir: string;
  /** Page files, relative to `outDir`. */
  readonly pages: readonly string[];
}

/** The notebooks of the project: file names, sorted. */
export const listNotebooks = (): string[] =>
  readdirSync(`${PROJECT_FOLDER}notebooks`)
    .filter((file) => file.endsWith('.html'))
    .sort();

const bundle = async (outDir: string): Promise<void> => {
  try {
    await build({
      configFile: `${PROJECT_FOLDER}vite.config.ts`,
      logLevel: 'error',
      build: { outDir },
    });
  } catch (error) {
    const found = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    throw new DataError(complain({ subject: 'notebooks', expected: 'a site that builds', found }));
  }
};

/**
 * Builds the site from `notebooks/`, `data/` and `charts/`.
 *
 * @throws DataError where a notebook cannot be built
 */
export const buildSite = async (options: BuildOptions = {}): Promise<BuiltSite> => {
  const outDir = resolve(options.outDir ?? `${PROJECT_FOLDER}dist`);
  const pages = listNotebooks();
  options.progress?.(`building ${pages.length} pages: ${pages.join(', ')}`);
  await bundle(outDir);
  return { outDir, pages };
};
