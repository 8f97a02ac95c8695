import type { Command } from 'commander';
import { buildSite } from '../../publish/site/build-site.ts';
import { serveFolder } from '../../publish/site/serve-folder.ts';
import { examples, languageOption } from '../command.ts';

interface StartOptions {
  readonly serve: boolean;
  readonly lang: 'zh' | 'en';
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const untilInterrupted = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });

const start = async ({ serve, lang }: StartOptions): Promise<void> => {
  const { outDir } = await buildSite({ progress: say });
  if (!serve) return;
  const site = await serveFolder(outDir);
  process.stdout.write(`${site.address}${lang === 'en' ? 'rescue.en.html' : ''}\n`);
  await untilInterrupted();
  await site.close();
};

/** `xianbi start`: dataset, comparison, notebooks, then a local address to open. */
export const configure = (command: Command): void => {
  command.addOption(languageOption()).option('--no-serve', 'end after the build 构建后即结束').action(start);
  examples(command, ['xianbi start', 'xianbi start --no-serve']);
};
