import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../frame/load.ts';
import { datasetHash } from '../site/dataset-hash.ts';
import { projectVersion, releaseDate } from '../site/project-folder.ts';
import { embedAssets } from './embed-assets.ts';
import { embedChart } from './embed-chart.ts';
import { type EmbedContext, type EmbedFiles, embedFiles } from './embed-files.ts';
import { EMBED_VARIANTS } from './embed-folder.ts';

const write = (folder: string, files: EmbedFiles): void => {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
};

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
  const edition = { base, version: projectVersion(), released: releaseDate(), dataset: datasetHash() };
  const context: EmbedContext = { data: load(), edition, assets };
  write(join(outDir, 'embed'), assets.files);
  const charts = EMBED_VARIANTS.map((variant) => embedChart(variant, context.data, base));
  for (const chart of charts) {
    const { current, permanent, twin } = await embedFiles(chart, context);
    write(join(outDir, 'embed', chart.folder), current);
    write(join(outDir, 'embed', twin), permanent);
  }
  return charts.map(({ folder }) => folder);
};
