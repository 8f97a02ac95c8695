import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../frame/load.ts';
import { datasetHash } from '../site/dataset-hash.ts';
import { sha256 } from '../site/hash-files.ts';
import { projectVersion } from '../site/project-folder.ts';
import { embedAssets } from './embed-assets.ts';
import { embedChart } from './embed-chart.ts';
import { type EmbedContext, type EmbedFiles, embedFiles } from './embed-files.ts';
import { EMBED_VARIANTS } from './embed-folder.ts';

const HASH_DIGITS = 16;

const write = (folder: string, files: EmbedFiles): void => {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
};

/** The name of the folder's twin, which says what is in it: the beginning of the SHA-256 of `checksums.txt`. */
export const twinFolder = (folder: string, files: EmbedFiles): string =>
  `${folder}@${sha256(files['checksums.txt']!).slice(0, HASH_DIGITS)}`;

/**
 * Writes `embed/` into a built site: what all embeds share, and for every embed its folder
 * (see `embedFolder`) and its content-addressed twin `FOLDER@HASH`.
 *
 * @param base where the site will stand, with a slash at the end; empty where that is not known
 * @returns the folders, without their twins
 * @throws DataError where the dataset is missing or the font lacks a character
 */
export const writeEmbeds = async (outDir: string, base: string): Promise<readonly string[]> => {
  const assets = await embedAssets();
  const edition = { base, version: projectVersion(), dataset: datasetHash() };
  const context: EmbedContext = { data: load(), edition, assets };
  write(join(outDir, 'embed'), assets.files);
  const charts = EMBED_VARIANTS.map((variant) => embedChart(variant, context.data));
  for (const chart of charts) {
    const files = await embedFiles(chart, context);
    write(join(outDir, 'embed', chart.folder), files);
    write(join(outDir, 'embed', twinFolder(chart.folder, files)), files);
  }
  return charts.map(({ folder }) => folder);
};
