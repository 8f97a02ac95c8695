import { join } from 'node:path';
import type { Command } from 'commander';
import { DATA_DIR, writeAll } from '../../dataset/files.ts';
import { packageFiles } from '../../dataset/package-files.ts';
import { createDataset, type Dataset } from '../../frame/dataset.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import { pageFile } from '../../publish/pages.ts';
import { buildSite } from '../../publish/site/build-site.ts';
import { serveFolder } from '../../publish/site/serve-folder.ts';
import { type Build, buildDataset } from '../build-dataset.ts';
import { examples, languageOption } from '../command.ts';
import { extractionSummary } from '../extraction-summary.ts';
import type { Text } from '../language.ts';
import { textReport } from '../output/report.ts';
import { packageVersion } from '../package-version.ts';
import { portOption } from '../port-option.ts';
import { VIEW_NAMES, VIEWS } from '../views/views.ts';

interface StartOptions {
  readonly serve: boolean;
  readonly port: number;
  readonly lang: Language;
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const OPEN: Bilingual = { zh: '请打开下面的地址；按 Ctrl+C 结束', en: 'open the address below; Ctrl+C ends' };

const prepareDataset = (language: Language): Build => {
  const build = buildDataset(DATA_DIR, (extraction) => say(extractionSummary(extraction, language)));
  writeAll(join(DATA_DIR, 'normalized'), packageFiles(build.dataset, packageVersion()));
  return build;
};

const printComparisons = (data: Dataset, language: Language): void => {
  for (const name of VIEW_NAMES) {
    const view = VIEWS[name];
    const report = textReport(
      { view, table: view.measure(data, {}), data },
      { language, showSources: false, width: process.stdout.columns },
    );
    process.stdout.write(`${report}\n`);
  }
};

const untilInterrupted = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });

const serveUntilInterrupted = async (folder: string, { port, lang }: StartOptions): Promise<void> => {
  const site = await serveFolder(folder, port);
  say(OPEN[lang]);
  process.stdout.write(`${site.address}${pageFile('index', lang)}\n`);
  await untilInterrupted();
  await site.close();
};

const start = async (options: StartOptions): Promise<void> => {
  const { dataset, extractions } = prepareDataset(options.lang);
  printComparisons(createDataset(dataset), options.lang);
  const unmapped = extractions.flatMap((extraction) => extraction.unmapped);
  const { outDir } = await buildSite({ unmapped, progress: (line) => say(line[options.lang]) });
  if (options.serve) await serveUntilInterrupted(outDir, options);
};

/** `xianbi start`: dataset, comparisons, notebooks, then a local address to open. */
export const configure = (command: Command, text: Text): void => {
  command
    .addOption(languageOption(text))
    .option('--no-serve', text({ zh: '生成后即结束，不打开', en: 'end after the build' }))
    .addOption(portOption(text))
    .action(start);
  examples(command, text, ['xianbi start', 'xianbi start --no-serve', 'xianbi start --lang en --port 8080']);
};
