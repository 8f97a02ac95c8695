import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Argument, type Command, Option } from 'commander';
import type { ChartName } from '../../chart/specs.ts';
import { CHART_NAMES } from '../../chart/specs.ts';
import { THEMES, type Theme } from '../../chart/theme.ts';
import { realTerms } from '../../compare/real-terms.ts';
import { DENOMINATORS, type Denominator } from '../../compare/rows/rescue-row.ts';
import type { Dataset } from '../../frame/dataset.ts';
import { load } from '../../frame/load.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import { complain, UsageError } from '../../model/errors.ts';
import { CHART_FORMATS, type ChartFormat, drawChart, ENDINGS } from '../chart/draw-chart.ts';
import { examples, languageOption } from '../command.ts';
import type { Text } from '../language.ts';
import { formatOfFile } from '../output/format-of-file.ts';
import { checkDestination, writeOut } from '../output/write-out.ts';
import { realOption, yearsOption } from '../year-options.ts';

/** Options of `xianbi chart`, as the command line gives them. */
export interface ChartOptions {
  readonly lang: Language;
  readonly theme: Theme;
  readonly by?: Denominator;
  readonly width: number;
  readonly scale: number;
  readonly format: ChartFormat;
  readonly county?: readonly string[];
  readonly years?: readonly number[];
  /** Year whose prices money is put into. */
  readonly real?: number;
  readonly out?: string;
  readonly force?: boolean;
  readonly data?: string;
}

/** What a number may be. */
interface Range {
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
}

const WIDTHS: Range = { least: 320, most: 2000, whole: true };
const PNG_SCALES: Range = { least: 1, most: 4 };

const inRange =
  (option: string, { least, most, whole }: Range) =>
  (text: string) => {
    const number = Number(text);
    const fits = number >= least && number <= most && (!whole || Number.isInteger(number));
    if (text.trim() !== '' && fits) return number;
    const expected = {
      zh: `${least}至${most}的${whole ? '整数' : '数'}`,
      en: `a ${whole ? 'whole number' : 'number'} from ${least} to ${most}`,
    };
    throw new UsageError(complain({ subject: `chart ${option}`, expected, found: JSON.stringify(text) }));
  };

const collect = (text: string, before: readonly string[] | undefined): string[] => [...(before ?? []), text];

