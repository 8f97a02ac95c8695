import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { parseDataset } from '../../dataset/dataset.ts';
import { dictionaryOf } from '../../dataset/dictionary.ts';
import { figureChanges } from '../../dataset/figure-changes.ts';
import { DATA_DIR, displayPath, loadReference, writeAll } from '../../dataset/files.ts';
import { type GeneratedFile, packageFiles, packageTexts } from '../../dataset/package-files.ts';
import type { Table } from '../../dataset/schema/table.ts';
import { TABLE_NAMES, TABLES } from '../../dataset/schema/tables.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import { complain, DataError, NONE, UsageError } from '../../model/errors.ts';
import { type Build, buildDataset } from '../build-dataset.ts';
import { examples, languageOption } from '../command.ts';
import { coverageTable } from '../coverage-table.ts';
import type { Extraction } from '../extraction.ts';
import { extractionSummary } from '../extraction-summary.ts';
import type { Text } from '../language.ts';
import { changeReport } from '../output/change-report.ts';
import { packageVersion } from '../package-version.ts';
import { readEdition } from '../read-edition.ts';

interface DataOptions {
  readonly data: string;
  readonly out?: string;
  readonly check?: true;
  readonly coverage?: true;
  readonly dictionary?: true;
  readonly changes?: string;
  readonly lang: Language;
}

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const firstDifference = (a: string, b: string): number => {
  const [mine, theirs] = [a.split('\n'), b.split('\n')];
  return mine.findIndex((line, index) => line !== theirs[index]) + 1 || mine.length + 1;
};

const differs = (path: string, expected: Bilingual, found: Bilingual): never => {
  const advice = { zh: '请用 xianbi data 生成', en: 'build it with xianbi data' };
  throw new DataError(complain({ subject: displayPath(path), expected, found, advice }));
};

const checkFile = (folder: string, { name, content }: GeneratedFile): void => {
  const path = join(folder, name);
  if (!existsSync(path)) differs(path, { zh: '文件', en: 'a file' }, NONE);
  const written = readFileSync(path, 'utf8');
  if (written === content) return;
  const line = firstDifference(content, written);
  const expected = { zh: '与来源一致', en: 'what the sources give' };
  differs(path, expected, { zh: `第${line}行不同`, en: `a difference in line ${line}` });
};

/** Compares what a folder holds with what the sources give. */
const check = (folder: string, files: readonly GeneratedFile[]): void => {
  for (const file of files) checkFile(folder, file);
  const names = files.map((file) => file.name);
  const stranger = readdirSync(folder).find((name) => !name.startsWith('.') && !names.includes(name));
  if (stranger !== undefined)
    differs(join(folder, stranger), { zh: '无此文件', en: 'no such file' }, { zh: '有', en: 'one' });
};

const sizes = ({ dataset }: Build, lang: Language): string => {
  const { documents, statements, facts, findings } = dataset;
  const counts = [documents.length, statements.length, facts.length, findings.length];
  const words =
    lang === 'zh'
      ? ['份文件', '条陈述', '条事实', '条核对']
      : ['documents', 'statements', 'facts', 'findings'];
  return counts.map((count, index) => `${count} ${words[index]}`).join(lang === 'zh' ? '，' : ', ');
};

/** What can be asked for instead of writing; one at a time. */
const TASKS = ['check', 'coverage', 'dictionary', 'changes'] as const;

const checkTask = (options: DataOptions): void => {
  const asked = TASKS.filter((task) => options[task]).map((task) => `--${task}`);
  if (asked.length <= 1) return;
  throw new UsageError({
    zh: `data：${asked.join('、')}只能取一；请逐项运行`,
    en: `data: expected one of ${asked.join(', ')}; run them one after the other`,
  });
};

const printDictionary = (): void => {
  process.stdout.write(TABLE_NAMES.map((name) => dictionaryOf(TABLES[name] as Table<unknown>)).join('\n'));
};

/** The figures by which the dataset differs from an older one, as they stand in the files of both. */
const printChanges = (olderFolder: string, { data, lang }: DataOptions): void => {
  const [older, newer] = [readEdition(olderFolder), readEdition(data)];
  const { concepts } = loadReference(data);
  const heading = lang === 'zh' ? '数值变更：' : 'Changed figures: ';
  process.stdout.write(`## ${heading}${older.version} → ${newer.version}\n\n`);
  process.stdout.write(changeReport(figureChanges(older, newer), { concepts, language: lang }));
};

const run = async (options: DataOptions): Promise<void> => {
  const { lang } = options;
  checkTask(options);
  if (options.dictionary) return printDictionary();
  if (options.changes !== undefined) return printChanges(options.changes, options);
  const progress = (extraction: Extraction): void => say(extractionSummary(extraction, lang));
  const build = buildDataset(options.data, progress);
  if (options.coverage) {
    process.stdout.write(coverageTable(build.extractions, lang));
    return;
  }
  const files = packageFiles(build.dataset, packageVersion());
  const folder = options.out ?? join(options.data, 'normalized');
  parseDataset(packageTexts(build.dataset));
  say(sizes(build, lang));
  if (options.check) check(folder, files);
  else writeAll(folder, files);
  const done = options.check
    ? { zh: '与来源一致', en: 'is what the sources give' }
    : { zh: '已写入', en: 'written' };
  say(`${displayPath(folder)} ${done[lang]}`);
};

/** What the options of the command do. */
const HELP = {
  data: {
    zh: '含有 sources/、reference/ 与登记册的数据目录',
    en: 'folder with sources/, reference/ and the register',
  },
  out: {
    zh: '输出目录；默认为数据目录下的 normalized/',
    en: 'where to write; default: normalized/ in the data folder',
  },
  check: {
    zh: '不写文件，只核对已有文件与来源是否一致，不一致即失败',
    en: 'write nothing; fail where the files there differ from what the sources give',
  },
  coverage: {
    zh: '不写文件，只打印每份文件读出多少数字',
    en: 'write nothing; print how many figures of each document were read',
  },
  dictionary: {
    zh: '不写文件，只打印各文件各列的含义（Markdown）',
    en: 'write nothing; print what each column of each file means, as Markdown',
  },
  changes: {
    zh: '不写文件，只打印与旧数据集不同的每个数值（Markdown）',
    en: 'write nothing; print every figure that differs from an older dataset, as Markdown',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** `xianbi data`: builds the dataset from the registered documents, or checks the one that is there. */
export const configure = (command: Command, text: Text): void => {
  command
    .option('--data <dir>', text(HELP.data), DATA_DIR)
    .option('--out <dir>', text(HELP.out))
    .option('--check', text(HELP.check))
    .option('--coverage', text(HELP.coverage))
    .option('--dictionary', text(HELP.dictionary))
    .option('--changes <dir>', text(HELP.changes))
    .addOption(languageOption(text))
    .action(run);
  examples(command, text, [
    'xianbi data',
    'xianbi data --check',
    'xianbi data --coverage --lang en',
    'xianbi data --dictionary > dictionary.md',
    'xianbi data --changes ../older-checkout --lang en',
    'xianbi data --data my-counties --out my-counties/normalized',
  ]);
};
