import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/dataset/csv.ts';
import { STATEMENT_COLUMNS } from '../../src/model/statement.ts';
import { folder } from '../dataset/folder.ts';
import { call, xianbi } from './run.ts';

const TEXT =
  '某县某局2021年部门预算\n\n一、“三公”经费\n2021年“三公”经费预算4.90万元，较上年增加1.10万元。其中：公务接待费1.90万元；公务用车运行维护费3.00万元。\n';
const dir = folder({
  'small.txt': TEXT,
  'classes.txt':
    '某县某局2020年部门预算\n\n一、人员情况\n截止2019年底，本部门实有人员25人。\n\n二、支出情况\n城乡医疗救助（2101301）2411.81万元。\n',
  'empty.txt': '',
  'binary.txt': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 3, 0]),
  'latin.txt': new Uint8Array([0xff, 0x80, 0x81, 0xff, 0x20, 0xfc]),
  'wordy.txt': '某县某局\n\n本局没有公开任何内容。\n',
  'gb.txt': new Uint8Array([
    0xc4, 0xb3, 0xcf, 0xd8, 0x32, 0x30, 0x32, 0x31, 0xc4, 0xea, 0xb2, 0xbf, 0xc3, 0xc5, 0xd4, 0xa4, 0xcb,
    0xe3, 0x0a,
  ]),
});
const at = (name: string): string => join(dir, name);

describe('xianbi read', () => {
  it('prints jsonl with exactly the columns of the model, doc_id being the name without its ending', () => {
    const ran = xianbi('read', at('small.txt'), '--format', 'jsonl');
    expect(ran.code).toBe(0);
    const rows = ran.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.length).toBeGreaterThanOrEqual(4);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual([...STATEMENT_COLUMNS]);
      expect(row.doc_id).toBe('small');
      expect(TEXT.slice(row.start, row.end)).toBe(row.quote);
    }
    expect(rows.map((row) => [row.concept, row.aspect, row.value])).toEqual(
      expect.arrayContaining([
        ['sangong.total', 'level', 4.9],
        ['sangong.total', 'change', 1.1],
        ['sangong.reception', 'level', 1.9],
        ['sangong.vehicle.operation', 'level', 3],
      ]),
    );
    expect(ran.err).toMatch(/^small: \d+ statements, \d+ figures not mapped\n$/);
  });

  it('prints csv that reads back, with what it is told of the document', async () => {
    const told = ['--county', 'Baihe', '--agency', '某局', '--year', '2021', '--stage', 'budget'];
    const ran = await call('read', at('small.txt'), '--format', 'csv', ...told);
    const [header, first] = readRecords(ran.out, 'out');
    expect(header).toEqual([...STATEMENT_COLUMNS]);
    expect(first?.slice(1, 5)).toEqual(['small', '610929', '某局', '2021']);
  });

  it('names units and classes in English, and projects as printed', async () => {
    const { out } = await call('read', at('classes.txt'), '--lang', 'en');
    expect(out).toMatch(
      /^2020 +budget +by function +2101301 urban and rural medical r… +level +2411\.81 +10,000 yuan /m,
    );
    expect(out).toMatch(/^2019 +actual +staff in post +level +25 +persons /m);
    expect((await call('read', at('classes.txt'), '--lang', 'zh')).out).toMatch(
      /^2020 +预算 +支出功能分类 +2101301 城乡医疗救助 +水平 +2411\.81 +万元 /m,
    );
  });

  it('prints an aligned table without colours to a pipe, in the language asked for', () => {
    const ran = xianbi('read', at('small.txt'), '--lang', 'zh');
    expect(ran.code).toBe(0);
    expect(ran.out.split('\n')[0]).toMatch(/^年度\s+阶段\s+概念/);
    expect(ran.out).not.toContain(String.fromCharCode(27));
    expect(ran.err).toContain('条陈述');
  });

  // biome-ignore format: table
  it.each([
    // arguments                                           code  message
    [['read', at('empty.txt')],                             1,   /^xianbi: .*empty\.txt: expected .*, found an empty file; .*\n$/],
    [['read', at('binary.txt')],                            1,   /^xianbi: .*binary\.txt: .*binary file; .*\n$/],
    [['read', at('latin.txt')],                             1,   /^xianbi: .*latin\.txt: expected .*UTF-8 or GB18030, found another encoding; .*\n$/],
    [['read', at('wordy.txt'), '--year', '2021', '--stage', 'budget'], 1, /^xianbi: wordy\.txt: expected a text with figures, found not one; .*\n$/],
    [['read', at('nowhere.txt')],                           1,   /^xianbi: .*nowhere\.txt: expected a readable file, found none; .*\n$/],
    [['read', at('small.txt'), '--format', 'xml'],          2,   /^xianbi: option '--format <format>' argument 'xml' is invalid\. Allowed choices are table, csv, jsonl\.\n$/],
    [['read', at('small.txt'), '--stage', 'draft'],         2,   /^xianbi: option '--stage <stage>' argument 'draft' is invalid\. Allowed choices are budget, final\.\n$/],
    [['read', at('small.txt'), '--year', '21'],             2,   /^xianbi: read --year: expected four digits such as 2023, found "21"\n$/],
    [['read', at('small.txt'), '--county', 'Atlantis'],     2,   /^xianbi: read: unknown county "Atlantis"; one of a code of six digits, Zhengding 正定县, .*\n$/],
    [['read'],                                              2,   /^xianbi: missing required argument 'file'\n$/],
  ])('%j ends with %i and one line', async (args, code, message) => {
    const ran = await call(...args);
    expect(ran.err).toMatch(message);
    expect(ran).toMatchObject({ code, out: '' });
  });

  it('ends a child process with the code, and prints nothing but the line', () => {
    const failed = xianbi('read', at('empty.txt'));
    expect(failed).toMatchObject({ code: 1, out: '' });
    expect(failed.err).toMatch(/^xianbi: .*empty\.txt: .*\n$/);
    const misused = xianbi('read', at('small.txt'), '--year', '21');
    expect(misused).toMatchObject({ code: 2, out: '' });
    expect(misused.err).toMatch(/^xianbi: read --year: .*\n$/);
  });

  it('explains itself with examples', async () => {
    const ran = await call('read', '--help');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('$ xianbi read disclosure.txt --unmapped');
    expect(ran.out).toContain('--lang');
  });

  it('reads the registered documents to the statements that are in the dataset', async () => {
    const source = new URL('../../data/sources/huailai-2023-budget.txt', import.meta.url).pathname;
    const printed = readRecords((await call('read', source, '--format', 'csv')).out, 'out').length - 1;
    const dataset = readRecords(
      readFileSync(new URL('../../data/normalized/statements.csv', import.meta.url), 'utf8'),
      'statements.csv',
    );
    expect(printed).toBe(dataset.filter((record) => record[1] === 'huailai-2023-budget').length);
  });
});
