import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_DIR } from '../../src/dataset/files.ts';
import { folder } from '../dataset/folder.ts';
import { call, xianbi } from './run.ts';

const copy = (): string => {
  const dir = folder({});
  for (const part of ['sources', 'reference'])
    cpSync(join(DATA_DIR, part), join(dir, part), { recursive: true });
  return dir;
};

describe('xianbi data', () => {
  it('--check: what is committed is what the sources give', () => {
    expect(xianbi('data', '--check')).toMatchObject({ code: 0, out: '' });
  });

  it('writes the files of a folder, the same bytes each time, and finds what was changed by hand', async () => {
    const dir = copy();
    const out = join(dir, 'normalized');
    expect(await call('data', '--data', dir)).toMatchObject({ code: 0, out: '' });
    expect(readdirSync(out).sort()).toEqual([
      'datapackage.json',
      'facts.csv',
      'findings.csv',
      'statements.csv',
    ]);
    for (const name of readdirSync(out)) {
      expect(
        readFileSync(join(out, name), 'utf8') === readFileSync(join(DATA_DIR, 'normalized', name), 'utf8'),
        name,
      ).toBe(true);
    }
    const facts = join(out, 'facts.csv');
    writeFileSync(facts, readFileSync(facts, 'utf8').replace('\n', '\n\n'));
    const ran = await call('data', '--data', dir, '--check', '--lang', 'en');
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(
      /\nxianbi: .*facts\.csv: expected what the sources give, found a difference in line 2; build it with xianbi data\n$/,
    );
  });

  it('--coverage prints a line for each document and writes nothing', async () => {
    const ran = await call('data', '--coverage', '--lang', 'en');
    expect(ran.code).toBe(0);
    const lines = ran.out.trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /^document +figures +mapped +money +money mapped +share +money not mapped, by reason$/,
    );
    expect(lines.slice(2).map((line) => line.split(' ')[0])).toEqual([
      'baihe-2020-budget',
      'huailai-2023-budget',
      'xuanhan-2020-final',
      'yongren-2022-budget',
      'zhengding-2020-budget',
      'all',
    ]);
  });

  // biome-ignore format: table
  it.each<[string, (dir: string) => void, RegExp]>([
    ['a changed source',       (dir) => appendFileSync(join(dir, 'sources/baihe-2020-budget.txt'), '\n'),
      /^xianbi: baihe-2020-budget\.txt: expected SHA-256 [0-9a-f]{64} as registered, found [0-9a-f]{64}; .*\n$/],
    ['a row without its file', (dir) => rmSync(join(dir, 'sources/huailai-2023-budget.txt')),
      /^xianbi: documents\.csv, huailai-2023-budget: expected a file huailai-2023-budget\.txt, found none; .*\n$/],
    ['a malformed row',        (dir) => appendFileSync(join(dir, 'reference/cpi.csv'), '全国,2O24,100.2,x\n'),
      /^xianbi: .*cpi\.csv, line 7, column year: expected a year of four digits, found "2O24"\n$/],
  ])('%s: one line, exit code 1, nothing written', async (_name, spoil, message) => {
    const dir = copy();
    spoil(dir);
    const ran = await call('data', '--data', dir);
    expect(ran.err).toMatch(message);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(existsSync(join(dir, 'normalized'))).toBe(false);
  });

  describe('--changes', () => {
    const FACTS =
      'fact_id,fiscal_year,stage,aspect,concept,key,budget,relation,value,low,high,unit,status,statement_ids,doc_ids';
    const edition = (version: string, ...rows: string[]): string =>
      folder({
        'datapackage.json': JSON.stringify({ version }),
        'facts.csv': `${[FACTS, ...rows].join('\n')}\n`,
        'statements.csv': 'statement_id,quote\nd:1:x,支出14.98万元\nd:2:y,参保|7人\n',
      });
    const total = (value: string): string =>
      `k:1,2020,final,level,expenditure.total,,all,=,${value},14.975,14.985,万元,stated,d:1:x,d`;
    const share = 'k:2,2020,budget,share,sangong.total,某项,general-public-budget,≤,7,,7.5,%,stated,d:2:y,d';

    // biome-ignore format: table
    it.each([
      ['zh', '## 数值变更：0.1.0 → 0.2.0', '数值改变 1，改归他项 0，新增 1，删除 0。',
        '| 数值改变 | 2020 决算 · 支出合计 `k:1` | 14.89 万元 [14.975, 14.985) | 14.98 万元 [14.975, 14.985) | 「支出14.98万元」 `d:1:x` |',
        '| 新增 | 2020 预算 · “三公”经费 · 某项 · 占比 · 一般公共预算 `k:2` | – | ≤ 7 % (−∞, 7.5) | 「参保\\|7人」 `d:2:y` |'],
      ['en', '## Changed figures: 0.1.0 → 0.2.0', 'changed 1, under another key 0, added 1, removed 0.',
        '| changed | 2020 final accounts · total expenditure `k:1` | 14.89 万元 [14.975, 14.985) | 14.98 万元 [14.975, 14.985) | 「支出14.98万元」 `d:1:x` |',
        '| added | 2020 budget · three public expenses · 某项 · share · general public budget `k:2` | – | ≤ 7 % (−∞, 7.5) | 「参保\\|7人」 `d:2:y` |'],
    ])('prints in %s what differs from an older dataset', async (language, heading, counts, changed, added) => {
      const [older, newer] = [edition('0.1.0', total('14.89')), edition('0.2.0', total('14.98'), share)];
      const ran = await call('data', '--data', newer, '--changes', older, '--lang', language);
      expect(ran).toMatchObject({ code: 0, err: '' });
      const lines = ran.out.split('\n');
      expect(lines[0]).toBe(heading);
      expect(lines[2]).toBe(counts);
      expect(lines[4]).toBe('### d');
      expect(lines.slice(8)).toEqual([changed, added, '']);
    });

    it('says so where nothing differs', async () => {
      const dir = edition('1', share);
      const ran = await call('data', '--data', dir, '--changes', dir, '--lang', 'en');
      expect(ran).toMatchObject({ code: 0, out: '## Changed figures: 1 → 1\n\nNo figure differs.\n' });
    });

    it('finds no dataset: one line, exit code 1', async () => {
      const ran = await call('data', '--lang', 'en', '--changes', folder({ 'a.txt': '' }));
      expect(ran).toMatchObject({ code: 1, out: '' });
      expect(ran.err).toMatch(
        /^xianbi: .*: expected a folder with facts\.csv and statements\.csv, found none\n$/,
      );
    });
  });

  it('refuses two tasks at once', async () => {
    const ran = await call('data', '--check', '--coverage');
    expect(ran).toMatchObject({
      code: 2,
      out: '',
      err: 'xianbi: data: expected one of --check, --coverage; run them one after the other\n',
    });
  });
});
