import { afterEach, describe, expect, it, vi } from 'vitest';
import { commanderWords } from '../../src/cli/commander-words.ts';
import { languageOf } from '../../src/cli/language.ts';
import { LANGUAGES } from '../../src/model/bilingual.ts';
import { call } from './run.ts';

const COUNTIES = ['Zhengding 正定县', 'Huailai 怀来县', 'Xuanhan 宣汉县', 'Yongren 永仁县', 'Baihe 白河县'];

interface Wrong {
  readonly args: readonly string[];
  readonly code: 1 | 2;
  readonly zh: string;
  readonly en: string;
}

// biome-ignore format: table
const WRONG: readonly Wrong[] = [
  { args: ['comapre'], code: 2,
    zh: '没有命令 comapre（是否指 compare？）',
    en: "unknown command 'comapre' (did you mean compare?)" },
  { args: ['compare'], code: 2,
    zh: '缺少参数 comparison',
    en: "missing required argument 'comparison'" },
  { args: ['compare', 'wages'], code: 2,
    zh: '参数 comparison 的取值“wages”无效；可选：rescue, sangong, structure, personnel, all',
    en: "command-argument value 'wages' is invalid for argument 'comparison'. Allowed choices are rescue, sangong, structure, personnel, all." },
  { args: ['compare', 'rescue', '--frobnicate'], code: 2,
    zh: '没有选项 --frobnicate',
    en: "unknown option '--frobnicate'" },
  { args: ['compare', 'rescue', '--source'], code: 2,
    zh: '没有选项 --source（是否指 --sources？）',
    en: "unknown option '--source' (did you mean --sources?)" },
  { args: ['compare', 'rescue', 'sangong'], code: 2,
    zh: 'compare 的参数过多：应为 1 个，实际 2 个',
    en: "too many arguments for 'compare'. Expected 1 argument but got 2." },
  { args: ['export'], code: 2,
    zh: '须给出选项 --out <dir>',
    en: "required option '--out <dir>' not specified" },
  { args: ['read', 'x.txt', '--stage', 'draft'], code: 2,
    zh: '选项 --stage <stage> 的取值“draft”无效；可选：budget, final',
    en: "option '--stage <stage>' argument 'draft' is invalid. Allowed choices are budget, final." },
  { args: ['compare', 'rescue', '--by', 'population'], code: 2,
    zh: 'compare rescue：没有名为"population"的分母；可选：insured-residents、insured、census、visits、registered-poor',
    en: 'compare rescue: unknown denominator "population"; one of insured-residents, insured, census, visits, registered-poor' },
  { args: ['compare', 'rescue', '--format', 'pdf'], code: 2,
    zh: 'compare rescue：没有名为"pdf"的格式；可选：table、csv、json、md、xlsx',
    en: 'compare rescue: unknown format "pdf"; one of table, csv, json, md, xlsx' },
  { args: ['compare', 'rescue', '--county', '某县'], code: 2,
    zh: `counties：没有名为"某县"的县；可选：${COUNTIES.join('、')}`,
    en: `counties: unknown county "某县"; one of ${COUNTIES.join(', ')}` },
  { args: ['compare', 'rescue', '--years', '20'], code: 2,
    zh: 'compare：应为四位年份，实际："20"',
    en: 'compare: expected a year of four digits, found "20"' },
  { args: ['compare', 'rescue', '--years', '1990'], code: 2,
    zh: 'compare rescue：数据集中没有这些县、这些年度的数据',
    en: 'compare rescue: no accounts of these counties and years in the dataset' },
  { args: ['compare', 'rescue', '--real', '1999'], code: 2,
    zh: 'real terms：没有1999年的价格指数（全国）；表中有2018至2023年；请在 cpi.csv 中补充',
    en: 'real terms: no price index for 1999 (全国); the table holds 2018 to 2023; add rows to cpi.csv' },
  { args: ['compare', 'sangong', '--by', 'census'], code: 2,
    zh: 'compare sangong：--by 选择医疗救助资金的分母，此处不适用，请去掉',
    en: 'compare sangong: --by chooses what rescue funds are divided by; leave it out here' },
  { args: ['chart', 'coverage', '--width', '9'], code: 2,
    zh: 'chart --width：应为320至2000的整数，实际："9"',
    en: 'chart --width: expected a whole number from 320 to 2000, found "9"' },
  { args: ['chart', 'all'], code: 2,
    zh: 'chart：多张图须写入文件夹；请给出 --out 文件夹',
    en: 'chart: several charts need a folder; give --out FOLDER' },
  { args: ['chart', 'coverage', '--out', '/nowhere/x.svg'], code: 2,
    zh: '/nowhere/x.svg：没有文件夹 /nowhere；请先建立，或另给 --out',
    en: '/nowhere/x.svg: there is no folder /nowhere; make it first, or give another --out' },
  { args: ['read', '/nowhere.txt'], code: 1,
    zh: '/nowhere.txt：应为可读的文件，实际：没有；请检查路径',
    en: '/nowhere.txt: expected a readable file, found none; check the path' },
  { args: ['read', '/nowhere.txt', '--year', '21'], code: 2,
    zh: 'read --year：应为四位年份，如 2023，实际："21"',
    en: 'read --year: expected four digits such as 2023, found "21"' },
  { args: ['audit', '--year', '2020'], code: 2,
    zh: 'audit：--year 说明文件所属；请给出文件，或去掉此项',
    en: 'audit: --year says what a file is of; name a file, or leave it out' },
  { args: ['data', '--check', '--coverage'], code: 2,
    zh: 'data：--check、--coverage只能取一；请逐项运行',
    en: 'data: expected one of --check, --coverage; run them one after the other' },
  { args: ['data', '--data', '/nowhere'], code: 1,
    zh: '/nowhere：应为含有数据集的文件夹，实际：没有',
    en: '/nowhere: expected a folder with a dataset, found none' },
  { args: ['preview', '--port', 'x'], code: 2,
    zh: '--port：应为0至65535的数，实际："x"',
    en: '--port: expected a number from 0 to 65535, found "x"' },
  { args: ['publish', '--url', 'nowhere'], code: 2,
    zh: 'publish --url：应为地址，如 https://example.org/xianbi/，实际：nowhere',
    en: 'publish --url: expected an address such as https://example.org/xianbi/, found nowhere' },
  { args: ['publish', '--check', '--out', '/nowhere'], code: 1,
    zh: '/nowhere/manifest.json：应为站点的清单，实际：没有；请用 xianbi publish 生成',
    en: '/nowhere/manifest.json: expected the manifest of a site, found none; build it with xianbi publish' },
];

