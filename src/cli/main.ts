import { Command, CommanderError } from 'commander';
import type { Bilingual, Language } from '../model/bilingual.ts';
import { DataError, inBoth, UsageError } from '../model/errors.ts';
import type { CommandEntry } from './command.ts';
import { commanderWords } from './commander-words.ts';
import { languageOf } from './language.ts';
import { packageVersion } from './package-version.ts';

/** Every command of the toolkit, in the order of the help text. */
const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'read',
    summary: 'print the statements of any disclosure, or what was not read 读出文件中的陈述',
    load: () => import('./commands/read.ts'),
  },
  {
    name: 'data',
    summary: 'build or check the dataset from the registered documents 构建或核对数据集',
    load: () => import('./commands/data.ts'),
  },
  {
    name: 'audit',
    summary: 'what disclosures say that does not agree with itself 核对文件自身是否一致',
    load: () => import('./commands/audit.ts'),
  },
  {
    name: 'chart',
    summary: 'charts as svg, png, pdf, html, Vega-Lite 图表文件',
    load: () => import('./commands/chart.ts'),
  },
  {
    name: 'compare',
    summary: 'rescue funds, 三公, structure, personnel: tables with bounds and sources 四项比较',
    load: () => import('./commands/compare.ts'),
  },
  {
    name: 'export',
    summary: 'the dataset and the measures as Parquet, CSV or a spreadsheet 导出',
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'start',
    summary: 'build dataset and notebooks, then serve them here 构建数据集与笔记本并在本机打开',
    load: () => import('./commands/start.ts'),
  },
  {
    name: 'publish',
    summary: 'build the site, or check that a rebuild gives the same bytes 生成站点，或核对可否复现',
    load: () => import('./commands/publish.ts'),
  },
  {
    name: 'preview',
    summary: 'serve the notebooks while they are edited, reloading on change 边改边看',
    load: () => import('./commands/preview.ts'),
  },
];

const findEntry = (args: readonly string[]): CommandEntry | undefined => {
  const name = args[0] === 'help' ? args[1] : args.find((argument) => !argument.startsWith('-'));
  return COMMANDS.find((entry) => entry.name === name);
};

const buildProgram = async (args: readonly string[]): Promise<Command> => {
  const program = new Command('xianbi')
    .description('Compare what Chinese county bureaus publish about their money 县级部门预决算公开比较')
    .version(packageVersion(), '-V, --version')
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .showSuggestionAfterError();
  const called = findEntry(args);
  for (const entry of COMMANDS) {
    const command = program.command(entry.name).summary(entry.summary).description(entry.summary);
    if (entry === called) (await entry.load()).configure(command);
  }
  return program;
};

/** What a failure says, in both languages; what nobody foresaw speaks as it came. */
const saidBy = (error: unknown): Bilingual => {
  if (error instanceof UsageError || error instanceof DataError) return error.said;
  if (error instanceof CommanderError) return commanderWords(error.message);
  return inBoth(error instanceof Error ? error.message : String(error));
};

/** Commander ends by an error, too, where it has printed what was asked for: help, version. */
const isDone = (error: unknown): boolean =>
  error instanceof CommanderError && (error.exitCode === 0 || error.code === 'commander.help');

const exitCode = (error: unknown): number => {
  if (isDone(error) && (error as CommanderError).exitCode === 0) return 0;
  return error instanceof UsageError || error instanceof CommanderError ? 2 : 1;
};

/** The message of a failure as one line, and the exit code that goes with it: 2 wrong usage, 1 failure. */
const report = (error: unknown, language: Language): number => {
  if (!isDone(error)) process.stderr.write(`xianbi: ${saidBy(error)[language]}\n`);
  if (process.env.XIANBI_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return exitCode(error);
};

const endWithReader = (error: NodeJS.ErrnoException): void => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
};

/** Ends quietly when the reader of a pipe (`| head`) has gone. Others listen too: tsx pipes its worker's output. */
const ignoreBrokenPipe = (): void => {
  for (const stream of [process.stdout, process.stderr]) {
    if (!stream.listeners('error').includes(endWithReader)) stream.prependListener('error', endWithReader);
  }
};

/**
 * Runs the command line.
 *
 * @returns the exit code: 0 done, 1 failure (a `DataError` or anything unforeseen), 2 wrong usage
 */
export const main = async (args: readonly string[]): Promise<number> => {
  ignoreBrokenPipe();
  try {
    const program = await buildProgram(args);
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    return report(error, languageOf(args));
  }
};
