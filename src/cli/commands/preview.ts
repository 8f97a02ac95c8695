import type { Command } from 'commander';
import { DATA_DIR } from '../../dataset/files.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import { pageFile } from '../../publish/pages.ts';
import { previewSite } from '../../publish/site/preview-site.ts';
import { buildDataset } from '../build-dataset.ts';
import { examples, languageOption } from '../command.ts';
import type { Text } from '../language.ts';
import { portOption } from '../port-option.ts';

interface PreviewOptions {
  readonly port: number;
  readonly lang: Language;
}

const CHANGED: Bilingual = { zh: '已改动，重新载入：', en: 'changed, reloading: ' };

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const preview = async ({ port, lang }: PreviewOptions): Promise<void> => {
  const { extractions } = buildDataset(DATA_DIR, () => undefined);
  const unmapped = extractions.flatMap((extraction) => extraction.unmapped);
  const site = await previewSite({ port, unmapped, changed: (file) => say(CHANGED[lang] + file) });
  process.stdout.write(`${site.address}${pageFile('index', lang)}\n`);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await site.close();
};

/** `xianbi preview`: the notebooks as they are edited, the page reloading with every change. */
export const configure = (command: Command, text: Text): void => {
  command.addOption(portOption(text)).addOption(languageOption(text)).action(preview);
  examples(command, text, ['xianbi preview', 'xianbi preview --lang en --port 5173']);
};
