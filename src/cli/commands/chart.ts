import { Argument, type Command, Option } from 'commander';
import type { ChartName } from '../../chart/specs.ts';
import { CHART_NAMES } from '../../chart/specs.ts';
import { THEMES, type Theme } from '../../chart/theme.ts';
import { DENOMINATORS, type Denominator } from '../../compare/rows/rescue-row.ts';
import { load } from '../../frame/load.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import { complain, UsageError } from '../../model/errors.ts';
import { CHART_FORMATS, type ChartFormat, drawChart } from '../chart/draw-chart.ts';
import { examples, languageOption } from '../command.ts';
import { checkDestination, writeOut } from '../output/write-out.ts';

/** Options of `xianbi chart`, as the command line gives them. */
export interface ChartOptions {
  readonly lang: Language;
  readonly theme: Theme;
  readonly by?: Denominator;
  readonly width: number;
  readonly scale: number;
  readonly format: ChartFormat;
  readonly county?: readonly string[];
  readonly out?: string;
  readonly force?: boolean;
  readonly data?: string;
}

const NARROWEST = 320;
const WIDEST = 2000;

const inRange = (option: string, least: number, most: number) => (text: string) => {
  const number = Number(text);
  if (text.trim() !== '' && number >= least && number <= most) return number;
  const expected = { zh: `${least}至${most}的数`, en: `a number from ${least} to ${most}` };
  throw new UsageError(complain({ subject: `chart ${option}`, expected, found: JSON.stringify(text) }));
};

const collect = (text: string, before: readonly string[] | undefined): string[] => [...(before ?? []), text];

const ENDINGS: Readonly<Record<ChartFormat, string>> = {
  svg: 'svg',
  png: 'png',
  pdf: 'pdf',
  html: 'html',
  json: 'json',
  vl: 'vl.json',
};

const REFUSED = {
  folder: {
    zh: 'chart：多张图须写入文件夹；请给出 --out 文件夹',
    en: 'chart: several charts need a folder; give --out FOLDER',
  },
  by: {
    zh: 'chart：--by 选择 per-capita-rescue 的分母，此处不适用，请去掉',
    en: 'chart: --by chooses the denominator of per-capita-rescue; leave it out here',
  },
  scale: { zh: 'chart：--scale 只用于 --format png', en: 'chart: --scale is for --format png' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const forAFile = (format: ChartFormat): Bilingual => ({
  zh: `chart：${format} 不能显示在屏幕上；请给出 --out 文件名.${format}`,
  en: `chart: ${format} is not for the screen; give --out FILE.${format}`,
});

/** Several charts go to files of their own, in the folder that `--out` names. */
const fileFor = (name: ChartName, many: boolean, { out, format }: ChartOptions): string | undefined => {
  if (!many) return out;
  if (out === undefined) throw new UsageError(REFUSED.folder);
  return `${out}/${name}.${ENDINGS[format]}`;
};

const checkTogether = (names: readonly ChartName[], { by, format, out, scale }: ChartOptions): void => {
  if (by !== undefined && !names.includes('per-capita-rescue')) throw new UsageError(REFUSED.by);
  if (scale !== 1 && format !== 'png') throw new UsageError(REFUSED.scale);
  if ((format === 'png' || format === 'pdf') && out === undefined && process.stdout.isTTY)
    throw new UsageError(forAFile(format));
};

const run = async (given: readonly (ChartName | 'all')[], options: ChartOptions): Promise<void> => {
  const names = given.includes('all') ? CHART_NAMES : (given as readonly ChartName[]);
  checkTogether(names, options);
  const files = names.map((name) => ({ name, out: fileFor(name, names.length > 1, options) }));
  const destination = (out: string | undefined) => ({
    ...(out === undefined ? {} : { out }),
    force: options.force ?? false,
  });
  for (const { out } of files) checkDestination(destination(out));
  const data = options.data === undefined ? load() : load(options.data);
  for (const { name, out } of files) writeOut(await drawChart(name, data, options), destination(out));
};

/** `xianbi chart`: the charts as files for a brief, a slide or a page. */
export const configure = (command: Command): void => {
  command
    .addArgument(new Argument('<names...>', 'which charts 图名').choices([...CHART_NAMES, 'all']))
    .addOption(languageOption())
    .addOption(new Option('--theme <theme>', 'colours 配色').choices(THEMES).default('light'))
    .addOption(
      new Option('--by <denominator>', 'what rescue funds are divided by 人均的分母').choices(DENOMINATORS),
    )
    .option('--county <county>', 'name, pinyin or code; repeatable 县名、拼音或代码，可重复', collect)
    .option('--width <px>', 'width of the picture 图宽', inRange('--width', NARROWEST, WIDEST), 640)
    .option('--scale <times>', 'pixels for each px of a PNG 位图倍数', inRange('--scale', 1, 4), 1)
    .addOption(
      new Option('--format <format>', 'form of the file 文件格式').choices(CHART_FORMATS).default('svg'),
    )
    .option('--out <file>', 'write to a file; to a folder for several charts 写入文件或目录')
    .option('--force', 'replace the file if it is there 覆盖已有文件')
    .option('--data <dir>', 'folder with a dataset of your own 自备数据目录')
    .action(run);
  examples(command, [
    'xianbi chart per-capita-rescue --by census --out rescue.svg',
    'xianbi chart structure-share --lang en --theme print --format pdf --out structure.pdf',
    'xianbi chart sangong-trends --format png --scale 3 --out sangong.png',
    'xianbi chart all --format html --out charts/',
    'xianbi chart coverage --format vl | pbcopy   # for the Vega editor',
  ]);
};
