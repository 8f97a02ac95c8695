import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import stringWidth from 'string-width';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call, xianbi } from './run.ts';

describe('the table that a person reads', () => {
  it('aligns Chinese, bounds and absences; 未公开, 无 and 0 look different', async () => {
    const { code, out, err } = await call('compare', 'rescue', '--lang', 'zh');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n');
    const rule = lines.find((line) => line.startsWith('──')) ?? '';
    const header = lines[lines.indexOf(rule) - 1] ?? '';
    expect(stringWidth(header)).toBeLessThanOrEqual(stringWidth(rule));
    expect(out).toMatch(/怀来县 +2023 +预算 +730\.00 +与科目同名的项目 +≥ 250000 +2023指标 +≤ 29\.20/);
    expect(out).toMatch(/宣汉县 +2020 +决算 +无 /);
    expect(out).toMatch(/正定县 .*未公开/);
    expect(out).toContain('W 含上年结转2411.81万元（白河县 2020）');
    expect(out).not.toContain('\u001b');
  });

  it.each([
    ['rescue', ['Medical rescue funds per head', 'undisclosed', '≤ 29.20', 'not separable']],
    ['sangong', ['Three public expenses', 'undefined', '28.95', 'rounding']],
    ['structure', ['Basic and project expenditure', '39.41', 'classes', '96.63']],
    ['personnel', ['Personnel cost', 'class 301', '14.90', '8.84']],
  ])('%s in English', async (name, expected) => {
    const { out } = await call('compare', name, '--lang', 'en');
    for (const text of expected) expect(out).toContain(text);
  });

  it('--sources quotes the document with its span', async () => {
    const { out } = await call('compare', 'rescue', '--county', '永仁', '--sources', '--lang', 'en');
    expect(out).toMatch(/“2101301 城乡医疗救助支出261\.08万元” yongren-2022-budget:\d+-\d+/);
  });

  it('--county by name, pinyin and code; --years', async () => {
    const counties = ['--county', '正定', '--county', 'baihe', '--county', '532327'];
    const { out } = await call('compare', 'personnel', ...counties, '--years', '2020-2021', '--lang', 'en');
    expect(out).toMatch(/Zhengding +2020/);
    expect(out).toMatch(/Baihe +2020/);
    expect(out).not.toMatch(/Yongren +2022/);
  });

  it('--real says whose prices money is in', async () => {
    const { out } = await call(
      'compare',
      'personnel',
      '--county',
      'xuanhan',
      '--real',
      '2023',
      '--lang',
      'en',
    );
    expect(out).toContain('Money is in prices of 2023');
    expect(out).toContain('396.03');
  });
});

describe('records', () => {
  it('csv: codes as text, one header row, missing values empty', async () => {
    const { out } = await call('compare', 'rescue', '--format', 'csv');
    const rows: Record<string, string>[] = parse(out, { columns: true });
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({
      county_code: '130123',
      per_head: '',
      status: 'undisclosed',
      funds: '873.69',
    });
  });

  it('json: null for what is missing, statements where asked for', async () => {
    const { out } = await call('compare', 'rescue', '--format', 'json', '--sources', '--county', 'huailai');
    const [row] = JSON.parse(out).rows;
    expect(row).toMatchObject({ per_head: 29.2, low: null, relation: '≤', conditional: true });
    const quotes = row.statements.map((one: { quote: string }) => one.quote).join();
    expect(quotes).toContain('城乡医疗救助支出730.00万元');
  });

  it('all comparisons as one JSON object', async () => {
    const { out } = await call('compare', 'all', '--format', 'json', '--by', 'census');
    expect(Object.keys(JSON.parse(out))).toEqual(['rescue', 'sangong', 'structure', 'personnel']);
    expect(JSON.parse(out).rescue.rows[0]).toMatchObject({ denominator: 'census' });
  });

  it('json and Markdown rule on every pair; the terminal says how many are comparable', async () => {
    const json = await call('compare', 'structure', '--format', 'json');
    const { rows, comparability, summary } = JSON.parse(json.out);
    expect([rows.length, comparability.length]).toEqual([6, 15]);
    expect(comparability[0]).toMatchObject({
      left_name: { zh: '正定县2020年预算', en: 'Zhengding 2020 budget' },
      flags: ['B'],
      reasons: [{ zh: '年度不同：2020与2023', en: 'different years: 2020 and 2023' }],
    });
    expect(summary.zh).toContain('阶段与其余不同的是宣汉县2020年决算');
    const md = await call('compare', 'structure', '--format', 'md', '--lang', 'en');
    expect(md.out).toContain(
      '| Zhengding 2020 budget | Huailai 2023 budget | B | different years: 2020 and 2023 |',
    );
    const text = await call('compare', 'structure', '--lang', 'en');
    expect(text.out).toContain('15 pairs: 1 comparable as they are;');
  });

  it('a note that holds for most rows names the others', async () => {
    const { out } = await call('compare', 'rescue', '--lang', 'zh');
    expect(out).toContain('P 预算数，非决算数（除宣汉县 2020外各行）');
    const one = await call('compare', 'rescue', '--lang', 'zh', '--county', 'zhengding');
    expect(one.out).toMatch(/ {2}P 预算数，非决算数\n/);
  });

  it('Markdown: a table with numbers to the right', async () => {
    const { out } = await call('compare', 'personnel', '--format', 'md', '--lang', 'en');
    expect(out).toContain('## Personnel cost');
    expect(out).toMatch(/^\| --- \| ---: \|/m);
    expect(out).toMatch(/\| Xuanhan \| 2020 \| final \| 384\.03 \|/);
  });
});

