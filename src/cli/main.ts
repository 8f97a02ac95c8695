import { Command, CommanderError } from 'commander';
import type { Bilingual, Language } from '../model/bilingual.ts';
import { DataError, inBoth, UsageError } from '../model/errors.ts';
import type { CommandEntry } from './command.ts';
import { commanderWords } from './commander-words.ts';
import { helpIn } from './help-words.ts';
import { languageOf, textIn } from './language.ts';
import { packageVersion } from './package-version.ts';

/** Every command of the toolkit, in the order of the help text. */
const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'read',
    summary: {
      zh: '读出任一公开文件中的陈述，或列出未识别的数字',
      en: 'print the statements of any disclosure, or what was not read',
    },
    load: () => import('./commands/read.ts'),
  },
  {
    name: 'data',
    summary: {
      zh: '由已登记的文件生成数据集，或核对已有的',
      en: 'build or check the dataset from the registered documents',
    },
    load: () => import('./commands/data.ts'),
  },
  {
    name: 'audit',
    summary: { zh: '公开文件自身不一致之处', en: 'what disclosures say that does not agree with itself' },
    load: () => import('./commands/audit.ts'),
  },
  {
    name: 'chart',
    summary: { zh: '图：SVG、PNG、PDF、HTML、Vega-Lite', en: 'charts as svg, png, pdf, html, Vega-Lite' },
    load: () => import('./commands/chart.ts'),
  },
  {
    name: 'compare',
    summary: {
      zh: '医疗救助、“三公”、支出结构、人员经费四项比较，附界限与出处',
      en: 'rescue funds, 三公, structure, personnel: tables with bounds and sources',
    },
    load: () => import('./commands/compare.ts'),
  },
  {
    name: 'export',
    summary: {
      zh: '数据集与比较结果导出为 Parquet、CSV 或电子表格',
      en: 'the dataset and the measures as Parquet, CSV or a spreadsheet',
    },
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'start',
    summary: {
      zh: '生成数据集与笔记本，并在本机打开',
      en: 'build dataset and notebooks, then serve them here',
    },
    load: () => import('./commands/start.ts'),
  },
  {
    name: 'publish',
    summary: {
      zh: '生成站点，或核对重新生成是否逐字节相同',
      en: 'build the site, or check that a rebuild gives the same bytes',
    },
    load: () => import('./commands/publish.ts'),
  },
  {
    name: 'preview',
    summary: {
      zh: '编辑笔记本时预览，改动即重新载入',
      en: 'serve the notebooks while they are edited, reloading on change',
    },
    load: () => import('./commands/preview.ts'),
  },
];

const findEntry = (args: readonly string[]): CommandEntry | undefined => {
  const name = args[0] === 'help' ? args[1] : args.find((argument) => !argument.startsWith('-'));
  return COMMANDS.find((entry) => entry.name === name);
};

const ABOUT: Bilingual = {
  zh: '比较中国县级部门公开的预决算',
  en: 'Compare what Chinese county bureaus publish about their money',
};

const createProgram = (language: Language): Command => {
  const text = textIn(language);
  return new Command('xianbi')
    .description(text(ABOUT))
    .version(packageVersion(), '-V, --version', text({ zh: '打印版本号', en: 'print the version' }))
    .helpOption('-h, --help', text({ zh: '打印用法', en: 'print how to use it' }))
    .helpCommand('help [command]', text({ zh: '打印一个命令的用法', en: 'print how to use a command' }))
    .configureHelp(helpIn(language))
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .showSuggestionAfterError();
};

const buildProgram = async (args: readonly string[], language: Language): Promise<Command> => {
  const [program, text, called] = [createProgram(language), textIn(language), findEntry(args)];
  for (const entry of COMMANDS) {
    const summary = text(entry.summary);
    const command = program.command(entry.name).summary(summary).description(summary);
    if (entry === called) (await entry.load()).configure(command, text);
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
  const language = languageOf(args);
  try {
    const program = await buildProgram(args, language);
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    return report(error, language);
  }
};