const REFUSED = {
  folder: {
    zh: 'chart：多张图须写入文件夹；请给出 --out 文件夹',
    en: 'chart: several charts need a folder; give --out FOLDER',
  },
  by: {
    zh: 'chart：--by 选择 per-capita-rescue 的分母，此处不适用，请去掉',
    en: 'chart: --by chooses the denominator of per-capita-rescue; leave it out here',
  },
  real: {
    zh: 'chart：--real 折算金额，此图没有金额，请去掉',
    en: 'chart: --real is for charts of money; leave it out here',
  },
  scale: { zh: 'chart：--scale 只用于 --format png', en: 'chart: --scale is for --format png' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const forAFile = (format: ChartFormat): Bilingual => ({
  zh: `chart：${format} 不能显示在屏幕上；请给出 --out 文件名.${format}`,
  en: `chart: ${format} is not for the screen; give --out FILE.${format}`,
});

const isFolder = (path: string): boolean =>
  path.endsWith('/') || (existsSync(path) && statSync(path).isDirectory());

/** A chart goes to the file that `--out` names, several to files of their own in the folder that it names. */
const fileFor = (name: ChartName, many: boolean, { out, format }: ChartOptions): string | undefined => {
  if (out === undefined) {
    if (many) throw new UsageError(REFUSED.folder);
    return undefined;
  }
  if (isFolder(out)) return join(out, `${name}.${ENDINGS[format]}`);
  if (many && existsSync(out)) throw new UsageError(REFUSED.folder);
  return many ? join(out, `${name}.${ENDINGS[format]}`) : out;
};

/** Charts without money. */
const COUNTS: readonly ChartName[] = ['coverage', 'audit-ledger'];

const checkTogether = (names: readonly ChartName[], options: ChartOptions): void => {
  const { by, format, out, real, scale } = options;
  if (real !== undefined && names.every((name) => COUNTS.includes(name))) throw new UsageError(REFUSED.real);
  if (by !== undefined && !names.includes('per-capita-rescue')) throw new UsageError(REFUSED.by);
  if (scale !== 1 && format !== 'png') throw new UsageError(REFUSED.scale);
  if ((format === 'png' || format === 'pdf') && out === undefined && process.stdout.isTTY)
    throw new UsageError(forAFile(format));
};

const dataFor = ({ data, real }: ChartOptions): Dataset => {
  const loaded = data === undefined ? load() : load(data);
  return real === undefined ? loaded : realTerms(loaded, { year: real });
};

/** Options as they are typed: without a format, the name of the file says it. */
type Typed = Omit<ChartOptions, 'format'> & { readonly format?: ChartFormat };

const withFormat = ({ format, ...rest }: Typed): ChartOptions => ({
  ...rest,
  format: format ?? formatOfFile(rest.out ?? '', ENDINGS) ?? 'svg',
});

const run = async (given: readonly (ChartName | 'all')[], typed: Typed): Promise<void> => {
  const options = withFormat(typed);
  const names = given.includes('all') ? CHART_NAMES : [...new Set(given as readonly ChartName[])];
  checkTogether(names, options);
  const files = names.map((name) => ({ name, out: fileFor(name, names.length > 1, options) }));
  const destination = (out: string | undefined) => ({
    ...(out === undefined ? {} : { out }),
    force: options.force ?? false,
  });
  for (const { out } of files) checkDestination(destination(out));
  const data = dataFor(options);
  for (const { name, out } of files) writeOut(await drawChart(name, data, options), destination(out));
};

/** What the options of the command do. */
const HELP = {
  names: { zh: '图名', en: 'which charts' },
  theme: { zh: '配色', en: 'colours' },
  by: { zh: '医疗救助资金的分母', en: 'what rescue funds are divided by' },
  county: { zh: '县名、拼音或代码，可重复给出', en: 'name, pinyin or code; repeatable' },
  width: { zh: '图宽（像素）', en: 'width of the picture' },
  scale: { zh: 'PNG 的像素倍数', en: 'pixels for each px of a PNG' },
  format: {
    zh: '文件格式；不给则依 --out 的文件名，否则为 svg',
    en: 'form of the file; without it, what the name given with --out ends in, else svg',
  },
  out: { zh: '写入文件；多张图写入文件夹', en: 'write to a file; to a folder for several charts' },
  force: { zh: '覆盖已有文件', en: 'replace the file if it is there' },
  data: { zh: '自备数据集的目录', en: 'folder with a dataset of your own' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** `xianbi chart`: the charts as files for a brief, a slide or a page. */
export const configure = (command: Command, text: Text): void => {
  command
    .addArgument(new Argument('<names...>', text(HELP.names)).choices([...CHART_NAMES, 'all']))
    .addOption(languageOption(text))
    .addOption(new Option('--theme <theme>', text(HELP.theme)).choices(THEMES).default('light'))
    .addOption(new Option('--by <denominator>', text(HELP.by)).choices(DENOMINATORS))
    .option('--county <county>', text(HELP.county), collect)
    .addOption(yearsOption('chart', text))
    .addOption(realOption('chart', text))
    .option('--width <px>', text(HELP.width), inRange('--width', WIDTHS), 640)
    .option('--scale <times>', text(HELP.scale), inRange('--scale', PNG_SCALES), 1)
    .addOption(new Option('--format <format>', text(HELP.format)).choices(CHART_FORMATS))
    .option('--out <file>', text(HELP.out))
    .option('--force', text(HELP.force))
    .option('--data <dir>', text(HELP.data))
    .action(run);
  examples(command, text, [
    'xianbi chart per-capita-rescue --by census --out rescue.svg',
    'xianbi chart structure-share --lang en --theme print --format pdf --out structure.pdf',
    'xianbi chart sangong-trends --scale 3 --out sangong.png',
    'xianbi chart personnel-cost --county 130123 --county 610929 --real 2023 --width 480 --out personnel.svg',
    'xianbi chart all --format html --out charts/',
    'xianbi chart coverage --format vl --out coverage.vl.json',
  ]);
};