describe('files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'xianbi-compare-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['named.csv', /^\uFEFF?county_code,county_zh,/],
    ['named.json', /^\{\s+"rows": \[/],
    ['named.md', /^## 人均医疗救助资金\n/],
    ['named.txt', /^人均医疗救助资金\n/],
    ['named', /^人均医疗救助资金\n/],
  ])('writes %s in the form that its name says', async (name, begins) => {
    const file = join(folder, name);
    expect((await call('compare', 'rescue', '--out', file, '--lang', 'zh')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(begins);
  });

  it('a spreadsheet: units in headers, notes and sources on a second sheet', async () => {
    const file = join(folder, 'rescue.xlsx');
    expect((await call('compare', 'rescue', '--format', 'xlsx', '--out', file, '--lang', 'zh')).code).toBe(0);
    const book = XLSX.read(readFileSync(file));
    expect(book.SheetNames).toEqual(['人均医疗救助资金', '说明与来源']);
    const [header = [], first = []] = XLSX.utils.sheet_to_json<string[]>(book.Sheets.人均医疗救助资金!, {
      header: 1,
    });
    expect(header).toContain('医疗救助资金（万元）');
    expect(first[0]).toBe('130123');
    expect(first).toEqual(
      expect.arrayContaining(['部门', '预算', '城乡居民参保人', '推算', '医疗救助项目相加', '未公开']),
    );
    expect(
      [...header, ...first].filter((cell) => /department|budget|derived|sum of/.test(String(cell))),
    ).toEqual([]);
    const notes = XLSX.utils.sheet_to_csv(book.Sheets.说明与来源!);
    expect(notes).toContain('含上年结转2411.81万元');
    expect(notes).toContain('城乡医疗救助支出730.00万元');
  });

  it('a spreadsheet in English names units and closed sets in English', async () => {
    const file = join(folder, 'rescue.xlsx');
    await call('compare', 'rescue', '--format', 'xlsx', '--out', file, '--lang', 'en', '--county', 'Yongren');
    const [sheet] = Object.values(XLSX.read(readFileSync(file)).Sheets);
    const [header = [], first = []] = XLSX.utils.sheet_to_json<string[]>(sheet!, { header: 1 });
    const at = (title: string) => first[header.indexOf(title)];
    expect(at('unit of funds')).toBe('10,000 yuan');
    expect(at('unit of heads')).toBe('persons');
    expect(at('heads (persons or visits)')).toBe(93286);
    expect(at('rescue funds per head (yuan per person or visit)')).toBeCloseTo(27.99, 2);
    expect(at('how the funds were found')).toBe('sum of items of 21013');
    expect(at('budget or final accounts')).toBe('budget');
  });

  it('a file that is there is kept without --force', async () => {
    const file = join(folder, 'rescue.csv');
    writeFileSync(file, 'mine');
    const ran = await call('compare', 'rescue', '--format', 'csv', '--out', file);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toBe(
      `xianbi: ${file}: the file is there already; give --force to replace it, or another --out\n`,
    );
    expect(readFileSync(file, 'utf8')).toBe('mine');
    await call('compare', 'rescue', '--format', 'csv', '--out', file, '--force');
    expect(readFileSync(file, 'utf8')).toContain('county_code');
  });

  it.each([
    ['parquet', ['rescue.parquet', 'facts.parquet', 'dictionary.csv']],
    ['csv', ['rescue.csv', 'statements.csv', 'dictionary.csv']],
    ['xlsx', ['xianbi.xlsx']],
  ])('export as %s', async (format, names) => {
    const ran = await call('export', '--format', format, '--out', folder);
    expect(ran).toMatchObject({ code: 0, out: '' });
    for (const name of names) expect(existsSync(join(folder, name)), name).toBe(true);
    const again = await call('export', '--format', format, '--out', folder);
    expect(again.code).toBe(2);
    expect(again.err).toContain('the file is there already; give --force');
  });

  it('Parquet keeps codes as text, years as integers, absences as null, and the units', async () => {
    await call('export', '--format', 'parquet', '--out', folder);
    const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
    const file = await asyncBufferFromFile(join(folder, 'rescue.parquet'));
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(30);
    expect(rows[0]).toMatchObject({
      county_code: '130123',
      fiscal_year: 2020,
      per_head: null,
      funds: 873.69,
    });
    const metadata = await parquetMetadataAsync(file);
    const columns = metadata.key_value_metadata?.find(({ key }) => key === 'columns')?.value ?? '[]';
    expect(JSON.parse(columns)).toContainEqual(expect.objectContaining({ name: 'funds', unit: '万元' }));
  });

  it('the dictionary describes every column of every table', async () => {
    await call('export', '--format', 'csv', '--out', folder);
    const dictionary: Record<string, string>[] = parse(readFileSync(join(folder, 'dictionary.csv')), {
      columns: true,
    });
    for (const table of ['facts', 'rescue', 'structure']) {
      const [header = ''] = readFileSync(join(folder, `${table}.csv`), 'utf8').split('\n');
      const described = dictionary.filter((row) => row.table === table).map((row) => row.column);
      expect(described.join(',')).toBe(header);
    }
    expect(dictionary.filter((row) => !row.title_zh || !row.title_en)).toEqual([]);
  });
});

describe('wrong calls: one line, exit code 2', () => {
  it.each([
    [
      ['rescue', '--by', 'population'],
      'compare rescue: unknown denominator "population"; one of insured-residents',
    ],
    [
      ['rescue', '--format', 'pdf'],
      'compare rescue: unknown format "pdf"; one of table, csv, json, md, xlsx',
    ],
    [['rescue', '--county', '北京'], 'unknown county "北京"; one of Zhengding 正定县'],
    [['rescue', '--years', '20'], 'compare: expected a year of four digits, found "20"'],
    [['rescue', '--years', '2021-2020'], 'compare: expected years in order, found "2021-2020"'],
    [['rescue', '--years', '1990'], 'compare rescue: no accounts of these counties and years in the dataset'],
    [
      ['rescue', '--real', '1999'],
      'real terms: no price index for 1999 (全国); the table holds 2018 to 2023',
    ],
    [['sangong', '--by', 'census'], 'compare sangong: --by chooses what rescue funds are divided by'],
    [['all', '--format', 'csv'], 'compare all: four tables are not one CSV'],
    [['rescue', '--format', 'xlsx'], 'compare: a spreadsheet needs a file'],
    [['rescue', '--out', '/nowhere/at/all.csv'], 'there is no folder /nowhere/at'],
    [['wages'], "'wages' is invalid"],
    [['rescue', '--frobnicate'], "unknown option '--frobnicate'"],
  ])('%j', async (args, message) => {
    const ran = await call('compare', ...args);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(message);
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    [['compare', 'rescue', '--data', '/nowhere'], '/nowhere: expected a folder with a dataset, found none'],
    [
      ['export', '--out', '/tmp', '--format', 'sav'],
      'export: unknown format "sav"; one of parquet, csv, xlsx',
    ],
  ])('%j', async (args, message) => {
    const ran = await call(...args);
    expect(ran.code).toBeGreaterThan(0);
    expect(ran.err).toContain(message);
  });
});

/** Packages that a file loads before it does anything, itself or through what it imports statically. */
const loadedBy = (entry: string): ReadonlySet<string> => {
  const [packages, seen, queue] = [new Set<string>(), new Set<string>(), [entry]];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(file, 'utf8').replaceAll(/^(?:import|export) type [^;]*;/gm, '');
    for (const [, name = ''] of code.matchAll(/^(?:import|export) [^;]*?from '([^']+)';/gm)) {
      if (name.startsWith('.')) queue.push(join(dirname(file), name));
      else packages.add(name);
    }
  }
  return packages;
};

describe('start-up', () => {
  it.each(['src/cli/main.ts', 'src/cli/commands/compare.ts'])(
    '%s loads no chart, site or file package',
    (entry) => {
      const allowed = [
        'commander',
        'arquero',
        'd3-dsv',
        'csv-parse/sync',
        'csv-stringify/sync',
        'string-width',
      ];
      const loaded = [...loadedBy(entry)].filter((name) => !name.startsWith('node:'));
      expect(loaded).toContain('commander');
      expect(loaded.filter((name) => !allowed.includes(name))).toEqual([]);
    },
  );

  it('ends quietly when the reader of its pipe has gone', () => {
    const shell = `"${process.execPath}" src/cli/xianbi.mjs audit | head -1; echo "\${PIPESTATUS[0]}"`;
    const ran = spawnSync('bash', ['-c', shell], { encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    expect(ran.stdout.trimEnd().split('\n').slice(1)).toEqual(['0']);
  });

  it('prints without colours to a pipe', () => {
    const { code, out, err } = xianbi('compare', 'personnel', '--lang', 'en');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toContain('\u001b');
  });
});
