import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'vite';
import { complain, DataError } from '../../model/errors.ts';
import { listPages, PAGES } from '../pages.ts';
import { writeManifest } from './manifest.ts';
import { PROJECT_FOLDER } from './project-folder.ts';
import { readNotebook } from './read-notebook.ts';
import { siteSections } from './search-texts.ts';
import { sitemap } from './sitemap.ts';

export interface BuildOptions {
  /** Where the site is written; `dist` in the project where not given. Emptied first. */
  readonly outDir?: string;
  /** Where the site will stand, for the site map. */
  readonly base?: string;
  /** Called with what is being done, one short line at a time. */
  readonly progress?: (line: string) => void;
}

/** What a build wrote. */
export interface BuiltSite {
  readonly outDir: string;
  /** Page files, relative to `outDir`. */
  readonly pages: readonly string[];
}

/** The line of the bundler's report that says what is wrong and where. */
const firstProblem = (error: unknown): string => {
  const lines = stripVTControlCharacters(error instanceof Error ? error.message : String(error)).split('\n');
  const problem = lines.find((line) => line.startsWith('[') || line.includes('Error')) ?? lines[0] ?? '';
  return problem.trim();
};

const bundle = async (outDir: string): Promise<void> => {
  try {
    await build({ configFile: `${PROJECT_FOLDER}vite.config.ts`, logLevel: 'silent', build: { outDir } });
  } catch (error) {
    const found = firstProblem(error);
    throw new DataError(complain({ subject: 'notebooks', expected: 'a site that builds', found }));
  }
};

/** What stands beside the pages: the dataset to download, texts to search, the map of the site. */
const writeCompanions = (outDir: string, base: string): void => {
  for (const folder of ['sources', 'reference', 'normalized']) {
    mkdirSync(join(outDir, 'data'), { recursive: true });
    cpSync(`${PROJECT_FOLDER}data/${folder}`, join(outDir, 'data', folder), { recursive: true });
  }
  const texts = siteSections((file) => readNotebook(file).cells);
  writeFileSync(join(outDir, 'search.json'), `${JSON.stringify(texts, null, 1)}\n`);
  writeFileSync(join(outDir, 'sitemap.xml'), sitemap(base));
};

/**
 * Builds the site from `notebooks/`, `data/`, `charts/` and `src/`: pages, dataset, search texts, site map and
 * `manifest.json`. The same inputs give the same bytes.
 *
 * @throws DataError where the dataset is missing or a notebook cannot be built
 */
export const buildSite = async (options: BuildOptions = {}): Promise<BuiltSite> => {
  const { base = '', progress = () => undefined } = options;
  const outDir = resolve(options.outDir ?? `${PROJECT_FOLDER}dist`);
  const pages = listPages();
  progress(`building ${pages.length} pages: ${PAGES.map((page) => page.name).join(', ')}`);
  await bundle(outDir);
  progress('writing dataset, search texts, site map, manifest');
  writeCompanions(outDir, base);
  writeManifest(outDir);
  return { outDir, pages };
};
