import { Argument, type Command } from 'commander';
import { oneOf } from '../../compare/option-check.ts';
import { realTerms } from '../../compare/real-terms.ts';
import { DENOMINATORS } from '../../compare/rows/rescue-row.ts';
import type { Dataset } from '../../frame/dataset.ts';
import { load } from '../../frame/load.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import { UsageError } from '../../model/errors.ts';
import { examples, languageOption } from '../command.ts';
import type { Text } from '../language.ts';
import { formatOfFile } from '../output/format-of-file.ts';
import { comparisonRecord, csvReport } from '../output/records.ts';
import { type Computed, markdownReport, textReport } from '../output/report.ts';
import { checkDestination, writeOut } from '../output/write-out.ts';
import { VIEW_NAMES, VIEWS, type ViewName } from '../views/views.ts';
import { realOption, yearsOption } from '../year-options.ts';

const FORMATS = ['table', 'csv', 'json', 'md', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

const ENDINGS: Readonly<Record<Format, string>> = {
  table: 'txt',
  csv: 'csv',
  json: 'json',
  md: 'md',
  xlsx: 'xlsx',
};

interface CompareOptions {
  readonly by?: string;
  readonly county?: readonly string[];
  readonly years?: readonly number[];
  readonly real?: number;
  readonly lang: Language;
  readonly format: Format;
  readonly out?: string;
  readonly force?: boolean;
  readonly sources?: boolean;
  readonly data?: string;
}

const collect = (text: string, before: readonly string[] | undefined): string[] => [...(before ?? []), text];

const checkTogether = (name: string, { by, format, out }: CompareOptions): void => {
  if (by !== undefined && name !== 'rescue' && name !== 'all') {
    throw new UsageError({
      zh: `compare ${name}：--by 选择医疗救助资金的分母，此处不适用，请去掉`,
      en: `compare ${name}: --by chooses what rescue funds are divided by; leave it out here`,
    });
  }
  oneOf({ subject: `compare ${name}`, option: 'format' }, FORMATS, format);
  if (format === 'csv' && name === 'all') {
    throw new UsageError({
      zh: 'compare all：四张表不能写成一个 CSV；请指明一项比较，或用 --format json',
      en: 'compare all: four tables are not one CSV; name one comparison, or give --format json',
    });
  }
  if (format === 'xlsx' && out === undefined) {
    throw new UsageError({
      zh: 'compare：电子表格须写入文件；请给出 --out 文件名.xlsx',
      en: 'compare: a spreadsheet needs a file; give --out FILE.xlsx',
    });
  }
};

const dataFor = ({ data, real }: CompareOptions): Dataset => {
  const loaded = data === undefined ? load() : load(data);
  return real === undefined ? loaded : realTerms(loaded, { year: real });
};

const measureOptions = ({ county, years, by }: CompareOptions) => ({
  ...(county ? { counties: county } : {}),
  ...(years ? { years } : {}),
  ...(by === undefined ? {} : { by }),
});

const compute = (name: ViewName, data: Dataset, options: CompareOptions): Computed => {
  const view = VIEWS[name];
  const { by, ...shared } = measureOptions(options);
  const table = view.measure(data, name === 'rescue' && by !== undefined ? { ...shared, by } : shared);
  if (table.numRows() > 0) return { view, table, data };
  throw new UsageError({
    zh: `compare ${name}：数据集中没有这些县、这些年度的数据`,
    en: `compare ${name}: no accounts of these counties and years in the dataset`,
  });
};

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const PRINTERS: Readonly<
  Record<Exclude<Format, 'xlsx'>, (computed: Computed, options: CompareOptions) => string>
> = {
  table: (computed, { lang, sources, out }) =>
    textReport(computed, {
      language: lang,
      showSources: sources ?? false,
      width: out === undefined ? process.stdout.columns : undefined,
    }),
  md: (computed, { lang, sources }) =>
    markdownReport(computed, { language: lang, showSources: sources ?? false }),
  csv: (computed, { sources }) => csvReport(computed, sources ?? false),
  json: (computed, { sources }) => asJson(comparisonRecord(computed, sources ?? false)),
};

/** Several comparisons as one JSON object, by name. */
const jsonOfAll = (computed: readonly Computed[], { sources }: CompareOptions): string => {
  const members = computed.map((one, index) => [VIEW_NAMES[index], comparisonRecord(one, sources ?? false)]);
  return asJson(Object.fromEntries(members));
};

const print = (computed: readonly Computed[], options: CompareOptions): string => {
  const { format } = options;
  if (format === 'json' && computed.length > 1) return jsonOfAll(computed, options);
  const printer = PRINTERS[format as Exclude<Format, 'xlsx'>];
  return computed.map((one) => printer(one, options)).join('\n');
};

/** What was typed: without a format, the file's name says it. */
type Typed = Omit<CompareOptions, 'format'> & Partial<Pick<CompareOptions, 'format'>>;

const run = async (name: string, typed: Typed): Promise<void> => {
  const format = typed.format ?? formatOfFile(typed.out ?? '', ENDINGS) ?? 'table';
  const options = { ...typed, format };
  checkTogether(name, options);
  checkDestination(options);
  const data = dataFor(options);
  const names = name === 'all' ? VIEW_NAMES : [name as ViewName];
  const computed = names.map((one) => compute(one, data, options));
  if (options.format === 'xlsx') {
    const { spreadsheet } = await import('../output/spreadsheet.ts');
    writeOut(spreadsheet(computed, options.lang), options);
    return;
  }
  writeOut(print(computed, options), options);
};

/** What the options of the command do. */
const HELP = {
  comparison: { zh: '比较项目', en: 'which comparison' },
  by: {
    zh: `医疗救助资金的分母：${DENOMINATORS.join(', ')}`,
    en: `what rescue funds are divided by: ${DENOMINATORS.join(', ')}`,
  },
  county: { zh: '县名、拼音或代码，可重复给出', en: 'name, pinyin or code; repeatable' },
  format: {
    zh: `输出格式：${FORMATS.join(', ')}；不写时看 --out 的文件名，否则为 table`,
    en: `form of the output: ${FORMATS.join(', ')}; without it, what the name given with --out ends in, else table`,
  },
  out: { zh: '写入文件', en: 'write to a file' },
  force: { zh: '覆盖已有文件', en: 'replace the file if it is there' },
  sources: { zh: '列出每行所据的原文', en: 'show the statements behind each row' },
  data: { zh: '自备数据集的目录', en: 'folder with a dataset of your own' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** `xianbi compare`: the four comparisons as tables, records, Markdown or a spreadsheet. */
export const configure = (command: Command, text: Text): void => {
  command
    .addArgument(new Argument('<comparison>', text(HELP.comparison)).choices([...VIEW_NAMES, 'all']))
    .option('--by <denominator>', text(HELP.by))
    .option('--county <county>', text(HELP.county), collect)
    .addOption(yearsOption('compare', text))
    .addOption(realOption('compare', text))
    .addOption(languageOption(text))
    .option('--format <format>', text(HELP.format))
    .option('--out <file>', text(HELP.out))
    .option('--force', text(HELP.force))
    .option('--sources', text(HELP.sources))
    .option('--data <dir>', text(HELP.data))
    .action(run);
  examples(command, text, [
    'xianbi compare rescue --by census',
    'xianbi compare sangong --county 130123 --county 610929 --lang en',
    'xianbi compare structure --format csv --sources > structure.csv',
    'xianbi compare personnel --real 2023 --format md',
    'xianbi compare all --format xlsx --out xianbi.xlsx',
  ]);
};