describe('what is wrong with a call, in one line of its language', () => {
  it.each(WRONG.flatMap((wrong) => LANGUAGES.map((language) => ({ ...wrong, language }))))(
    '$args in $language',
    async ({ args, code, language, ...said }) => {
      expect(await call(...args, '--lang', language)).toEqual({
        code,
        out: '',
        err: `xianbi: ${said[language]}\n`,
      });
    },
  );

  it('an option whose value was forgotten', async () => {
    expect(await call('compare', 'rescue', '--lang=zh', '--county')).toEqual({
      code: 2,
      out: '',
      err: 'xianbi: 选项 --county <county> 缺少取值\n',
    });
  });

  it('leaves a message of commander that nobody has translated as it is', () => {
    const said = "option '--a' cannot be used with option '--b'";
    expect(commanderWords(`error: ${said}`)).toEqual({ zh: said, en: said });
  });
});

const COMMANDS = ['read', 'data', 'audit', 'chart', 'compare', 'export', 'start', 'publish', 'preview'];
const HELP = [['--help'], ...COMMANDS.map((name) => [name, '--help']), ['help', 'compare']];

/** What stands below a title of the help text, one entry an option or command, wrapped lines joined. */
const entries = (help: string): string[] =>
  help
    .split('\n')
    .filter((line) => line.startsWith('  ') && !line.startsWith('  $'))
    .join('\n')
    .split(/\n(?= {2}\S)/)
    .filter(Boolean);

describe('help in one language', () => {
  it.each(HELP)('%s %s in English', async (...args) => {
    const { code, out } = await call(...args, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: xianbi/);
    expect(out.replaceAll('三公', '')).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
  });

  it.each(HELP)('%s %s in Chinese', async (...args) => {
    const { code, out } = await call(...args, '--lang', 'zh');
    expect(code).toBe(0);
    expect(out).toMatch(/^用法: xianbi/);
    expect(out).not.toMatch(/Usage|Options|choices|default|display/);
    const said = entries(out);
    expect(said.length).toBeGreaterThan(2);
    expect(said.filter((entry) => !/[\u4e00-\u9fff]/.test(entry))).toEqual([]);
  });
});

describe('the language of messages', () => {
  afterEach(() => vi.unstubAllEnvs());

  // biome-ignore format: table
  it.each([
    // arguments                                  LC_ALL         LANG           language
    [['compare', '--lang', 'en'],                 'zh_CN.UTF-8', '',            'en'],
    [['compare', '--lang=zh'],                    'en_GB.UTF-8', '',            'zh'],
    [['compare', '--lang', 'fr'],                 'en_GB.UTF-8', '',            'en'],
    [['compare', '--lang'],                       '',            'en_US.UTF-8', 'en'],
    [['compare', '--lang', 'en', '--lang', 'zh'], '',            'en_US.UTF-8', 'zh'],
    [['read', '--', '--lang', 'en'],              '',            'zh_CN.UTF-8', 'zh'],
    [['compare'],                                 'en_US.UTF-8', 'zh_CN.UTF-8', 'en'],
    [['compare'],                                 '',            'C.UTF-8',     'zh'],
    [['compare'],                                 '',            '',            'zh'],
  ])('%j with LC_ALL=%s LANG=%s is %s', (args, all, lang, language) => {
    vi.stubEnv('LC_ALL', all);
    vi.stubEnv('LC_MESSAGES', '');
    vi.stubEnv('LANG', lang);
    expect(languageOf(args)).toBe(language);
  });
});
