import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { DATA_DIR, displayPath } from '../../dataset/files.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import { complain, DataError, UsageError } from '../../model/errors.ts';
import type { Unmapped } from '../../model/statement.ts';
import { setAsideTwins } from '../../publish/embed/keep-twins.ts';
import { type BuildOptions, type BuiltSite, buildSite, DEFAULT_OUT } from '../../publish/site/build-site.ts';
import { hashFiles } from '../../publish/site/hash-files.ts';
import { addKept, differences, readManifest } from '../../publish/site/manifest.ts';
import { EDITIONS_FOLDER } from '../../publish/site/published-page.ts';
import { buildDataset } from '../build-dataset.ts';
import { examples, languageOption } from '../command.ts';
import { extractionSummary } from '../extraction-summary.ts';
import type { Text } from '../language.ts';

interface PublishOptions {
  readonly out: string;
  readonly url?: string;
  readonly check?: true;
  readonly singleFiles: boolean;
  readonly keepEmbeds?: true;
  readonly lang: Language;
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** The figures that no rule recognised: the dataset does not hold them, the sources view underlines them. */
const readUnmapped = (lang: Language): readonly Unmapped[] =>
  buildDataset(DATA_DIR, (extraction) => say(extractionSummary(extraction, lang))).extractions.flatMap(
    ({ unmapped }) => unmapped,
  );

const baseOf = ({ url }: PublishOptions): string => {
  if (url === undefined) return '';
  if (URL.canParse(url) && /^https?:/.test(url)) return url.endsWith('/') ? url : `${url}/`;
  throw new UsageError(
    complain({
      subject: 'publish --url',
      expected: {
        zh: '地址，如 https://example.org/xianbi/',
        en: 'an address such as https://example.org/xianbi/',
      },
      found: url,
    }),
  );
};

const SAME: Bilingual = { zh: '：与重建的逐字节相同', en: ': every byte as rebuilt' };

const MARKS: Bilingual = {
  zh: '≠ 与重建的不同，+ 此处缺少，- 重建中没有',
  en: '≠ differs from the rebuild, + missing here, - not in the rebuild',
};

/** What was asked of the build that is being checked, as its manifest and files say. */
const asPublished = (options: PublishOptions): Pick<BuildOptions, 'base' | 'singleFiles'> => {
  const { base, outputs } = readManifest(options.out);
  const singleFiles = Object.keys(outputs).some((file) => file.startsWith(`${EDITIONS_FOLDER}/`));
  return { base: options.url === undefined ? base : baseOf(options), singleFiles };
};

/** Builds the site anew in a temporary folder and compares it, file by file, with the files that are there. */
const check = async (options: PublishOptions): Promise<void> => {
  const { out, lang } = options;
  const asked = asPublished(options);
  const outDir = mkdtempSync(join(tmpdir(), 'xianbi-check-'));
  try {
    await buildSite({ ...asked, outDir, unmapped: readUnmapped(lang), progress: (line) => say(line[lang]) });
    const { kept = {} } = readManifest(out);
    addKept(outDir, kept);
    const found = differences(hashFiles(out, ['']), { ...hashFiles(outDir, ['']), ...kept });
    if (found.length === 0) return say(displayPath(out) + SAME[lang]);
    say(MARKS[lang]);
    for (const line of found) process.stdout.write(`${line}\n`);
    throw new DataError(
      complain({
        subject: displayPath(out),
        expected: { zh: '与重新生成的一致', en: 'what a rebuild gives' },
        found: { zh: `${found.length} 个文件不同`, en: `${found.length} files that differ` },
      }),
    );
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
};

/** Builds the site; the permanent embeds of the one that is there come back into it, whether it succeeds or not. */
const build = async (options: PublishOptions, asked: BuildOptions): Promise<BuiltSite> => {
  if (!options.keepEmbeds) return buildSite(asked);
  const twins = setAsideTwins(options.out);
  let built: BuiltSite | undefined;
  try {
    built = await buildSite(asked);
    return built;
  } finally {
    const kept = twins.bringBack();
    if (built) addKept(built.outDir, kept);
  }
};

const publish = async (options: PublishOptions): Promise<void> => {
  const base = baseOf(options);
  if (options.check) return check(options);
  const unmapped = readUnmapped(options.lang);
  const { outDir, pages } = await build(options, {
    outDir: options.out,
    base,
    unmapped,
    singleFiles: options.singleFiles,
    progress: (line) => say(line[options.lang]),
  });
  const done = { zh: `：${pages.length} 个页面`, en: `: ${pages.length} pages` };
  say(displayPath(outDir) + done[options.lang]);
};

/** `xianbi publish`: the site, the same bytes from the same inputs. */
export const configure = (command: Command, text: Text): void => {
  command
    .option(
      '--out <dir>',
      text({ zh: '输出目录（先清空）', en: 'where to write; emptied first' }),
      DEFAULT_OUT,
    )
    .option(
      '--url <address>',
      text({ zh: '站点将来的地址，用于站点地图', en: 'where the site will stand, for its site map' }),
    )
    .option(
      '--no-single-files',
      text({ zh: '不写各页的单文件版', en: 'without the editions of each page as one file' }),
    )
    .option(
      '--keep-embeds',
      text({
        zh: '保留其中已有的固定嵌入图',
        en: 'keep the permanent embeds of the site that is there',
      }),
    )
    .option(
      '--check',
      text({
        zh: '不写文件，重新生成并报告每个不同的文件',
        en: 'write nothing; rebuild and report every file that differs',
      }),
    )
    .addOption(languageOption(text))
    .action(publish);
  examples(command, text, [
    'xianbi publish',
    'xianbi publish --out /tmp/site --url https://example.org/xianbi/',
    'xianbi publish --check',
  ]);
};
