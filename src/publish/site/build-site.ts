import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'vite';
import type { Bilingual } from '../../model/bilingual.ts';
import { complain, DataError } from '../../model/errors.ts';
import type { Unmapped } from '../../model/statement.ts';
import { writeEmbeds } from '../embed/write-embeds.ts';
import { listPages } from '../pages.ts';
import { type Companions, companionFiles } from './companion-files.ts';
import { writeManifest } from './manifest.ts';
import { PROJECT_FOLDER } from './project-folder.ts';
import { EDITIONS_FOLDER, type Published, publishedPage } from './published-page.ts';
import { checkAddresses } from './refuse-external-addresses.ts';
import { runNotebook } from './run-notebook.ts';
import { singleFile } from './single-file.ts';
import { sitemapFiles } from './sitemap.ts';

/** Where the site is written unless said otherwise. */
export const DEFAULT_OUT = `${PROJECT_FOLDER}dist`;

/** Called with what is being done, one short line at a time. */
export type Progress = (line: Bilingual) => void;

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
  readonly progress?: Progress;
}

/** What a build wrote. */
export interface BuiltSite {
  readonly outDir: string;
  /** Page files, relative to `outDir`. */
  readonly pages: readonly string[];
}

/** One stage of a build: where it writes, what stands beside the pages, whom it tells. */
interface Stage {
  readonly outDir: string;
  readonly companions: Companions;
  readonly pages: readonly string[];
  readonly progress: Progress;
}

/** Tells which of all pages is next. */
const counting = ({ pages, progress }: Stage, doing: Bilingual): ((page: string) => void) => {
  return (page) => {
    const count = `[${pages.indexOf(page) + 1}/${pages.length}] ${page}`;
    progress({ zh: `${doing.zh} ${count}`, en: `${doing.en} ${count}` });
  };
};

const runCells = async (stage: Stage): Promise<void> => {
  const tell = counting(stage, { zh: '试运行各单元', en: 'running the cells' });
  for (const page of stage.pages) {
    tell(page);
    await runNotebook(page, { companions: stage.companions }).runAll();
  }
};

/** What the bundler reports first, without where in the bundler it arose. */
const firstProblem = (error: unknown): string => {
  const { errors = [], message } = error as Error & { readonly errors?: readonly Error[] };
  return stripVTControlCharacters(errors[0]?.message ?? message)
    .split('\n')[0]!
    .trim();
};

const bundle = async (outDir: string, published: Published): Promise<void> => {
  const plugins = [publishedPage(published)];
  const configFile = `${PROJECT_FOLDER}vite.config.ts`;
  try {
    await build({ configFile, logLevel: 'silent', plugins, build: { outDir } });
  } catch (error) {
    const found = firstProblem(error);
    throw new DataError(
      complain({ subject: 'notebooks', expected: { zh: '可以生成的站点', en: 'a site that builds' }, found }),
    );
  }
};

/** What stands beside the pages: the dataset to download, and files by name. */
const writeBeside = (outDir: string, files: Readonly<Record<string, string>>): void => {
  mkdirSync(join(outDir, 'data'), { recursive: true });
  for (const folder of ['sources', 'reference', 'normalized']) {
    cpSync(`${PROJECT_FOLDER}data/${folder}`, join(outDir, 'data', folder), { recursive: true });
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(outDir, name), text);
};

const writeSingleFiles = async (stage: Stage): Promise<void> => {
  const tell = counting(stage, { zh: '写单文件版', en: 'writing the single file' });
  mkdirSync(join(stage.outDir, EDITIONS_FOLDER), { recursive: true });
  for (const page of stage.pages) {
    tell(page);
    writeFileSync(join(stage.outDir, EDITIONS_FOLDER, page), await singleFile(page, stage.companions));
  }
};

/**
 * Builds the site from `notebooks/`, `data/`, `charts/` and `src/`: pages, single-file editions, dataset, search
 * texts, embeds and `manifest.json`. The same inputs give the same bytes. Every cell of every page is run first.
 *
 * @throws DataError where the dataset is missing or a notebook cannot be built, naming notebook, cell and error
 *   where a cell fails
 */
export const buildSite = async (options: BuildOptions = {}): Promise<BuiltSite> => {
  const { base = '', unmapped = [], singleFiles = false, progress = () => undefined } = options;
  const outDir = resolve(options.outDir ?? DEFAULT_OUT);
  const pages = listPages();
  const stage: Stage = { outDir, pages, progress, companions: companionFiles(unmapped) };
  await runCells(stage);
  progress({ zh: `打包 ${pages.length} 个页面`, en: `bundling ${pages.length} pages` });
  await bundle(outDir, { base, singleFiles });
  writeBeside(outDir, { ...stage.companions, ...sitemapFiles(base) });
  if (singleFiles) await writeSingleFiles(stage);
  progress({ zh: '画嵌入图', en: 'drawing the charts to embed' });
  const embeds = await writeEmbeds(outDir, base);
  progress({
    zh: `嵌入图 ${embeds.length} 幅；计算各文件的 SHA-256`,
    en: `${embeds.length} charts to embed; hashing every file`,
  });
  checkAddresses(outDir, base);
  writeManifest(outDir, base);
  return { outDir, pages };
};
