import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'vite';
import { complain, DataError } from '../../model/errors.ts';
import type { Unmapped } from '../../model/statement.ts';
import { writeEmbeds } from '../embed/write-embeds.ts';
import { listPages, PAGES, pageFile } from '../pages.ts';
import { type Companions, companionFiles } from './companion-files.ts';
import { writeManifest } from './manifest.ts';
import { PROJECT_FOLDER } from './project-folder.ts';
import { runNotebook } from './run-notebook.ts';
import { singleFile } from './single-file.ts';

/** Where the site is written unless said otherwise. */
export const DEFAULT_OUT = `${PROJECT_FOLDER}dist`;

/** Where a site is built to, and what it says beside the notebooks. */
export interface BuildOptions {
  /** Where the site is written; `dist` in the project where not given. Emptied first. */
  readonly outDir?: string;
  /** Where the site will stand, for the site map. */
  readonly base?: string;
  /** Figures that no rule recognised, for the sources view; none where not given. */
  readonly unmapped?: readonly Unmapped[];
  /** Whether each page is written as one file that opens from disk, too: `single/NAME.html`. */
  readonly singleFiles?: boolean;
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

/** What stands beside the pages: the dataset to download, and what `companionFiles` gives. */
const writeCompanions = (outDir: string, companions: Companions): void => {
  mkdirSync(join(outDir, 'data'), { recursive: true });
  for (const folder of ['sources', 'reference', 'normalized']) {
    cpSync(`${PROJECT_FOLDER}data/${folder}`, join(outDir, 'data', folder), { recursive: true });
  }
  for (const [name, text] of Object.entries(companionFiles(companions)))
    writeFileSync(join(outDir, name), text);
};

interface SingleFilesOptions {
  readonly pages: readonly string[];
  readonly progress: (line: string) => void;
}

/** Each page as one file that opens from disk, with the companions that lie in the built site. */
const writeSingleFiles = async (outDir: string, { pages, progress }: SingleFilesOptions): Promise<void> => {
  const names = ['search.json', 'unmapped.json'];
  const companions = Object.fromEntries(
    names.map((name) => [name, readFileSync(join(outDir, name), 'utf8')]),
  );
  mkdirSync(join(outDir, 'single'), { recursive: true });
  for (const page of pages) {
    progress(`writing single/${page}`);
    writeFileSync(join(outDir, 'single', page), await singleFile(page, companions));
  }
};

/**
 * Builds the site from `notebooks/`, `data/`, `charts/` and `src/`: pages, dataset, search texts, site map and
 * `manifest.json`. The same inputs give the same bytes. Every cell that computes is run first.
 *
 * @throws DataError where the dataset is missing or a notebook cannot be built, naming notebook, cell and error
 *   where a cell fails
 */
export const buildSite = async (options: BuildOptions = {}): Promise<BuiltSite> => {
  const { base = '', unmapped = [], progress = () => undefined } = options;
  const outDir = resolve(options.outDir ?? DEFAULT_OUT);
  const pages = listPages();
  progress(`building ${pages.length} pages: ${PAGES.map((page) => page.name).join(', ')}`);
  await bundle(outDir);
  progress('running the cells that compute');
  for (const { name } of PAGES) await runNotebook(pageFile(name, 'zh')).runAll();
  progress('writing dataset, search texts, site map, manifest');
  writeCompanions(outDir, { base, unmapped });
  if (options.singleFiles) await writeSingleFiles(outDir, { pages, progress });
  const embeds = await writeEmbeds(outDir, base);
  progress(`${embeds.length} charts to embed`);
  writeManifest(outDir);
  return { outDir, pages };
};
